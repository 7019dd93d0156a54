import assert from 'node:assert/strict';
import type { ActorType } from '../../../server/src/article/article';
import { renameAt } from '../../../server/src/features/rename';
import { articleOf } from './article-of';

/** The text after renaming the actor at the cursor. */
function renamed(marked: string, newName: string, type: ActorType = 'person'): string {
  const { article: by, cursor } = articleOf(marked);
  const article = { ...by, actors: by.actors.map((actor) => ({ ...actor, type })) };
  return renameAt(article, cursor, newName).reduceRight(
    (text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end),
    article.page.text,
  );
}

describe('rename', () => {
  it('the short name follows the full one', () => {
    assert.equal(renamed('[[Ann |Lee]] left. [[Lee]] sang.', 'Eve Roy'), 'Eve Roy left. Roy sang.');
  });

  it('the full name follows the short one', () => {
    assert.equal(renamed('[[Ann Lee]] left. [[L|ee]] sang.', 'Roy'), 'Ann Roy left. Roy sang.');
  });

  it('a first name follows the first name', () => {
    assert.equal(renamed('[[Ann |Lee]] left. [[Ann]] sang.', 'Eve Roy'), 'Eve Roy left. Eve sang.');
  });

  it('the last name stays the last where a middle name comes in', () => {
    assert.equal(renamed('[[Ann |Lee]] left. [[Lee]] sang.', 'Ann Mae Roy'), 'Ann Mae Roy left. Roy sang.');
  });

  it('names in capitals stay in capitals', () => {
    assert.equal(renamed('[[Ann |Lee]] left. [[LEE]] SANG.', 'Eve Roy'), 'Eve Roy left. ROY SANG.');
  });

  const parts: readonly (readonly [what: string, text: string, newName: string, becomes: string])[] = [
    ['particles go with the family name', '[[Jan van der |Lee]] left. Then [[van der Lee]] sang.', 'Piet de Roy', 'Piet de Roy left. Then de Roy sang.'],
    ['a family name takes its particles along', '[[Jan van der Lee]] left. Then [[van der |Lee]] sang.', 'de Roy', 'Jan de Roy left. Then de Roy sang.'],
    ['a particle has a capital where a sentence begins', 'Then [[van der |Lee]] left. [[Van der Lee]] sang.', 'de Roy', 'Then de Roy left. De Roy sang.'],
    ['and none elsewhere', '[[Van der |Lee]] left. Then [[van der Lee]] and [[Jan van der Lee]] sang.', 'De Roy', 'De Roy left. Then de Roy and Jan de Roy sang.'],
    ['a particle goes along where only the family name is known', '[[Jan van der |Lee]] left. Van der [[Lee]] sang. The van der [[Lee]] farm burnt.', 'Piet de Roy', 'Piet de Roy left. De Roy sang. The de Roy farm burnt.'],
    ['a particle is a part of the name under the cursor', '[[Jan van der Lee]] left. V|an der [[Lee]] sang.', 'de Roy', 'Jan de Roy left. De Roy sang.'],
    ['two family names become one', '[[Ann Lee |Moe]] left. [[Lee Moe]] sang with [[Ann]].', 'Eve Roy', 'Eve Roy left. Roy sang with Eve.'],
    ['a suffix is no family name', '[[Ann Lee |Jr.]] left. [[Lee]] sang.', 'Eve Roy Jr.', 'Eve Roy Jr. left. Roy sang.'],
    ['a suffix that is not renamed stays', '[[Ann Lee Jr.]] left. [[Ann |Lee]] sang.', 'Eve Roy', 'Eve Roy Jr. left. Eve Roy sang.'],
    ['a suffix is left out where it was', '[[Ann Lee |III]] left. [[Ann Lee]] sang.', 'Eve Roy III', 'Eve Roy III left. Eve Roy sang.'],
    ['a new given name replaces the old one', '[[Ann Lee]] left. [[L|ee]] sang.', 'Eve Roy', 'Eve Roy left. Eve Roy sang.'],
    ['the first of two given names follows', '[[Ann Mae |Lee]] left. [[Ann Lee]] sang with [[Ann]].', 'Eve Roy', 'Eve Roy left. Eve Roy sang with Eve.'],
    ['no given name is taken for a particle', '[[Ben |Lee]] left. [[Ben]] sang.', 'Al Roy', 'Al Roy left. Al sang.'],
  ]; // biome-ignore format: an example a line reads best
  for (const [what, text, newName, becomes] of parts) {
    it(`${what}: ${becomes}`, () => assert.equal(renamed(text, newName), becomes));
  }

  const bodies: readonly (readonly [what: string, text: string, newName: string, becomes: string])[] = [
    ['a legal form is left out where it was', '[[Northern Tarn |plc]] lost. [[Northern Tarn]] sued.', 'Velta Ltd', 'Velta Ltd lost. Velta sued.'],
    ['a legal form that is not renamed stays', '[[Northern Tarn plc]] lost. [[Northern |Tarn]] sued.', 'Velta', 'Velta plc lost. Velta sued.'],
    ['a legal form behind the name gives way', '[[Northern |Tarn]] plc lost.', 'Velta Ltd', 'Velta Ltd lost.'],
    ['a short form follows', '[[Northern Tarn |Holdings plc]] lost. [[Northern]] sued.', 'Velta Foods plc', 'Velta Foods plc lost. Velta sued.'],
  ]; // biome-ignore format: an example a line reads best
  for (const [what, text, newName, becomes] of bodies) {
    it(`${what}: ${becomes}`, () => assert.equal(renamed(text, newName, 'organization'), becomes));
  }

  it('other names of the actor and pronouns stay', () => {
    assert.equal(
      renamed('[[Ann |Lee]] left. [[Sparrow]] sang, and [[she]] flew.', 'Eve Roy'),
      'Eve Roy left. Sparrow sang, and she flew.',
    );
  });

  it('nothing happens at a pronoun, or for a blank name', () => {
    assert.equal(renamed('[[Ann Lee]] left, and [[s|he]] sang.', 'Eve'), 'Ann Lee left, and she sang.');
    assert.equal(renamed('[[Ann |Lee]] left.', '  '), 'Ann Lee left.');
  });
});
