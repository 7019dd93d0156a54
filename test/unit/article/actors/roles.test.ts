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
