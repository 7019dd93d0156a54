import type { Article } from '../article/article';

/**
 * The article without mentions that are guesses, for readers who want facts only. Actors that lose all their mentions
 * go, and attributions lose a speaker that goes.
 */
export function withoutGuesses<T extends Pick<Article, 'actors' | 'attributions'>>(article: T): T {
  const actors = article.actors
    .map((actor) => ({ ...actor, mentions: actor.mentions.filter((mention) => mention.certain) }))
    .filter((actor) => actor.mentions.length > 0);
  const kept = new Set(actors.map((actor) => actor.id));
  const attributions = article.attributions.map((attribution) =>
    attribution.actor === null || kept.has(attribution.actor) ? attribution : { ...attribution, actor: null },
  );
  return { ...article, actors, attributions };
}
