import { hashText } from '../../language/hash';
import { type Reading, UPOS, type Upos } from '../../language/reading';

/** Numbers of the parts of speech in `Reading.tags`. */
export const TAG = Object.fromEntries(UPOS.map((tag, i) => [tag, i])) as Readonly<Record<Upos, number>>;

/** The tokens of a reading as linking looks at them: lower-cased and hashed once, then only compared. */
export interface TokenView {
  readonly reading: Reading;
  readonly count: number;
  readonly lower: readonly string[];
  /** `hashText` of the lower-case word. */
  readonly hash: Int32Array;
  /** 0: begins with no capital; 1: with one; 2: at least two letters, all of them capitals. */
  readonly capital: Uint8Array;
  readonly tag: Uint8Array;
  readonly sentence: Int32Array;
  readonly block: Int32Array;
  /** One more than the index of the outermost quotation that holds the token; 0 outside quotations. */
  readonly quotation: Int32Array;
}

/** Lower-cases and hashes the tokens of a reading. */
export function viewTokens(reading: Reading): TokenView {
  const { text, tokens, quotations } = reading.page;
  const count = tokens.length;
  const lower: string[] = new Array(count);
  const hash = new Int32Array(count);
  const capital = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const word = text.slice(tokens.start[i], tokens.end[i]);
    const plain = word.toLowerCase();
    const small = plain.includes('’') ? plain.replaceAll('’', "'") : plain;
    lower[i] = small;
    hash[i] = hashText(small);
    if (word !== small && word[0] !== small[0]) {
      capital[i] = word.length > 1 && word === word.toUpperCase() && /\p{L}.*\p{L}/u.test(word) ? 2 : 1;
    }
  }
  const quotation = new Int32Array(count);
  let token = 0;
  const pieces = quotations
    .flatMap((q, i) => (q.depth === 0 ? q.pieces.map((piece) => ({ start: piece.start, end: piece.end, i })) : []))
    .sort((a, b) => a.start - b.start);
  for (const piece of pieces) {
    while (token < count && tokens.start[token] < piece.start) token++;
    for (; token < count && tokens.end[token] <= piece.end; token++) quotation[token] = piece.i + 1;
  }
  return {
    reading,
    count,
    lower,
    hash,
    capital,
    tag: reading.tags,
    sentence: tokens.sentence,
    block: tokens.block,
    quotation,
  };
}

/** Whether token `i` exists and stands in the same sentence as token `other`. */
export function sameSentence(view: TokenView, i: number, other: number): boolean {
  return i >= 0 && i < view.count && view.sentence[i] === view.sentence[other];
}

const NOT_FINITE = /ing$|^(?:be|been|being|become)$/;

/** Whether token `i` looks like a finite verb: an auxiliary, or a verb that is no "-ing" form and follows no "to". */
export function isFiniteVerb(view: TokenView, i: number): boolean {
  const tag = view.tag[i];
  if (tag !== TAG.VERB && tag !== TAG.AUX) return false;
  return !NOT_FINITE.test(view.lower[i]) && (i === 0 || view.lower[i - 1] !== 'to');
}

/** Whether token `i` is a noun, common or proper. */
export function isNoun(view: TokenView, i: number): boolean {
  return view.tag[i] === TAG.NOUN || view.tag[i] === TAG.PROPN;
}

/** Whether token `i` is "'s" or a bare apostrophe after a plural. */
export function isPossessiveMark(view: TokenView, i: number): boolean {
  return i < view.count && (view.lower[i] === "'s" || view.lower[i] === "'");
}
