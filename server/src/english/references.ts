import { wordSet } from './word-set';

/** Behind a bracket they say that a reference follows: "(see S/2024/55)". */
export const OPENS_REFERENCE = wordSet('cf cf. ibid ibid. see');
