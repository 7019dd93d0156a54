import type { ModelFile } from '../../learning/model-file';
import { type Kernel, panelAt } from './kernel/kernel';

/** A layer of whole numbers: where its weights, scales and bias lie. */
export interface WholeLayer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
}

/** A layer of floats. */
export interface FloatLayer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: number;
  readonly bias: number;
}

/** Puts one thing behind the other into a kernel's memory, before that is there. Places are addresses in bytes. */
export class MemoryPlan {
  readonly #file: ModelFile;
  /** Nothing lies at address 0. */
  #size = 64;
  readonly #fill: ((kernel: Kernel) => void)[] = [];

  constructor(file: ModelFile) {
    this.#file = file;
  }

  /** Words of 32 bits that everything takes. */
  get size(): number {
    return this.#size >> 2;
  }

  /** Room for so many bytes. */
  room(bytes: number): number {
    const at = this.#size;
    this.#size += (bytes + 63) & ~63;
    return at;
  }

  /** A section of floats. */
  floats(name: string, count: number): number {
    const values = this.#file.section(name, 'f32', count);
    const at = this.room(4 * count);
    this.#fill.push((kernel) => kernel.floats.set(values, at >> 2));
    return at;
  }

  /** A section of bytes as they are. */
  bytes(name: string, count: number): number {
    const values = this.#file.section(name, 'i8', count);
    const at = this.room(count);
    this.#fill.push((kernel) => kernel.bytes.set(values, at));
    return at;
  }

  /** Layers with the same input as one; each has a row of bytes for each output, a scale for each and, with `biased`, a bias. */
  wholeLayer(names: readonly string[], inputs: number, outputs: number, biased = true): WholeLayer {
    const all = names.length * outputs;
    const layer = { inputs, outputs: all, weights: this.room(2 * inputs * all) };
    const [scales, bias] = [this.room(4 * all), this.room(4 * all)];
    names.forEach((name, n) => {
      const rows = this.#file.section(name, 'i8', inputs * outputs);
      const ofRows = this.#file.section(`${name}.scale`, 'f32', outputs);
      const ofBias = biased ? this.#file.section(`${name}.bias`, 'f32', outputs) : undefined;
      this.#fill.push(({ integers, floats }) => {
        const at = layer.weights >> 1;
        for (let j = 0; j < outputs; j++)
          for (let i = 0; i < inputs; i++) integers[at + panelAt(i, n * outputs + j, inputs)] = rows[j * inputs + i];
        floats.set(ofRows, (scales >> 2) + n * outputs);
        if (ofBias) floats.set(ofBias, (bias >> 2) + n * outputs);
      });
    });
    return { ...layer, scales, bias };
  }

  /** A layer of floats; the number of outputs is rounded up to a multiple of 16. */
  floatLayer(
    inputs: number,
    outputs: number,
    weight: (input: number, output: number) => number,
    bias: (output: number) => number,
  ): FloatLayer {
    const all = (outputs + 15) & ~15;
    const layer = { inputs, outputs: all, weights: this.room(4 * inputs * all), bias: this.room(4 * all) };
    this.#fill.push(({ floats }) => {
      for (let j = 0; j < outputs; j++) {
        for (let i = 0; i < inputs; i++) floats[(layer.weights >> 2) + i * all + j] = weight(i, j);
        floats[(layer.bias >> 2) + j] = bias(j);
      }
    });
    return layer;
  }

  /** Fills a kernel's memory with what the file says. */
  fill(kernel: Kernel): void {
    for (const put of this.#fill) put(kernel);
  }
}
