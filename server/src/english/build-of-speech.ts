import { wordSet } from './word-set';

/** Behind a verb of speech they belong to it: "piped up". */
export const VERB_PARTICLES = wordSet('along back down in off on out up');

/** Verbs that stand in front of their speaker: "Said Moe". */
export const VERBS_OF_SAYING = wordSet(`
  added adds answered asked asks replied replies said says tweeted writes wrote
`);

/** Participles of whose words are passed on: "was quoted as saying". */
export const IS_QUOTED = wordSet('cited heard overheard paraphrased quoted recorded reported');

/** Behind "as", or a comma, they introduce what is said. */
export const AS_SAYING = wordSet(`
  adding admitting asking calling claiming declaring denying insisting promising saying stating telling warning
`);

/** In front of a subject they show that it begins behind them. */
export const ENDS_SUBJECT_IN_FRONT = wordSet('and but that when while');

/** Participles of who was asked, and answers. */
export const IS_ASKED = wordSet('asked pressed questioned');

/** Participles behind "is", in front of "to have": "is reported to have said". */
export const IS_REPORTED_TO = wordSet('alleged believed reported said understood');

/** Participles in front of "by" and who speaks. */
export const IS_SAID_BY = wordSet(`
  admitted boasted claimed complained conceded denied promised remarked replied said warned written
`);
