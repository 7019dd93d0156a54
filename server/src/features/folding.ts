import type { Article } from '../article/article';
import type { Span } from '../text/span';
import { outlineOf, type Section } from './outline-symbols';

/** What can be folded away: every section that has something under its heading. None in Markdown. */
export function foldsOf(article: Article): readonly Span[] {
  const folds: Span[] = [];
  const visit = (section: Section): void => {
    if (section.end > section.heading.end) folds.push({ start: section.start, end: section.end });
    section.sections.forEach(visit);
  };
  outlineOf(article).forEach(visit);
  return folds;
}
