import assert from 'node:assert/strict';
import { createEncoder } from '../../../../server/src/language/encoder/encoder';
import { KERNEL_BYTES } from '../../../../server/src/language/encoder/kernel/kernel-bytes';
import { openEncoder } from '../../../../server/src/language/encoder/model';
import type { Window } from '../../../../server/src/language/encoder/windows';
import { ModelError } from '../../../../server/src/learning/model-file';
import { compileKernel } from '../../../../server/training/build-kernels';
import { PlainEncoder } from './plain-encoder';
import { SHARES, smallEncoder, smallSections, VOCABULARY } from './small-encoder';

/** A window of `count` pieces between its ends, in two sentences; in every other one a piece of context stands in front. */
function windowOf(count: number, seed: number): Window {
  const of = (i: number, most: number) => (i * 7 + seed * 13 + (i >> 2)) % most;
  const inside = Array.from({ length: count }, (_, i) => i);
  return {
    ids: Int32Array.from([1, ...inside.map((i) => of(i, VOCABULARY.length)), 2]),
    shapes: Uint8Array.from([0, ...inside.map((i) => of(i, 10)), 0]),
    sentences: [
      { sentence: 0, first: 1 + (seed % 2), end: 3, rows: Int32Array.of(1, 2) },
      { sentence: 1, first: 3, end: count + 1, rows: Int32Array.of(3) },
    ],
  };
}

/** More sentences than are judged at once. */
const WINDOWS = Array.from({ length: 34 }, (_, i) => windowOf(3 + (i % 21), i));
const FACTS = WINDOWS.flatMap((_, i) =>
  [0, 1].map((half) => ({
    sentence: 2 * i + half,
    attributed: (i % 7) / 7,
    quoted: (i % 3) / 3,
    opensBlock: half === 0,
    opensText: i + half === 0,
  })),
);

function readAll() {
  const encoder = createEncoder(openEncoder(smallEncoder()));
  const readings = WINDOWS.map((window) => encoder.encode(window));
  const sums = new Float32Array(WINDOWS.length * 2 * 128);
  readings.forEach((reading, i) => {
    sums.set(reading.sums, i * 2 * 128);
  });
  const judged = encoder.judge(FACTS, sums);
  return {
    tokens: readings.map(({ tokens }) => tokens),
    likelihoods: judged.map(({ classes, kinds }) => [...Object.values(classes), ...Object.values(kinds)]),
  };
}

describe('the encoder', () => {
  it('computes what plain arithmetic does', () => {
    const plain = new PlainEncoder(smallSections());
    const vectors = WINDOWS.flatMap(({ ids, shapes, sentences }) =>
      plain.vectors(
        [...ids],
        [...shapes],
        sentences.map(({ first, end }) => [first, end]),
      ),
    );
    const expected = plain.judge(
      vectors,
      FACTS.map((f) => [f.attributed, f.quoted, +f.opensBlock, +f.opensText]),
    );
    const { likelihoods } = readAll();
    assert.equal(likelihoods.length, expected.length);
    let spread = 0;
    expected.forEach((row, s) => {
      row.forEach((share, i) => {
        assert.ok(
          Math.abs(share - likelihoods[s][i]) < 2e-3,
          `sentence ${s}, ${i}: ${likelihoods[s][i]}, not ${share}`,
        );
        spread = Math.max(spread, Math.abs(share - expected[0][i]));
      });
    });
    assert.ok(spread > 0.1, 'all sentences are alike: this would prove nothing');
  }).timeout(20_000);

  it('tells of each piece of the sentences how much speaks for each label of tokens', () => {
    const plain = new PlainEncoder(smallSections());
    readAll().tokens.forEach((said, w) => {
      const { ids, shapes, sentences } = WINDOWS[w];
      const rows = plain.tokens([...ids], [...shapes], SHARES).slice(sentences[0].first, sentences[1].end);
      assert.equal(said.length, rows.flat().length);
      rows.flat().forEach((number, i) => {
        assert.ok(Math.abs(number - said[i]) < 5e-3, `window ${w}, ${i}: ${said[i]}, not ${number}`);
      });
    });
    const silent = createEncoder(openEncoder(smallEncoder([]))).encode(WINDOWS[3]);
    assert.equal(silent.tokens.length, 0);
  }).timeout(20_000);

  it('makes of a window the same bits, whatever was read before', () => {
    const encoder = createEncoder(openEncoder(smallEncoder()));
    const [short, long] = [windowOf(5, 1), windowOf(24, 2)];
    const first = encoder.encode(short);
    encoder.encode(long);
    assert.deepEqual(encoder.encode(short), first);
  });

  it('takes a sentence without pieces', () => {
    const encoder = createEncoder(openEncoder(smallEncoder()));
    const window = { ...windowOf(4, 1), sentences: [{ sentence: 0, first: 1, end: 1, rows: Int32Array.of(-1) }] };
    const { sums, tokens } = encoder.encode(window);
    assert.ok(sums.every((number) => number === 0));
    assert.equal(tokens.length, 0);
  });

  it('refuses a file that is missing or truncated', () => {
    assert.throws(() => openEncoder(undefined), ModelError);
    assert.throws(() => openEncoder(smallEncoder().subarray(0, 5000)), /model 'encoder': the file is truncated/);
  });

  it('has the kernel that its source compiles to', () => {
    assert.deepEqual([...KERNEL_BYTES], [...compileKernel('language/encoder/kernel')]);
  }).timeout(120_000);
});
