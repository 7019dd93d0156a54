import { LINKING_EXPECTATION, openRanker, LINKING_ROWS as ROWS } from '../../src/article/actors/antecedents/ranker';
import type { Ranker } from '../../src/article/actors/antecedents/resolve';
import { openWords, type Words } from '../../src/language/words';
import type { ModelFiles } from '../../src/learning/model-file';
import { createRandom, type Random, shuffle } from '../random';
import { writeModel } from '../write-model';
import { collectExamples, createTeacher, type Example, type Lesson, readLessons } from './examples';

const EPOCHS = 12;
const RATE = 0.1;
const DECAY = 0.001;
/** Features are left out at random: with few examples, no single one shall decide. */
const DROPOUT = 0.5;
/** Times over: the second round sees the choices of the first where the truth is unknown. */
const ROUNDS = 2;
/** As many rankers are trained in other orders and their weights averaged: a single one is at the mercy of its order. */
const SEEDS = Array.from({ length: 6 }, (_, i) => 5 + i);
/**
 * From which likelihood on an anaphor is linked, and from which on that counts as certain; descriptions never do. Chosen on
 * three parts of the train documents, each held out in turn.
 */
const THRESHOLDS = {
  'least-person': 0.45,
  'sure-person': 0.95,
  'least-it': 0.75,
  'sure-it': 0.98,
  'least-they': 0.5,
  'sure-they': 0.98,
  'least-description': 0.6,
  'sure-description': 1.1,
};

/** The latest person mentioned; everything else is left alone. */
const nearest: Ranker = (anaphor) => ({ index: anaphor.gender && anaphor.pronoun ? 0 : -1, certain: false });

/**
 * Trains the ranker of pronouns and descriptions on the train parts of GAP, GUM and the linked newswire and returns the
 * model's file. Log-linear over candidates, several of which may be right (marginal likelihood); AdaGrad, dropout and
 * averaging.
 */
export function trainLinking(data: string, models: ModelFiles): Uint8Array {
  return trainRanker(readLessons(data, createTeacher(models)), openWords(models.words));
}

/** Trains the ranker on some lessons: the mean of several `orders` of learning. */
export function trainRanker(lessons: readonly Lesson[], words: Words, orders = SEEDS.length): Uint8Array {
  let file: Uint8Array | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const examples = collectExamples(lessons, words, file ? openRanker(file) : nearest);
    file = pack(average(SEEDS.slice(0, orders).map((seed) => train(examples, createRandom(seed)))));
  }
  return file!;
}

/** A ranker is a sum of weights, so that the mean of several is one too. */
function average(all: readonly Float32Array[]): Float32Array {
  return all[0].map((_, row) => all.reduce((sum, weights) => sum + weights[row], 0) / all.length);
}

/** Brings weights to eight bits by the largest of them. */
function pack(weights: Float32Array): Uint8Array {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / 127;
  return writeModel({
    ...LINKING_EXPECTATION,
    settings: { scale, ...THRESHOLDS },
    sections: { weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)) },
  });
}

function train(examples: readonly Example[], random: Random): Float32Array {
  const weights = new Float32Array(ROWS);
  const squares = new Float32Array(ROWS).fill(0.01);
  const sums = new Float64Array(ROWS);
  const order = [...examples];
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, right } of shuffle(order, random)) {
      step++;
      const kept = features.map((hashes) => hashes.filter(() => random() > DROPOUT));
      const gradients = gradientsOf(kept, right, weights);
      for (const [k, hashes] of kept.entries()) {
        if (Math.abs(gradients[k]) < 1e-3) continue;
        for (const hash of hashes) {
          const row = hash & (ROWS - 1);
          const gradient = gradients[k] - DECAY * weights[row];
          squares[row] += gradient * gradient;
          const change = (RATE * gradient) / Math.sqrt(squares[row]);
          weights[row] += change;
          sums[row] += step * change;
        }
      }
    }
  }
  return weights.map((weight, row) => weight - sums[row] / (step + 1));
}

/** For each candidate, what its probability among the right ones exceeds its probability among all by. */
function gradientsOf(features: readonly Int32Array[], right: readonly boolean[], weights: Float32Array): number[] {
  const scores = features.map((hashes) => hashes.reduce((sum, hash) => sum + weights[hash & (ROWS - 1)], 0));
  const largest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, k) => sum + (right[k] ? power : 0), 0);
  return powers.map((power, k) => (right[k] ? power / good : 0) - power / all);
}
