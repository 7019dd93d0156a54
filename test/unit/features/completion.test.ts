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

  const typed: readonly (readonly [what: string, text: string, left: string | undefined])[] = [
    ['the words of the name before the cursor', '[[Ann Mae Lee]] left. Then Ann Mae L|', '[[Ann Mae Lee]] left. Then ‹Ann Mae L›'],
    ['its particles', '[[Ann van der Lee]] left. Then Ann van d|', '[[Ann van der Lee]] left. Then ‹Ann van d›'],
    ['only the word where other words stand before it', '[[Ann Lee]] left. Then Eve A|', '[[Ann Lee]] left. Then Eve ‹A›'],
    ['only the word where another name ends so', '[[Ann Lee]] left. Then JoAnn L|', '[[Ann Lee]] left. Then JoAnn ‹L›'],
    ['no word in small letters', '[[Ann Lee]] left. Then Eve d|', undefined],
  ]; // biome-ignore format: an example a line reads best
  for (const [what, marked, left] of typed) {
    it(`replace ${what}`, () => {
      const { article, cursor } = articleOf(marked);
      const span = suggestionsAt(article, cursor)[0]?.typed;
      const { text } = article.page;
      const shown = span && `${text.slice(0, span.start)}‹${text.slice(span.start, span.end)}›`;
      assert.equal(shown, left?.replace(/[[\]]/g, ''));
    });
  }

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
