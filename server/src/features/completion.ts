import type { ActorType, Article } from '../article/article';
import { ENDS_IN_ACCORDING_TO, ENDS_IN_TO } from '../english/function-words';
import { NAME_PARTICLES } from '../english/titles';
import { type Span, touches } from '../text/span';

/** A name that may stand at the cursor. */
export interface Suggestion {
  readonly name: string;
  readonly type: ActorType;
  readonly role: string | undefined;
  /** How often its actor is mentioned: more is likelier. */
  readonly mentions: number;
  /** What of it stands before the cursor already; the name takes its place. */
  readonly typed: Span;
}

/**
 * What a completed name would replace: the word before the cursor if it starts with a capital or may be a particle behind one ("Jan v"),
 * or nothing directly behind "according to". Undefined where no name is expected, which is told from the text alone.
 */
export function nameExpectedAt(text: string, offset: number): Span | undefined {
  const before = text.slice(Math.max(0, offset - 80), offset);
  const word = /[\p{L}\p{M}\p{N}'’.-]*$/u.exec(before)?.[0] ?? '';
  const ahead = before.slice(0, before.length - word.length);
  const expected = /^\p{Lu}/u.test(word) || ENDS_IN_ACCORDING_TO.test(ahead) || isParticle(word, ahead);
  return expected ? { start: offset - word.length, end: offset } : undefined;
}

/** Whether a word may become a particle of the name that stands before it: "Jan v", "Jan van d". */
function isParticle(word: string, ahead: string): boolean {
  const last = /([\p{L}\p{M}'’-]+) $/u.exec(ahead)?.[1] ?? '';
  return (
    (/^\p{Lu}/u.test(last) || NAME_PARTICLES.has(last)) &&
    word.length > 0 &&
    [...NAME_PARTICLES].some((particle) => particle.startsWith(word))
  );
}

/** All names of the article's actors, the most mentioned actor first. What is being typed at the offset is no name yet. */
export function suggestionsAt(article: Article, offset: number): readonly Suggestion[] {
  const { text } = article.page;
  const word = nameExpectedAt(text, offset);
  if (!word) return [];
  const suggestions = new Map<string, Suggestion>();
  for (const actor of article.actors) {
    const elsewhere = actor.mentions.filter((mention) => !touches(mention, offset));
    if (!elsewhere.some((mention) => mention.kind === 'name')) continue;
    for (const name of [actor.name, ...actor.aliases]) {
      const typed = typedOf(text, name, word);
      if (suggestions.has(name) || !typed) continue;
      suggestions.set(name, {
        name,
        type: actor.type,
        role: actor.roles[0]?.text,
        mentions: elsewhere.length,
        typed,
      });
    }
  }
  return [...suggestions.values()].sort((a, b) => b.mentions - a.mentions);
}

/**
 * What of a name stands before the cursor: its first words and the half-typed one ("Siobhan O"), or else the word at the cursor.
 * Undefined where that may only be a particle, and the name's words are not those before it.
 */
function typedOf(text: string, name: string, word: Span): Span | undefined {
  const half = text.slice(word.start, word.end).toLowerCase();
  const whole = name.toLowerCase();
  for (let space = name.lastIndexOf(' '); space > 0; space = name.lastIndexOf(' ', space - 1)) {
    const start = word.start - space - 1;
    if (start < 0 || !whole.startsWith(half, space + 1)) continue;
    const isSame = text.slice(start, word.start).toLowerCase() === whole.slice(0, space + 1);
    if (isSame && !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)))
      return { start, end: word.end };
  }
  return /^\p{Ll}/u.test(text.slice(word.start)) && half !== '' && !isBehindTo(text, word) ? undefined : word;
}

const isBehindTo = (text: string, { start }: Span): boolean =>
  ENDS_IN_TO.test(text.slice(Math.max(0, start - 8), start));
