import assert from 'node:assert/strict';
import { noPieces, WordPieces } from '../../../../server/src/language/encoder/word-pieces';

const VOCABULARY = [
  ...['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'the', 'bridge', 'bridg', '##es', '##s', 'cafe', 're', '##opened'],
  ...['n', '##t', "'", '-', '$', '5', '##0', '市', '長', 'σ', '##σ', 'b', '##e', '##r', '[', ']', 'sep', 'x'],
];
const words = new WordPieces(VOCABULARY);

/** The pieces of a text, each with the characters that it stands for. */
function cut(text: string): string[] {
  const pieces = noPieces();
  words.cut(text, [{ start: 0, end: text.length }], pieces);
  return pieces.ids.map((id, i) => `${VOCABULARY[id]} = ${text.slice(pieces.start[i], pieces.end[i])}`);
}

describe('word pieces', () => {
  it('take the longest piece first, and say where it stands', () => {
    assert.deepEqual(cut('The bridges  reopened'), [
      ...['the = The', 'bridge = bridge', '##s = s', 're = re', '##opened = opened'],
    ]);
  });

  it('cut punctuation and signs off', () => {
    assert.deepEqual(cut("the n't-$50"), [
      'the = the',
      'n = n',
      "' = '",
      '[UNK] = t',
      '- = -',
      '$ = $',
      '5 = 5',
      '##0 = 0',
    ]);
  });

  it('take accents off, be they part of the letter or behind it', () => {
    assert.deepEqual(cut('café'), ['cafe = café']);
    assert.deepEqual(cut('CAFE\u0301s'), ['cafe = CAFE', '##s = s']);
  });

  it('know no special pieces in a text', () => {
    assert.deepEqual(cut('[SEP]'), ['[ = [', 'sep = SEP', '] = ]']);
  });

  it('make a word unknown as a whole where a letter has no piece', () => {
    assert.deepEqual(cut('the bridgeq x'), ['the = the', '[UNK] = bridgeq', 'x = x']);
    assert.deepEqual(cut('🙂 x'), ['[UNK] = 🙂', 'x = x']);
  });

  it('cut ideographs one by one', () => {
    assert.deepEqual(cut('市長the'), ['市 = 市', '長 = 長', 'the = the']);
  });

  it('read over soft hyphens, joiners, lone surrogates and what else cannot be seen', () => {
    assert.deepEqual(cut('bri\u00addges'), ['bridge = bri\u00addge', '##s = s']);
    assert.deepEqual(cut('b\u200de\ud800r\u0007'), ['b = b', '##e = e', '##r = r']);
    assert.deepEqual(cut('\udc00\ud83d'), []);
  });

  it('lower a final sigma like any other', () => {
    assert.deepEqual(cut('ΣΣ'), ['σ = Σ', '##σ = Σ']);
  });

  it('give up words of more than a hundred characters', () => {
    assert.deepEqual(cut(`b${'e'.repeat(99)}`).length, 100);
    assert.deepEqual(cut(`b${'e'.repeat(100)}`), [`[UNK] = b${'e'.repeat(100)}`]);
  });

  it('read runs as if nothing stood between them', () => {
    const pieces = noPieces();
    const text = 'bri**dge**s';
    words.cut(
      text,
      [
        { start: 0, end: 3 },
        { start: 5, end: 8 },
        { start: 10, end: 11 },
      ],
      pieces,
    );
    assert.deepEqual(pieces, { ids: [5, 8], start: [0, 10], end: [8, 11] });
  });
});
