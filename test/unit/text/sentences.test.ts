import assert from 'node:assert/strict';
import { readPage } from '../../../server/src/text/read-page';
import { mark, unmark } from '../markers';

function check(marked: string): void {
  const { text } = unmark(marked);
  assert.equal(mark(text, readPage(text, 'plaintext').sentences), marked);
}

const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'end with a stop or a mark before a capital': [
    '[[They left.]] [[Nobody spoke!]] [[Why?]] [[It rained.]]',
    '[[It cost 3.5 million.]] [[Sales of v. 2 rose.]]',
  ],
  'do not end behind titles and initials': [
    '[[The panel (see S/2024/55, para. 14) met.]] [[Nobody spoke.]]',
    '[[Dr. Roe met Lt. Gen. Hale and Otto P. Lind.]]',
    '[[Sen. Ann Hale v. the State is No. 5 on the list.]]',
    '[[He cited art. 12 of the Charter.]] [[It was ignored.]]',
    '[[The vote (cf. A/RES/60/1, paras. 138-139) passed.]] [[Two abstained.]]',
  ],
  'end behind an abbreviation when the next word begins sentences': [
    '[[She flew to the U.S.]] [[He stayed.]]',
    '[[She flew to the U.S. State Department.]]',
    '[[It opens at 5 p.m.]] [[The gate is shut.]]',
    '[[It opens at 5 p.m. Tuesday.]]',
  ],
  'take closing quotation marks and brackets along': [
    '[[“We won.”]] [[They left.]]',
    '[["We won!" he said.]]',
    '[["Really?" Ann Hale asked.]]',
    '[[(It rained.)]] [[They left.]]',
    '[[He called it "a farce."]] [["It is one," she said.]]',
  ],
  'take reference numbers along': [
    '[[It grew.[12]]] [[Then it fell. [3] [4]]] [[It stayed.]]'.replace('[12]]]', '[12]]]'),
  ],
  'end where a caption gives its source': ['[[A crane over the port]] [[Image: Jane Doe.]]'],
  'keep a signature with its quotation': ['[[“We won.” – Ann Hale]]'],
  'end with the line, but not with the line of a wrapped text': [
    '[[A queue at the gate]]\n[[They left.]]',
    '[[The dockers of the port went back to work on Monday after\nnine days without pay, and nobody on either side of the gate\nwas willing to say who had won.]] [[The authority spoke of\nreason.]]\n\n[[The ships are moving again.]]',
  ],
  'do not end behind the number of a list item': ['[[1. Wash the leaves.]]\n[[2. Dry them.]]'],
  'end where the space was forgotten': ['[[It ended.]][[Then they left.]]'],
  'go on behind an ellipsis and a small letter': ['[[He said ... nothing.]] [[Then ...]] [[They left.]]'],
};

describe('sentences', () => {
  for (const [what, examples] of Object.entries(EXAMPLES)) {
    it(what, () => {
      for (const example of examples) check(example);
    });
  }

  it('cover every token, in order, each within one block', () => {
    const page = readPage('One. Two\n\nThree “four. Five” six', 'plaintext');
    let next = 0;
    for (const [i, { firstToken, endToken, block }] of page.sentences.entries()) {
      assert.equal(firstToken, next);
      for (let t = firstToken; t < endToken; t++)
        assert.deepEqual([page.tokens.sentence[t], page.tokens.block[t]], [i, block]);
      next = endToken;
    }
    assert.equal(next, page.tokens.length);
  });
});
