import assert from 'node:assert/strict';
import { FormMemo } from '../../../server/src/language/form-memo';
import { FormBit, FormTable, LETTER_COLUMNS } from '../../../server/src/language/form-table';
import { openWords } from '../../../server/src/language/words';
import { hashLower } from '../../../server/src/learning/hash';
import { loadModels } from '../../../server/training/load-models';

const words = openWords(loadModels(undefined, ['tagger', 'names', 'attribution', 'linking']).words);

/** The number of a word that stands alone. */
const find = (table: FormTable, word: string): number => table.find(word, 0, word.length);

describe('a form table', () => {
  it('gives a word the same number wherever it stands, and another word another one', () => {
    const table = new FormTable(words);
    const text = 'The port. The Port.';
    assert.equal(table.find(text, 0, 3), table.find(text, 10, 13));
    assert.notEqual(table.find(text, 4, 8), table.find(text, 14, 18));
  });

  it('shares a number between forms that differ in their capitals', () => {
    const table = new FormTable(words);
    const [small, capital, other] = ['port', 'Port', 'ship'].map((word) => table.lowerId[find(table, word)]);
    assert.equal(small, capital);
    assert.notEqual(small, other);
  });

  const examples: [word: string, bits: number][] = [
    ['Oslo', FormBit.Capital | FormBit.Alphabetic],
    ['NATO', FormBit.Capital | FormBit.AllCaps | FormBit.Alphabetic],
    ['2nd', FormBit.Alphabetic | FormBit.Digit],
    ['1,300', FormBit.Digit],
    ['—', 0],
  ];
  for (const [word, bits] of examples) {
    it(`sees what '${word}' is made of`, () => {
      const table = new FormTable(words);
      assert.equal(table.bits[find(table, word)], bits);
    });
  }

  it('keeps what letters say for as many words as there are', () => {
    const table = new FormTable(words);
    const many = Array.from({ length: 5000 }, (_, i) => `w${i}`);
    const numbers = many.map((word) => find(table, word));
    assert.deepEqual(
      many.map((word) => find(table, word)),
      numbers,
    );
    const lower = LETTER_COLUMNS.indexOf('lower');
    for (const [i, word] of many.entries())
      assert.equal(table.columns[numbers[i] * LETTER_COLUMNS.length + lower], hashLower(word));
  });

  it('forgets everything, and what is remembered of it, once it has grown too large', () => {
    const table = new FormTable(words);
    const memo = new FormMemo(table, 1);
    const form = find(table, 'Oslo');
    memo.prepare();
    memo.known[form] = 1;
    for (let i = 0; i < 21_000; i++) find(table, `w${i}`);
    memo.prepare();
    assert.equal(memo.known[form], 1);
    table.tidy();
    memo.prepare();
    assert.equal(memo.known[form], 0);
    assert.equal(find(table, 'Oslo'), 1);
  });
});
