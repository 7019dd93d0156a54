import { templateHash } from '../../../learning/hash';
import { openModel } from '../../../learning/model-file';
import type { Mention } from '../mentions/mention';
import type { Ranker } from './resolve';
import { LINKING_TEMPLATE } from './template';

export const LINKING_EXPECTATION = {
  name: 'linking',
  template: templateHash(LINKING_TEMPLATE),
  labels: ['score'],
} as const;

/** Rows of weights: hashes are cut to these. A power of two. */
export const LINKING_ROWS = 1 << 16;

/** Lead over the second best from which a person counts as certain, in units of log-odds. */
const CERTAIN_LEAD = 1.5;

/**
 * The trained ranker: a log-linear ranker over hashed features. "he" and "she" take the best person; everything else
 * takes the best candidate only if that beats leaving it alone.
 * @throws ModelError if the file is not one that this version can use
 */
export function openRanker(bytes: Uint8Array | undefined): Ranker {
  const file = openModel(bytes, LINKING_EXPECTATION);
  const weights = file.section('weights', 'i8', LINKING_ROWS);
  const scale = file.setting('scale');
  const margins = {
    neuter: file.setting('margin-it'),
    plural: file.setting('margin-they'),
    description: file.setting('margin-description'),
  };
  const sure = file.setting('sure');
  const marginOf = ({ pronoun }: Mention): number =>
    !pronoun ? margins.description : pronoun.gender === 'neuter' ? margins.neuter : margins.plural;
  return (anaphor, candidates, measured, scores) => {
    let best = -1;
    let first = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < candidates.length; i++) {
      const value = measured.score(i, weights);
      if (value > first) {
        second = first;
        first = value;
        best = i;
      } else if (value > second) second = value;
    }
    if (scores) {
      const rows = candidates.length + (measured.abstains ? 1 : 0);
      for (let row = 0; row < rows; row++) scores.push(measured.score(row, weights) * scale);
    }
    if (!measured.abstains) return { index: best, certain: (first - second) * scale >= CERTAIN_LEAD };
    const lead = (first - measured.score(candidates.length, weights)) * scale - marginOf(anaphor);
    return { index: lead > 0 ? best : -1, certain: lead > sure && anaphor.form === 'pronoun' };
  };
}
