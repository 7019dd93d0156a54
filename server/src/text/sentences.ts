import { abbreviationKind } from '../english/abbreviations';
import {
  BEFORE_FIGURE,
  BEHIND_SPEECH,
  ENDS_ENUMERATION,
  ET_CETERA,
  NUMBERED_PARTS,
  OPENS_CREDIT,
  STARTERS,
} from '../english/sentence-starts';
import { Char, classAt } from './characters';
import type { Sentence } from './page';
import type { TokenBuffer } from './tokens';

/** In tokens, with the dash: a name and an office. */
const LONGEST_SIGNATURE = 12;

/** Appends the sentences of block `block`, whose tokens are `[first, end)`; every token gets its sentence's number in `sentenceOf`. */
export function cutSentences(
  text: string,
  tokens: TokenBuffer,
  first: number,
  end: number,
  block: number,
  into: Sentence[],
): void {
  let from = first;
  for (let i = first; i < end; i++) {
    const next = boundaryAfter(text, tokens, first, i, end);
    if (next === 0) continue;
    into.push({ start: tokens.start[from], end: tokens.end[next - 1], firstToken: from, endToken: next, block });
    from = next;
    i = next - 1;
  }
  if (from < end)
    into.push({ start: tokens.start[from], end: tokens.end[end - 1], firstToken: from, endToken: end, block });
}

/** The first token of the next sentence if one ends with token `i` (and the closing marks behind it), else 0. */
function boundaryAfter(text: string, tokens: TokenBuffer, first: number, i: number, end: number): number {
  const lastOfToken = tokens.end[i] - 1;
  const kind = classAt(text, lastOfToken);
  if (kind !== Char.Stop && kind !== Char.Exclamation)
    return i > first && isCreditNext(text, tokens, i + 1, end) ? i + 1 : 0;
  const next = afterClosers(text, tokens, i + 1, end);
  if (next >= end) return 0;
  const closed = next > i + 1;
  const length = tokens.end[i] - tokens.start[i];
  const glued = touch(text, tokens, next);
  if (glued)
    return kind === Char.Stop && length === 1 && !closed && endedWithoutSpace(text, tokens, i, next) ? next : 0;
  const start = firstOfSentence(text, tokens, next, end);
  if (start < 0 || (closed && isSignature(text, tokens, next, end))) return 0;
  if (kind === Char.Exclamation || (closed && quoteBetween(text, tokens, i + 1, next))) {
    if (closed && kind === Char.Exclamation && saidBy(text, tokens, start, end)) return 0;
    if (kind === Char.Exclamation) return next;
  }
  if (length === 1 && kind === Char.Stop && text[lastOfToken] !== '…')
    return isListNumber(text, tokens, first, i) || (!closed && isBeforeFigure(text, tokens, i)) ? 0 : next;
  const word = wordAt(text, tokens, start);
  if (text[lastOfToken] === '…' || text[lastOfToken - 1] === '.') return i === first ? 0 : next;
  return afterAbbreviation(text, tokens, i, start, word, closed) ? next : 0;
}

/** Whether only marks of the markup, if anything, stand between token `i` and the one before. */
function touch(text: string, tokens: TokenBuffer, i: number): boolean {
  let at = tokens.end[i - 1];
  while (at < tokens.start[i] && classAt(text, at) === Char.Ignorable) at++;
  return at === tokens.start[i];
}

/** Past the closing quotation marks, brackets and reference numbers ("[1]", also behind a space) that belong to what `i - 1` ends. */
function afterClosers(text: string, tokens: TokenBuffer, i: number, end: number): number {
  while (i < end) {
    const start = tokens.start[i];
    if (text[start] === '[' && isReference(text, tokens, i, end)) {
      i += 3;
      continue;
    }
    if (!touch(text, tokens, i) || (classAt(text, start) !== Char.Close && !isClosingQuote(text, tokens, i, end)))
      break;
    i++;
  }
  return i;
}

/** "[12]" or "[a]" */
function isReference(text: string, tokens: TokenBuffer, i: number, end: number): boolean {
  if (i + 2 >= end || tokens.start[i + 1] !== tokens.end[i] || tokens.start[i + 2] !== tokens.end[i + 1]) return false;
  const inner = tokens.end[i + 1] - tokens.start[i + 1];
  return (
    text[tokens.start[i + 2]] === ']' &&
    (inner === 1 || (inner < 4 && classAt(text, tokens.start[i + 1]) === Char.Digit))
  );
}

function isClosingQuote(text: string, tokens: TokenBuffer, i: number, end: number): boolean {
  const start = tokens.start[i];
  const kind = classAt(text, start);
  if (kind !== Char.Quote && kind !== Char.Apostrophe) return false;
  if ('“‘«„'.includes(text[start])) return false;
  return i + 1 >= end || tokens.start[i + 1] > tokens.end[i] || isCloserClass(classAt(text, tokens.start[i + 1]));
}

function isCloserClass(kind: Char): boolean {
  return kind === Char.Close || kind === Char.Quote || kind === Char.Apostrophe || kind === Char.Dash;
}

function quoteBetween(text: string, tokens: TokenBuffer, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = classAt(text, tokens.start[i]);
    if (kind === Char.Quote || kind === Char.Apostrophe) return true;
  }
  return false;
}

/** "… it ended.The next": the space was forgotten. Names of files and sites were kept together by the tokenizer. */
function endedWithoutSpace(text: string, tokens: TokenBuffer, i: number, next: number): boolean {
  return (
    i > 0 && classAt(text, tokens.end[i - 1] - 1) === Char.Lower && classAt(text, tokens.start[next]) === Char.Upper
  );
}

/** The token with the first letter or figure of what may be a sentence from `i` on; -1 if it begins in a way that sentences do not. */
function firstOfSentence(text: string, tokens: TokenBuffer, i: number, end: number): number {
  for (let k = i; k < end && k < i + 4; k++) {
    const kind = classAt(text, tokens.start[k]);
    if (kind === Char.Upper || kind === Char.Digit || kind === Char.Letter) return k;
    if (kind === Char.Lower) return -1;
    if (kind === Char.Symbol && !'$£€¥#@*•'.includes(text[tokens.start[k]]!)) return -1;
    if (kind === Char.Apostrophe && tokens.end[k] - tokens.start[k] > 2) return k;
  }
  return -1;
}

/** `"…" - Jane Doe`, to the end of the block: the name signs the quotation before it. */
function isSignature(text: string, tokens: TokenBuffer, i: number, end: number): boolean {
  if (end - i > LONGEST_SIGNATURE || i + 1 >= end || classAt(text, tokens.start[i]) !== Char.Dash) return false;
  for (let k = i + 1; k < end; k++)
    if (classAt(text, tokens.end[k] - 1) === Char.Stop && k + 1 < end && tokens.end[k] - tokens.start[k] === 1)
      return false;
  return classAt(text, tokens.start[i + 1]) === Char.Upper;
}

/** "Image: Jane Doe." behind a caption that has no full stop. */
function isCreditNext(text: string, tokens: TokenBuffer, i: number, end: number): boolean {
  if (i + 1 >= end || text[tokens.start[i + 1]] !== ':') return false;
  const length = tokens.end[i] - tokens.start[i];
  return length >= 5 && length <= 7 && OPENS_CREDIT.has(wordAt(text, tokens, i));
}

function wordAt(text: string, tokens: TokenBuffer, i: number): string {
  return text.slice(tokens.start[i], Math.min(tokens.end[i], tokens.start[i] + 24));
}

/** Whether up to four capitalised words and then a verb of saying follow: `"Why?" John Kerry asked`. */
function saidBy(text: string, tokens: TokenBuffer, start: number, end: number): boolean {
  for (let i = start; i < end && i < start + 5; i++) {
    if (i > start && BEHIND_SPEECH.has(wordAt(text, tokens, i))) return true;
    if (classAt(text, tokens.start[i]) !== Char.Upper) return false;
  }
  return false;
}

/** "art. 12" */
function isBeforeFigure(text: string, tokens: TokenBuffer, i: number): boolean {
  return (
    i > 0 &&
    i + 1 < tokens.length &&
    classAt(text, tokens.start[i + 1]) === Char.Digit &&
    BEFORE_FIGURE.has(wordAt(text, tokens, i - 1))
  );
}

/** "1." or "2.3." or "IV." or "A." or "Figure 2." at the very beginning of a block. */
function isListNumber(text: string, tokens: TokenBuffer, first: number, i: number): boolean {
  if (i === first + 1) return /^(?:\d{1,3}(?:\.\d{1,2})*|[ivxIVX]{1,5}|[A-Za-z])$/.test(wordAt(text, tokens, first));
  return i === first + 2 && NUMBERED_PARTS.has(wordAt(text, tokens, first));
}

function afterAbbreviation(
  text: string,
  tokens: TokenBuffer,
  i: number,
  start: number,
  word: string,
  closed: boolean,
): boolean {
  const token = wordAt(text, tokens, i);
  const kind = abbreviationKind(token);
  if (kind === 'before-name') return false;
  if (classAt(text, tokens.start[start]) === Char.Digit)
    return kind === 'anywhere' && ENDS_ENUMERATION.test(token) && !closed;
  if (closed) return true;
  if (ET_CETERA.test(token)) return true;
  if (isCreditNext(text, tokens, start, tokens.length)) return true;
  return STARTERS.has(word) && !(word === 'A' && /^\p{Lu}\.$/u.test(token));
}
