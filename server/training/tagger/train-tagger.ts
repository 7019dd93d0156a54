import { join } from 'node:path';
import { EDGED_FORM_COLUMNS, FORM_COLUMNS, Forms } from '../../src/language/forms';
import {
  FINE_TAGS,
  TAG_COLUMNS,
  TAGGER_EXPECTATION,
  TAGGER_FEATURES,
  type TagColumn,
  TagColumns,
  TagDictionary,
} from '../../src/language/tagger';
import { openWords } from '../../src/language/words';
import { Grid } from '../../src/learning/grid';
import { hashLower } from '../../src/learning/hash';
import { packRising } from '../../src/learning/packed';
import { Template } from '../../src/learning/template';
import { type GoldToken, pageOf, readConllu } from '../corpora';
import { largestRows, packWeights } from '../pack-weights';
import { createRandom, shuffle } from '../random';
import { writeModel } from '../write-model';
import { buildDictionary, fineTagOf } from './dictionary';

const BITS = 20;
const LABELS = FINE_TAGS.length;
const EPOCHS = 7;
/** Rows that are kept after the first training, and the epochs that get used to it. */
const KEPT_ROWS = 36_000;
const TUNING_EPOCHS = 3;
/** Sentences laid out as one page: about an article. */
const PAGE_SENTENCES = 40;

/** A sentence ready for training: for each token its gold tag, its only tag or -1, and the features that do not change. */
interface Example {
  readonly gold: Uint8Array;
  readonly only: Int8Array;
  readonly hashes: readonly Int32Array[];
  /** The columns that features with earlier tags need, slot by slot. */
  readonly columns: Int32Array;
  readonly slots: number;
}

/** Trains the tagger on the train parts of EWT and GUM and returns the model's file. */
export function trainTagger(data: string, words: Uint8Array): Uint8Array {
  const sentences = ['ewt', 'gum'].flatMap((corpus) => readConllu(join(data, 'syntax', `${corpus}-train.conllu`)));
  const { hashes, classes, only } = buildDictionary(sentences);
  const dictionary = new TagDictionary(hashes, classes, only);
  const trainer = new Trainer(words, dictionary);
  const examples = trainer.prepare(sentences);
  const random = createRandom(3);
  trainer.train(examples, EPOCHS, random);
  trainer.prune(KEPT_ROWS);
  trainer.train(examples, TUNING_EPOCHS, random);
  const packed = packWeights(trainer.weights, LABELS);
  return writeModel({
    ...TAGGER_EXPECTATION,
    settings: { bits: BITS, rows: packed.count, scale: packed.scale, words: hashes.length },
    sections: { rows: packed.rows, weights: packed.weights, words: packRising(hashes, -0x80000000), classes, only },
  });
}

/** Columns of earlier tags stand in a small grid of their own, so that sentences can be visited in any order. */
const isDynamic = (feature: string): boolean => /\btag\[/.test(feature);

class Trainer {
  weights = new Float32Array(LABELS << BITS);
  readonly #grid = new Grid<TagColumn>([...FORM_COLUMNS, ...TAG_COLUMNS], [...EDGED_FORM_COLUMNS, 'tag']);
  readonly #fixed = new Template(
    TAGGER_FEATURES.filter((feature) => !isDynamic(feature)),
    this.#grid,
  );
  readonly #dynamic = new Template(TAGGER_FEATURES.filter(isDynamic), this.#grid);
  readonly #forms: Forms;
  readonly #dictionary: TagDictionary;
  readonly #columns: TagColumns;
  readonly #mask = 2 ** BITS - 1;
  #kept: Uint8Array | undefined;

  constructor(words: Uint8Array, dictionary: TagDictionary) {
    this.#forms = new Forms(openWords(words));
    this.#dictionary = dictionary;
    this.#columns = new TagColumns(this.#grid, this.#forms, dictionary);
  }

  prepare(sentences: readonly GoldToken[][]): Example[] {
    const examples: Example[] = [];
    for (let from = 0; from < sentences.length; from += PAGE_SENTENCES) {
      const chunk = sentences.slice(from, from + PAGE_SENTENCES);
      const page = pageOf(chunk);
      const grid = this.#grid;
      grid.lay(page);
      this.#forms.read(page, grid);
      this.#columns.fill(page, this.#forms);
      for (const [s, { firstToken, endToken }] of page.sentences.entries()) {
        const length = endToken - firstToken;
        const slots = length + 4;
        const columns = new Int32Array(grid.columns.length * slots);
        for (let c = 0; c < grid.columns.length; c++) {
          const at = c * grid.stride + grid.slots[firstToken] - 2;
          columns.set(grid.data.subarray(at, at + slots), c * slots);
        }
        const hashes = Array.from({ length }, (_, i) => {
          const count = this.#fixed.extract(grid.slots[firstToken + i]);
          return this.#fixed.hashes.slice(0, count);
        });
        const gold = Uint8Array.from(chunk[s], fineTagOf);
        const only = Int8Array.from(chunk[s], (token) =>
          this.#dictionary.onlyTag(this.#dictionary.classOf(hashLower(token.form))),
        );
        examples.push({ gold, only, hashes, columns, slots });
      }
    }
    return examples;
  }

  /** Averaged perceptron; the weights become the average over all updates. */
  train(examples: Example[], epochs: number, random: () => number): void {
    const { weights } = this;
    const sums = new Float64Array(weights.length);
    const scores = new Float32Array(LABELS);
    const rows = new Int32Array(TAGGER_FEATURES.length);
    const grid = this.#grid;
    let step = 1;
    for (let epoch = 0; epoch < epochs; epoch++) {
      let wrong = 0;
      for (const example of shuffle(examples, random)) {
        grid.data = example.columns;
        grid.stride = example.slots;
        const tag = grid.base('tag');
        for (let i = 0; i < example.gold.length; i++, step++) {
          const gold = example.gold[i];
          let found = example.only[i];
          if (found < 0) {
            const count = this.#rowsOf(example, i, rows);
            found = best(weights, rows, count, scores);
            if (found !== gold) {
              wrong++;
              for (let k = 0; k < count; k++) {
                const row = rows[k] * LABELS;
                weights[row + gold] += 1;
                sums[row + gold] += step;
                weights[row + found] -= 1;
                sums[row + found] -= step;
              }
            }
          }
          example.columns[tag + 2 + i] = found + 1;
        }
      }
      console.log(`tagger: epoch ${epoch + 1}, ${wrong} wrong`);
    }
    for (let i = 0; i < weights.length; i++) weights[i] -= sums[i] / step;
  }

  #rowsOf(example: Example, i: number, rows: Int32Array): number {
    let count = 0;
    const add = (hash: number): void => {
      const row = hash & this.#mask;
      if (this.#kept === undefined || this.#kept[row]) rows[count++] = row;
    };
    for (const hash of example.hashes[i]) add(hash);
    const dynamic = this.#dynamic.extract(2 + i);
    for (let k = 0; k < dynamic; k++) add(this.#dynamic.hashes[k]);
    return count;
  }

  /** Forgets all rows but the `count` with the largest weights. */
  prune(count: number): void {
    this.#kept = new Uint8Array(2 ** BITS);
    for (const row of largestRows(this.weights, LABELS, count)) this.#kept[row] = 1;
    for (let i = 0; i < this.weights.length; i++) if (!this.#kept[Math.floor(i / LABELS)]) this.weights[i] = 0;
  }
}

function best(weights: Float32Array, rows: Int32Array, count: number, scores: Float32Array): number {
  scores.fill(0);
  for (let k = 0; k < count; k++) {
    const row = rows[k] * LABELS;
    for (let tag = 0; tag < LABELS; tag++) scores[tag] += weights[row + tag];
  }
  let highest = 0;
  for (let tag = 1; tag < LABELS; tag++) if (scores[tag] > scores[highest]) highest = tag;
  return highest;
}
