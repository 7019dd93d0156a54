import { FAMILY_NAMES_IN_FRONT } from '../../../english/name-words';
import { NAME_PARTICLES } from '../../../english/titles';
import type { TokenView } from '../../../language/token-view';
import type { Words } from '../../../language/words';
import type { Gender, Mention } from './mention';

/**
 * The gender that the given name of a person tells, or null: for names of both, for unknown ones, and where the family name
 * comes first. Initials before it are passed over, and of "Jean-Marc" the second half decides where the first leaves it open.
 */
export function genderOfName({ lower }: TokenView, { firstToken, endToken }: Mention, words: Words): Gender | null {
  let given = firstToken;
  while (given < endToken - 2 && /^\p{L}\.?$/u.test(lower[given])) given++;
  const [first, ...rest] = lower[given].split('-');
  if (NAME_PARTICLES.has(first)) return null;
  if (FAMILY_NAMES_IN_FRONT.has(first) && (endToken - given > 1 || rest.length > 0)) return null;
  const second = lower[given + 1] === '-' && given + 2 < endToken ? lower[given + 2] : rest[0];
  return words.genderOf(first) ?? (second === undefined ? null : (words.genderOf(second) ?? null));
}
