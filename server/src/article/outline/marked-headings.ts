import { SECTION_WORDS } from '../../english/title-words';
import type { Block, Page } from '../../text/page';

/** A line that its writer marked as a heading, in plain text, with the marks of some markup or other. */
export interface MarkedHeading {
  /** Which marks, and how deep they say it is: "#" and "=" count. */
  readonly style: 'hash' | 'equals' | 'bold' | 'italic' | 'dashes' | 'bullet';
  readonly depth: number;
}

/** What a marked line says, without its marks. */
export const withoutHeadingMarks = (text: string): string =>
  text.replace(/^[#=*_~•·+▪■◆►▶●❖▸–—-]+\s*/u, '').replace(/\s*[#=*_~•·+–—-]+:?$/u, '');

/** Lines longer than this are no headings, however they are marked. */
const LONGEST = 160;

const STYLES: readonly (readonly [MarkedHeading['style'], RegExp])[] = [
  ['hash', /^(#{1,6})\s+[^\s#].*$/],
  ['equals', /^(={1,6})\s*[^\s=].*[^\s=]\s*={1,6}$/],
  ['bold', /^(\*\*|__)(?=\S)(?:(?!\1).)*[^\s:.,;]\1:?$/],
  ['italic', /^([*_])(?=[\p{Lu}\d])(?:(?!\1).)*[^\s:.,;]\1:?$/u],
  ['dashes', /^([-–—*~•·+]{2,}|[–—])\s+[\p{Lu}\d].*\s+(?:[-–—*~•·+]{2,}|[–—])$/u],
  ['bullet', /^([▪■◆►▶●❖▸•])\s*\p{Lu}[^.!?;]*$/u],
];

/** What marks a line as a heading, or undefined. */
export function markOf(text: string): MarkedHeading | undefined {
  if (text.length > LONGEST || /^[\p{L}\p{N}("“‘']/u.test(text)) return undefined;
  for (const [style, pattern] of STYLES) {
    const marks = pattern.exec(text)?.[1];
    if (marks !== undefined) return { style, depth: style === 'hash' || style === 'equals' ? marks.length : 1 };
  }
  return undefined;
}

/**
 * The marked headings of a page, by block. A style that stands once may be decoration, but for "#" and "=", which are plain; a bullet
 * makes a heading only where a paragraph, no further item, stands below it.
 */
export function findMarkedHeadings(page: Page): ReadonlyMap<number, MarkedHeading> {
  const found = new Map<number, MarkedHeading>();
  const counts = new Map<MarkedHeading['style'], number>();
  for (const [i, block] of page.blocks.entries()) {
    if (block.end - block.start > LONGEST) continue;
    const mark = markOf(page.text.slice(block.start, block.end));
    if (!mark || (mark.style === 'bullet' && !standsAbove(page.blocks, i))) continue;
    found.set(i, mark);
    counts.set(mark.style, (counts.get(mark.style) ?? 0) + 1);
  }
  for (const [i, { style }] of found)
    if (ONCE_IS_DECORATION.has(style) && (counts.get(style) ?? 0) < 2 && !isNamedPart(page, i)) found.delete(i);
  return found;
}

const ONCE_IS_DECORATION: ReadonlySet<MarkedHeading['style']> = new Set(['bullet', 'dashes', 'italic']);

/** "— Prologue —" needs no second one. */
const isNamedPart = ({ text, blocks }: Page, i: number): boolean =>
  SECTION_WORDS.has(withoutHeadingMarks(text.slice(blocks[i].start, blocks[i].end)).toLowerCase());

/** In tokens. */
const SHORTEST_PARAGRAPH = 10;

/** Whether a bullet stands above a paragraph, and no item of a list above it. */
const standsAbove = (blocks: readonly Block[], i: number): boolean =>
  isParagraph(blocks[i + 1]) && (i === 0 || (blocks[i].blankAbove > 0 && blocks[i - 1].kind !== 'list'));

const isParagraph = (block: Block | undefined): boolean =>
  block?.kind === 'text' && block.endToken - block.firstToken >= SHORTEST_PARAGRAPH;
