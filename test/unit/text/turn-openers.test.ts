import assert from 'node:assert/strict';
import { readPage } from '../../../server/src/text/read-page';
import { turnOpeners } from '../../../server/src/text/turn-openers';

/** The names that open turns. */
function openers(...paragraphs: string[]): string[] {
  const page = readPage(paragraphs.join('\n\n'), 'plaintext');
  const { start, end } = page.tokens;
  return turnOpeners(page).map(({ label }) => page.text.slice(start[label.firstToken], end[label.endOfName - 1]));
}

describe('what opens turns', () => {
  it('is a name that comes again, with those between', () => {
    assert.deepEqual(openers('Lind: Who paid?', 'Marsh: Nobody.', 'Lind: And today?'), ['Lind', 'Marsh', 'Lind']);
  });

  it('is whoever answers a part', () => {
    assert.deepEqual(openers('Moderator: Who paid?', 'Otto Marsh: Nobody.'), ['Moderator', 'Otto Marsh']);
  });

  it('is a letter, though a capital follows', () => {
    assert.deepEqual(openers('Q. Did you?', 'A. Never.', 'Q. And Lind?', 'A. He did.'), ['Q.', 'A.', 'Q.', 'A.']);
  });

  it('is a name with an initial, not a letter', () => {
    assert.deepEqual(openers('A. Lind: Who paid?', 'Marsh: Nobody.', 'A. Lind: And today?'), [
      'A. Lind',
      'Marsh',
      'A. Lind',
    ]);
  });

  it('is nothing in a form', () => {
    assert.deepEqual(openers('Date: Monday', 'Place: The old mill', 'Date: Tuesday'), []);
  });

  it('is nothing where other paragraphs stand between', () => {
    const prose = 'The council met on Monday, and nobody spoke.';
    assert.deepEqual(
      openers('Lind: We paid.', prose, prose, prose, 'Marsh: Nobody did.', prose, prose, 'Lind: We did.'),
      [],
    );
  });
});
