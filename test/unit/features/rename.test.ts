import assert from 'node:assert/strict';
import { renameAt } from '../../../server/src/features/rename';
import { articleOf } from './article-of';

/** The text after renaming the actor at the cursor. */
function renamed(marked: string, newName: string): string {
  const { article, cursor } = articleOf(marked);
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
