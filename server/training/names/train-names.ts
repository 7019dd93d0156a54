import { EDGED_FORM_COLUMNS, FORM_COLUMNS, Forms } from '../../src/language/forms';
import { EXTRA_COLUMNS, NAME_FEATURES, NAMES_EXPECTATION, type NameColumn } from '../../src/language/names/features';
import { forEachSegment, NameColumns } from '../../src/language/names/fill-columns';
import { isBegin, NAME_LABELS, OUTSIDE, TRANSITIONS } from '../../src/language/names/labels';
import { openWords } from '../../src/language/words';
import { Grid } from '../../src/learning/grid';
import { Template } from '../../src/learning/template';
import { largestRows, packWeights } from '../pack-weights';
import { createRandom, shuffle } from '../random';
import { writeModel } from '../write-model';
import { CrfTrainer, type Segment } from './crf';
import { type GoldPage, readGold } from './gold';

const BITS = 20;
const LABELS = NAME_LABELS.length;
const LEARNING = { rate: 0.05, l2: 1e-3, caution: 0.01 };
const KEPT_ROWS = 58_000;
/** Trainings in different orders of the examples; the mean of their weights is less of an accident than any of them. */
const SEEDS = [11, 12, 13];

/** Trains the finder of names on annotated articles and returns the model's file. */
export function trainNames(data: string, wordsFile: Uint8Array, epochs = 8): Uint8Array {
  const segments = prepare(readGold(data), wordsFile);
  const weights = new Float32Array(LABELS << BITS);
  const transitions = new Float32Array(TRANSITIONS);
  for (const seed of SEEDS) {
    const trainer = train(segments, epochs, createRandom(seed));
    addShare(weights, trainer.weights);
    addShare(transitions, trainer.transitions);
  }
  const kept = new Float32Array(weights.length);
  for (const row of largestRows(weights, LABELS, KEPT_ROWS)) {
    const at = row * LABELS;
    kept.set(weights.subarray(at, at + LABELS), at);
  }
  const packed = packWeights(kept, LABELS);
  return writeModel({
    ...NAMES_EXPECTATION,
    settings: { bits: BITS, rows: packed.count, scale: packed.scale },
    sections: { rows: packed.rows, weights: packed.weights, transitions },
  });
}

function addShare(sums: Float32Array, weights: Float32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] += weights[i] / SEEDS.length;
}

function train(segments: readonly Segment[], epochs: number, random: () => number): CrfTrainer {
  const trainer = new CrfTrainer(2 ** BITS);
  trainer.begin(LEARNING);
  const order = [...segments];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const segment of shuffle(order, random)) trainer.learn(segment);
    console.log(`names: epoch ${epoch + 1} of ${epochs}`);
  }
  trainer.finish();
  return trainer;
}

function prepare(pages: readonly GoldPage[], wordsFile: Uint8Array): Segment[] {
  const words = openWords(wordsFile);
  const grid = new Grid<NameColumn>([...FORM_COLUMNS, ...EXTRA_COLUMNS], [...EDGED_FORM_COLUMNS, 'tag']);
  const forms = new Forms(words);
  const columns = new NameColumns(grid, forms, words);
  const template = new Template(NAME_FEATURES, grid);
  const mask = 2 ** BITS - 1;
  const segments: Segment[] = [];
  for (const { page, labels, corpus, weight } of pages) {
    grid.lay(page);
    forms.read(page, grid);
    columns.fill(page, forms, corpus);
    const gold = withoutSkipped(labels, columns.skipped);
    forEachSegment(page, columns.skipped, (start, end, opensSentence, closesSentence) => {
      const rows: number[] = [];
      const starts = [0];
      for (let i = start; i < end; i++) {
        const count = template.extract(grid.slots[i]);
        for (let k = 0; k < count; k++) rows.push(template.hashes[k] & mask);
        starts.push(rows.length);
      }
      segments.push({
        rows: Int32Array.from(rows),
        starts: Int32Array.from(starts),
        gold: gold.slice(start, end),
        opensSentence,
        closesSentence,
        weight,
      });
    });
  }
  return segments;
}

/** Tokens that the decoder passes over are outside names; what is left of a name behind one begins anew. */
function withoutSkipped(labels: Uint8Array, skipped: Uint8Array): Uint8Array {
  const gold = labels.slice();
  for (let i = 0; i < gold.length; i++) {
    if (!skipped[i] || gold[i] === OUTSIDE) continue;
    gold[i] = OUTSIDE;
    if (i + 1 < gold.length && gold[i + 1] !== OUTSIDE && !isBegin(gold[i + 1])) gold[i + 1]--;
  }
  return gold;
}
