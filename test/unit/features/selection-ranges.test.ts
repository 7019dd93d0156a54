import assert from 'node:assert/strict';
import { selectionsAt } from '../../../server/src/features/selection-ranges';
import { unmark } from '../markers';
import { blankArticle } from './article-of';

/** What a selection grows to at the cursor `|`, as the words selected. */
function grown(marked: string): string[] {
  const { text, cursor } = unmark(marked);
  return selectionsAt(blankArticle(text), cursor).map(({ start, end }) => text.slice(start, end));
}

describe('a selection that grows', () => {
  const quotation = '“The dam will hold.”';
  const sentence = `${quotation} Ann Low said on Monday.`;

  it('takes the word, the quotation, the paragraph, the text', () => {
    const text = `“The d|am will hold,” Ann Low said. It rained.\n\nThe river rose.`;
    assert.deepEqual(grown(text), [
      'dam',
      '“The dam will hold,”',
      '“The dam will hold,” Ann Low said.',
      '“The dam will hold,” Ann Low said. It rained.',
      text.replace('|', ''),
    ]);
  });

  it('leaves out what is not around the cursor', () =>
    assert.deepEqual(grown(`${sentence.replace('Low', 'L|ow')}`)[0], 'Low'));

  it('takes only what grows', () => {
    for (const at of [0, 5, 20, 30, 44]) {
      const text = `${sentence}\n\nIt rained.`;
      const spans = selectionsAt(blankArticle(text), at);
      for (const [i, span] of spans.entries()) {
        const inner = spans[i - 1] ?? { start: at, end: at };
        assert.ok(
          span.start <= inner.start && span.end >= inner.end && span.end - span.start > inner.end - inner.start,
        );
      }
      assert.deepEqual(spans.at(-1), { start: 0, end: text.length });
    }
  });

  it('has nothing to take in an empty text', () => assert.deepEqual(grown('|'), []));
});
