import type { ModelFile } from './model-file';
import { unpackRising } from './packed';

/** Weights are kept from 0 to 255, with this for none. */
const ZERO = 128;

/**
 * The weights of a linear model over hashed features. A feature's row is its hash cut to `bits` bits; training keeps the
 * rows that matter, all others weigh nothing.
 *
 * Two labels share a 32-bit number, half each, and are added at once; that holds for sums of 257 features.
 */
export class HashedWeights {
  readonly mask: number;
  /** What a weight of 1 in the file stands for. */
  readonly scale: number;
  /** Numbers in a row: half as many as there are labels. */
  readonly #width: number;
  readonly #labelCount: number;
  /** A bit for each row that is kept: small enough to stay in the processor's cache, it answers for most features. */
  readonly #kept: Uint32Array;
  /** For each row its place among the kept ones, from 1, or 0. */
  readonly #places: Uint16Array;
  readonly #weights: Int32Array;

  /** Reads the sections `rows` and `weights` and the settings `bits`, `rows` and `scale`. */
  constructor(file: ModelFile, labelCount: number) {
    this.mask = 2 ** file.setting('bits') - 1;
    this.scale = file.setting('scale');
    const count = file.setting('rows');
    const places = new Uint16Array(this.mask + 1);
    const kept = new Uint32Array((this.mask + 1) >> 5);
    unpackRising(file.section('rows', 'u8'), count, 0, (row, i) => {
      places[row] = i + 1;
      kept[row >> 5] |= 1 << (row & 31);
    });
    this.#places = places;
    this.#kept = kept;
    this.#labelCount = labelCount;
    const width = (labelCount + 1) >> 1;
    this.#width = width;
    // In the file label by label, which packs smaller.
    const columns = file.section('weights', 'i8', count * labelCount);
    const weights = new Int32Array((count + 1) * width);
    for (let i = 0, to = width; i < count; i++) {
      for (let from = i, end = i + labelCount * count; from < end; from += 2 * count) {
        const upper = from + count < end ? columns[from + count] : 0;
        weights[to++] = (columns[from] + ZERO) | ((upper + ZERO) << 16);
      }
    }
    this.#weights = weights;
  }

  /** Numbers in a sum: one for two labels, and behind them how many rows were added. */
  get width(): number {
    return this.#width + 1;
  }

  /** Adds the weights of the first `count` features to the sum that begins at `at`. */
  add(sums: Int32Array, at: number, hashes: Int32Array, count: number): void {
    const mask = this.mask;
    const width = this.#width;
    const kept = this.#kept;
    const places = this.#places;
    const weights = this.#weights;
    let added = 0;
    for (let k = 0; k < count; k++) {
      const row = hashes[k] & mask;
      if ((kept[row >> 5] & (1 << (row & 31))) === 0) continue;
      added++;
      let from = places[row] * width;
      for (let to = at; to < at + width; to++) sums[to] += weights[from++];
    }
    sums[at + width] += added;
  }

  /** Writes to `scores[at …]` what a sum that begins at 0 says for each label, in units of `scale`. */
  read(sums: Int32Array, scores: Float32Array, at: number): void {
    const zero = sums[this.#width] * ZERO;
    for (let label = 0; label < this.#labelCount; label++) {
      scores[at + label] = ((sums[label >> 1] >>> ((label & 1) << 4)) & 0xffff) - zero;
    }
  }
}
