import assert from 'node:assert/strict';
import {
  type Embedding,
  type Gru,
  LARGEST_INTEGER,
  type LabelKernel,
  type Linear,
  ONE,
} from '../../../../server/src/article/attribution/kernel/kernel';
import { KERNEL_BYTES } from '../../../../server/src/article/attribution/kernel/kernel-bytes';
import { plainKernel } from '../../../../server/src/article/attribution/kernel/plain-kernel';
import { simdKernel } from '../../../../server/src/article/attribution/kernel/simd-kernel';
import { compileKernel } from '../../../../server/training/build-kernels';

const TOKENS = 7;
const WIDTH = 16;
const HIDDEN = 16;
const ROWS = 32;
const TABLES = 3;
const SIZE = 8192;

const EMBEDDING: Embedding = {
  rows: 64,
  tables: TABLES,
  table: 128,
  width: WIDTH,
  scales: 256,
  gain: 272,
  bias: 288,
  sum: 304,
  output: 320,
  one: LARGEST_INTEGER / 8,
};

const gru = (backwards: boolean): Gru => ({
  input: EMBEDDING.output,
  width: WIDTH,
  hidden: HIDDEN,
  inputWeights: 512,
  inputBias: 1024,
  inputScale: 8 / LARGEST_INTEGER ** 2,
  stateWeights: 1088,
  stateBias: 2048,
  stateScale: 1 / LARGEST_INTEGER ** 2,
  gates: 2112,
  state: 3008,
  rounded: 3024,
  sums: 3040,
  output: 3200,
  outputWidth: HIDDEN,
  backwards,
});

const LINEAR: Linear = {
  input: 3200,
  width: HIDDEN,
  weights: 4096,
  columns: 8,
  bias: 4224,
  scale: 1 / (LARGEST_INTEGER * ONE),
  output: 4240,
};

/** Fills the memory with numbers that are the same every time. */
function fill({ floats, words, integers, bytes }: LabelKernel): void {
  let x = 1;
  const next = (): number => {
    x = (Math.imul(x, 1664525) + 1013904223) | 0;
    return x / 2 ** 31;
  };
  for (let i = 0; i < TOKENS * TABLES; i++) words[EMBEDDING.rows + i] = (i * 5) % ROWS;
  for (let i = 0; i < ROWS * WIDTH; i++) bytes[4 * EMBEDDING.table + i] = Math.round(next() * 127);
  for (let i = 0; i < TABLES; i++) floats[EMBEDDING.scales + i] = 0.02 * (i + 1);
  const layer = gru(false);
  for (const { at, width } of [
    { at: layer.inputWeights, width: WIDTH * 3 * HIDDEN },
    { at: layer.stateWeights, width: HIDDEN * 3 * HIDDEN },
    { at: LINEAR.weights, width: HIDDEN * LINEAR.columns },
  ]) {
    for (let i = 0; i < width; i++) integers[2 * at + i] = Math.round(next() * LARGEST_INTEGER);
  }
  for (const { at, width } of [
    { at: EMBEDDING.gain, width: WIDTH },
    { at: EMBEDDING.bias, width: WIDTH },
    { at: layer.inputBias, width: 3 * HIDDEN },
    { at: layer.stateBias, width: 3 * HIDDEN },
    { at: LINEAR.bias, width: LINEAR.columns },
  ]) {
    for (let i = 0; i < width; i++) floats[at + i] = next();
  }
}

describe('attribution: the kernel', () => {
  for (const backwards of [false, true]) {
    it(`computes what plain TypeScript does, ${backwards ? 'backwards' : 'forwards'}`, () => {
      const [plain, simd] = [plainKernel(SIZE), simdKernel(SIZE)].map((kernel) => {
        fill(kernel);
        kernel.embed(EMBEDDING, TOKENS);
        kernel.gru(gru(backwards), TOKENS);
        kernel.linear(LINEAR, TOKENS);
        const integers = (at: number, count: number) => kernel.integers.subarray(2 * at, 2 * at + count);
        return [
          ...integers(EMBEDDING.output, TOKENS * WIDTH),
          ...integers(LINEAR.input, TOKENS * HIDDEN),
          ...kernel.floats.subarray(LINEAR.output, LINEAR.output + TOKENS * LINEAR.columns),
        ];
      });
      assert.ok(plain.every((value) => value !== 0));
      plain.forEach((value, i) => {
        const tolerance = i < TOKENS * (WIDTH + HIDDEN) ? 1 : 1e-2; // integers may be rounded the other way
        assert.ok(Math.abs(value - simd[i]) <= tolerance, `${i}: ${value} and ${simd[i]}`);
      });
    });
  }

  it('is what its source compiles to', () => {
    assert.deepEqual([...KERNEL_BYTES], [...compileKernel('article/attribution/kernel')]);
  }).timeout(60_000);
});
