import { GRU_BYTES } from './gru-bytes';

/**
 * Where one direction of a recurrent layer finds its numbers. Places are in words of 32 bits from the start of the
 * kernel's memory; each holds a float or two 16-bit integers.
 *
 * What goes through a layer is kept in 16-bit integers, and so are the weights: products of two are added in pairs, twice
 * as many at a time as floats. Sums of 128 products fit into 32 bits if nothing is beyond `LARGEST`.
 */
export interface Gru {
  /** Integers, (tokens, width), `tokens` being rounded up to a multiple of 4 in memory. */
  readonly input: number;
  readonly width: number;
  readonly hidden: number;
  /** Integers, (width, 3 * hidden): reset, update and new gate side by side, laid out by `pairedAt`. */
  readonly inputWeights: number;
  /** Floats, one a column. */
  readonly inputBias: number;
  /** What a product of two integers stands for. */
  readonly inputScale: number;
  /** Integers, (hidden, 3 * hidden), laid out by `pairedAt`. */
  readonly stateWeights: number;
  readonly stateBias: number;
  readonly stateScale: number;
  /** Scratch floats: (tokens, 3 * hidden), hidden, 3 * hidden; scratch integers: hidden. */
  readonly gates: number;
  readonly state: number;
  readonly sums: number;
  readonly rounded: number;
  /** Integers, (tokens, outputWidth), `ONE` standing for 1: this direction fills `hidden` columns from here on. */
  readonly output: number;
  readonly outputWidth: number;
  readonly backwards: boolean;
}

/** The largest integer that input and weights may hold, either sign. */
export const LARGEST = 4095;

/** What stands for 1 in the output of a layer, which never goes beyond. */
export const ONE = 4095;

/** Where the weight of input `i` for column `j` of `n` lies: two inputs side by side, column by column. */
export const pairedAt = (i: number, j: number, n: number): number => ((i >> 1) * n + j) * 2 + (i & 1);

/** A memory, seen as floats and as integers, and the recurrent layer that runs in it. */
export interface Kernel {
  readonly floats: Float32Array;
  readonly integers: Int16Array;
  readonly run: (gru: Gru, tokens: number) => void;
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  gru(...numbers: number[]): void;
}

// Every host of ours has it; neither of the libraries that shared code is compiled against declares it.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { readonly exports: unknown };
};

const PAGE = 65536;

/** A kernel in WebAssembly, or in plain TypeScript where the host forbids that. `size` is in words of 32 bits. */
export function createKernel(size: number): Kernel {
  try {
    return simdKernel(size);
  } catch {
    return plainKernel(size);
  }
}

/** @throws where WebAssembly or its vector instructions are missing */
export function simdKernel(size: number): Kernel {
  const { memory, gru } = new WebAssembly.Instance(new WebAssembly.Module(GRU_BYTES)).exports as Exports;
  memory.grow(Math.ceil((size * 4) / PAGE));
  return {
    floats: new Float32Array(memory.buffer),
    integers: new Int16Array(memory.buffer),
    run: (g, tokens) =>
      gru(
        g.input * 4,
        tokens,
        g.width,
        g.hidden,
        g.inputWeights * 4,
        g.inputBias * 4,
        g.inputScale,
        g.stateWeights * 4,
        g.stateBias * 4,
        g.stateScale,
        g.gates * 4,
        g.state * 4,
        g.rounded * 4,
        g.sums * 4,
        g.output * 4,
        g.outputWidth,
        g.backwards ? 1 : 0,
        ONE,
      ),
  };
}

/** The same in plain typed arrays: many times slower, and what the other is tested against. */
export function plainKernel(size: number): Kernel {
  const floats = new Float32Array(size);
  const integers = new Int16Array(floats.buffer);
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
    integers,
    run: (g, tokens) => {
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
