import { NAME_LABELS, OUTSIDE } from '../../src/language/names/labels';
import { FINE_TAGS } from '../../src/language/tagger';
import { hashLower } from '../../src/learning/hash';
import { Char, classAt } from '../../src/text/characters';
import type { GoldToken } from '../corpora';
import type { GoldPage } from '../names/gold';
import { createRandom, shuffle } from '../random';
import { fineTagOf } from '../tagger/dictionary';
import { DIMENSIONS, normalise, type WordVectors } from './read-vectors';

/** For words by their rows: how often they were seen with each of some labels. */
export type LabelCounts = ReadonlyMap<number, Float64Array>;

const HIDDEN = 48;
const EPOCHS = 12;
const RATE = 0.08;
const DECAY = 2e-3;
/** Unit vectors are stretched by this: a network likes numbers near 1. */
const STRETCH = 3;
/** A word that is seen more often than this counts no more. */
const MOST_SEEN = 30;

/**
 * How likely each word has each of `labels` labels, guessed from its vector alone by a network of one hidden layer that
 * learnt from counted words. Returns square roots of probabilities: rows of unit length.
 */
export function guessLabels(vectors: WordVectors, counts: LabelCounts, labels: number): Float32Array {
  const random = createRandom(5);
  const network = new Network(labels, random);
  const order = [...counts.keys()];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const row of shuffle(order, random)) network.learn(vectors.rows, row, counts.get(row)!);
  }
  const guessed = new Float32Array(vectors.words.length * labels);
  for (let row = 0; row < vectors.words.length; row++) {
    network.guess(vectors.rows, row);
    for (let k = 0; k < labels; k++) guessed[row * labels + k] = Math.sqrt(network.output[k]);
  }
  normalise(guessed, labels);
  return guessed;
}

/** Labels of names of words that occur capitalised. The first of a sentence counts only in names. */
export function countNameLabels(vectors: WordVectors, gold: readonly GoldPage[]): LabelCounts {
  const counter = new Counter(vectors, NAME_LABELS.length);
  for (const { page, labels } of gold) {
    const { text, tokens, sentences } = page;
    for (let i = 0; i < tokens.length; i++) {
      if (classAt(text, tokens.start[i]) !== Char.Upper) continue;
      if (labels[i] === OUTSIDE && sentences[tokens.sentence[i]].firstToken === i) continue;
      counter.add(hashLower(text, tokens.start[i], tokens.end[i]), labels[i]);
    }
  }
  return counter.counts;
}

/** Fine parts of speech of words. */
export function countTags(vectors: WordVectors, sentences: readonly (readonly GoldToken[])[]): LabelCounts {
  const counter = new Counter(vectors, FINE_TAGS.length);
  for (const sentence of sentences) for (const token of sentence) counter.add(hashLower(token.form), fineTagOf(token));
  return counter.counts;
}

class Counter {
  readonly counts = new Map<number, Float64Array>();
  readonly #rows = new Map<number, number>();
  readonly #labels: number;

  constructor({ words }: WordVectors, labels: number) {
    this.#labels = labels;
    for (const [row, word] of words.entries())
      if (!this.#rows.has(hashLower(word))) this.#rows.set(hashLower(word), row);
  }

  add(hash: number, label: number): void {
    const row = this.#rows.get(hash);
    if (row === undefined) return;
    let count = this.counts.get(row);
    if (!count) {
      count = new Float64Array(this.#labels);
      this.counts.set(row, count);
    }
    count[label]++;
  }
}

/** From a vector over a hidden layer to the probabilities of labels; learns by AdaGrad. */
class Network {
  readonly output: Float64Array;
  readonly #hidden = new Float64Array(HIDDEN + 1).fill(1);
  readonly #below = new Float64Array(HIDDEN * (DIMENSIONS + 1));
  readonly #above: Float64Array;
  readonly #squaresBelow = new Float64Array(this.#below.length).fill(0.1);
  readonly #squaresAbove: Float64Array;

  constructor(labels: number, random: () => number) {
    this.output = new Float64Array(labels);
    this.#above = new Float64Array(labels * (HIDDEN + 1));
    this.#squaresAbove = new Float64Array(this.#above.length).fill(0.1);
    for (const weights of [this.#below, this.#above])
      for (let i = 0; i < weights.length; i++) weights[i] = (random() - 0.5) * 0.3;
  }

  guess(rows: Float32Array, row: number): void {
    const { output } = this;
    const from = row * DIMENSIONS;
    for (let j = 0; j < HIDDEN; j++) {
      const at = j * (DIMENSIONS + 1);
      let sum = this.#below[at + DIMENSIONS];
      for (let d = 0; d < DIMENSIONS; d++) sum += this.#below[at + d] * rows[from + d] * STRETCH;
      this.#hidden[j] = Math.tanh(sum);
    }
    let total = 0;
    for (let k = 0; k < this.output.length; k++) {
      let sum = 0;
      for (let j = 0; j <= HIDDEN; j++) sum += this.#above[k * (HIDDEN + 1) + j] * this.#hidden[j];
      output[k] = Math.exp(sum);
      total += output[k];
    }
    for (let k = 0; k < this.output.length; k++) output[k] /= total;
  }

  learn(rows: Float32Array, row: number, counts: Float64Array): void {
    this.guess(rows, row);
    const seen = counts.reduce((sum, count) => sum + count);
    const weight = Math.sqrt(Math.min(seen, MOST_SEEN));
    const slopes = new Float64Array(HIDDEN);
    for (let k = 0; k < this.output.length; k++) {
      const slope = weight * (counts[k] / seen - this.output[k]);
      for (let j = 0; j <= HIDDEN; j++) {
        const at = k * (HIDDEN + 1) + j;
        if (j < HIDDEN) slopes[j] += slope * this.#above[at];
        step(this.#above, this.#squaresAbove, at, slope * this.#hidden[j]);
      }
    }
    for (let j = 0; j < HIDDEN; j++) {
      const slope = slopes[j] * (1 - this.#hidden[j] ** 2);
      for (let d = 0; d <= DIMENSIONS; d++) {
        const input = d < DIMENSIONS ? rows[row * DIMENSIONS + d] * STRETCH : 1;
        step(this.#below, this.#squaresBelow, j * (DIMENSIONS + 1) + d, slope * input);
      }
    }
  }
}

function step(weights: Float64Array, squares: Float64Array, at: number, gradient: number): void {
  const slope = gradient - DECAY * weights[at];
  squares[at] += slope * slope;
  weights[at] += (RATE * slope) / Math.sqrt(squares[at]);
}
