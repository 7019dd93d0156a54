import { NEVER_WRAPPED } from '../english/mail';
import { Char, classAt, isBlankClass, isWordClass } from './characters';
import type { BlockKind } from './page';
import { isTimedTurn } from './timed-turn';

/** A block before its tokens are cut. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly blankAbove: number;
  readonly indent: number;
  readonly level?: number | undefined;
}

interface Line {
  /** Without the white space around it; `start === end` for blank lines. */
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

const BULLET = /^(?:[•‣◦▪●○■□►➤·*–—+-]\s+\S|\(?(?:\d{1,3}|[ivxIVX]{1,5}|[A-Za-z])[.)]\s+\S)/;
const UNDERLINE = /^(?:[-=_*~#^+.•·–—―─━═]\s?){3,}$/;

/** Plain text as blocks: one a line, or, where the text is hard-wrapped, one a paragraph. */
export function plainBlocks(text: string): RawBlock[] {
  const lines = cutLines(text);
  const width = wrapWidth(text, lines);
  const blocks: RawBlock[] = [];
  let blankAbove = 0;
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i];
    if (first.start === first.end) {
      blankAbove++;
      continue;
    }
    const kind = kindOfLine(text, first);
    let last = i;
    if (width > 0 && (kind === 'text' || kind === 'list')) {
      while (last + 1 < lines.length && goesOn(text, lines[last], lines[last + 1], width)) last++;
    }
    blocks.push({ kind, start: first.start, end: lines[last].end, blankAbove, indent: first.indent });
    blankAbove = 0;
    i = last;
  }
  return blocks;
}

function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && classAt(text, i) !== Char.LineEnd) continue;
    lines.push(trimmed(text, start, i));
    if (text[i] === '\r' && text[i + 1] === '\n') i++;
    start = i + 1;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlankClass(classAt(text, start))) start++;
  while (end > start && isBlankClass(classAt(text, end - 1))) end--;
  return { start, end, indent: start - from };
}

/** Lines longer than this are never seen as a kind of their own: no pattern is run over a line of megabytes. */
const LONGEST_SHAPED_LINE = 400;

function kindOfLine(text: string, line: Line): BlockKind {
  if (width(line) > LONGEST_SHAPED_LINE || width(line) < 3) return 'text';
  const shown = text.slice(line.start, line.end);
  const inWord = isWordClass(classAt(text, line.start)) && isWordClass(classAt(text, line.start + 1));
  if (!inWord && UNDERLINE.test(shown)) return 'rule';
  if (!(inWord && classAt(text, line.start + 2) === Char.Lower) && BULLET.test(shown)) return 'list';
  if (COLUMNS.test(shown) && isTableRow(shown)) return 'table';
  return CODE.test(shown) && !isTimedTurn(shown) ? 'code' : 'text';
}

const COLUMNS = /\t| {3}|\|/;

function isTableRow(shown: string): boolean {
  const cells = shown.split(/\t+| {3,}|\s*\|\s*/).filter((cell) => cell !== '');
  return cells.length >= 3 && cells.every((cell) => cell.length < 60);
}

const CODE =
  /^(?:[{}()[\];]+$|(?:import|from|#include|#define|package|using|def|class|function|const|let|var|return|public|private)\b.*[;:{(]$|<\/?[a-z][^<>]*>$|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|\[\d[\d:. -]+\]\s)|[{}]$|[)\]=\w]\s*=\s*\S.*;$|\w\(.*\);$/;

/** The narrowest and widest column at which people and programs wrap. */
const NARROWEST = 40;
const WIDEST = 110;

/** The column at which programs wrap mail (RFC 5322, 2.1.1). */
const MAIL = 76;

const COLUMN_GAP = /\S {4,}\S/;

function standsAlone(text: string, line: Line): boolean {
  if (width(line) > LONGEST_SHAPED_LINE) return false;
  const shown = text.slice(line.start, line.end);
  return NEVER_WRAPPED.test(shown) || (COLUMN_GAP.test(shown) && !/[.!?]$/.test(shown)) || line.indent >= RIGHT_COLUMN;
}

/** Spaces before what stands in a right column, or in the middle of the page. */
const RIGHT_COLUMN = 24;

/** Whether the text begins with two fields of a mail's header at least. */
function isMail(text: string, lines: readonly Line[]): boolean {
  const head = lines.filter((line) => width(line) > 0).slice(0, 2);
  return (
    head.length === 2 &&
    head.every(({ start, end }) => /^[A-Z][A-Za-z-]{1,30}:\s/.test(text.slice(start, Math.min(end, start + 40))))
  );
}

/**
 * The column at which the text is hard-wrapped, or 0 where a line is a paragraph.
 *
 * A text is wrapped when its lines break because the next word would not have fit: among all pairs of lines without a blank
 * line between them, most first lines plus the first word of the second are longer than the longest lines are, and a fair share
 * of the second lines goes on in the middle of a sentence.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const lengths: number[] = [];
  let longest = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!joined(lines, i)) continue;
    const length = width(lines[i]);
    lengths.push(length);
    longest = Math.max(longest, length);
  }
  if (isMail(text, lines)) return MAIL;
  if (lengths.length < 2) return 0;
  lengths.sort((a, b) => a - b);
  // A few lines stick out: addresses, tables.
  const column = lengths[Math.ceil((lengths.length - 1) * 0.97)];
  if (column < NARROWEST || column > WIDEST) return 0;
  let full = 0;
  let midSentence = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!joined(lines, i)) continue;
    const next = lines[i + 1];
    if (width(lines[i]) + 1 + firstWordLength(text, next) > column * 0.9) full++;
    if (classAt(text, next.start) === Char.Lower || !endsSentence(text, lines[i])) midSentence++;
  }
  return full >= lengths.length * 0.6 && midSentence >= lengths.length * 0.6 ? column : 0;
}

function joined(lines: readonly Line[], i: number): boolean {
  return width(lines[i]) > 0 && width(lines[i + 1]) > 0;
}

function width(line: Line): number {
  return line.end - line.start;
}

function firstWordLength(text: string, line: Line): number {
  let i = line.start;
  while (i < line.end && i - line.start < WIDEST && !isBlankClass(classAt(text, i))) i++;
  return i - line.start;
}

/** Whether the line ends as sentences do: a stop or a mark, perhaps with closing quotation marks or brackets behind it. */
function endsSentence(text: string, line: Line): boolean {
  let i = line.end - 1;
  while (i > line.start && line.end - i < 4 && isCloser(classAt(text, i))) i--;
  const kind = classAt(text, i);
  return kind === Char.Stop || kind === Char.Exclamation || text[i] === ':';
}

function isCloser(kind: Char): boolean {
  return kind === Char.Apostrophe || kind === Char.Quote || kind === Char.Close;
}

/** Whether, in a text wrapped at `column`, the paragraph goes on from one line to the next. */
function goesOn(text: string, line: Line, next: Line, column: number): boolean {
  if (width(next) === 0 || standsAlone(text, line) || standsAlone(text, next)) return false;
  const kind = kindOfLine(text, next);
  if (kind === 'rule' || kind === 'table' || (kind === 'list' && classAt(text, next.start) !== Char.Upper))
    return false;
  const room = width(line) + 1 + firstWordLength(text, next) <= column * 0.85;
  if (!room) return next.indent <= line.indent + 1 || !endsSentence(text, line);
  // The next word would have fit: the writer broke the line on purpose, unless the sentence plainly goes on.
  return classAt(text, next.start) === Char.Lower && !endsSentence(text, line);
}
