import assert from 'node:assert/strict';
import { LineIndex } from '../../../server/src/text/lines';

describe('lines', () => {
  const text = 'one\ntwo\r\nthree\rfour';
  const lines = new LineIndex(text);

  it('end with LF, CR or CRLF', () => {
    assert.equal(lines.lineCount, 4);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => text.slice(lines.lineStart(line), lines.lineEnd(line))),
      ['one', 'two', 'three', 'four'],
    );
  });

  it('lead from every offset to its place and back', () => {
    for (let offset = 0; offset <= text.length; offset++) {
      if (text[offset] === '\n' && text[offset - 1] === '\r') continue;
      assert.equal(lines.offsetAt(lines.positionAt(offset)), offset);
    }
  });

  it('bring places outside of the text back into it', () => {
    assert.deepEqual(lines.positionAt(999), { line: 3, character: 4 });
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 3);
    assert.equal(lines.offsetAt({ line: 9, character: 0 }), text.length);
    assert.equal(lines.offsetAt({ line: -1, character: 5 }), 0);
  });

  it('are one in an empty text', () => assert.equal(new LineIndex('').lineCount, 1));
});
