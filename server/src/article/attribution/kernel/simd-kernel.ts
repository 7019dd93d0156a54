import { type Kernel, LARGEST, ONE } from './kernel';
import { KERNEL_BYTES } from './kernel-bytes';

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  embed(...numbers: number[]): void;
  gru(...numbers: number[]): void;
  linear(...numbers: number[]): void;
}

// Every host of ours has it; neither of the libraries that shared code is compiled against declares it.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { readonly exports: unknown };
};

const PAGE = 65536;

/**
 * The kernel in WebAssembly.
 * @param size of its memory, in words of 32 bits
 * @throws where WebAssembly or its vector instructions are missing
 */
export function simdKernel(size: number): Kernel {
  const { memory, embed, gru, linear } = new WebAssembly.Instance(new WebAssembly.Module(KERNEL_BYTES))
    .exports as Exports;
  memory.grow(Math.ceil((size * 4) / PAGE));
  return {
    floats: new Float32Array(memory.buffer),
    words: new Int32Array(memory.buffer),
    integers: new Int16Array(memory.buffer),
    bytes: new Int8Array(memory.buffer),
    embed: (e, tokens) =>
      embed(
        e.rows * 4,
        tokens,
        e.tables,
        e.table * 4,
        e.scales * 4,
        e.gain * 4,
        e.bias * 4,
        e.sum * 4,
        e.output * 4,
        e.width,
        e.one,
        LARGEST,
      ),
    linear: (l, tokens) =>
      linear(l.input * 4, tokens, l.width, l.weights * 4, l.bias * 4, l.scale, l.output * 4, l.columns),
    gru: (g, tokens) =>
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
