import { sameGivenName } from '../../../english/given-names';
import { FAMILY_NAMES_IN_FRONT } from '../../../english/name-words';
import type { Cluster } from '../cluster';
import { namesOf } from './clusters';
import { sameSpelling } from './spelling';

/**
 * How well a shorter name fits one of a person's names: 2 by surname, 1 by given name only, 0 not at all. A son has his
 * father's name but for the suffix.
 */
export function personFit(short: readonly string[], suffix: string | null, person: Cluster): number {
  const other = suffixOf(person);
  if (suffix !== other && suffix !== null && (other !== null || short.length === 1)) return 0;
  let best = 0;
  const names = namesOf(person);
  for (const long of names) best = Math.max(best, fitOf(short, long));
  // "Anna Moe, née Lund" is Anna Lund.
  const [given, surname] = short;
  const isOther = short.length === 2 && names.some((other) => other.length === 1 && other[0] === surname);
  return isOther && names.some((long) => long.length > 1 && initialOrSpelling(given, long[0])) ? 2 : best;
}

/** How well a shorter name fits a longer one: 2 by surname, 1 by given name only, 0 not at all. */
function fitOf(short: readonly string[], long: readonly string[]): number {
  if (short.length > long.length) return 0;
  const surname = sameSurname(short[short.length - 1], long[long.length - 1]);
  if (short.length === long.length) {
    // "J. Kerry" and "John Kerry"; "Moammar Gadhafi" and "Muammar Gaddafi".
    if (short.length === 1) return 0;
    // The same words: one of the two has a suffix.
    return surname && short.slice(0, -1).every((word, i) => initialOrSpelling(word, long[i])) ? 2 : 0;
  }
  if (surname && (short.length === 1 || isSubsequence(short, long))) return 2;
  if (short.every((word, i) => word === long[i])) return 1;
  // "Paul Lam Ting-kwok" is Lam.
  if (short.length === 1 && long.length > 2 && long[1] === short[0] && FAMILY_NAMES_IN_FRONT.has(short[0])) return 2;
  // A surname of two words may be called by the first: "Aung San" is none, "García Márquez" is.
  return short.length === 1 && long.length > 2 && long[1] === short[0] && short[0].length > 3 ? 1 : 0;
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  if (!initialOrSpelling(short[0], long[0]))
    return short.every((word, i) => word === long[long.length - short.length + i]);
  let at = 0;
  for (const word of long) if (at < short.length && initialOrSpelling(short[at], word)) at++;
  return at === short.length;
}

const initialOrSpelling = (a: string, b: string): boolean =>
  a === b || sameGivenName(a, b) || ((a.length === 1 || b.length === 1) && a[0] === b[0]) || sameSpelling(a, b);

const sameSurname = (a: string, b: string): boolean => a === b || sameSpelling(a, b);

/** "jr", "sr", "ii": what one of its names has at its end. */
export function suffixOf({ names }: Cluster): string | null {
  for (const { name } of names) if (name?.suffix) return name.suffix;
  return null;
}
