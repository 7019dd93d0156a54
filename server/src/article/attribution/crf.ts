/** Labels of the tagger: outside, then the first and the further tokens of a source, a cue, a content. */
export const LABELS = ['outside', 'source', 'source+', 'cue', 'cue+', 'content', 'content+'] as const;

const COUNT = LABELS.length;

/** What a linear-chain CRF (Lafferty, McCallum & Pereira 2001) says of a stretch of tokens. */
export interface Decoded {
  /** The best labelling: an index into `LABELS` for each token. */
  readonly labels: Uint8Array;
  /** How likely each token stands in some source, cue or content: 1 less the marginal of `outside`. */
  readonly attributed: Float32Array;
}

/** Whether `label` may follow `before`: what continues a span follows a token of the same role. */
function mayFollow(before: number, label: number): boolean {
  return label === 0 || label % 2 === 1 || before === label || before === label - 1;
}

/**
 * Decodes a stretch.
 * @param emissions (tokens, 7), row by row
 * @param transitions (7, 7): from the row's label to the column's
 * @param startsBlock 1 where no span may go on from the token before
 */
export function decode(emissions: Float32Array, transitions: Float32Array, startsBlock: Uint8Array): Decoded {
  const n = startsBlock.length;
  return {
    labels: viterbi(emissions, transitions, startsBlock, n),
    attributed: attributedMarginals(emissions, transitions, startsBlock, n),
  };
}

const allowed = (label: number, atBlockStart: number): boolean => label % 2 === 1 || label === 0 || atBlockStart === 0;

function viterbi(emissions: Float32Array, transitions: Float32Array, startsBlock: Uint8Array, n: number): Uint8Array {
  const back = new Uint8Array(n * COUNT);
  let best = new Float64Array(COUNT).fill(Number.NEGATIVE_INFINITY);
  let next = new Float64Array(COUNT);
  for (let k = 0; k < COUNT; k++) if (k === 0 || k % 2 === 1) best[k] = emissions[k];
  for (let t = 1; t < n; t++) {
    for (let k = 0; k < COUNT; k++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      if (allowed(k, startsBlock[t])) {
        for (let j = 0; j < COUNT; j++) {
          if (!mayFollow(j, k)) continue;
          const score = best[j] + transitions[j * COUNT + k];
          if (score > top) {
            top = score;
            from = j;
          }
        }
      }
      next[k] = top + emissions[t * COUNT + k];
      back[t * COUNT + k] = from;
    }
    [best, next] = [next, best];
  }
  const labels = new Uint8Array(n);
  let label = 0;
  for (let k = 1; k < COUNT; k++) if (best[k] > best[label]) label = k;
  for (let t = n - 1; t >= 0; t--) {
    labels[t] = label;
    label = back[t * COUNT + label];
  }
  return labels;
}

/** Forward-backward with scaling, in probabilities. */
function attributedMarginals(
  emissions: Float32Array,
  transitions: Float32Array,
  startsBlock: Uint8Array,
  n: number,
): Float32Array {
  const odds = new Float64Array(COUNT * COUNT);
  for (let j = 0; j < COUNT; j++) {
    for (let k = 0; k < COUNT; k++) odds[j * COUNT + k] = mayFollow(j, k) ? Math.exp(transitions[j * COUNT + k]) : 0;
  }
  const likely = new Float64Array(n * COUNT);
  for (let t = 0; t < n; t++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < COUNT; k++) top = Math.max(top, emissions[t * COUNT + k]);
    for (let k = 0; k < COUNT; k++) {
      const fits = allowed(k, t === 0 ? 1 : startsBlock[t]);
      likely[t * COUNT + k] = fits ? Math.exp(emissions[t * COUNT + k] - top) : 0;
    }
  }
  const forward = new Float64Array(n * COUNT);
  for (let t = 0; t < n; t++) {
    let sum = 0;
    for (let k = 0; k < COUNT; k++) {
      let mass = t === 0 ? 1 : 0;
      if (t > 0) for (let j = 0; j < COUNT; j++) mass += forward[(t - 1) * COUNT + j] * odds[j * COUNT + k];
      mass *= likely[t * COUNT + k];
      forward[t * COUNT + k] = mass;
      sum += mass;
    }
    for (let k = 0; k < COUNT; k++) forward[t * COUNT + k] /= sum || 1;
  }
  const attributed = new Float32Array(n);
  const backward = new Float64Array(COUNT).fill(1);
  const ahead = new Float64Array(COUNT);
  for (let t = n - 1; t >= 0; t--) {
    let sum = 0;
    for (let k = 0; k < COUNT; k++) sum += forward[t * COUNT + k] * backward[k];
    attributed[t] = Math.min(1, Math.max(0, 1 - (forward[t * COUNT] * backward[0]) / (sum || 1)));
    let scale = 0;
    for (let j = 0; j < COUNT; j++) {
      ahead[j] = 0;
      for (let k = 0; k < COUNT; k++) ahead[j] += odds[j * COUNT + k] * likely[t * COUNT + k] * backward[k];
      scale += ahead[j];
    }
    for (let j = 0; j < COUNT; j++) backward[j] = ahead[j] / (scale || 1);
  }
  return attributed;
}
