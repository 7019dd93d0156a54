import assert from 'node:assert/strict';
import { COUNTRIES, countryNamed, countryOfCapital, countryOfDemonym } from '../../../server/src/english/countries';

describe('countries', () => {
  const codes: [string, string | undefined][] = [
    ['United States', 'US'],
    ['the United States', 'US'],
    ['US', 'US'],
    ['U.S.', 'US'],
    ['us', undefined],
    ['AMERICA', 'US'],
    ['Great Britain', 'GB'],
    ['Côte d’Ivoire', 'CI'],
    ['Burma', 'MM'],
    ['the  Netherlands', 'NL'],
    ['', undefined],
    ['Kansas', undefined],
  ];
  for (const [name, code] of codes) {
    it(`knows the country named '${name}'`, () => assert.equal(countryNamed(name)?.code, code));
  }

  const demonyms: [string, string | undefined][] = [
    ['Syrian', 'SY'],
    ['Syrians', 'SY'],
    ['IRAQI', 'IQ'],
    ['Danes', 'DK'],
    ['Dutch', 'NL'],
    ['Frenchmen', 'FR'],
    ['South Koreans', 'KR'],
    ['Japaneses', undefined],
    ['Texan', undefined],
  ];
  for (const [word, code] of demonyms) {
    it(`knows whose demonym '${word}' is`, () => assert.equal(countryOfDemonym(word)?.code, code));
  }

  it('knows which government a capital stands for', () => {
    assert.equal(countryOfCapital('Washington')?.code, 'US');
    assert.equal(countryOfCapital('KIEV')?.code, 'UA');
    assert.equal(countryOfCapital('Chicago'), undefined);
  });

  it('has every country of the Unicode CLDR by the name it has there', () => {
    const names = new Intl.DisplayNames('en', { type: 'region' });
    const missing = COUNTRIES.filter(({ code }) => !/^X|^SU$|^YU$/.test(code))
      .map(({ code }) => [code, names.of(code) ?? ''])
      .filter(([code, name]) => countryNamed(name)?.code !== code);
    assert.deepEqual(missing, []);
  });
});
