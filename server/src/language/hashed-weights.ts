import type { ModelFile } from './model-file';
import { unpackRising } from './packed';

/**
 * The weights of a linear model over hashed features. A feature's row is its hash cut to `bits` bits; training keeps the
 * rows that matter, all others weigh nothing.
 */
export class HashedWeights {
  readonly labelCount: number;
  readonly mask: number;
  /** What a weight of 1 in `#weights` stands for. */
  readonly scale: number;
  /** For each row its place among the kept ones, from 1, or 0. */
  readonly #places: Uint16Array;
  /** Row by row, a weight for each label. */
  readonly #weights: Int8Array;

  /** Reads the sections `rows` and `weights` and the settings `bits`, `rows` and `scale`. */
  constructor(file: ModelFile, labelCount: number) {
    this.labelCount = labelCount;
    this.mask = 2 ** file.setting('bits') - 1;
    this.scale = file.setting('scale');
    const count = file.setting('rows');
    const places = new Uint16Array(this.mask + 1);
    unpackRising(file.section('rows', 'u8'), count, 0, (row, i) => {
      places[row] = i + 1;
    });
    this.#places = places;
    // In the file label by label, which packs smaller. Place 0 holds zeros.
    const columns = file.section('weights', 'i8', count * labelCount);
    this.#weights = new Int8Array((count + 1) * labelCount);
    for (let label = 0; label < labelCount; label++) {
      for (let i = 0; i < count; i++) this.#weights[(i + 1) * labelCount + label] = columns[label * count + i];
    }
  }

  /** Adds the weights of `count` features to `scores[at …]`, one for each label, in units of `scale`. */
  addTo(scores: Int32Array | Float32Array, at: number, hashes: Int32Array, count: number): void {
    const { labelCount, mask } = this;
    const places = this.#places;
    const weights = this.#weights;
    for (let k = 0; k < count; k++) {
      const place = places[hashes[k] & mask];
      if (place === 0) continue;
      let from = place * labelCount;
      for (let to = at; to < at + labelCount; to++) scores[to] += weights[from++];
    }
  }
}
