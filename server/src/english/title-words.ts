import { wordSet } from './word-set';

/** Small in titles: they say nothing about title case. */
export const SMALL_IN_TITLES = wordSet(`
  a an and as at but by for from in into is nor of on or over per the to up via vs with
`);

/** Forms that show a finite clause: headlines have few of them, captions and sentences many. */
export const FINITE_FORMS = wordSet(`
  are be been can could did do does had has have is may might said says should was were will would
`);

/** Pronouns and determiners that headings have few of. */
export const PRONOUNS_IN_LINES = wordSet(`
  he her him his i it its me my our she that their them these they this those us we you your
`);

/** Words that name sections in reports, encyclopaedias and guides. */
export const SECTION_WORDS = wordSet(`
  abstract acknowledgements acknowledgments aftermath analysis appendix around awards background biography buy by
  career chapter cities climate conclusion conclusions connect cope death discussion do drink eat education epilogue
  example family findings get history implications ingredient ingredients introduction key legacy life limitations
  method methodology methods notes objectives overview part prologue questions reaction reactions reception
  recommendations references regions respect response results review section see sleep sources stay steps summary talk
  terms things timeline tips understand variations warnings works
`);

/** Small words that no name alone has. */
export const NOT_IN_LONE_NAME = /\b(?:the|of|and|in)\b/i;

export const BEGINS_WITH_ARTICLE = /^(?:the|a|an)\s/i;

export const BEGINS_WITH_ING = /^\p{L}+ing\b/iu;

export const ING_INSIDE = / \p{Ll}+ing /u;

export const BEGINS_LIKE_QUESTION = /^(?:how|what|why|who|when|where)\b/i;

/** A place, as far as small words and capitals tell. */
export const SAYS_WHERE = /\b(?:in|at|on|from|near|of) (?:the )?\p{Lu}/u;
