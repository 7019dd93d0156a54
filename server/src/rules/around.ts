import type { Article, Attribution, Statement } from '../article/article';
import { isPronoun } from '../english/pronouns';
import { firstWhere } from '../text/first-from';
import { overlaps, type Span } from '../text/span';
import { actorOf, quotationsTouching, touching } from './look-up';
import type { Finding } from './rule';
import { textOf } from './wording';

/** Characters between a finding and a source that a reader still sees together. */
const NEAR = 400;

const messages = {
  nearest: (source: string) => `The nearest source is “${source}”, but it does not cover this.`,
};

/** The closest attribution before a span with a source who says something, or else the closest behind it. None of them touches the span. */
function nearestAttribution(article: Article, span: Span): Attribution | undefined {
  const { attributions } = article;
  const isApart = (a: Attribution): boolean =>
    a.source.length > 0 &&
    (a.cueClass === 'speech' || a.cueClass === 'document') &&
    isSomebody(article, a) &&
    ![...a.source, ...a.cue, ...a.content].some((part) => overlaps(part, span));
  const isNear = ({ cue: [{ start, end }] }: Attribution): boolean =>
    span.start - end <= NEAR && start - span.end <= NEAR;
  const behind = firstWhere(attributions.length, (i) => attributions[i].cue[0].start >= span.start);
  for (let i = behind - 1; i >= 0 && isNear(attributions[i]); i--) if (isApart(attributions[i])) return attributions[i];
  for (let i = behind; i < attributions.length && isNear(attributions[i]); i++)
    if (isApart(attributions[i])) return attributions[i];
  return undefined;
}

/** Whether a reader can tell who a source is: not “critics”, and a pronoun only where it is known whom it means. */
const isSomebody = (article: Article, attribution: Attribution): boolean => {
  const [source] = attribution.source;
  if (touching(article.vagueSources, source).length > 0) return false;
  return actorOf(article, attribution) !== undefined || !isPronoun(textOf(article, source));
};

/** The nearest source that does not cover the span, as a related place; none where it is far away. */
export function nearestOf(article: Article, span: Span): Finding['related'] {
  const nearest = nearestAttribution(article, span);
  if (!nearest) return [];
  const { start, end } = nearest.source[0];
  const words = textOf(article, nearest.source[0]);
  const actor = isPronoun(words) ? actorOf(article, nearest) : undefined;
  return [{ start, end, message: messages.nearest(actor?.name ?? words.replace(/,$/, '')) }];
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
