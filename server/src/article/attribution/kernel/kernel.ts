/**
 * What the network's layers compute with. Places are in words of 32 bits from the start of the kernel's memory; a word
 * holds a float, a whole number, two 16-bit integers or four bytes.
 *
 * What goes through a layer is kept in 16-bit integers, and so are the weights: products of two are added in pairs, twice
 * as many at a time as floats. Sums of 128 products fit into 32 bits if nothing is beyond `LARGEST_INTEGER`.
 */
export interface LabelKernel {
  readonly floats: Float32Array;
  readonly words: Int32Array;
  readonly integers: Int16Array;
  readonly bytes: Int8Array;
  readonly embed: (embedding: Embedding, tokens: number) => void;
  readonly gru: (gru: Gru, tokens: number) => void;
  readonly linear: (linear: Linear, tokens: number) => void;
}

/** Rows of bytes that are summed and normalised. */
export interface Embedding {
  /** Words, (tokens, tables): a row of the table each. */
  readonly rows: number;
  readonly tables: number;
  /** Bytes, (rows, width); the width is a multiple of 16. */
  readonly table: number;
  readonly width: number;
  /** Floats: what a byte of each table stands for. */
  readonly scales: number;
  /** Floats, (width): what the normalised sum is multiplied with, and what is added. */
  readonly gain: number;
  readonly bias: number;
  /** Scratch floats: width. */
  readonly sum: number;
  /** Integers, (tokens, width), `LARGEST_INTEGER` at most either way. */
  readonly output: number;
  /** What stands for 1 there. */
  readonly one: number;
}

/** A linear layer. */
export interface Linear {
  /** Integers, (tokens, width), `tokens` being rounded up to a multiple of 4 in memory. */
  readonly input: number;
  readonly width: number;
  /** Integers, (width, columns), laid out by `pairedAt`; the number of columns is a multiple of 8. */
  readonly weights: number;
  readonly columns: number;
  /** Floats, one a column. */
  readonly bias: number;
  /** What a product of two integers stands for. */
  readonly scale: number;
  /** Floats, (tokens, columns), rounded up like the input. */
  readonly output: number;
}

/** One direction of a recurrent layer. */
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
export const LARGEST_INTEGER = 4095;

/** What stands for 1 in the output of a layer, which never goes beyond. */
export const ONE = 4095;

/** Where the weight of input `i` for column `j` of `n` lies: two inputs side by side, column by column. */
export const pairedAt = (i: number, j: number, n: number): number => ((i >> 1) * n + j) * 2 + (i & 1);
