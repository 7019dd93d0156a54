import type { Mention } from '../mentions/mention';
import type { AntecedentCandidate } from './candidates';

/**
 * Whether what is known of the others leaves "he" or "she" open, however likely the ranker finds its choice: somebody else is named
 * nearer, or the chosen name may be of either gender and another one's is known to fit. What it means is then shown as a guess.
 * @param chosen the index of the choice
 */
export function isThreatened(
  { gender, pronoun }: Mention,
  candidates: readonly AntecedentCandidate[],
  chosen: number,
): boolean {
  if (!pronoun || gender === null) return false;
  const isNearer = ({ cluster, later }: AntecedentCandidate, i: number): boolean =>
    i < chosen && !later && cluster.names.length > 0;
  const fits = ({ cluster }: AntecedentCandidate): boolean => (cluster.titleGender ?? cluster.gender) === gender;
  return candidates.some(isNearer) || (!fits(candidates[chosen]) && candidates.some(fits));
}
