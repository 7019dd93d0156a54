import { countryOfDemonym } from '../english/countries';
import { JOINS_CLAUSES } from '../english/function-words';
import { isNeverFinite } from '../english/inflect';
import type { Span } from '../text/span';
import { type Reading, UPOS, type Upos } from './reading';
import type { Spelling } from './spelling';

/** Numbers of the parts of speech in `Reading.tags`. */
export const TAG = Object.fromEntries(UPOS.map((tag, i) => [tag, i])) as Readonly<Record<Upos, number>>;

/** The tokens of a reading as linking looks at them. */
export interface TokenView extends Spelling {
  readonly reading: Reading;
  readonly count: number;
  readonly tag: Uint8Array;
  /** What `demonymAt` has found so far. */
  readonly demonym: (string | null | undefined)[];
  readonly sentence: Int32Array;
  readonly block: Int32Array;
  /** 1 for what looks like a finite verb: an auxiliary, or a verb that is no "-ing" form and follows no "to". */
  readonly finite: Uint8Array;
  /** How many finite verbs, commas and words that open a clause stand before a token. One element more than tokens. */
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly links: Int32Array;
  /** The last word that opens a clause before a token, or -1. */
  readonly lastLink: Int32Array;
  /** One more than the index of the outermost quotation that holds the token; 0 outside quotations. */
  readonly quotation: Int32Array;
}

/** Looks at the tokens of a reading as linking does. */
export function viewTokens(reading: Reading): TokenView {
  const { tokens } = reading.page;
  const { spelling } = reading;
  return {
    reading,
    count: tokens.length,
    ...spelling,
    tag: reading.tags,
    demonym: [],
    ...countClauses(spelling.lower, reading.tags),
    sentence: tokens.sentence,
    block: tokens.block,
    quotation: findQuotations(reading),
  };
}

function countClauses(
  lower: readonly string[],
  tag: Uint8Array,
): Pick<TokenView, 'finite' | 'verbs' | 'commas' | 'links' | 'lastLink'> {
  const count = lower.length;
  const finite = new Uint8Array(count);
  const verbs = new Int32Array(count + 1);
  const commas = new Int32Array(count + 1);
  const links = new Int32Array(count + 1);
  const lastLink = new Int32Array(count + 1).fill(-1);
  for (let i = 0; i < count; i++) {
    const word = lower[i];
    if ((tag[i] === TAG.VERB || tag[i] === TAG.AUX) && !isNeverFinite(word) && lower[i - 1] !== 'to') finite[i] = 1;
    verbs[i + 1] = verbs[i] + finite[i];
    commas[i + 1] = commas[i] + (word === ',' ? 1 : 0);
    const opens = JOINS_CLAUSES.has(word);
    links[i + 1] = links[i] + (opens ? 1 : 0);
    lastLink[i + 1] = opens ? i : lastLink[i];
  }
  return { finite, verbs, commas, links, lastLink };
}

function findQuotations({ page }: Reading): Int32Array {
  const { tokens, quotations } = page;
  const count = tokens.length;
  const quotation = new Int32Array(count);
  let token = 0;
  const pieces = quotations
    .flatMap((q, i) => (q.depth === 0 ? q.pieces.map((piece) => ({ start: piece.start, end: piece.end, i })) : []))
    .sort((a, b) => a.start - b.start);
  for (const piece of pieces) {
    while (token < count && tokens.start[token] < piece.start) token++;
    for (; token < count && tokens.end[token] <= piece.end; token++) quotation[token] = piece.i + 1;
  }
  return quotation;
}

/** The code of the country whose people or things token `i` speaks of ("Syrian"), or null. Asked of a token once. */
export function demonymAt(view: TokenView, i: number): string | null {
  if (!view.capital[i]) return null;
  const known = view.demonym[i];
  if (known !== undefined) return known;
  const { text, tokens } = view.reading.page;
  const code = countryOfDemonym(text.slice(tokens.start[i], tokens.end[i]))?.code ?? null;
  view.demonym[i] = code;
  return code;
}

/** Whether token `i` exists and stands in the same sentence as token `other`. */
export function sameSentence(view: TokenView, i: number, other: number): boolean {
  return i >= 0 && i < view.count && view.sentence[i] === view.sentence[other];
}

/** Whether token `i` looks like a finite verb. */
export function isFiniteVerb(view: TokenView, i: number): boolean {
  return view.finite[i] === 1;
}

/** Whether token `i` is a noun, common or proper. */
export function isNoun(view: TokenView, i: number): boolean {
  return view.tag[i] === TAG.NOUN || view.tag[i] === TAG.PROPN;
}

/** Whether token `i` is "'s" or a bare apostrophe after a plural. */
export function isPossessiveMark(view: TokenView, i: number): boolean {
  return i < view.count && (view.lower[i] === "'s" || view.lower[i] === "'");
}

/** Whether a noun begins at token `i`, an adjective before it allowed, in the sentence of the token before. */
export function nounFollows(view: TokenView, i: number): boolean {
  if (i >= view.count || !sameSentence(view, i, i - 1)) return false;
  if (view.lower[i] === '-') return true;
  return isNoun(view, i) || (view.tag[i] === TAG.ADJ && i + 1 < view.count && isNoun(view, i + 1));
}

/** Whether a finite verb follows at `end`, adverbs between allowed, in the sentence of token `of`. */
export function verbFollows(view: TokenView, end: number, of: number): boolean {
  let i = end;
  while (i - end < 3 && sameSentence(view, i, of) && view.tag[i] === TAG.ADV) i++;
  return sameSentence(view, i, of) && isFiniteVerb(view, i);
}

/** The span of a phrase in the text. */
export function spanOf(view: TokenView, phrase: { readonly firstToken: number; readonly endToken: number }): Span {
  const { tokens } = view.reading.page;
  return { start: tokens.start[phrase.firstToken], end: tokens.end[phrase.endToken - 1] };
}
