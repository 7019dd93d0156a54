import { endsLikeRegularParticiple } from '../../english/inflect';
import { classOfNoun } from '../../english/nouns';
import { SUBJECT_PRONOUNS } from '../../english/reporters';
import { type Reading, UPOS } from '../../language/reading';
import { firstWhere } from '../../text/first-from';
import type { Sentence } from '../../text/page';
import type { TokenRange } from '../../text/span';

/** Labels of first tokens of spans, as in `crf.ts`; further tokens of a span have one more. */
export const FIRST_OF_SOURCE = 1;
export const CUE = 3;
export const FIRST_OF_CONTENT = 5;

/** A page whose tokens are labelled, as the rules look at it that mend labels where the network sees too few examples to be sure. */
export interface Labelled {
  readonly reading: Reading;
  /** The tokens in small letters, with straight apostrophes. */
  readonly words: readonly string[];
  /** Those of the page, without the datelines in front of them. */
  readonly sentences: readonly Sentence[];
  /** Changed in place. */
  readonly labels: Uint8Array;
  /** Who passes on what somebody else says, by the first token of that one's cue. Filled by the rules. */
  readonly reporters: Map<number, Reporter>;
}

/** An attribution around another one: "(AFP) <reported>", "<according to> (La Voce)". */
export interface Reporter {
  readonly source: TokenRange;
  readonly cue: TokenRange;
}

/** Makes a range one span of a role: `first` is the label of its first token. */
export function put(labels: Uint8Array, [from, end]: TokenRange, first: number): void {
  labels.fill(first + 1, from, end);
  labels[from] = first;
}

/** The end of the span that holds a token, which is `limit` at most. */
export function runBehind(labels: Uint8Array, i: number, limit: number): number {
  const goesOn = labels[i] % 2 === 1 ? labels[i] + 1 : labels[i];
  let end = i + 1;
  while (end < limit && labels[end] === goesOn) end++;
  return end;
}

/** Where the source begins that ends before a token; the token itself where none does. */
export function beginningOfSource(labels: Uint8Array, end: number, first: number): number {
  let from = end;
  while (from > first && labels[from - 1] === FIRST_OF_SOURCE + 1) from--;
  return from > first && labels[from - 1] === FIRST_OF_SOURCE ? from - 1 : end;
}

/** Where the source or the content begins that ends before a token; the token itself where none does. */
export function beginningOfSpan(labels: Uint8Array, end: number, first: number): number {
  const label = labels[end - 1] ?? 0;
  const opens = label % 2 === 1 ? label : label - 1;
  if (end <= first || (opens !== FIRST_OF_SOURCE && opens !== FIRST_OF_CONTENT)) return end;
  let from = end - 1;
  while (from > first && labels[from] === opens + 1) from--;
  return labels[from] === opens ? from : end;
}

/** The end of a sentence's words, without its full stop. */
export const endOfSentence = (words: readonly string[], end: number): number =>
  /^[.!?]$/.test(words[end - 1]) ? end - 1 : end;

/** Whether no token of a range has a label. */
export function isBare(labels: Uint8Array, [from, end]: TokenRange): boolean {
  for (let i = from; i < end; i++) if (labels[i] !== 0) return false;
  return true;
}

const VERB = UPOS.indexOf('VERB');
const IN_PHRASE = new Set(
  ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].map((tag) => UPOS.indexOf(tag as (typeof UPOS)[number])),
);
/** Tokens of a name with its titles. */
const LONGEST = 10;

/** Whether a token is a verb by its part of speech. */
export const isVerb = ({ tags }: Reading, i: number): boolean => tags[i] === VERB;

const AUX = UPOS.indexOf('AUX');

/** Whether a token looks like a finite verb or stands in the group of one: "was", "had been warned". */
export function isFiniteAt({ tags, page: { text, tokens } }: Reading, i: number): boolean {
  const word = text.slice(tokens.start[i], tokens.end[i]);
  return (tags[i] === VERB || tags[i] === AUX) && !word.endsWith('ing');
}

const OPENS_ADVERBIAL = new Set(['ADP', 'ADV', 'SCONJ'].map((tag) => UPOS.indexOf(tag as (typeof UPOS)[number])));

/** Whether a clause opens with what only says when, where or how: "In Oslo,", "Speaking to reporters,", "Asked about it,". */
export function opensAdverbial({ tags, page: { text, tokens } }: Reading, i: number): boolean {
  const word = text.slice(tokens.start[i], tokens.end[i]);
  return OPENS_ADVERBIAL.has(tags[i]) || (tags[i] === VERB && endsLikeRegularParticiple(word));
}

/** Whether a phrase may speak: it is a pronoun, or ends with a name or with a noun for a person or a body. A comma may close it. */
export function isSpeaker({ reading: { names }, words }: Labelled, [first, end]: TokenRange): boolean {
  const last = words[end - 1] === ',' ? end - 2 : end - 1;
  if (last < first) return false;
  if (last === first && SUBJECT_PRONOUNS.has(words[first])) return true;
  const name = names[firstWhere(names.length, (i) => names[i].endToken > last)];
  if (name !== undefined && name.firstToken <= last) return true;
  const noun = classOfNoun(words[last]);
  return noun === 'person' || noun === 'organization';
}

/**
 * The noun phrase that begins at a token, with the titles before a name ("Mayor Ana Sule", "a reporter"): its end; the token itself
 * where none begins there.
 */
export function endOfPhrase({ tags, page }: Reading, first: number, limit: number): number {
  let end = first;
  while (end < limit && end - first < LONGEST && isInPhrase(page.text, page.tokens, tags, end)) end++;
  return end;
}

function isInPhrase(text: string, { start, end }: Reading['page']['tokens'], tags: Uint8Array, i: number): boolean {
  const shown = text.slice(start[i], end[i]);
  return IN_PHRASE.has(tags[i]) || /^(?:'s|’s|-)$/.test(shown) || (/^\p{Lu}/u.test(shown) && !/^I$/.test(shown));
}
