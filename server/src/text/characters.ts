/**
 * What a code unit is to the tokenizer. Surrogates are looked up by code point in `classAt`; all others by one array access.
 */
export enum Char {
  Unknown,
  /** White space of every kind, control characters included. */
  Space,
  /** Has no width and no meaning of its own: zero-width space, word joiner, byte-order mark. */
  Ignorable,
  LineEnd,
  Upper,
  Lower,
  /** Letters without case, marks inside words, the underscore. */
  Letter,
  Digit,
  Apostrophe,
  Quote,
  Open,
  Close,
  Dash,
  /** Full stop and its full-width forms. */
  Stop,
  /** Exclamation and question marks. */
  Exclamation,
  /** Everything else that can be seen. */
  Symbol,
}

const KINDS: readonly (readonly [Char, RegExp])[] = [
  [Char.LineEnd, /[\n\r\v\f\u0085\u2028\u2029]/u],
  [Char.Ignorable, /[\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/u],
  [Char.Space, /[\s\p{Cc}]/u],
  [Char.Digit, /\p{N}/u],
  [Char.Upper, /[\p{Lu}\p{Lt}]/u],
  [Char.Lower, /\p{Ll}/u],
  [Char.Letter, /[\p{L}\p{M}_\u00ad\u200c\u200d]/u],
  [Char.Apostrophe, /['’‘`´]/u],
  [Char.Quote, /["“”„‟«»‹›‚‛]/u],
  [Char.Open, /\p{Ps}/u],
  [Char.Close, /\p{Pe}/u],
  [Char.Dash, /[\p{Pd}−]/u],
  [Char.Stop, /[.…。．]/u],
  [Char.Exclamation, /[!?！？‼⁇⁈⁉]/u],
];

function classify(character: string): Char {
  for (const [kind, pattern] of KINDS) if (pattern.test(character)) return kind;
  return Char.Symbol;
}

/** Filled as characters turn up: classifying all 65,536 at the start would take longer than reading an article. */
const known = new Uint8Array(0x10000);

/** The class of the character at `i`; the low half of a surrogate pair has the class of the whole. Space outside the text. */
export function classAt(text: string, i: number): Char {
  const code = text.charCodeAt(i);
  if (!(code >= 0)) return Char.Space;
  if ((code & 0xf800) === 0xd800) return classOfSurrogate(text, i, code);
  const kind = known[code];
  if (kind !== Char.Unknown) return kind;
  const found = classify(String.fromCharCode(code));
  known[code] = found;
  return found;
}

function classOfSurrogate(text: string, i: number, code: number): Char {
  const low = code >= 0xdc00;
  const point = text.codePointAt(low ? i - 1 : i);
  return point !== undefined && point > 0xffff ? classify(String.fromCodePoint(point)) : Char.Symbol;
}

/** Whether the class is one of letters, digits and marks: what words are made of. */
export function isWordClass(kind: Char): boolean {
  return kind >= Char.Upper && kind <= Char.Digit;
}

/** Whether the class separates words and cannot be seen. */
export function isBlankClass(kind: Char): boolean {
  return kind >= Char.Space && kind <= Char.LineEnd;
}
