import type { Article, Attribution, Statement } from '../article/article';
import { isPronoun } from '../english/pronouns';
import { firstWhere } from '../text/first-from';
import { overlaps, type Span } from '../text/span';
import { actorOf, quotationsTouching } from './look-up';
import { messages } from './messages';
import type { Finding } from './rule';

/** Triggers shown with a finding; more would bury the first. */
const MOST_TRIGGERS = 3;

/** Attributions looked at for the nearest one with a source; what is further away is not near. */
const FURTHEST = 50;

/** The text of a span on one line. */
export function textOf(article: Article, { start, end }: Span): string {
  return article.page.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** The words that gave rise to a finding, as related places; words that stand side by side are one. */
export function triggersOf(article: Article, triggers: readonly Span[]): Finding['related'] {
  const joined: Span[] = [];
  for (const { start, end } of triggers) {
    const last = joined.at(-1);
    const adjoins = last && start >= last.end && article.page.text.slice(last.end, start).trim() === '';
    if (adjoins) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined.slice(0, MOST_TRIGGERS).map((span) => ({ ...span, message: messages.trigger(textOf(article, span)) }));
}

/** The closest attribution before a span that has a source, or else the closest behind it. None of them touches the span. */
function nearestAttribution({ attributions }: Article, span: Span): Attribution | undefined {
  const isApart = (a: Attribution): boolean =>
    a.source.length > 0 && ![...a.source, ...a.cue, ...a.content].some((part) => overlaps(part, span));
  const behind = firstWhere(attributions.length, (i) => attributions[i].cue[0].start >= span.start);
  for (let i = behind - 1; i >= Math.max(0, behind - FURTHEST); i--)
    if (isApart(attributions[i])) return attributions[i];
  return attributions.slice(behind, behind + FURTHEST).find(isApart);
}

/** The nearest attribution that does not cover the span, as a related place. */
export function nearestOf(article: Article, span: Span): Finding['related'] {
  const nearest = nearestAttribution(article, span);
  if (!nearest) return [];
  const { start, end } = nearest.source[0];
  const words = textOf(article, nearest.source[0]);
  const actor = isPronoun(words) ? actorOf(article, nearest) : undefined;
  return [{ start, end, message: messages.nearest(actor?.name ?? words) }];
}

/** A statement, and the whole quotation that begins or ends in it: where nobody in particular speaks, all of it is nobody's. */
export function withQuotation(article: Article, { start, end, block }: Statement): Span {
  const { start: first, end: last } = article.page.blocks[block];
  const whole = { start, end };
  for (const piece of quotationsTouching(article, whole)) {
    if (piece.start < first || piece.end > last) continue;
    whole.start = Math.min(whole.start, piece.start);
    whole.end = Math.max(whole.end, piece.end);
  }
  return whole;
}

/** Whether the text of a span holds one of the phrases, as whole words in any case. */
export function holdsPhrase(article: Article, span: Span, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return false;
  const text = ` ${spaced(article.page.text.slice(span.start, span.end))} `;
  return phrases.some((phrase) => phrase.trim() !== '' && text.includes(` ${spaced(phrase)} `));
}

const spaced = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
    .trim();
