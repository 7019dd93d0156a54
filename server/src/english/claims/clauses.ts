import { wordSet } from '../word-set';

/** Inside a sentence they open a clause that is not the main one. */
export const OPENS_SIDE_CLAUSE = wordSet(`
  after although amid as because before despite if though unless until when where whereas which while who whom whose
`);

/** The same at the beginning of a sentence. */
export const OPENS_SIDE_CLAUSE_FIRST = wordSet(`
  after although as because before despite following given if once since though unlike when while with
`);

/** Words by which "as" opens a clause: "as the talks began", and not "as president". */
export const BEHIND_AS = wordSet('both he her his it its just many she some the their they');
