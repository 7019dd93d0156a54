import { mayFollow, NAME_LABELS, OUTSIDE } from './labels';

const LABELS = NAME_LABELS.length;

/** Labels that may stand before each label. */
const BEFORE: readonly (readonly number[])[] = NAME_LABELS.map((_, label) =>
  [...NAME_LABELS.keys()].filter((before) => mayFollow(before, label)),
);

/** Finds the best labels of a run of tokens (Viterbi 1967). Tokens around the run are outside names. */
export class Viterbi {
  #scores = new Float64Array(0);
  #back = new Uint8Array(0);

  readonly #transitions: Float32Array;

  /** @param transitions see `TRANSITIONS` */
  constructor(transitions: Float32Array) {
    this.#transitions = transitions;
  }

  /**
   * Writes the labels of `count` tokens to `labels[at …]`.
   * @param emissions a score for each label, token by token
   * @param opensSentence whether the run begins its sentence
   * @param closesSentence whether it ends it
   */
  decode(
    emissions: Float32Array,
    count: number,
    labels: Uint8Array,
    at: number,
    opensSentence: boolean,
    closesSentence: boolean,
  ): void {
    if (this.#scores.length < count * LABELS) {
      this.#scores = new Float64Array(2 * count * LABELS);
      this.#back = new Uint8Array(2 * count * LABELS);
    }
    const scores = this.#scores;
    const back = this.#back;
    const transitions = this.#transitions;
    const opening = opensSentence ? 0 : LABELS * (OUTSIDE + 1);
    for (let label = 0; label < LABELS; label++) {
      const allowed = mayFollow(OUTSIDE, label);
      scores[label] = allowed ? emissions[label] + transitions[opening + label] : Number.NEGATIVE_INFINITY;
    }
    for (let i = 1; i < count; i++) {
      const row = i * LABELS;
      for (let label = 0; label < LABELS; label++) {
        let highest = Number.NEGATIVE_INFINITY;
        let best = OUTSIDE;
        for (const before of BEFORE[label]) {
          const score = scores[row - LABELS + before] + transitions[(before + 1) * LABELS + label];
          if (score > highest) {
            highest = score;
            best = before;
          }
        }
        scores[row + label] = highest + emissions[row + label];
        back[row + label] = best;
      }
    }
    const last = (count - 1) * LABELS;
    let label = OUTSIDE;
    let highest = Number.NEGATIVE_INFINITY;
    for (let end = 0; end < LABELS; end++) {
      const score = scores[last + end] + (closesSentence ? 0 : transitions[(end + 1) * LABELS + OUTSIDE]);
      if (score > highest) {
        highest = score;
        label = end;
      }
    }
    for (let i = count - 1; i >= 0; i--) {
      labels[at + i] = label;
      label = back[i * LABELS + label];
    }
  }
}
