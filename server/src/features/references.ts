import type { Actor, ActorMention, Article } from '../article/article';
import type { Span } from '../text/span';
import { actorById, attributionAt, mentionAt } from './find-at';
import type { Naming } from './same-actor';

/** The actor meant at an offset, and the words there that mean it. */
export interface Target {
  readonly actor: Actor;
  readonly origin: Span;
}

/**
 * Who is meant at an offset: the actor mentioned there or, elsewhere in an attribution, its speaker. So that every
 * command works on a quotation as well.
 */
export function targetAt(article: Article, offset: number): Target | undefined {
  const mentioned = mentionAt(article, offset);
  if (mentioned) return { actor: mentioned.actor, origin: mentioned.mention };
  const said = attributionAt(article, offset);
  const speaker = said && actorById(article, said.attribution.actor);
  return speaker && { actor: speaker, origin: said.piece };
}

/** The mention that introduces the actor: the first that has its full name, else its first name, else its first mention. */
export function definitionOf(article: Naming, actor: Actor): ActorMention {
  const names = actor.mentions.filter((mention) => mention.kind === 'name');
  return names.find((m) => article.page.text.slice(m.start, m.end) === actor.name) ?? names[0] ?? actor.mentions[0];
}

/** All mentions of the actor in document order, without the defining one where it is not wanted. */
export function referencesTo(article: Article, actor: Actor, includeDefinition: boolean): readonly ActorMention[] {
  if (includeDefinition) return actor.mentions;
  const definition = definitionOf(article, actor);
  return actor.mentions.filter((mention) => mention !== definition);
}
