import { Char, classAt, isBlankClass, isWordClass } from './characters';
import type { Block, Quotation, Sentence } from './page';
import type { Span } from './span';
import type { TokenBuffer } from './tokens';

type Family = 'double' | 'single' | 'angle';
type Side = 'left' | 'right' | 'either' | 'none';

interface Mark {
  readonly family: Family;
  readonly side: Side;
}

interface OpenQuotation {
  readonly family: Family;
  readonly depth: number;
  readonly pieces: Span[];
  /** Where the piece under way begins, and with which token. */
  start: number;
  token: number;
  state: 'open' | 'closed' | 'unclosed' | 'dropped';
}

/**
 * Finds what stands in quotation marks: “ ”, ‘ ’, « », „ “, straight marks, ``two strokes''.
 *
 * - A quotation goes on over sentences. At the end of a paragraph it goes on only if the next paragraph reopens it with the same mark
 *   (the newspaper's way of quoting several paragraphs); otherwise the paragraph's end closes it.
 * - Straight marks open or close by what stands beside them; where that leaves it open, they alternate.
 * - A single mark opens a quotation only if something in the paragraph can close it; apostrophes ("the leaders' call") do not.
 *
 * The result is ordered by where a quotation begins.
 */
export function findQuotations(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  tokens: TokenBuffer,
): Quotation[] {
  const finder = new QuotationFinder(text, tokens);
  let sentence = 0;
  for (const [index, block] of blocks.entries()) {
    while (sentence < sentences.length && sentences[sentence].block < index) sentence++;
    finder.readBlock(block, blocks[index + 1], sentences, sentence);
  }
  return finder.found();
}

class QuotationFinder {
  readonly #text: string;
  readonly #tokens: TokenBuffer;
  readonly #all: OpenQuotation[] = [];
  #stack: OpenQuotation[] = [];
  /** Tokens of the block that can close a single quotation, and how many of them were passed. */
  #singleClosers: number[] = [];
  #passed = 0;
  #nextReopensSingle = false;

  constructor(text: string, tokens: TokenBuffer) {
    this.#text = text;
    this.#tokens = tokens;
  }

  found(): Quotation[] {
    return this.#all
      .filter((q) => q.state === 'closed' || q.state === 'unclosed')
      .map((q) => ({ pieces: q.pieces, closed: q.state === 'closed', depth: q.depth }));
  }

  readBlock(block: Block, next: Block | undefined, sentences: readonly Sentence[], firstSentence: number): void {
    this.#collectSingleClosers(block);
    this.#nextReopensSingle = next !== undefined && this.#text[this.#tokens.start[next.firstToken]] === '‘';
    let sentence = firstSentence;
    for (let i = this.#reopen(block); i < block.endToken; i++) {
      while (this.#singleClosers[this.#passed] <= i) this.#passed++;
      const mark = this.#markAt(i, block);
      if (mark.side === 'none') continue;
      const isOpen = this.#stack.some((q) => q.family === mark.family);
      if (mark.side === 'right' || (mark.side === 'either' && isOpen)) {
        if (isOpen) this.#close(mark.family, this.#tokens.end[i]);
      } else {
        if (isOpen) {
          while (sentences[sentence].endToken <= this.#openOf(mark.family).token) sentence++;
          this.#abandon(mark.family, Math.min(sentences[sentence].end, this.#tokens.end[i - 1]));
        }
        this.#open(mark.family, i);
      }
    }
    this.#endBlock(block, next);
  }

  #collectSingleClosers(block: Block): void {
    this.#singleClosers = [];
    this.#passed = 0;
    for (let i = block.firstToken; i < block.endToken; i++) {
      const start = this.#tokens.start[i];
      if (
        classAt(this.#text, start) !== Char.Apostrophe ||
        this.#tokens.end[i] !== start + 1 ||
        this.#text[start] === '‘'
      )
        continue;
      if (this.#standsBehind(start) && this.#standsBefore(start + 1, block.end)) this.#singleClosers.push(i);
    }
  }

  /** Goes on with the quotation that the paragraph before left open, if this one begins with its mark. Returns the first token to read. */
  #reopen(block: Block): number {
    const under = this.#stack[0];
    if (!under) return block.firstToken;
    under.start = this.#tokens.start[block.firstToken];
    under.token = block.firstToken;
    return block.firstToken + 1;
  }

  #endBlock(block: Block, next: Block | undefined): void {
    const outer = this.#stack[0];
    for (const inner of this.#stack.slice(1)) inner.state = 'dropped';
    this.#stack = [];
    if (!outer) return;
    outer.pieces.push({ start: outer.start, end: block.end });
    if (next && this.#beginsWith(next, outer.family)) this.#stack = [outer];
    else outer.state = outer.family === 'single' && outer.pieces.length === 1 ? 'dropped' : 'unclosed';
  }

  #beginsWith(block: Block, family: Family): boolean {
    const mark = this.#markAt(block.firstToken, block);
    return mark.family === family && mark.side !== 'none' && mark.side !== 'right';
  }

  #open(family: Family, token: number): void {
    const start = this.#tokens.start[token];
    const quotation: OpenQuotation = { family, depth: this.#stack.length, pieces: [], start, token, state: 'open' };
    this.#stack.push(quotation);
    this.#all.push(quotation);
  }

  #openOf(family: Family): OpenQuotation {
    return this.#stack.findLast((q) => q.family === family)!;
  }

  #close(family: Family, end: number): void {
    this.#popTo(family, end, 'closed');
  }

  /** The closing mark is missing, since the same mark opens again. */
  #abandon(family: Family, end: number): void {
    this.#popTo(family, end, 'unclosed');
  }

  #popTo(family: Family, end: number, state: 'closed' | 'unclosed'): void {
    for (;;) {
      const top = this.#stack.pop()!;
      if (top.family === family) {
        top.pieces.push({ start: top.start, end });
        top.state = state;
        return;
      }
      top.state = 'dropped';
    }
  }

  #markAt(i: number, block: Block): Mark {
    const start = this.#tokens.start[i];
    const kind = classAt(this.#text, start);
    if (kind !== Char.Quote && kind !== Char.Apostrophe) return NO_MARK;
    const end = this.#tokens.end[i];
    const shown = this.#text.slice(start, Math.min(end, start + 3));
    const behind = this.#standsBehind(start);
    const before = this.#standsBefore(end, block.end);
    switch (shown) {
      case '"':
        if (this.#isInchMark(i)) return NO_MARK;
        return { family: 'double', side: behind !== before ? 'either' : behind ? 'right' : 'left' };
      case "''":
        return { family: 'double', side: behind || before ? 'right' : 'left' };
      case '``':
      case '„':
      case '‟':
        return { family: 'double', side: 'left' };
      case '“':
        return { family: 'double', side: behind && before && this.#isOpen('double') ? 'right' : 'left' };
      case '”':
        return { family: 'double', side: !behind && !before && !this.#isOpen('double') ? 'left' : 'right' };
      case '«':
      case '‹':
        return { family: 'angle', side: behind && before && this.#isOpen('angle') ? 'right' : 'left' };
      case '»':
      case '›':
        return { family: 'angle', side: !behind && !before && !this.#isOpen('angle') ? 'left' : 'right' };
      default:
        return end - start === 1 ? { family: 'single', side: this.#singleSide(i, shown, behind, before) } : NO_MARK;
    }
  }

  #singleSide(i: number, shown: string, behind: boolean, before: boolean): Side {
    if (!behind && !before) {
      const canOpen = shown !== '’' && shown !== '´';
      const canClose = this.#passed < this.#singleClosers.length;
      return canOpen && !this.#isOpen('single') && (canClose || (shown === '‘' && this.#nextReopensSingle))
        ? 'left'
        : 'none';
    }
    if (!behind || !before || shown === '‘' || !this.#isOpen('single')) return 'none';
    return this.#mayBePossessive(i) && this.#passed < this.#singleClosers.length ? 'none' : 'right';
  }

  /** "the leaders' call": the next word goes on in small letters and something further on can still close the quotation. */
  #mayBePossessive(i: number): boolean {
    const start = this.#tokens.start[i];
    if (!/[sxzSXZ]/.test(this.#text[start - 1] ?? '')) return false;
    return isBlankClass(classAt(this.#text, start + 1)) && classAt(this.#text, start + 2) === Char.Lower;
  }

  /** 6'2" */
  #isInchMark(i: number): boolean {
    const { start, end } = this.#tokens;
    if (i < 3 || start[i] !== end[i - 1] || classAt(this.#text, start[i] - 1) !== Char.Digit) return false;
    return (
      start[i - 1] === end[i - 2] &&
      classAt(this.#text, start[i - 2]) === Char.Apostrophe &&
      start[i - 2] === end[i - 3]
    );
  }

  #isOpen(family: Family): boolean {
    return this.#stack.some((q) => q.family === family);
  }

  /** Whether a word or closing punctuation stands directly to the left: what a mark closes. */
  #standsBehind(start: number): boolean {
    let i = start - 1;
    // Straight marks that touch ("'Why?'" inside double ones) are seen in the light of what stands beyond them.
    for (let marks = 0; i >= 0 && marks < MOST_TOUCHING; i--) {
      if (isStraight(this.#text[i])) marks++;
      else if (classAt(this.#text, i) !== Char.Ignorable) break;
    }
    const kind = classAt(this.#text, i);
    return (
      !isBlankClass(kind) && kind !== Char.Open && kind !== Char.Dash && !LEFT_MARKS.includes(this.#text[i] ?? ' ')
    );
  }

  /** Whether a blank or closing punctuation stands directly to the right: what a closing mark stands before. */
  #standsBefore(end: number, limit: number): boolean {
    let i = end;
    for (let marks = 0; i < limit && marks < MOST_TOUCHING; i++) {
      if (isStraight(this.#text[i])) marks++;
      else if (classAt(this.#text, i) !== Char.Ignorable) break;
    }
    if (i >= limit) return true;
    const kind = classAt(this.#text, i);
    if (isWordClass(kind) || kind === Char.Open || '$£€#@…'.includes(this.#text[i]) || this.#text.startsWith('..', i))
      return false;
    return !LEFT_MARKS.includes(this.#text[i]);
  }
}

const NO_MARK: Mark = { family: 'double', side: 'none' };
const LEFT_MARKS = '“‘«„‹‟';
/** How many marks may touch before they are taken for decoration. */
const MOST_TOUCHING = 3;

function isStraight(character: string): boolean {
  return character === '"' || character === "'";
}
