import type { Article } from '../article/article';
import { ENDS_IN_CREDIT } from '../english/sayings';
import { overlaps, type Span } from '../text/span';

/** A news agency that reports what somebody else says: "Kerry warned of delays, AFP reported." */
export interface WireCredit {
  readonly source: Span;
  readonly cue: Span;
}

/**
 * The credits at the end of sentences that somebody else vouches for. Attributions do not nest, so they are none of the
 * article's; whoever checks by eye who says what wants to see them all the same.
 */
export function wireCredits(article: Article): readonly WireCredit[] {
  const parts = article.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  return article.statements.flatMap((statement): WireCredit[] => {
    const sentence = article.page.text.slice(statement.start, statement.end);
    const match = ENDS_IN_CREDIT.exec(sentence);
    if (!match) return [];
    const [, name, verb] = match.indices!;
    const [source, cue] = [name!, verb!].map(([start, end]): Span => {
      return { start: statement.start + start, end: statement.start + end };
    });
    const isBody = article.actors.some(
      ({ type, mentions }) => type === 'organization' && mentions.some((m) => m.kind === 'name' && overlaps(m, source)),
    );
    return isBody && !parts.some((part) => overlaps(part, source) || overlaps(part, cue)) ? [{ source, cue }] : [];
  });
}
