import { wordSet } from './word-set';

/** Verbs of asking. */
export const ASKING =
  /\b(?:ask(?:s|ed|ing)?|question(?:s|ed|ing)|press(?:es|ed|ing)|quizz(?:ed|es|ing)|grill(?:s|ed|ing))\b/;

/** Verbs of who was asked. */
export const REPLYING = wordSet('answered answers replied replies responded responds');

/** Verbs that put something to somebody. */
export const TELLING = /\b(?:tell(?:s|ing)?|told|put to)\b/;

/** Who tells somebody something in order to hear what he says to it. */
export const INTERVIEWER =
  /\b(?:reporters?|journalists?|interviewers?|correspondents?|moderators?|anchors?|lawyers?|prosecutors?)$/;

/** Who is asked for anything else gives no answer. */
export const ASKS_TO_EXPLAIN = wordSet('comment comments describe elaborate explain name respond say tell');

/** Whom somebody asks, as a pronoun. */
export const ASKED_PRONOUNS = wordSet('her him me them');
