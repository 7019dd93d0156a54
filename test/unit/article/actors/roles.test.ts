import assert from 'node:assert/strict';
import { actorsOf } from './find';

const rolesOf = (text: string, name: string): readonly (readonly [string, string | undefined])[] =>
  actorsOf(text)
    .find((actor) => actor.name === name)
    ?.roles.map(({ text: role, sector }) => [role, sector] as const) ?? [];

describe('roles', () => {
  it('stand before the name', () => {
    const text = 'Norwegian Foreign Minister Ingrid Dahl arrived on Monday.';
    assert.deepEqual(rolesOf(text, 'Ingrid Dahl'), [['Norwegian Foreign Minister', 'government']]);
    assert.deepEqual(actorsOf(text)[0].affiliations, ['Norwegian']);
  });

  it('stand before the name and a comma', () => {
    const text = 'Chief government negotiator, Tomas Novak, said that talks had failed.';
    assert.deepEqual(rolesOf(text, 'Tomas Novak'), [['Chief government negotiator', 'government']]);
  });

  it('stand behind the name', () => {
    const text = 'Laura Bianchi, the editor of a local newspaper, was arrested on Friday.';
    assert.deepEqual(rolesOf(text, 'Laura Bianchi'), [['editor of a local newspaper', 'media']]);
  });

  it('name the body that they belong to', () => {
    const text = "The owner, Kestrel Terminals, signed. Kestrel's chief executive, Tomas Okoro, smiled. Kestrel paid.";
    assert.deepEqual(rolesOf(text, 'Tomas Okoro'), [["Kestrel's chief executive", 'business']]);
    assert.deepEqual(actorsOf(text).find(({ name }) => name === 'Tomas Okoro')?.affiliations, ['Kestrel']);
  });

  it('stand before a form of address', () => {
    const text = 'The Harbour Institute asked its director, Dr. Samuel Holm, to resign.';
    assert.deepEqual(
      rolesOf(text, 'Samuel Holm').map(([role]) => role),
      ['director'],
    );
  });

  const worded: readonly (readonly [what: string, person: string, roles: readonly string[], text: string])[] = [
    ['an object', 'Ida Falk', ['minister of health'], 'Karl Braun told Ida Falk, the minister of health, that the wards were full.'],
    ['an office and what it is for', 'Ida Falk', ['minister of defence'], 'The minister of defence, Ida Falk, resigned on Monday.'],
    ['a predicate', 'Karl Braun', ['judge in Oslo'], 'Karl Braun was a judge in Oslo.'],
    ['a relative clause', 'Ida Falk', ['former mayor', 'finance minister'], 'They met former mayor Ida Falk, who is now the finance minister.'],
    ['an office of the past', 'Karl Braun', ['finance minister'], 'Karl Braun, then finance minister, signed the deal.'],
    ['somebody elect', 'Karl Braun', ['President-elect'], 'President-elect Karl Braun arrived on Monday.'],
    ['whom somebody serves', 'Ida Falk', ['spokeswoman for Mayor Karl Braun'], 'Ida Falk, a spokeswoman for Mayor Karl Braun, declined to comment.'],
    ['an office behind honours', 'John Falk', ['Attorney General'], 'The Rt Hon Sir John Falk KC MP, the Attorney General, resigned.'],
    ['no form of address', 'Ida Holm', ['Professor'], 'They met Professor Dr Ida Holm.'],
    ['an office that looks like a verb', 'Ida Falk', ['Finance Minister'], 'Finance Minister Ida Falk resigned.'],
    ['an office in capitals', 'FALK', ['senator'], 'SENATOR FALK resigned.'],
    ['an acronym in capitals', 'IDA FALK', ['US senator'], 'US SENATOR IDA FALK resigned.'],
    ['nothing of whom one speaks of', 'Ida Falk', [], 'The minister, Ida Falk said, had lied.'],
    ['no age', 'Ida Falk', ['student'], 'Ida Falk, a 19-year-old student, won.'],
    ['no article', 'Ida Falk', ['Norwegian ambassador'], 'They met Ida Falk, the Norwegian ambassador, on Monday.'],
    ['nothing twice', 'Ida Falk', ['minister of health'], 'Ida Falk, the minister of health, spoke. Minister Ida Falk smiled.'],
    ['no number of children', 'Ida Falk', [], 'Ida Falk, a mother of three, left the town.'],
    ['an office of the past with a hyphen', 'Karl Braun', ['mayor'], 'The then-mayor, Karl Braun, resigned.'],
    ['an office that is over', 'Ida Falk', ['Ex-president'], 'Ex-president Ida Falk left the town.'],
    ['a rank of two words', 'Alan K. Falk', ['Lt. Gen.'], 'Lt. Gen. Alan K. Falk stayed.'],
    ['nothing of whom it serves', 'Karl Braun', [], 'Otto Lind is a lawyer for Karl Braun.'],
    ['nothing of what one is not', 'Karl Braun', [], 'Karl Braun is not the mayor.'],
    ['no sons', 'Karl Braun', [], 'Karl Braun, son of a fisherman, left the town.'],
    ['no men', 'Karl Braun', [], 'Police held Karl Braun, a man of 34, on Monday.'],
  ]; // biome-ignore format: an example a line reads best
  for (const [what, person, roles, text] of worded) {
    it(`tell ${what}: ${text}`, () => {
      assert.deepEqual(
        rolesOf(text, person).map(([role]) => role),
        roles,
      );
    });
  }

  it('of a spokeswoman are not those of whom she speaks for', () => {
    const text = 'Ida Falk, a spokeswoman for the mayor, left. Karl Braun stayed. The mayor smiled.';
    const falk = actorsOf(text).find(({ name }) => name === 'Ida Falk');
    assert.deepEqual(
      falk?.mentions.map(({ start, end }) => text.slice(start, end)),
      ['Ida Falk', 'a spokeswoman'],
    );
  });

  const sectors: readonly (readonly [person: string, role: string, sector: string | undefined, text: string])[] = [
    ['Henrik Dahl', 'president', undefined, 'The Pilots Association warned of delays. Its president, Henrik Dahl, urged calm.'],
    ['Lena Holm', 'UN envoy', undefined, 'On Monday UN envoy Lena Holm left Damascus.'],
    ['Piet Lind', 'secretary general', undefined, 'The Makers Federation and its secretary general, Piet Lind, objected.'],
    ['Karl Braun', 'general manager of a hotel', 'business', 'Karl Braun, the general manager of a hotel, objected.'],
    ['Mira Holt', 'President', 'government', 'On Monday President Mira Holt resigned.'],
  ]; // biome-ignore format: an example a line reads best
  for (const [person, role, sector, text] of sectors) {
    it(`speak of ${sector ?? 'no sector'}: ${role}`, () => assert.deepEqual(rolesOf(text, person), [[role, sector]]));
  }

  it('are no forms of address', () => {
    assert.deepEqual(rolesOf('Mr. Oskar Lund declined to comment.', 'Oskar Lund'), []);
  });

  it('point at the words that give them', () => {
    const text = 'On Monday General Viktor Petrov resigned.';
    const role = actorsOf(text)[0].roles[0];
    assert.equal(text.slice(role.start, role.end), 'General');
    assert.equal(role.sector, 'military');
  });
});
