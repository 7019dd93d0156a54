import { wordSet } from './word-set';

/**
 * Words that frame a sentence with its source where no verb of saying does: "in the view of", "by her account", "as he puts it".
 * Nouns of what somebody holds or tells.
 */
export const HELD = wordSet(`
  account argument assessment belief conclusion contention conviction description estimate estimation eyes finding
  findings impression judgement judgment message opinion point position reading reckoning telling theory verdict
  version view warning word words
`);

/** Those of them that somebody gives, where others (belief, conviction) are only had: behind a possessor they are told. */
export const VIEWS = wordSet('assessment estimation judgement judgment opinion reckoning verdict view');

/** Behind a view they go on with the phrase: "in Moe's view of the harbour". */
export const BELONGS_TO_VIEW = wordSet('about and are as is of on or that was were');

/** Verbs behind "as" and a source: "as Moe puts it". */
export const PUT = wordSet(`
  acknowledged admits admitted argued argues explained explains has insisted insists noted notes observed observes
  pointed points put puts recalled recalls remarked said saw says sees summed sums tells told warned warns writes
  wrote
`);

/** Verbs behind "so" in front of the source: "So says Moe." */
export const SO_SAYS = wordSet(`
  argue argued argues claim claimed claims insist insisted insists said say says warn warned warns
`);

/** Verbs that join a noun of the above to what is held: "her view is that". */
export const IS = wordSet('are is remained remains was were');

/** What a short second sentence calls the first one: "That is the verdict of Moe." */
export const THAT = wordSet('such that this');

/** Whose a view is: "in her view", "Moe's opinion". */
export const ENDS_IN_POSSESSOR = /(?:['’]s?|\b(?:his|her|its|their|my|our)) $/iu;
