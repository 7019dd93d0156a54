import type { ActorType, Article } from '../article/article';
import type { Mentioned } from './find-at';
import { messages } from './messages';

/** A change of the project's file: the value goes to the path of keys; -1 at its end adds to a list. */
export interface LexiconFix {
  readonly title: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

const TYPES: readonly ActorType[] = ['person', 'organization', 'place'];
/** More actors than this are no list to choose from. */
const CHOICES = 5;

/** What can be told the project about a name: that it is of another kind, the same as another actor, or none at all. */
export function lexiconFixes(article: Article, { actor, mention }: Mentioned): readonly LexiconFix[] {
  if (mention.kind !== 'name') return [];
  const name = article.page.text.slice(mention.start, mention.end);
  const known = ['actors', 'actors', -1];
  const others = article.actors
    .filter((other) => other !== actor && other.type === actor.type)
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, CHOICES);
  return [
    ...TYPES.filter((type) => type !== actor.type).map((type) => ({
      title: messages.lexicon.isA(name, type),
      path: known,
      value: { name, type },
    })),
    ...others.map((other) => ({
      title: messages.lexicon.sameAs(name, other.name),
      path: known,
      value: { name: other.name, type: other.type, aliases: [name] },
    })),
    { title: messages.lexicon.notAnActor(name), path: ['actors', 'notActors', -1], value: name },
  ];
}
