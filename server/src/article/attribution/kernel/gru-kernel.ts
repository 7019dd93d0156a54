import { GRU_BYTES } from './gru-bytes';

/** Where one direction of a recurrent layer finds its numbers: indices into the kernel's memory, in 32-bit floats. */
export interface Gru {
  /** (tokens, width), `tokens` being rounded up to a multiple of 4 in memory. */
  readonly input: number;
  readonly width: number;
  readonly hidden: number;
  /** (width, 3 * hidden): reset, update and new gate side by side; the biases have one number a column. */
  readonly inputWeights: number;
  readonly inputBias: number;
  /** (hidden, 3 * hidden). */
  readonly stateWeights: number;
  readonly stateBias: number;
  /** Scratch: (tokens, 3 * hidden), hidden, 3 * hidden. */
  readonly gates: number;
  readonly state: number;
  readonly sums: number;
  /** (tokens, outputWidth): this direction fills `hidden` columns from here on. */
  readonly output: number;
  readonly outputWidth: number;
  readonly backwards: boolean;
}

/** A memory of floats and the recurrent layer that runs in it. */
export interface Kernel {
  readonly memory: Float32Array;
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

/** A kernel in WebAssembly, or in plain TypeScript where the host forbids that. `size` is in floats. */
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
    memory: new Float32Array(memory.buffer),
    run: (g, tokens) =>
      gru(
        g.input * 4,
        tokens,
        g.width,
        g.hidden,
        g.inputWeights * 4,
        g.inputBias * 4,
        g.stateWeights * 4,
        g.stateBias * 4,
        g.gates * 4,
        g.state * 4,
        g.sums * 4,
        g.output * 4,
        g.outputWidth,
        g.backwards ? 1 : 0,
      ),
  };
}

/** The same in plain typed arrays: about ten times slower, and what the other is tested against. */
export function plainKernel(size: number): Kernel {
  const m = new Float32Array(size);
  const affine = (x: number, k: number, weights: number, bias: number, to: number, n: number): void => {
    m.copyWithin(to, bias, bias + n);
    for (let i = 0; i < k; i++) {
      const value = m[x + i];
      const w = weights + i * n;
      for (let j = 0; j < n; j++) m[to + j] += value * m[w + j];
    }
  };
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
  return {
    memory: m,
    run: (g, tokens) => {
      const { hidden, width, gates, state, sums } = g;
      const n = 3 * hidden;
      for (let t = 0; t < tokens; t++)
        affine(g.input + t * width, width, g.inputWeights, g.inputBias, gates + t * n, n);
      m.fill(0, state, state + hidden);
      for (let s = 0; s < tokens; s++) {
        const t = g.backwards ? tokens - 1 - s : s;
        affine(state, hidden, g.stateWeights, g.stateBias, sums, n);
        const gate = gates + t * n;
        const to = g.output + t * g.outputWidth;
        for (let i = 0; i < hidden; i++) {
          const reset = sigmoid(m[gate + i] + m[sums + i]);
          const update = sigmoid(m[gate + hidden + i] + m[sums + hidden + i]);
          const next = Math.tanh(m[gate + 2 * hidden + i] + reset * m[sums + 2 * hidden + i]);
          m[state + i] = next + update * (m[state + i] - next);
          m[to + i] = m[state + i];
        }
      }
    },
  };
}
