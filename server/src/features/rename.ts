import type { ActorMention, Article } from '../article/article';
import type { Span } from '../text/span';
import { mentionAt } from './find-at';

/** New words for a span. */
export interface Replacement extends Span {
  readonly text: string;
}

/** The name under the cursor, if there is one: only names can be renamed, and only where it is certain whose they are. */
export function renamableAt(article: Article, offset: number): ActorMention | undefined {
  const mention = mentionAt(article, offset)?.mention;
  return mention?.kind === 'name' && mention.certain ? mention : undefined;
}

/**
 * Renames an actor wherever it is named. Shorter and longer forms follow word by word: who turns "John Kerry" into
 * "Jane Smith" turns "Kerry" into "Smith", and the other way round "Kerry" into "Smith" also makes it "John Smith".
 * Names that share no word with the one that is renamed (acronyms, aliases), descriptions and pronouns stay.
 *
 * @returns replacements in document order, without overlaps; none if there is no name at the offset or the new one is blank
 */
export function renameAt(article: Article, offset: number, newName: string): readonly Replacement[] {
  const renamed = renamableAt(article, offset);
  const mentioned = mentionAt(article, offset);
  const after = wordsOf(newName);
  if (!renamed || !mentioned || after.length === 0) return [];
  const text = article.page.text;
  const before = wordsOf(text.slice(renamed.start, renamed.end));

  const replacements: Replacement[] = [];
  for (const mention of mentioned.actor.mentions) {
    if (mention.kind !== 'name' || !mention.certain) continue;
    const words = text.slice(mention.start, mention.end);
    const replaced = follow(wordsOf(words), before, after);
    if (replaced === undefined || mention.start < (replacements.at(-1)?.end ?? 0)) continue;
    replacements.push({ start: mention.start, end: mention.end, text: likeCase(words, before, replaced.join(' ')) });
  }
  return replacements;
}

/** What the words become when `before` becomes `after`, or undefined where they stay. */
function follow(words: readonly string[], before: readonly string[], after: readonly string[]): string[] | undefined {
  const outer = indexOf(words, before);
  if (outer >= 0) return [...words.slice(0, outer), ...after, ...words.slice(outer + before.length)];
  const inner = indexOf(before, words);
  if (inner < 0) return undefined;
  if (before.length === after.length) return after.slice(inner, inner + words.length);
  if (words.length > after.length) return undefined;
  // With another number of words only the ends can be matched: the last name, then the first.
  if (inner + words.length === before.length) return after.slice(-words.length);
  return inner === 0 ? after.slice(0, words.length) : undefined;
}

/** Where the words of `part` stand in `whole`, whatever their case; -1 if nowhere. */
function indexOf(whole: readonly string[], part: readonly string[]): number {
  for (let at = 0; at + part.length <= whole.length; at++) {
    if (part.every((word, i) => word.toLowerCase() === whole[at + i].toLowerCase())) return at;
  }
  return -1;
}

/** Keeps the capitals of a headline where the name that is renamed has none. */
function likeCase(old: string, before: readonly string[], text: string): string {
  const isCapitals = (s: string): boolean => s === s.toUpperCase() && s !== s.toLowerCase();
  return isCapitals(old) && !isCapitals(before.join(' ')) ? text.toUpperCase() : text;
}

const wordsOf = (name: string): string[] => name.split(/\s+/).filter(Boolean);
