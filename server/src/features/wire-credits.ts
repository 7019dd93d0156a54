import type { Article } from '../article/article';
import { overlaps, type Span } from '../text/span';

/** A news agency that reports what somebody else says: "Kerry warned of delays, AFP reported." */
export interface WireCredit {
  readonly source: Span;
  readonly cue: Span;
}

const CREDIT = /,\s+(\p{Lu}[^,;:“”"]*?)\s+((?:has\s+|have\s+)?report(?:ed|s)|said|says)[.”"]*$/u;

/**
 * The credits at the end of sentences that somebody else vouches for. Attributions do not nest, so they are none of the
 * article's; whoever checks by eye who says what wants to see them all the same.
 */
export function wireCredits(article: Article): readonly WireCredit[] {
  const parts = article.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  return article.statements.flatMap((statement): WireCredit[] => {
    const sentence = article.page.text.slice(statement.start, statement.end);
    const match = CREDIT.exec(sentence);
    if (!match) return [];
    const [, name, verb] = match;
    const start = statement.start + sentence.lastIndexOf(name, sentence.lastIndexOf(verb));
    const source = { start, end: start + name.length };
    const from = statement.start + sentence.lastIndexOf(verb);
    const cue = { start: from, end: from + verb.length };
    const isBody = article.actors.some(
      ({ type, mentions }) => type === 'organization' && mentions.some((m) => m.kind === 'name' && overlaps(m, source)),
    );
    return isBody && !parts.some((part) => overlaps(part, source) || overlaps(part, cue)) ? [{ source, cue }] : [];
  });
}
