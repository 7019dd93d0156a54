import type { Grid } from '../learning/grid';
import type { HashedWeights } from '../learning/hashed-weights';
import { type Feature, partsOf, Template } from '../learning/template';
import { FormMemo } from './form-memo';
import type { Forms } from './forms';

/** Features of one place relative to the token in hand that the word in that place decides alone. */
interface Place<Column extends string> {
  readonly at: number;
  readonly template: Template<Column>;
  readonly memo: FormMemo;
}

/**
 * Scores tokens with a linear model. Half of the features depend on a single word, the one in hand or one beside it: what
 * they weigh together is added up once for each form and place, and remembered.
 */
export class Scorer<Column extends string> {
  readonly #grid: Grid<Column | 'form'>;
  readonly #weights: HashedWeights;
  readonly #places: readonly Place<Column>[];
  readonly #rest: Template<Column>;
  readonly #sums: Int32Array;
  #base = 0;

  /** @param fixed columns that are the same wherever a form stands, in this page and any other */
  constructor(
    features: readonly Feature[],
    fixed: ReadonlySet<string>,
    grid: Grid<Column | 'form'>,
    forms: Forms,
    weights: HashedWeights,
  ) {
    this.#grid = grid;
    this.#weights = weights;
    this.#sums = new Int32Array(weights.width);
    const placeOf = (feature: Feature): number | undefined => {
      const [first, ...others] = partsOf(feature);
      const isAlone = others.every(({ at }) => at === first.at) && [first, ...others].every((p) => fixed.has(p.column));
      return isAlone ? first.at : undefined;
    };
    const places = new Set(features.map(placeOf).filter((at) => at !== undefined));
    this.#places = [...places].map((at) => ({
      at,
      template: new Template(
        features.filter((feature) => placeOf(feature) === at),
        grid,
        at,
      ),
      memo: new FormMemo(forms.table, weights.width),
    }));
    this.#rest = new Template(
      features.filter((feature) => placeOf(feature) === undefined),
      grid,
    );
  }

  /** To be called when the forms of a page are read and the fixed columns filled. */
  begin(): void {
    this.#base = this.#grid.base('form');
    for (const { memo } of this.#places) memo.prepare();
  }

  /** Writes to `scores[at …]` a score for each label of the token in `slot`, in units of the weights' scale. */
  score(slot: number, scores: Float32Array, at: number): void {
    const sums = this.#sums;
    const width = sums.length;
    const { data } = this.#grid;
    const base = this.#base + slot;
    sums.fill(0);
    for (const place of this.#places) {
      const { memo } = place;
      const form = data[base + place.at];
      if (memo.known[form] === 0) this.#learn(place, form, slot + place.at);
      const { rows } = memo;
      let from = form * width;
      for (let k = 0; k < width; k++) sums[k] += rows[from++];
    }
    const count = this.#rest.extract(slot);
    this.#weights.add(sums, 0, this.#rest.hashes, count);
    this.#weights.read(sums, scores, at);
  }

  #learn({ template, memo }: Place<Column>, form: number, slot: number): void {
    memo.known[form] = 1;
    const at = form * memo.width;
    memo.rows.fill(0, at, at + memo.width);
    this.#weights.add(memo.rows, at, template.hashes, template.extract(slot));
  }
}
