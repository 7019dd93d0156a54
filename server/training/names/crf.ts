import { mayFollow, NAME_LABELS, OUTSIDE, TRANSITIONS } from '../../src/language/names/labels';

const LABELS = NAME_LABELS.length;

/** A run of tokens to learn from: rows of features token by token, and the right labels. */
export interface Segment {
  readonly rows: Int32Array;
  /** Where a token's rows begin; one more at the end. */
  readonly starts: Int32Array;
  readonly gold: Uint8Array;
  readonly opensSentence: boolean;
  readonly closesSentence: boolean;
  readonly weight: number;
}

/** How the field learns. */
export interface Learning {
  readonly rate: number;
  readonly l2: number;
  /** Where the sums of squared gradients begin: more makes first steps smaller. */
  readonly caution: number;
}

/** Gradients below this are left out: most tokens are plain soon. */
const NEGLIGIBLE = 1e-3;

const ALLOWED = Uint8Array.from({ length: TRANSITIONS }, (_, i) =>
  mayFollow(Math.max(OUTSIDE, Math.floor(i / LABELS) - 1), i % LABELS) ? 1 : 0,
);

/**
 * Trains a linear-chain conditional random field by the likelihood of the right labels: AdaGrad (Duchi et al. 2011), one
 * segment at a time, the weights averaged over all steps.
 */
export class CrfTrainer {
  weights: Float32Array;
  transitions = new Float32Array(TRANSITIONS);
  #squares: Float32Array;
  #sums: Float64Array;
  #transitionSquares = new Float32Array(TRANSITIONS);
  #transitionSums = new Float64Array(TRANSITIONS);
  #step = 1;
  #learning: Learning = { rate: 0.05, l2: 1e-3, caution: 0.01 };

  #exponents = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #norms = new Float64Array(0);
  readonly #factors = new Float64Array(TRANSITIONS);
  readonly #gradient = new Float64Array(LABELS);
  readonly #transitionGradient = new Float64Array(TRANSITIONS);

  constructor(rows: number) {
    this.weights = new Float32Array(rows * LABELS);
    this.#squares = new Float32Array(0);
    this.#sums = new Float64Array(0);
  }

  begin(learning: Learning): void {
    this.#learning = learning;
    this.#squares = new Float32Array(this.weights.length).fill(learning.caution);
    this.#sums = new Float64Array(this.weights.length);
    this.#transitionSquares = new Float32Array(TRANSITIONS).fill(learning.caution);
    this.#transitionSums = new Float64Array(TRANSITIONS);
    this.#step = 1;
  }

  /** Makes the weights the average of all steps since `begin`. */
  finish(): void {
    for (let i = 0; i < this.weights.length; i++) this.weights[i] -= this.#sums[i] / this.#step;
    for (let i = 0; i < TRANSITIONS; i++) this.transitions[i] -= this.#transitionSums[i] / this.#step;
  }

  learn(segment: Segment): void {
    this.#forwardBackward(segment);
    this.#transitionGradient.fill(0);
    const step = this.#step++;
    for (let i = 0; i < segment.gold.length; i++) this.#learnToken(segment, i, step);
    for (let i = 0; i < TRANSITIONS; i++) {
      const gradient = this.#transitionGradient[i];
      if (Math.abs(gradient) <= NEGLIGIBLE) continue;
      this.#transitionSquares[i] += gradient * gradient;
      const change = (this.#learning.rate * gradient) / Math.sqrt(this.#transitionSquares[i]);
      this.transitions[i] += change;
      this.#transitionSums[i] += step * change;
    }
  }

  #learnToken({ gold, rows, starts, opensSentence, closesSentence, weight }: Segment, i: number, step: number): void {
    const gradient = this.#gradient;
    const row = i * LABELS;
    let largest = 0;
    for (let label = 0; label < LABELS; label++) {
      const expected = this.#alpha[row + label] * this.#beta[row + label];
      gradient[label] = weight * ((gold[i] === label ? 1 : 0) - expected);
      largest = Math.max(largest, Math.abs(gradient[label]));
    }
    const opening = opensSentence ? 0 : LABELS * (OUTSIDE + 1);
    const last = i === gold.length - 1 && !closesSentence;
    for (let label = 0; label < LABELS; label++) {
      if (i === 0) this.#transitionGradient[opening + label] += gradient[label];
      else this.#learnTransitions(gold, i, label, last, weight);
      if (last) this.#transitionGradient[(label + 1) * LABELS + OUTSIDE] += gradient[label];
    }
    if (largest < 2 * NEGLIGIBLE) return;
    const { weights } = this;
    const { rate, l2 } = this.#learning;
    for (let k = starts[i]; k < starts[i + 1]; k++) {
      const at = rows[k] * LABELS;
      for (let label = 0; label < LABELS; label++) {
        const slope = gradient[label] - l2 * weights[at + label];
        if (slope <= NEGLIGIBLE && slope >= -NEGLIGIBLE) continue;
        this.#squares[at + label] += slope * slope;
        const change = (rate * slope) / Math.sqrt(this.#squares[at + label]);
        weights[at + label] += change;
        this.#sums[at + label] += step * change;
      }
    }
  }

  #learnTransitions(gold: Uint8Array, i: number, label: number, last: boolean, weight: number): void {
    const row = i * LABELS;
    const behind = last ? this.#factors[(label + 1) * LABELS + OUTSIDE] : 1;
    for (let before = 0; before < LABELS; before++) {
      const at = (before + 1) * LABELS + label;
      const factor = this.#factors[at];
      if (factor === 0) continue;
      const expected =
        (this.#alpha[row - LABELS + before] *
          factor *
          this.#exponents[row + label] *
          this.#beta[row + label] *
          behind) /
        this.#norms[i];
      const right = gold[i - 1] === before && gold[i] === label ? 1 : 0;
      this.#transitionGradient[at] += weight * (right - expected);
    }
  }

  /** Leaves in alpha · beta the probability of each label at each token. */
  #forwardBackward({ rows, starts, gold, opensSentence, closesSentence }: Segment): void {
    const count = gold.length;
    this.#makeRoom(count * LABELS);
    const alpha = this.#alpha;
    const beta = this.#beta;
    const exponents = this.#exponents;
    const factors = this.#factors;
    for (let i = 0; i < TRANSITIONS; i++) {
      factors[i] = ALLOWED[i] ? Math.exp(Math.max(-30, Math.min(30, this.transitions[i]))) : 0;
    }
    const opening = opensSentence ? 0 : LABELS * (OUTSIDE + 1);
    for (let i = 0; i < count; i++) {
      const row = i * LABELS;
      this.#emit(rows, starts[i], starts[i + 1], row);
      let norm = 0;
      for (let label = 0; label < LABELS; label++) {
        let sum = 0;
        if (i === 0) sum = factors[opening + label];
        else
          for (let before = 0; before < LABELS; before++)
            sum += alpha[row - LABELS + before] * factors[(before + 1) * LABELS + label];
        sum *= exponents[row + label];
        if (i === count - 1 && !closesSentence) sum *= factors[(label + 1) * LABELS + OUTSIDE];
        alpha[row + label] = sum;
        norm += sum;
      }
      this.#norms[i] = norm;
      for (let label = 0; label < LABELS; label++) alpha[row + label] /= norm;
    }
    const end = (count - 1) * LABELS;
    for (let label = 0; label < LABELS; label++) beta[end + label] = 1;
    for (let i = count - 2; i >= 0; i--) {
      const row = i * LABELS;
      for (let label = 0; label < LABELS; label++) {
        let sum = 0;
        for (let after = 0; after < LABELS; after++) {
          const closing = i + 1 === count - 1 && !closesSentence ? factors[(after + 1) * LABELS + OUTSIDE] : 1;
          const next = row + LABELS + after;
          sum += factors[(label + 1) * LABELS + after] * exponents[next] * beta[next] * closing;
        }
        beta[row + label] = sum / this.#norms[i + 1];
      }
    }
  }

  #emit(rows: Int32Array, from: number, to: number, at: number): void {
    const exponents = this.#exponents;
    const { weights } = this;
    for (let label = 0; label < LABELS; label++) exponents[at + label] = 0;
    for (let k = from; k < to; k++) {
      const row = rows[k] * LABELS;
      for (let label = 0; label < LABELS; label++) exponents[at + label] += weights[row + label];
    }
    let highest = exponents[at];
    for (let label = 1; label < LABELS; label++) highest = Math.max(highest, exponents[at + label]);
    for (let label = 0; label < LABELS; label++) exponents[at + label] = Math.exp(exponents[at + label] - highest);
  }

  #makeRoom(size: number): void {
    if (this.#alpha.length >= size) return;
    this.#exponents = new Float64Array(2 * size);
    this.#alpha = new Float64Array(2 * size);
    this.#beta = new Float64Array(2 * size);
    this.#norms = new Float64Array((2 * size) / LABELS);
  }
}
