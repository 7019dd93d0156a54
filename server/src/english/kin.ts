import { wordSet } from './word-set';

/** Nouns that one relative may be called by. */
export const KIN: readonly ReadonlySet<string>[] = [
  'child son daughter baby boy girl toddler infant',
  'wife husband spouse partner widow widower',
  'mother mum mom',
  'father dad',
  'brother',
  'sister',
].map(wordSet);

/** Nouns for a family, or the parents in it. */
export const FAMILY_NOUNS = wordSet('couple family pair parents');
