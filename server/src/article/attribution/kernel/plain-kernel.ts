import { LARGEST_INTEGER, type LabelKernel, ONE, pairedAt } from './kernel';

/**
 * The same in plain typed arrays: many times slower, for hosts that forbid WebAssembly, and what that is tested against.
 * @param size of its memory, in words of 32 bits
 */
export function plainKernel(size: number): LabelKernel {
  const floats = new Float32Array(size);
  const words = new Int32Array(floats.buffer);
  const integers = new Int16Array(floats.buffer);
  const bytes = new Int8Array(floats.buffer);
  const exact = new Int32Array(1024);
  const affine = (x: number, k: number, weights: number, scale: number, bias: number, to: number, n: number): void => {
    exact.fill(0, 0, n);
    for (let i = 0; i < k; i++) {
      const value = integers[2 * x + i];
      for (let j = 0; j < n; j++) exact[j] += value * integers[2 * weights + pairedAt(i, j, n)];
    }
    for (let j = 0; j < n; j++) floats[to + j] = floats[bias + j] + exact[j] * scale;
  };
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
  return {
    floats,
    words,
    integers,
    bytes,
    embed: (e, tokens) => {
      const { width, tables, sum } = e;
      for (let t = 0; t < tokens; t++) {
        floats.fill(0, sum, sum + width);
        for (let f = 0; f < tables; f++) {
          const from = 4 * e.table + words[e.rows + t * tables + f] * width;
          for (let i = 0; i < width; i++) floats[sum + i] += floats[e.scales + f] * bytes[from + i];
        }
        let mean = 0;
        for (let i = 0; i < width; i++) mean += floats[sum + i] / width;
        let variance = 0;
        for (let i = 0; i < width; i++) variance += (floats[sum + i] - mean) ** 2 / width;
        const factor = 1 / Math.sqrt(variance + 1e-5);
        for (let i = 0; i < width; i++) {
          const value = (floats[sum + i] - mean) * factor * floats[e.gain + i] + floats[e.bias + i];
          const whole = Math.round(value * e.one);
          integers[2 * e.output + t * width + i] = Math.max(-LARGEST_INTEGER, Math.min(LARGEST_INTEGER, whole));
        }
      }
    },
    linear: ({ input, width, weights, scale, bias, output, columns }, tokens) => {
      for (let t = 0; t < tokens; t++)
        affine(input + (t * width) / 2, width, weights, scale, bias, output + t * columns, columns);
    },
    gru: (g, tokens) => {
      const { hidden, width, gates, state, rounded, sums } = g;
      const n = 3 * hidden;
      for (let t = 0; t < tokens; t++)
        affine(g.input + (t * width) / 2, width, g.inputWeights, g.inputScale, g.inputBias, gates + t * n, n);
      floats.fill(0, state, state + hidden);
      integers.fill(0, 2 * rounded, 2 * rounded + hidden);
      for (let s = 0; s < tokens; s++) {
        const t = g.backwards ? tokens - 1 - s : s;
        affine(rounded, hidden, g.stateWeights, g.stateScale, g.stateBias, sums, n);
        const gate = gates + t * n;
        const to = 2 * g.output + t * g.outputWidth;
        for (let i = 0; i < hidden; i++) {
          const reset = sigmoid(floats[gate + i] + floats[sums + i]);
          const update = sigmoid(floats[gate + hidden + i] + floats[sums + hidden + i]);
          const next = Math.tanh(floats[gate + 2 * hidden + i] + reset * floats[sums + 2 * hidden + i]);
          floats[state + i] = next + update * (floats[state + i] - next);
          integers[2 * rounded + i] = Math.round(floats[state + i] * ONE);
          integers[to + i] = integers[2 * rounded + i];
        }
      }
    },
  };
}
