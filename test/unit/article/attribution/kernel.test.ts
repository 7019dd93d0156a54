import assert from 'node:assert/strict';
import { GRU_BYTES } from '../../../../server/src/article/attribution/kernel/gru-bytes';
import {
  type Gru,
  type Kernel,
  LARGEST,
  ONE,
  plainKernel,
  simdKernel,
} from '../../../../server/src/article/attribution/kernel/gru-kernel';
import { compileKernel } from '../../../../server/training/attribution/build-kernel';

const TOKENS = 7;
const WIDTH = 8;
const HIDDEN = 16;
const SIZE = 8192;

const gru = (backwards: boolean): Gru => ({
  input: 64,
  width: WIDTH,
  hidden: HIDDEN,
  inputWeights: 256,
  inputBias: 1024,
  inputScale: 2 / LARGEST ** 2,
  stateWeights: 1088,
  stateBias: 2048,
  stateScale: 1 / LARGEST ** 2,
  gates: 2112,
  state: 3008,
  rounded: 3024,
  sums: 3040,
  output: 3200,
  outputWidth: HIDDEN,
  backwards,
});

/** Numbers that are the same every time: floats in [-1, 1] where the biases lie, integers up to `LARGEST` elsewhere. */
function fill({ floats, integers }: Kernel): void {
  let x = 1;
  const next = (): number => {
    x = (Math.imul(x, 1664525) + 1013904223) | 0;
    return x / 2 ** 31;
  };
  for (let i = 2 * 64; i < 2 * 2048; i++) integers[i] = Math.round(next() * LARGEST);
  for (const bias of [1024, 2048]) for (let i = 0; i < 3 * HIDDEN; i++) floats[bias + i] = next();
}

describe('attribution: the kernel', () => {
  for (const backwards of [false, true]) {
    it(`computes what plain TypeScript does, ${backwards ? 'backwards' : 'forwards'}`, () => {
      const outputs = [plainKernel(SIZE), simdKernel(SIZE)].map((kernel) => {
        fill(kernel);
        kernel.run(gru(backwards), TOKENS);
        return [...kernel.integers.subarray(2 * 3200, 2 * 3200 + TOKENS * HIDDEN)];
      });
      assert.ok(outputs[0].some((value) => Math.abs(value) > ONE / 10));
      outputs[0].forEach((value, i) => {
        assert.ok(Math.abs(value - outputs[1][i]) <= 1, `${i}: ${value} and ${outputs[1][i]}`);
      });
    });
  }

  it('is what its source compiles to', async () => {
    assert.deepEqual([...GRU_BYTES], [...(await compileKernel())]);
  }).timeout(60_000);
});
