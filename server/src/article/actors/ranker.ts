import { templateHash } from '../../language/hash';
import { HashedWeights } from '../../language/hashed-weights';
import { openModel } from '../../language/model-file';
import { LINKING_TEMPLATE } from './link-features';
import type { Chooser } from './resolve';

export const LINKING_EXPECTATION = {
  name: 'linking',
  template: templateHash(LINKING_TEMPLATE),
  labels: ['score'],
} as const;

/** Lead over the second best from which a person counts as certain, in units of log-odds. */
const CERTAIN_LEAD = 1.5;

/**
 * The trained chooser: a log-linear ranker over hashed features. "he" and "she" take the best person; everything else
 * takes the best option only if that beats leaving it alone.
 * @throws ModelError if the file is not one that this version can use
 */
export function openRanker(bytes: Uint8Array | undefined): Chooser {
  const file = openModel(bytes, LINKING_EXPECTATION);
  const weights = new HashedWeights(file, 1);
  const margin = file.setting('margin');
  const sure = file.setting('sure');
  const score = new Float32Array(1);
  return (anaphor, options, features) => {
    let best = -1;
    let first = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    const scoreOf = (hashes: Int32Array): number => {
      weights.score(score, 0, hashes, hashes.length);
      return score[0] * weights.scale;
    };
    for (let i = 0; i < options.length; i++) {
      const value = scoreOf(features[i]);
      if (value > first) {
        second = first;
        first = value;
        best = i;
      } else if (value > second) second = value;
    }
    if (features.length === options.length) return { index: best, certain: first - second >= CERTAIN_LEAD };
    const lead = first - scoreOf(features[options.length]) - margin;
    return { index: lead > 0 ? best : -1, certain: lead > sure && anaphor.form === 'pronoun' };
  };
}
