import assert from 'node:assert/strict';
import { GRU_BYTES } from '../../../../server/src/article/attribution/kernel/gru-bytes';
import {
  type Gru,
  type Kernel,
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
  stateWeights: 1088,
  stateBias: 2048,
  gates: 2112,
  state: 3008,
  sums: 3040,
  output: 3200,
  outputWidth: HIDDEN,
  backwards,
});

/** Numbers in [-1, 1] that are the same every time. */
function fill({ memory }: Kernel): void {
  let x = 1;
  for (let i = 64; i < 2112; i++) {
    x = (Math.imul(x, 1664525) + 1013904223) | 0;
    memory[i] = x / 2 ** 31;
  }
}

describe('attribution: the kernel', () => {
  for (const backwards of [false, true]) {
    it(`computes what plain TypeScript does, ${backwards ? 'backwards' : 'forwards'}`, () => {
      const outputs = [plainKernel(SIZE), simdKernel(SIZE)].map((kernel) => {
        fill(kernel);
        kernel.run(gru(backwards), TOKENS);
        return [...kernel.memory.subarray(3200, 3200 + TOKENS * HIDDEN)];
      });
      assert.ok(outputs[0].some((value) => Math.abs(value) > 0.1));
      outputs[0].forEach((value, i) => {
        assert.ok(Math.abs(value - outputs[1][i]) < 1e-4, `${i}: ${value} and ${outputs[1][i]}`);
      });
    });
  }

  it('is what its source compiles to', async () => {
    assert.deepEqual([...GRU_BYTES], [...(await compileKernel())]);
  }).timeout(60_000);
});
