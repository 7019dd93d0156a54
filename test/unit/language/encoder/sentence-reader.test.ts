import assert from 'node:assert/strict';
import { type SentenceFacts, TOKEN_LABELS } from '../../../../server/src/language/encoder/judgement';
import { SentenceReader } from '../../../../server/src/language/encoder/sentence-reader';
import { type Page, word } from '../../../../server/src/text/page';
import { readPage } from '../../../../server/src/text/read-page';
import { smallEncoder } from './small-encoder';

/** Facts of all sentences, as if all were running text that nobody stands behind. */
const factsOf = ({ sentences }: Page): SentenceFacts[] =>
  sentences.map((_, sentence) => ({
    sentence,
    attributed: 0,
    quoted: 0,
    opensBlock: false,
    opensText: sentence === 0,
  }));

/** The greatest difference from zero of what is said of a token, of so many labels. */
const loudness = (scores: Float32Array | undefined, labels: number, token: number): number =>
  Math.max(...(scores ?? []).slice(token * labels, (token + 1) * labels).map(Math.abs));

/** What the reader makes of a text, and how many windows it read for that. */
function read(reader: SentenceReader, text: string) {
  const page = readPage(text, 'plaintext');
  const steps = reader.read(page, factsOf(page));
  for (let windows = 0; ; windows++) {
    const step = steps.next();
    if (step.done) return { judgements: step.value, windows };
  }
}

const ARTICLE = Array.from({ length: 12 }, (_, i) => `The ${i}th day. Ann saw "a ${i}" at ${2 * i}. Bob ran.`).join(
  '\n\n',
);

describe('reading what sentences mean', () => {
  it('gives after two hundred edits what a fresh reading gives', () => {
    const [reader, fresh] = [new SentenceReader(smallEncoder()), new SentenceReader(smallEncoder(), 0)];
    let x = 3;
    const below = (most: number): number => {
      x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
      return x % most;
    };
    const pieces = ['. ', '\n\n', 'Cy said so. ', '"', ' 42 ', 'é', '', '', 'Dot. Eve. '];
    let text = ARTICLE;
    for (let edit = 0; edit < 200; edit++) {
      const at = below(text.length + 1);
      text = text.slice(0, at) + pieces[below(pieces.length)] + text.slice(at + below(12));
      assert.deepEqual(read(reader, text).judgements, read(fresh, text).judgements, `edit ${edit}`);
    }
  }).timeout(60_000);

  it('says of each token who speaks, what is named and what cues do, and nothing of what it does not see', () => {
    const reader = new SentenceReader(smallEncoder());
    // Twenty pieces are read of a sentence, one a letter.
    const [{ tokens }] = read(reader, 'Bob saw a fox in the old barn.').judgements;
    for (const task of ['speech', 'names', 'cues'] as const) {
      const [scores, labels] = [tokens?.[task], TOKEN_LABELS[task]];
      assert.equal(scores?.length, 9 * labels);
      assert.ok(loudness(scores, labels, 0) > 0 && loudness(scores, labels, 5) > 0, task);
      assert.equal(loudness(scores, labels, 8), 0);
    }
    const [withoutNames] = read(new SentenceReader(smallEncoder(['tags'])), 'Bob saw a fox.').judgements;
    assert.deepEqual(Object.keys(withoutNames.tokens ?? {}), ['speech']);
  });

  it('finds what a sentence would be without each of its words', () => {
    const reader = new SentenceReader(smallEncoder());
    const text = (words: string) => `Ann ran.\n\nCy. ${words} Ed.\n\nEve ate.`;
    const page = readPage(text('Bob saw a fox.'), 'plaintext');
    const found = reader.leaveOutAtOnce(page, factsOf(page), 2);
    assert.deepEqual(
      found.map(({ firstToken, endToken }) => [word(page, firstToken), endToken - firstToken]),
      ['Bob', 'saw', 'a', 'fox'].map((left) => [left, 1]),
    );
    ['Bob a fox.', 'Bob saw fox.', 'Bob saw a.'].forEach((rest, i) => {
      const { classes, kinds } = read(reader, text(rest)).judgements[2];
      assert.deepEqual(found[i + 1].judgement, { classes, kinds }, rest);
    });
    assert.deepEqual(read(reader, text('Bob saw a fox.')).windows, 0, 'what it read before is remembered');
  });

  it('leaves several words out at a time where a sentence is long, and nothing of a sentence that it was not told of', () => {
    const reader = new SentenceReader(smallEncoder());
    const page = readPage(`${'ab '.repeat(99)}cd.\n\nAnn ran.`, 'plaintext');
    const [first, ...others] = factsOf(page);
    const found = reader.leaveOutAtOnce(page, [first, ...others], 0);
    // Twenty pieces of it are read, two a word.
    assert.deepEqual(
      found.map(({ firstToken, endToken }) => [firstToken, endToken]),
      [
        [0, 3],
        [3, 6],
        [6, 9],
        [9, 12],
      ],
    );
    assert.deepEqual(reader.leaveOutAtOnce(page, others, 0), []);
  });

  it('reads of an edited text the paragraph and the next, which sees its end', () => {
    const reader = new SentenceReader(smallEncoder());
    assert.ok(read(reader, ARTICLE).windows >= 12);
    assert.equal(read(reader, ARTICLE).windows, 0);
    assert.equal(read(reader, ARTICLE.replace('The 5th day', 'The fifth day')).windows, 1);
    assert.equal(read(reader, ARTICLE.replace('at 10. Bob ran.', 'at 10. Bob sat.')).windows, 2);
  });
});
