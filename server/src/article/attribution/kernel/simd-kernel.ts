import { instantiate } from '../../../learning/kernel/instantiate';
import { LARGEST_INTEGER, type LabelKernel, ONE } from './kernel';
import { KERNEL_BYTES } from './kernel-bytes';

interface Exports {
  embed(...numbers: number[]): void;
  gru(...numbers: number[]): void;
  linear(...numbers: number[]): void;
}

/**
 * The kernel in WebAssembly.
 * @param size of its memory, in words of 32 bits
 * @throws where WebAssembly or its vector instructions are missing
 */
export function simdKernel(size: number): LabelKernel {
  const { embed, gru, linear, ...memory } = instantiate<Exports>(KERNEL_BYTES, size);
  return {
    ...memory,
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
        LARGEST_INTEGER,
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
