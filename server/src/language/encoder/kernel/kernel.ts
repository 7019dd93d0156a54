import { instantiate, type KernelMemory } from '../../../learning/kernel/instantiate';
import { KERNEL_BYTES } from './kernel-bytes';

/** The largest integer that a row is rounded to: 1,536 products with bytes fit into 32 bits. */
export const LARGEST = 8191;

/**
 * The functions of `kernel.wasm.ts`. Every place is an address in bytes, a multiple of 16. "Rows" lie one behind the other; where
 * integers are rows, there is room for a multiple of four of them, and for as many floats as come out of them.
 */
interface Functions {
  /**
   * Integers (rows, k) with a scale a row, times weights (k, n) laid out by `panelAt`, to floats, rows of n that begin `step` floats apart.
   * n is a multiple of 8.
   */
  linear(
    input: number,
    rowScales: number,
    rows: number,
    k: number,
    weights: number,
    columnScales: number,
    bias: number,
    output: number,
    n: number,
    step: number,
  ): void;
  /** Floats (rows, n) to integers (rows, n) and a scale a row. n is a multiple of 8. */
  quantise(input: number, rows: number, n: number, largest: number, output: number, scales: number): void;
  /** Rows of a table of bytes (any, n), by the words at `ids`, to integers and scales. n is a multiple of 16. */
  lookUp(
    ids: number,
    rows: number,
    table: number,
    tableScales: number,
    n: number,
    output: number,
    scales: number,
  ): void;
  /** Floats (rows, n), to which the rows of a table of floats are added that the words at `ids` name. */
  addRows(x: number, ids: number, rows: number, table: number, n: number): void;
  /** x = norm(x + y), both floats (rows, n). */
  addNorm(x: number, y: number, rows: number, n: number, gain: number, bias: number, epsilon: number): void;
  gelu(x: number, count: number): void;
  /**
   * Floats (rows, 3 * heads * 32), query, key and value side by side, to floats (rows, heads * 32), of which those from `first` up to
   * `end` are computed.
   */
  attend(
    input: number,
    rows: number,
    first: number,
    end: number,
    heads: number,
    keys: number,
    weights: number,
    output: number,
  ): void;
  /** Floats (rows, n) to their mean and their weighted sum, 2 * n floats. */
  pool(x: number, rows: number, n: number, weight: number, scores: number, output: number): void;
  /** Floats, rows of k that begin `step` floats apart, times weights (k, n), to floats (rows, n). n is a multiple of 16. */
  dense(
    input: number,
    step: number,
    rows: number,
    k: number,
    weights: number,
    bias: number,
    output: number,
    n: number,
  ): void;
  tanh(x: number, count: number): void;
  relu(x: number, count: number): void;
  /** Logits to likelihoods, in place, with room for a multiple of four. */
  likelihoods(x: number, count: number): void;
}

export type Kernel = KernelMemory & Functions;

/**
 * The encoder's kernel. There is none in plain TypeScript: a reading in full would take a minute there, and the quick reading serves.
 * @param size of its memory, in words of 32 bits
 * @throws where WebAssembly or its vector instructions are missing
 */
export const createKernel = (size: number): Kernel => instantiate<Functions>(KERNEL_BYTES, size);

/** Where the weight of input `i` of `k` for column `j` lies: eight columns together, two inputs side by side in each. */
export const panelAt = (i: number, j: number, k: number): number =>
  (j >> 3) * 8 * k + ((i >> 1) * 8 + (j & 7)) * 2 + (i & 1);
