import type { Block, Page } from '../../text/page';

/** A line that its writer marked as a heading, in plain text, with the marks of some markup or other. */
export interface MarkedHeading {
  /** Which marks, and how deep they say it is: "#" and "=" count. */
  readonly style: 'hash' | 'equals' | 'bold' | 'dashes' | 'bullet';
  readonly depth: number;
}

/** What a marked line says, without its marks. */
export const withoutHeadingMarks = (text: string): string =>
  text.replace(/^[#=*_~•·+▪■◆►▶●❖▸–—-]+\s*/u, '').replace(/\s*[=*_~•·+–—-]+:?$/u, '');

/** Lines longer than this are no headings, however they are marked. */
const LONGEST = 160;

const STYLES: readonly (readonly [MarkedHeading['style'], RegExp])[] = [
  ['hash', /^(#{1,6})\s+[^\s#].*$/],
  ['equals', /^(={1,6})\s*[^\s=].*[^\s=]\s*={1,6}$/],
  ['bold', /^(\*\*|__)(?=\S)(?:(?!\1).)*[^\s:.,;]\1:?$/],
  ['dashes', /^([-–—*~•·+]{2,})\s+[\p{Lu}\d].*\s+[-–—*~•·+]{2,}$/u],
  ['bullet', /^([▪■◆►▶●❖▸])\s*\p{Lu}[^.!?;]*$/u],
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
    if (!mark || (mark.style === 'bullet' && !isParagraph(page.blocks[i + 1]))) continue;
    found.set(i, mark);
    counts.set(mark.style, (counts.get(mark.style) ?? 0) + 1);
  }
  for (const [i, { style }] of found)
    if ((style === 'bullet' || style === 'dashes') && (counts.get(style) ?? 0) < 2) found.delete(i);
  return found;
}

/** In tokens. */
const SHORTEST_PARAGRAPH = 10;

const isParagraph = (block: Block | undefined): boolean =>
  block?.kind === 'text' && block.endToken - block.firstToken >= SHORTEST_PARAGRAPH;
