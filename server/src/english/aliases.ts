import { wordSet } from './word-set';

/** Behind a name and a comma or a bracket they say that the next name is the same actor's: "Norfin, formerly Northern Finance". */
export const KNOWN_AS = wordSet('a.k.a a.k.a. aka alias called formerly known otherwise previously');

/** These say so without a comma, too: "Samir alias Abu Nimr". */
export const SAYS_ALIAS = wordSet(`
  a.k.a a.k.a. abbreviation acronym aka alias guerre initials nee nickname nicknamed née pseudonym
`);

/** Words beside these. */
export const BESIDE_KNOWN_AS = wordSet(`
  also arabic as battle better by chinese code commonly de dutch english french german goes her his is italian its
  known name nom now often once or popularly russian simply spanish stage the their under was who whose widely with
`);
