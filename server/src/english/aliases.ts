import { wordSet } from './word-set';

/** Between two names they say that both are one actor's: "Norfin, formerly Northern Finance". */
export const KNOWN_AS = wordSet('a.k.a a.k.a. aka alias called formerly known otherwise previously');

/** Words beside these. */
export const BESIDE_KNOWN_AS = wordSet('also as better now once or');
