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

/**
 * The trained ranker: a log-linear ranker over hashed features. It takes the likeliest candidate where that is likely
 * enough, leaving the anaphor alone being one of the possibilities, and is certain from a higher likelihood on.
 * @throws ModelError if the file is not one that this version can use
 */
export function openRanker(bytes: Uint8Array | undefined): Ranker {
  const file = openModel(bytes, LINKING_EXPECTATION);
  const weights = file.section('weights', 'i8', LINKING_ROWS);
  const scale = file.setting('scale');
  const least = Object.fromEntries(ANAPHOR_FORMS.map((form) => [form, file.setting(`least-${form}`)]));
  const sure = Object.fromEntries(ANAPHOR_FORMS.map((form) => [form, file.setting(`sure-${form}`)]));
  return (anaphor, candidates, measured, traced) => {
    const scores = Float64Array.from(
      { length: candidates.length + 1 },
      (_, row) => measured.score(row, weights) * scale,
    );
    traced?.push(...scores);
    let index = 0;
    for (let i = 1; i < candidates.length; i++) if (scores[i] > scores[index]) index = i;
    const likelihood = 1 / scores.reduce((sum, score) => sum + Math.exp(score - scores[index]), 0);
    const form = formOf(anaphor);
    return { index: likelihood >= least[form] ? index : -1, certain: likelihood >= sure[form], likelihood };
  };
}

/** The forms of anaphors that have thresholds of their own. */
export const ANAPHOR_FORMS = ['person', 'it', 'they', 'description'] as const;

function formOf({ pronoun }: Mention): (typeof ANAPHOR_FORMS)[number] {
  if (!pronoun) return 'description';
  return pronoun.gender === 'neuter' ? 'it' : pronoun.gender === 'plural' ? 'they' : 'person';
}
