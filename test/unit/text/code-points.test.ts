import assert from 'node:assert/strict';
import { codePointsBefore } from '../../../server/src/text/code-points';

describe('code points before an offset', () => {
  for (const text of ['', 'plain', 'a😀b', '😀😀', 'lone \ud83d and \ude00 ends', 'é and é']) {
    it(`are counted as iteration counts them: ${JSON.stringify(text)}`, () => {
      const before = codePointsBefore(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const splitsPair = text.charCodeAt(offset - 1) >> 10 === 0x36 && text.charCodeAt(offset) >> 10 === 0x37;
        if (!splitsPair) assert.equal(before(offset), [...text.slice(0, offset)].length, `at ${offset}`);
      }
    });
  }
});
