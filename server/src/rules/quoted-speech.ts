import type { Actor, Article, Attribution, Statement } from '../article/article';
import { overlaps, type Span } from '../text/span';

/** Words that a quotation needs to be a sentence of its own; shorter ones are fragments, titles, nicknames. */
const SENTENCE_WORDS = 7;

/** A quotation piece that says at least one full sentence: it starts like one and ends like one. */
export function saysSentence(article: Article, piece: Span): boolean {
  const inside = article.page.text.slice(piece.start, piece.end).replace(/^["“”„«»'‘’\s]+|["“”„«»'‘’\s]+$/gu, '');
  return /^\p{Lu}/u.test(inside) && /[.!?,…]$/u.test(inside) && inside.split(/\s+/u).length >= SENTENCE_WORDS;
}

/** The statements that a span touches, in order. */
export function statementsOf(article: Article, span: Span): Statement[] {
  return article.statements.filter((statement) => overlaps(statement, span));
}

/** Whether some attribution with a source has part of its content or cue in the span. */
export function hasSpeaker(article: Article, span: Span): boolean {
  return article.attributions.some(
    (a) => a.source.length > 0 && [...a.source, ...a.cue, ...a.content].some((s) => overlaps(s, span)),
  );
}

/** The person whom an attribution's source calls by name; a pronoun or "the minister" leaves room for doubt. */
export function namedSpeaker(article: Article, { actor, source }: Attribution): Actor | undefined {
  const speaker = actor === null ? undefined : article.actors.find(({ id }) => id === actor);
  if (speaker?.type !== 'person') return undefined;
  return speaker.mentions.some(({ kind, ...span }) => kind === 'name' && source.some((part) => overlaps(part, span)))
    ? speaker
    : undefined;
}
