import assert from 'node:assert/strict';
import { wholeWords } from '../../../server/src/text/letters';

/** What is read, and for each of its words what stands there in the text as given. */
const EXAMPLES: readonly (readonly [string, string, string])[] = [
  ['a word parted at the line end', 'the for-\nmer mayor', 'the former\nmayor'],
  ['a name parted at the line end', 'Otto Ell-\r\nwood, 61', 'Otto Ellwood,\n61'],
  ['a double name', 'Ada Holm-\nLind left', 'Ada Holm-Lind\nleft'],
  ['a compound that keeps its hyphen', 'a right-\nwing paper', 'a right-wing\npaper'],
  ['a compound that the text has elsewhere', 'a tram-stop and the tram-\nstop', 'a tram-stop and the tram-stop'],
  ['soft hyphens', 'Lind\u00adhaven and for\u00ad\nmer', 'Lindhaven and former'],
  ['marks without width', 'Lind\u200bhaven', 'Lindhaven'],
  ['hyphens that do not break', 'Holm\u2011Lind', 'Holm-Lind'],
  ['accents of their own', 'Ine\u0301s', 'Inés'],
  ['entities', 'Hale &amp; Lind&#8217;s &quot;port&quot;', 'Hale & Lind’s "port"'],
  ['bytes parted at the line end', 'Lind=E2=\n=80=99s', 'Lind’s'],
  ['quoted-printable', 'Lind=E2=80=99s trams=20\nand the p=\nort', 'Lind’s trams \nand the port'],
];

describe('letters', () => {
  for (const [what, given, read] of EXAMPLES)
    it(`are made whole: ${what}`, () => assert.equal(wholeWords(given).text, read));

  it('lead back to where they stood', () => {
    const given = 'Otto Ell-\nwood’s Lind\u00adhaven &amp; Co=E2=80=99s';
    const { text, places } = wholeWords(given);
    const shown = (word: string): string => {
      const at = text.indexOf(word);
      return given.slice(places?.start(at), places?.end(at + word.length));
    };
    assert.equal(shown('Ellwood'), 'Ell-\nwood');
    assert.equal(shown('Lindhaven'), 'Lind\u00adhaven');
    assert.equal(shown('&'), '&amp;');
    assert.equal(shown('’s'), '’s');
  });

  it('are let be in texts that need no mending', () => {
    for (const text of ['Hale & Lind', 'x=20 and y=3', 'a dash -\nand more', '&nosuch;', '1 -- 2\n', ''])
      assert.deepEqual(wholeWords(text), { text, places: undefined });
  });

  it('take linear time', () => {
    for (const piece of ['a-\n', 'a\u00ad', '&amp', '=E2', 'e\u0301', 'a'.repeat(50)]) {
      const text = piece.repeat(20_000);
      const start = process.cpuUsage().user;
      wholeWords(text);
      assert.ok(process.cpuUsage().user - start < 3_000_000, piece);
    }
  });
});
