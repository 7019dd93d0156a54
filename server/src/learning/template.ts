import type { Grid } from './grid';
import { hashText } from './hash';

/**
 * A feature as it is declared: columns of the grid, each with the token it is read from, joined by a space. `lower[0]`
 * is the word itself, `lower[-1] tag[-2]` the word before together with the tag before that.
 */
export type Feature = string;

const OFFSET = /^(\w+)\[([+-]?\d)\]$/;

/** Declared features made ready for extraction: the hashes of a token's features, one for each that applies to it. */
export class Template<Column extends string> {
  /** What `extract` wrote last: hashes of 32 bits. */
  readonly hashes: Int32Array;

  readonly #grid: Grid<Column>;
  /** For each part of each feature: the column, and the place of the token relative to the one in hand. */
  readonly #columns: Int32Array;
  readonly #offsets: Int32Array;
  /** The same as places in the grid's data, for the page it is laid out for. */
  readonly #places: Int32Array;
  #stride = -1;
  /** Where the parts of a feature begin; one more at the end. */
  readonly #parts: Int32Array;
  readonly #seeds: Int32Array;

  /**
   * @param origin which token `extract` is given the slot of, relative to the one that the features are of
   * @throws Error if a feature is not spelt as `Feature` says or names no column: a mistake in the declaration
   */
  constructor(features: readonly Feature[], grid: Grid<Column>, origin = 0) {
    this.#grid = grid;
    this.hashes = new Int32Array(features.length);
    this.#seeds = Int32Array.from(features, (feature) => hashText(feature));
    const parts = features.map((feature) =>
      partsOf(feature).map(({ column, at }) => ({ column: grid.indexOf(column as Column), offset: at - origin })),
    );
    this.#columns = Int32Array.from(parts.flat(), (part) => part.column);
    this.#offsets = Int32Array.from(parts.flat(), (part) => part.offset);
    this.#places = new Int32Array(this.#columns.length);
    this.#parts = new Int32Array(features.length + 1);
    parts.forEach((own, i) => {
      this.#parts[i + 1] = this.#parts[i] + own.length;
    });
  }

  /** Hashes the features of the token in `slot` into `hashes` and returns how many there are. */
  extract(slot: number): number {
    const { data, stride } = this.#grid;
    const hashes = this.hashes;
    const seeds = this.#seeds;
    if (stride !== this.#stride) this.#place(stride);
    const places = this.#places;
    const parts = this.#parts;
    let count = 0;
    let part = 0;
    for (let feature = 0; feature < seeds.length; feature++) {
      let hash = seeds[feature];
      const end = parts[feature + 1];
      while (part < end) {
        const value = data[places[part] + slot];
        if (value === 0) break;
        hash = Math.imul(hash ^ value, 0x9e3779b1);
        hash ^= hash >>> 15;
        part++;
      }
      if (part === end) hashes[count++] = spread(hash);
      part = end;
    }
    return count;
  }

  #place(stride: number): void {
    this.#stride = stride;
    for (let i = 0; i < this.#places.length; i++) this.#places[i] = this.#columns[i] * stride + this.#offsets[i];
  }
}

/** The columns of a feature, each with the place of the token relative to the one in hand. */
export function partsOf(feature: Feature): { column: string; at: number }[] {
  return feature.split(' ').map((part) => {
    const match = OFFSET.exec(part);
    if (match === null) throw new Error(`not a feature: ${part}`);
    return { column: match[1], at: Number(match[2]) };
  });
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
