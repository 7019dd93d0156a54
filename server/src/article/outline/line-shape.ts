import { remembering } from '../../learning/memo';
import type { Block, Page } from '../../text/page';
import type { LineEnd } from './heading-feature';

/** Longest line, in tokens and in characters, that may be a heading. */
const LONGEST_HEADING = 36;
const MOST_CHARACTERS = 400;

/** A line as the features see it; computed once a block. */
export interface LineShape {
  readonly text: string;
  readonly tokens: number;
  readonly words: number;
  /** Short enough for a heading. */
  readonly short: boolean;
  /** Short and without the end of a sentence. */
  readonly bare: boolean;
  readonly ends: LineEnd;
  readonly capitals: boolean;
  readonly numbered: boolean;
  readonly indented: boolean;
  readonly underlined: boolean;
}

/**
 * A block as the features see it.
 * @param usualIndent of the page's text
 */
export function lineShape(page: Page, block: Block, next: Block | undefined, usualIndent: number): LineShape {
  const tokens = block.endToken - block.firstToken;
  const isText = block.kind === 'text' || block.kind === 'list' || block.kind === 'heading';
  const short = isText && tokens <= LONGEST_HEADING && block.end - block.start <= MOST_CHARACTERS;
  if (!short) {
    return {
      text: '',
      tokens,
      words: tokens,
      short,
      bare: false,
      ends: '.',
      capitals: false,
      numbered: false,
      indented: false,
      underlined: false,
    };
  }
  const text = page.text.slice(block.start, block.end);
  const ends = /[.?!:,;"”’'…]\W*$/u.exec(text)?.[0][0] ?? '';
  return {
    text,
    tokens,
    words: text.split(/\s+/).length,
    short,
    bare: ends !== '.' && ends !== ',' && ends !== ';' && ends !== '…',
    ends: ends === ';' ? ',' : ends === '…' ? '.' : /["”’']/.test(ends) ? '"' : (ends as LineEnd),
    capitals: /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text),
    numbered: NUMBERED.test(text),
    indented: block.indent > usualIndent,
    underlined: next?.kind === 'rule' && next.blankAbove === 0,
  };
}

/** "1.", "2.3", "IV.", "A.", "3)", "Part 2", "10:" in front of a heading. */
export const NUMBERED = /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.):]?|[IVX]{1,5}[.)]|[A-Z][.)])\s+\S/;

/** Bytes of lines that are remembered. */
const REMEMBERED = 2e6;

/** The letters and figures of a line, in small letters; all between them is a space. */
export const lettersAndFiguresOf = remembering(
  REMEMBERED,
  (text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  (letters) => 2 * letters.length,
);
