import { LEGAL_FORMS } from '../english/companies';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../english/titles';

/** A name by its parts, in words as they are written. The name of a body is all `given`, but for its legal form. */
export interface NameParts {
  readonly given: readonly string[];
  /** "van der" */
  readonly particles: readonly string[];
  /** The last word, of persons only. */
  readonly family: readonly string[];
  /** "Jr.", "III", "plc": left out where somebody is named again. */
  readonly suffix: readonly string[];
}

const bare = (word: string): string => word.toLowerCase().replace(/[.,]/g, '');
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

export const isParticle = (word: string): boolean => NAME_PARTICLES.has(bare(word));

/** Whether a word stands behind names without being theirs: "Jr." of persons, "plc" of bodies. */
export const isSuffix = (word: string, isPerson: boolean): boolean =>
  (isPerson ? NAME_SUFFIXES : LEGAL_FORMS).has(bare(word));

/** The words of a name. */
export const wordsOf = (name: string): string[] => name.split(/\s+/).filter(Boolean);

/** Takes a name apart. A name of one word is a family name; "Ben Lind" has no particle. */
export function partsOfName(words: readonly string[], isPerson: boolean): NameParts {
  let end = words.length;
  while (end > 1 && isSuffix(words[end - 1], isPerson)) end--;
  const suffix = words.slice(end);
  if (!isPerson) return { given: words.slice(0, end), particles: [], family: [], suffix };
  const last = end - 1;
  let first = last;
  while (first > 0 && isParticle(words[first - 1]) && !(first === 1 && last === 1 && isCapital(words[0]))) first--;
  return { given: words.slice(0, first), particles: words.slice(first, last), family: words.slice(last, end), suffix };
}

/** The name without its suffix. */
export const coreOf = ({ given, particles, family }: NameParts): string[] => [...given, ...particles, ...family];
