import assert from 'node:assert/strict';
import { QUOTED, SHAPES, shapeOf } from '../../../../server/src/language/encoder/shapes';
import { cutWindows } from '../../../../server/src/language/encoder/windows';
import { WordPieces } from '../../../../server/src/language/encoder/word-pieces';
import { type Markup, word } from '../../../../server/src/text/page';
import { readPage } from '../../../../server/src/text/read-page';

const VOCABULARY = '[UNK] [CLS] [SEP] . " one two three four five six seven eight nine'.split(' ');
const words = new WordPieces(VOCABULARY);

/** The pieces of each window: its sentences in brackets, what stands in front of them without. */
function windowsOf(text: string, settings = { most: 8, context: 3, rows: 13 }, markup: Markup = 'plaintext'): string[] {
  const page = readPage(text, markup);
  return cutWindows(page, () => true, words, settings).map(({ ids, sentences }) =>
    Array.from(ids, (id, i) => {
      const opens = sentences.some(({ first }) => first === i) ? '(' : '';
      return opens + VOCABULARY[id] + (sentences.some(({ end }) => end === i + 1) ? ')' : '');
    }).join(' '),
  );
}

describe('windows', () => {
  it('hold a paragraph, with the last pieces of what stands in front', () => {
    assert.deepEqual(windowsOf('One two. Three four.\n\nFive six seven.\n'), [
      '[CLS] (one two .) (three four .) [SEP]',
      '[CLS] three four . (five six seven .) [SEP]',
    ]);
  });

  it('begin anew where a paragraph is too long, and cut a sentence that is', () => {
    assert.deepEqual(
      windowsOf('One two three four. Five six seven eight. One two three four five six seven eight nine.\n'),
      [
        '[CLS] (one two three four .) [SEP]',
        '[CLS] three four . (five six seven eight .) [SEP]',
        '[CLS] seven eight . (one two three four five six seven eight) [SEP]',
      ],
    );
  });

  it('have less context where they are full', () => {
    assert.deepEqual(
      windowsOf('One two three.\n\nOne two three four five six seven.\n', { most: 8, context: 3, rows: 11 })[1],
      '[CLS] . (one two three four five six seven .) [SEP]',
    );
  });

  it('are cut of the running text alone, and read no table', () => {
    const page = readPage('One two.\n\nThree four.\n\none\ttwo\tthree\nfour\tfive\tsix\n\nSeven eight.\n', 'plaintext');
    const windows = cutWindows(page, (block) => block > 0 && page.blocks[block].kind === 'text', words, {
      ...{ most: 8, context: 3, rows: 13 },
    });
    assert.deepEqual(
      windows.map(({ ids }) => Array.from(ids, (id) => VOCABULARY[id]).join(' ')),
      ['[CLS] one two . three four . [SEP]', '[CLS] seven eight . [SEP]'],
    );
  });

  it('see of Markdown what a reader sees', () => {
    assert.deepEqual(windowsOf('One [two](http://three.four) **five**six.\n', undefined, 'markdown'), [
      '[CLS] (one two [UNK] .) [SEP]',
    ]);
  });

  it('do not depend on what stands further away', () => {
    const [, , near] = windowsOf('One.\n\nTwo.\n\nThree.\n');
    assert.equal(windowsOf('Nine nine nine.\n\nOne.\n\nTwo.\n\nThree.\n')[3], near);
  });
});

describe('tokens in a window', () => {
  /** Each token with the piece that stands in the row of its first one. */
  function firstPieces(text: string, most: number, markup: Markup = 'plaintext'): string[] {
    const page = readPage(text, markup);
    const pieces = [...VOCABULARY, '##ty', 'don', "'", 't'];
    const words = new WordPieces(pieces);
    return cutWindows(page, () => true, words, { most, context: 3, rows: most + 5 }).flatMap(({ ids, sentences }) =>
      sentences.flatMap(({ sentence, rows }) => {
        const { firstToken } = page.sentences[sentence];
        return Array.from(rows, (row, i) => `${word(page, firstToken + i)}:${row < 0 ? '-' : pieces[ids[row]]}`);
      }),
    );
  }

  it('are found by the piece that begins in them', () => {
    assert.deepEqual(firstPieces('One sixty.\n\nTwo.\n', 20), ['One:one', 'sixty:six', '.:.', 'Two:two', '.:.']);
    assert.deepEqual(firstPieces("Don't.\n", 20), ['Do:don', "n't:'", '.:.']);
  });

  it('have none where no piece begins, or none is read', () => {
    assert.deepEqual(firstPieces('Twos cannot.\n', 20), ['Twos:[UNK]', 'can:[UNK]', 'not:-', '.:.']);
    assert.deepEqual(firstPieces('One two three four.\n', 3), ['One:one', 'two:two', 'three:three', 'four:-', '.:-']);
  });

  it('of Markdown are those that are seen', () => {
    assert.deepEqual(firstPieces('One [two](http://three.four) three.\n', 20, 'markdown'), [
      ...['One:one', 'two:two', 'three:three', '.:.'],
    ]);
  });
});

describe('shapes of pieces', () => {
  const shape = (text: string): string => SHAPES[shapeOf(text, 0, text.length)];

  it('give back what lowering took', () => {
    assert.deepEqual(['ham', 'Bridge', 'A', 'US', '2nd', '“', '$', '市'].map(shape), [
      ...['other', 'capitalised', 'capitalised', 'capitals', 'figure', 'punctuation', 'punctuation', 'other'],
    ]);
  });

  it('tell what stands in quotation marks', () => {
    const page = readPage('One "Two three" four.\n', 'plaintext');
    const [{ shapes }] = cutWindows(page, () => true, words, { most: 9, context: 0, rows: 11 });
    assert.deepEqual([...shapes], [0, 1, QUOTED + 4, QUOTED + 1, QUOTED, QUOTED + 4, 0, 4, 0]);
  });
});
