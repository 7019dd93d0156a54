import assert from 'node:assert/strict';
import { nameExpectedAt, suggestionsAt } from '../../../server/src/features/completion';
import { unmark } from '../markers';
import { articleOf } from './article-of';

/** The text with `[[…]]` around what a name would replace. */
function expected(marked: string): string | undefined {
  const { text, cursor } = unmark(marked);
  const span = nameExpectedAt(text, cursor);
  return span && `${text.slice(0, span.start)}[[${text.slice(span.start, span.end)}]]${text.slice(span.end)}`;
}

describe('names to complete', () => {
  it('replace a word that begins with a capital', () => {
    assert.equal(expected('Then Gre| came'), 'Then [[Gre]] came');
    assert.equal(expected('Then O’B|'), 'Then [[O’B]]');
  });

  it('stand behind "according to", with a letter or without', () => {
    assert.equal(expected('It fell, according to |'), 'It fell, according to [[]]');
    assert.equal(expected('According  to g|'), 'According  to [[g]]');
  });

  it('are not expected elsewhere', () => {
    for (const text of ['|', 'Then gre|', 'She went to |', 'Greco |']) assert.equal(expected(text), undefined, text);
  });

  it('are those of the article, but what is being typed is none', () => {
    const there = articleOf('[[Ann Lee]] left, according to |');
    assert.deepEqual(
      suggestionsAt(there.article, there.cursor).map(({ name }) => name),
      ['Ann Lee'],
    );
    const typed = articleOf('They left, according to [[Ann]]|');
    assert.deepEqual(suggestionsAt(typed.article, typed.cursor), []);
  });
});
