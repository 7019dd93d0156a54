import type { Article, BlockRole } from '../article/article';
import type { Span } from '../text/span';
import { outlineOf, type Section } from './outline-symbols';

/** What is no part of the article and may be out of sight: headers of mail, quoted replies, signatures, footers. */
const APART: ReadonlySet<BlockRole> = new Set(['letterhead', 'reply', 'signature', 'boilerplate', 'matter']);

/** What can be folded away: every section that has something under its heading, and what is no part of the article. None in Markdown. */
export function foldsOf(article: Article): readonly Span[] {
  const folds: Span[] = [];
  const visit = (section: Section): void => {
    if (section.end > section.heading.end) folds.push({ start: section.start, end: section.end });
    section.sections.forEach(visit);
  };
  outlineOf(article).forEach(visit);
  return [...folds, ...apartFrom(article)];
}

/** Neighbouring blocks of one role, where there are several. */
function apartFrom({ page, roles }: Article): Span[] {
  const folds: Span[] = [];
  for (let i = 0; i < roles.length; ) {
    let end = i + 1;
    while (end < roles.length && roles[end] === roles[i]) end++;
    if (APART.has(roles[i]) && end - i > 1) folds.push({ start: page.blocks[i].start, end: page.blocks[end - 1].end });
    i = end;
  }
  return folds;
}
