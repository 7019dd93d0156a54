import assert from 'node:assert/strict';
import { readPage } from '../../../server/src/text/read-page';
import { mark, unmark } from '../markers';

/** Compares all pieces of all quotations with the example. */
function check(marked: string): void {
  const { text } = unmark(marked);
  const pieces = readPage(text, 'plaintext').quotations.flatMap((quotation) => quotation.pieces);
  assert.equal(mark(text, pieces), marked);
}

const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'in marks of every kind': [
    '[[“Yes,”]] he said.',
    '[["Yes,"]] he said.',
    '[[‘Yes,’]] he said.',
    "[['Yes,']] he said.",
    '[[«Yes»]], he said.',
    '[[„Yes“]], he said.',
    "[[``Yes,'']] he said.",
  ],
  'go on over sentences': ['[[“It rained. We left. Nobody saw us,”]] she said.'],
  nest: [
    '[[“He told me [[‘never’]] and left,”]] she said.',
    `[["[['Why?']] he asked," said]] Hale.`.replace(`," said]]`, `,"]] said`),
  ],
  'know apostrophes': [
    "The leaders' call and Hale's car didn't help.",
    '‘90s music, the leaders’ call',
    "[['The leaders' call was late,']] he said.",
  ],
  'know inches': [`He is 6'2" tall and [["fine"]].`],
  'open and close straight marks by what stands beside them': [
    'He said:[["no space"]]and left ([["so"]]).',
    '[["...and so,"]] he said, [["we went"]].',
  ],
  'end with the paragraph when the closing mark is missing': ['[[“It rained and we left.]]\n\nThe gate was shut.'],
  'end with their sentence when the mark opens again': ['[["It rained, she said.]] [["We left,"]] he said.'],
  'go on where the next paragraph reopens them': [
    '[[“It rained. We left.]]\n\n[[“Nobody saw us,”]] she said.',
    '[["It rained.]]\n\n[["We left.]]\n\n[["Nobody saw us,"]] she said.',
  ],
  'need both marks when they are single': ["He said 'no and left.", 'A stray ” mark.'],
};

describe('quotations', () => {
  for (const [what, examples] of Object.entries(EXAMPLES)) {
    it(what, () => {
      for (const example of examples) check(example);
    });
  }

  it('that are reopened are one, closed by the last mark', () => {
    const { quotations } = readPage('“It rained.\n\n“We left,” she said. “Really.', 'plaintext');
    assert.deepEqual(
      quotations.map(({ pieces, closed }) => [pieces.length, closed]),
      [
        [2, true],
        [1, false],
      ],
    );
  });

  it('know how deep they stand', () => {
    const { quotations } = readPage('“He said ‘no’.” “Yes.”', 'plaintext');
    assert.deepEqual(
      quotations.map(({ depth }) => depth),
      [0, 1, 0],
    );
  });
});
