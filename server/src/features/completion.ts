import type { ActorType, Article } from '../article/article';
import { type Span, touches } from '../text/span';

/** A name that may stand at the cursor. */
export interface Suggestion {
  readonly name: string;
  readonly type: ActorType;
  readonly role: string | undefined;
  /** How often its actor is mentioned: more is likelier. */
  readonly mentions: number;
}

/**
 * What a completed name would replace: the word before the cursor if it starts with a capital, or nothing directly
 * behind "according to". Undefined where no name is expected, which is told from the text alone.
 */
export function nameExpectedAt(text: string, offset: number): Span | undefined {
  const before = text.slice(Math.max(0, offset - 80), offset);
  const word = /[\p{L}\p{M}\p{N}'’.-]*$/u.exec(before)?.[0] ?? '';
  const expected = /^\p{Lu}/u.test(word) || /\baccording\s+to\s+$/i.test(before.slice(0, before.length - word.length));
  return expected ? { start: offset - word.length, end: offset } : undefined;
}

/** All names of the article's actors, the most mentioned actor first. What is being typed at the offset is no name yet. */
export function suggestionsAt(article: Article, offset: number): readonly Suggestion[] {
  const suggestions = new Map<string, Suggestion>();
  for (const actor of article.actors) {
    const elsewhere = actor.mentions.filter((mention) => !touches(mention, offset));
    if (!elsewhere.some((mention) => mention.kind === 'name')) continue;
    for (const name of [actor.name, ...actor.aliases]) {
      if (suggestions.has(name)) continue;
      suggestions.set(name, { name, type: actor.type, role: actor.roles[0]?.text, mentions: elsewhere.length });
    }
  }
  return [...suggestions.values()].sort((a, b) => b.mentions - a.mentions);
}
