import { wordSet } from '../word-set';

/** What a figure may come from, sentences before. */
export const POLLS = wordSet(`
  census poll polled polling polls pollster pollsters questionnaire survey surveyed surveys
`);

/** What denies. */
export const NEGATIONS = wordSet("n't neither no nor not");

/** First words of sentences that point to what was said before. */
export const POINTING_SUBJECTS = wordSet('it such that there these this those what');

/** Auxiliaries that say what may be, or should. */
export const MODALS = wordSet('can could may might must should will would');

/** Behind a comma they go on with what was said: an apposition, a clause, an addition. */
export const BEHIND_COMMA = wordSet('a and has who');

/** First words that set a sentence against the one before. */
export const CONTRASTS = wordSet(`
  additionally also although but despite however meanwhile moreover nevertheless nonetheless still though ultimately
  while yet
`);
