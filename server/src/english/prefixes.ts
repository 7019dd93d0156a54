import { wordSet } from './word-set';

/** In front of a name and a hyphen they say what somebody is for or against: "pro-Leeland". */
export const STANCE_PREFIXES = wordSet('anti non pro');

/** Words whose prefix keeps its hyphen: "co-operate", "e-mail". Before a capital it never does: "anti-IS" is three tokens. */
export const PREFIXES_WITH_HYPHEN = wordSet(`
  a agro ante anti arch bi bio co counter cross cyber de e eco electro ex extra hetero homo inter intra macro mega
  micro mid mini mono multi neo non ortho over pan para peri post pre pro pseudo quasi re semi sub super supra trans
  tri u ultra un uni vice
`);

/** First parts of compounds whose hyphen at the end of a line is their own, in small letters. */
export const KEEPS_HYPHEN = wordSet(`
  all anti co cross east ex far first four full half hard high left long low mid new non north old post pre pro right
  second self short so south third three two vice well west
`);

/** In front of an office, with a hyphen: "ex-minister", "vice-president". */
export const IN_FRONT_OF_OFFICE = /^(?:ex|co|deputy|vice|sub|arch)-/;
