import type { Actor, Article, Attribution, Statement } from '../article/article';
import type { Span } from '../text/span';
import { actorOf, partsTouching, touching } from './look-up';

/** Words that a quotation needs to be a sentence of its own; shorter ones are fragments, titles, nicknames. */
const SENTENCE_WORDS = 7;

/** The words of a quotation's piece, without the marks and the white space around them. */
export const quotedWords = ({ page }: Article, { start, end }: Span): string =>
  page.text.slice(start, end).replace(/^["“”„«»'‘’\s]+|(?<!["“”„«»'‘’\s])["“”„«»'‘’\s]+$/gu, '');

/** A quotation piece that says at least one full sentence: it starts like one and ends like one. */
export function saysSentence(article: Article, piece: Span): boolean {
  const inside = quotedWords(article, piece);
  return /^\p{Lu}/u.test(inside) && /[.!?,…]$/u.test(inside) && inside.split(/\s+/u).length >= SENTENCE_WORDS;
}

/** The statements that a span touches, in order. */
export function statementsOf(article: Article, span: Span): Statement[] {
  return [...touching(article.statements, span)];
}

/** Whether some attribution with a source has part of its content or cue in the span. */
export function hasSpeaker(article: Article, span: Span): boolean {
  return partsTouching(article, span).some(({ of }) => of.source.length > 0);
}

/** The person whom an attribution's source calls by name; a pronoun or "the minister" leaves room for doubt. */
export function namedSpeaker(article: Article, attribution: Attribution): Actor | undefined {
  const speaker = actorOf(article, attribution);
  if (speaker?.type !== 'person') return undefined;
  const named = attribution.source.some((part) => touching(speaker.mentions, part).some(({ kind }) => kind === 'name'));
  return named ? speaker : undefined;
}
