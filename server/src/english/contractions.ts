import { wordSet } from './word-set';

/** Words that begin with an apostrophe for letters left out. */
export const ELISIONS = wordSet('bout cause cuz em n nuff round til tis twas');

/** What an apostrophe joins to the word in front: "Kerry's", "we'll". */
export const CLITICS = wordSet('d ll m re s ve');
