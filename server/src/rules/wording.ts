import type { Article } from '../article/article';
import type { Span } from '../text/span';

/** Characters; a list shows no more of a line. */
const LONGEST = 64;

/** More words than these say no more. */
const MOST_WORDS = 3;

/** The text of a span on one line. */
export function textOf(article: Article, { start, end }: Span): string {
  return article.page.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** The text of a span on one line and in quotation marks, cut behind a word where it is long. */
export function quote(article: Article, span: Span): string {
  const text = textOf(article, span).replace(
    /^(?:[-–—*•]|\d+[.)]|\d?\d[:.]\d\d)\s+|^["“”„«»]+|["“”„«»]+$|[\s,;:.]+$/g,
    '',
  );
  if (text.length <= LONGEST) return `“${text}”`;
  const cut = text.slice(0, LONGEST).replace(/[\s,;:]+\S*$/u, '');
  return `“${cut}…”`;
}

/** The words at some spans, in order and each once, as a list to read: “mired”, “chaos”. */
export function listWords(article: Article, spans: readonly Span[]): string {
  const words = new Map(spans.map((span) => [textOf(article, span).toLowerCase(), textOf(article, span)]));
  return [...words.values()]
    .slice(0, MOST_WORDS)
    .map((text) => `“${text}”`)
    .join(', ');
}
