import type { Article } from '../article/article';
import { firstFrom, firstWhere } from '../text/first-from';
import { holds, type Span } from '../text/span';
import { outlineOf, type Section } from './outline-symbols';

/**
 * What a selection grows to around a place, from the inside out: word, quotation, sentence, paragraph, section, the whole text. Each holds the
 * one before it.
 */
export function selectionsAt(article: Article, offset: number): readonly Span[] {
  const { text, tokens, quotations, sentences, blocks } = article.page;
  const at = { start: offset, end: offset };
  const token = firstFrom(tokens.end, offset);
  const word = token < tokens.length ? [{ start: tokens.start[token], end: tokens.end[token] }] : [];
  const quoted = quotations.flatMap(({ pieces }) => pieces.filter((piece) => holds(piece, at)));
  const around = [
    ...word,
    ...quoted.sort((a, b) => a.end - a.start - (b.end - b.start)),
    ...lastAt(sentences, offset),
    ...lastAt(blocks, offset),
    ...sectionsAt(outlineOf(article), at).reverse(),
    { start: 0, end: text.length },
  ];
  const growing: Span[] = [];
  for (const span of around) {
    const inner = growing.at(-1) ?? at;
    const isLarger = span.end - span.start > inner.end - inner.start;
    if (holds(span, inner) && isLarger) growing.push({ start: span.start, end: span.end });
  }
  return growing;
}

/** The last of rising spans that begins at or before an offset. */
function lastAt(spans: readonly Span[], offset: number): readonly Span[] {
  const next = firstWhere(spans.length, (i) => spans[i].start > offset);
  return spans.slice(Math.max(0, next - 1), next);
}

/** The sections around a place, the outermost first. */
function sectionsAt(sections: readonly Section[], at: Span): Section[] {
  const section = sections.find((one) => holds(one, at));
  return section ? [section, ...sectionsAt(section.sections, at)] : [];
}
