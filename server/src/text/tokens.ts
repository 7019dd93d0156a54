import { isAbbreviation } from '../english/abbreviations';
import { CLITICS, ELISIONS } from '../english/contractions';
import { PREFIXES_WITH_HYPHEN } from '../english/prefixes';
import { Char, classAt, isBlankClass, isWordClass } from './characters';

/** Token bounds that grow as they are found; `finish` trims them. */
export class TokenBuffer {
  length = 0;
  start: Int32Array;
  end: Int32Array;

  constructor(textLength: number) {
    const guess = (textLength >> 2) + 16;
    this.start = new Int32Array(guess);
    this.end = new Int32Array(guess);
  }

  push(start: number, end: number): void {
    if (this.length === this.start.length) this.#grow();
    this.start[this.length] = start;
    this.end[this.length++] = end;
  }

  #grow(): void {
    const start = new Int32Array(this.start.length * 2);
    const end = new Int32Array(this.start.length * 2);
    start.set(this.start);
    end.set(this.end);
    this.start = start;
    this.end = end;
  }
}

/**
 * Cuts `text[from, to)` into words, numbers and punctuation and appends them to `into`, in one pass over the characters.
 *
 * The cuts follow Universal Dependencies' English corpora (GUM, EWT): clitics ("did|n't", "Kerry|'s") and the parts of hyphenated
 * words ("US|-|led") are tokens of their own; abbreviations and initials ("Lt.", "U.S.", "J.") keep their full stop; numbers, dates in
 * figures, web and mail addresses, handles and hashtags stay whole.
 */
export function tokenize(text: string, from: number, to: number, into: TokenBuffer): void {
  let i = from;
  while (i < to) {
    const kind = classAt(text, i);
    if (isBlankClass(kind)) i++;
    else if (kind === Char.Digit) i = number(text, i, to, into);
    else if (isWordClass(kind)) i = wordOrAddress(text, i, to, into);
    else i = punctuation(text, i, to, kind, into);
  }
}

function push(into: TokenBuffer, start: number, end: number): number {
  into.push(start, end);
  return end;
}

/** End of the run of letters, digits and marks that begins at `i`. */
function endOfWordClass(text: string, i: number, to: number): number {
  while (i < to && isWordClass(classAt(text, i))) i++;
  return i;
}

function isWordAt(text: string, i: number, to: number): boolean {
  return i < to && isWordClass(classAt(text, i));
}

function isDigitAt(text: string, i: number, to: number): boolean {
  return i < to && classAt(text, i) === Char.Digit;
}

/** Whether white space that parts words stands at `i`; the text's edges count as such, marks of the markup do not. */
function isSpaceAt(text: string, i: number): boolean {
  const kind = classAt(text, i);
  return kind === Char.Space || kind === Char.LineEnd;
}

/** "1,200.50", "10:30", "5/8/2009", "2016-02-03", "1990s", "5th". */
function number(text: string, start: number, to: number, into: TokenBuffer): number {
  let i = endOfWordClass(text, start, to);
  while (i < to && isDigitAt(text, i - 1, to) && isDigitAt(text, i + 1, to)) {
    const joint = text[i];
    const isDate = joint === '-' && i - start <= 7 && isIsoDate(text, start);
    if (joint !== '.' && joint !== ',' && joint !== ':' && joint !== '/' && joint !== '⁄' && !isDate) break;
    i = endOfWordClass(text, i + 1, to);
  }
  if (text[i] === '@' && isWordAt(text, i + 1, to)) return address(text, start, i, to, into);
  return push(into, start, i);
}

function isIsoDate(text: string, start: number): boolean {
  return /^\d{4}-\d\d-\d\d(?!\d)/.test(text.slice(start, start + 11));
}

function wordOrAddress(text: string, start: number, to: number, into: TokenBuffer): number {
  let i = endOfWordClass(text, start, to);
  const next = i < to ? text[i] : '';
  if (next === ':' && text.startsWith('//', i + 1) && isWordAt(text, i + 3, to))
    return url(text, start, i + 3, to, into);
  if (next === '.') {
    if (i - start === 3 && isWordAt(text, i + 1, to) && text.slice(start, i).toLowerCase() === 'www')
      return url(text, start, i, to, into);
    i = withFullStops(text, start, i, to);
  }
  if (i < to && text[i] === '@' && isWordAt(text, i + 1, to)) return address(text, start, i, to, into);
  if (i < to && classAt(text, i) === Char.Apostrophe) return wordWithApostrophe(text, start, i, to, into);
  if (i < to && text[i] === '-' && isPrefixed(text, start, i, to))
    return wordOrRest(text, start, endOfWordClass(text, i + 1, to), to, into);
  if (i < to && text[i] === '$' && classAt(text, i - 1) === Char.Upper && isDigitAt(text, i + 1, to)) i++; // "US$10"
  if (i - start === 6 && (text[start] === 'c' || text[start] === 'C') && text.slice(start + 1, i) === 'annot') {
    into.push(start, start + 3);
    start += 3;
  }
  return push(into, start, i);
}

/** A word whose first part is settled: its clitic may still follow ("co-op's"). */
function wordOrRest(text: string, start: number, end: number, to: number, into: TokenBuffer): number {
  return end < to && classAt(text, end) === Char.Apostrophe
    ? wordWithApostrophe(text, start, end, to, into)
    : push(into, start, end);
}

/** Where the word ends when full stops that belong to it are counted: "U.S.", "e.g.", "Ph.D.", "Lt.", "example.com". */
function withFullStops(text: string, start: number, end: number, to: number): number {
  let i = end;
  let part = start;
  while (i < to && text[i] === '.' && isWordAt(text, i + 1, to) && belongsTogether(text, part, i)) {
    part = i + 1;
    i = endOfWordClass(text, part, to);
  }
  if (i >= to || text[i] !== '.' || text[i + 1] === '.') return i;
  const dotted = part > start;
  if (dotted) return i - part === 1 || isAbbreviation(text.slice(start, i)) ? i + 1 : i;
  if (i - start === 1) return isInitial(text, start, i, to) ? i + 1 : i;
  return i - start <= 6 && isAbbreviation(text.slice(start, i)) && i + 1 < to ? i + 1 : i;
}

/** Whether the full stop at `dot`, with letters on both sides, is inside a word: "U.S", "example.com", but not "ended.The". */
function belongsTogether(text: string, part: number, dot: number): boolean {
  if (dot - part === 1) return true;
  const next = classAt(text, dot + 1);
  if (next === Char.Lower) return true;
  return dot - part === 2 && text.slice(part, dot) === 'Ph';
}

/** "J. K. Rowling", "Samuel L. Jackson", "c. 1650"; a single letter before the end of the line is none ("plan B."). */
function isInitial(text: string, start: number, dot: number, to: number): boolean {
  if (dot + 1 >= to) return false;
  const kind = classAt(text, start);
  return kind === Char.Upper || (kind === Char.Lower && isDigitAt(text, dot + 1 + (text[dot + 1] === ' ' ? 1 : 0), to));
}

/** "co-operate", "e-mail": a prefix from the list before a small letter. */
function isPrefixed(text: string, start: number, hyphen: number, to: number): boolean {
  if (hyphen - start > 7 || hyphen + 1 >= to || classAt(text, hyphen + 1) !== Char.Lower) return false;
  if (hyphen - start > 1 && classAt(text, hyphen - 1) !== Char.Lower) return false; // "UN-brokered"
  return PREFIXES_WITH_HYPHEN.has(text.slice(start, hyphen).toLowerCase());
}

/** The word before the apostrophe at `at`, with what follows it: a clitic, the rest of the word ("O'Brien"), or nothing. */
function wordWithApostrophe(text: string, start: number, at: number, to: number, into: TokenBuffer): number {
  let i = at;
  for (;;) {
    const end = endOfWordClass(text, i + 1, to);
    if (end === i + 1) return push(into, start, i); // a closing quotation mark or a bare possessive: cut by the caller
    const rest = end - i <= 3 ? text.slice(i + 1, end).toLowerCase() : '';
    if (rest === 't' && (text[i - 1] === 'n' || text[i - 1] === 'N') && i - 1 > start) {
      into.push(start, i - 1);
      return push(into, i - 1, end);
    }
    if (CLITICS.has(rest) && (end >= to || classAt(text, end) !== Char.Apostrophe || !isWordAt(text, end + 1, to))) {
      into.push(start, i);
      return push(into, i, end);
    }
    if (CLITICS.has(rest)) {
      // "I'd've": two clitics
      into.push(start, i);
      start = i;
    }
    if (end >= to || classAt(text, end) !== Char.Apostrophe) return push(into, start, end);
    i = end;
  }
}

function url(text: string, start: number, from: number, to: number, into: TokenBuffer): number {
  let i = from;
  while (i < to && !isBlankClass(classAt(text, i)) && !'<>"“”«»'.includes(text[i])) i++;
  while (
    i > from + 1 &&
    /[.,;:!?'’)\]}*]/.test(text[i - 1]) &&
    !(text[i - 1] === ')' && text.slice(start, i).includes('('))
  )
    i--;
  return push(into, start, i);
}

/** A mail address, or a handle with a server: what stands before the `@` may have been cut at its dots, hyphens and plus signs. */
function address(text: string, start: number, at: number, to: number, into: TokenBuffer): number {
  let first = start;
  while (
    into.length > 0 &&
    into.end[into.length - 1] === first &&
    /^[\p{L}\p{N}_.+-]+$/u.test(text.slice(into.start[into.length - 1], first))
  ) {
    first = into.start[--into.length];
  }
  let i = endOfWordClass(text, at + 1, to);
  while (i < to && (text[i] === '.' || text[i] === '-') && isWordAt(text, i + 1, to))
    i = endOfWordClass(text, i + 1, to);
  return push(into, first, i);
}

function punctuation(text: string, start: number, to: number, kind: Char, into: TokenBuffer): number {
  const first = text[start];
  if ((first === '@' || first === '#') && isWordAt(text, start + 1, to))
    return push(into, start, endOfWordClass(text, start + 1, to));
  if (first === '.' && isDigitAt(text, start + 1, to) && isSpaceAt(text, start - 1))
    return push(into, start, endOfWordClass(text, start + 1, to));
  if (kind === Char.Apostrophe) return apostrophe(text, start, to, into);
  if (kind === Char.Exclamation) return push(into, start, endOfClass(text, start, to, Char.Exclamation));
  if (kind === Char.Open || kind === Char.Close || kind === Char.Quote) return push(into, start, start + 1);
  if (first >= '\ud800' && first <= '\udbff' && text[start + 1] >= '\udc00' && text[start + 1] <= '\udfff')
    return push(into, start, emoji(text, start, to));
  let i = start + 1;
  while (i < to && text[i] === first) i++;
  return push(into, start, i);
}

function endOfClass(text: string, i: number, to: number, kind: Char): number {
  while (i < to && classAt(text, i) === kind) i++;
  return i;
}

/** A pair of surrogates with what modifies it: skin tones, joiners, variation selectors. */
function emoji(text: string, start: number, to: number): number {
  let i = start + 2;
  for (;;) {
    if (text[i] === '\u200d' || text[i] === '\ufe0f') i++;
    else if (text[i] === '\ud83c' && text[i + 1] >= '\udffb' && text[i + 1] <= '\udfff') i += 2;
    else return Math.min(i, to);
  }
}

/** An apostrophe that no word stands before: a clitic, an elision ("'em", "'90s"), two of them as a quotation mark, or one mark. */
function apostrophe(text: string, start: number, to: number, into: TokenBuffer): number {
  if (text[start] === text[start + 1] && start + 1 < to && (text[start] === "'" || text[start] === '`'))
    return push(into, start, start + 2);
  const end = endOfWordClass(text, start + 1, to);
  const length = end - start - 1;
  if (length > 0 && length <= 5) {
    const rest = text.slice(start + 1, end).toLowerCase();
    const closed = end < to && classAt(text, end) === Char.Apostrophe;
    if (/^\d0s$/.test(rest) || (/^\d\d$/.test(rest) && !closed) || (ELISIONS.has(rest) && !(closed && rest !== 'n'))) {
      return push(into, start, rest === 'n' && closed ? end + 1 : end);
    }
    if (CLITICS.has(rest) && !closed && text[start] !== '‘' && !isSpaceAt(text, start - 1))
      return push(into, start, end);
  }
  return push(into, start, start + 1);
}
