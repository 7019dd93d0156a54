import type { Article, Heading } from '../article/article';
import type { Span } from '../text/span';

/** A heading with everything that stands under it. */
export interface Section extends Span {
  readonly heading: Heading;
  /** The sections below it, in document order. */
  readonly sections: readonly Section[];
}

/**
 * The title and section headings as a tree. A section's span reaches from its heading to the last character that is
 * not white space before the next heading of its level or above.
 *
 * Empty for Markdown: editors show its headings themselves.
 */
export function outlineOf(article: Article): readonly Section[] {
  if (article.page.markup === 'markdown') return [];
  const { headings } = article;
  const text = article.page.text;
  let next = 0;

  const read = (level: number): Section[] => {
    const sections: Section[] = [];
    while (next < headings.length && headings[next].level >= level) {
      const heading = headings[next++];
      const below = read(heading.level + 1);
      const limit = next < headings.length ? headings[next].start : text.length;
      sections.push({ heading, start: heading.start, end: lastInk(text, heading.end, limit), sections: below });
    }
    return sections;
  };
  return read(1);
}

/** Where the text between two offsets ends when the white space behind it is left out. */
function lastInk(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text[end - 1])) end--;
  return end;
}
