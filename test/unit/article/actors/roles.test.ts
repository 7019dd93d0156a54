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
