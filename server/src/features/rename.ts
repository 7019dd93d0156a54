import type { Actor, ActorMention, Article } from '../article/article';
import { firstWhere } from '../text/first-from';
import type { Span } from '../text/span';
import { mentionAt } from './find-at';
import { followName } from './follow-name';
import { isParticle, isSuffix, type NameParts, partsOfName, wordsOf } from './name-parts';

/** New words for a span. */
export interface Replacement extends Span {
  readonly text: string;
}

/** The name under the cursor, if there is one: only names can be renamed, and only where it is certain whose they are. */
export function renamableAt(article: Article, offset: number): Span | undefined {
  return namedAt(article, offset)?.name;
}

/** The name under the cursor, the particles before it included, and whose it is. */
function namedAt(article: Article, offset: number): { readonly actor: Actor; readonly name: Span } | undefined {
  const mentioned = mentionAt(article, offset) ?? mentionAt(article, behindParticles(article.page.text, offset));
  if (mentioned?.mention.kind !== 'name' || !mentioned.mention.certain) return undefined;
  const { actor, mention } = mentioned;
  const name = withParticles(article, actor, mention);
  return offset >= name.start ? { actor, name } : undefined;
}

/** Words before a family name that may be its particles. */
const PARTICLES_BEFORE = /(?:(?<![\p{L}\p{M}’'-])[\p{L}]{1,4}\s){1,3}$/u;
const PARTICLES_BEHIND = /^[\p{L}]{0,4}(?:\s[\p{L}]{1,4}){0,2}\s(?=\p{Lu})/u;

/** Where a name may begin if the offset stands in its particles. */
function behindParticles(text: string, offset: number): number {
  const ahead = PARTICLES_BEHIND.exec(text.slice(offset, offset + 20))?.[0];
  return offset + (ahead?.length ?? 0);
}

/** A mention with the particles of its actor's family name that stand before it: "Van der Lee" where only "Lee" is known to be the name. */
function withParticles({ page: { text } }: Article, actor: Actor, mention: ActorMention): Span {
  const { start, end } = mention;
  const { particles } = partsOfName(wordsOf(actor.name), actor.type === 'person');
  if (particles.length === 0) return { start, end };
  const before = PARTICLES_BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const wanted = `${particles.join(' ')} `;
  const isOwn = before.toLowerCase().endsWith(wanted.toLowerCase());
  return isOwn ? { start: start - wanted.length, end } : { start, end };
}

/**
 * Renames an actor wherever it is named. Shorter and longer forms follow by their parts (`followName`): who turns "Jan van der Lee" into
 * "Piet de Roy" turns "van der Lee" into "de Roy", "Van der Lee" at a sentence's start into "De Roy", and the other way round "Lee" into
 * "Roy" also makes it "Jan Roy". Names that share no word with the one that is renamed (acronyms, aliases), descriptions and pronouns stay.
 *
 * @returns replacements in document order, without overlaps; none if there is no name at the offset or the new one is blank
 */
export function renameAt(article: Article, offset: number, newName: string): readonly Replacement[] {
  const named = namedAt(article, offset);
  const typed = wordsOf(newName);
  if (!named || typed.length === 0) return [];
  const { text } = article.page;
  const isPerson = named.actor.type === 'person';
  const old = wordsOf(text.slice(named.name.start, named.name.end));
  const before = partsOfName(old, isPerson);
  const after = partsOfName(inSentence(typed, before), isPerson);

  const replacements: Replacement[] = [];
  for (const mention of named.actor.mentions) {
    if (mention.kind !== 'name' || !mention.certain) continue;
    const { start, end } = withParticles(article, named.actor, mention);
    const words = text.slice(start, end);
    const replaced = followName(wordsOf(words), before, after, isPerson);
    if (replaced === undefined || start < (replacements.at(-1)?.end ?? 0)) continue;
    const opens = opensSentence(article, start) && isPerson ? withCapital(replaced) : replaced;
    const hasSuffix = after.suffix.length > 0 && replaced.at(-1) === after.suffix.at(-1);
    replacements.push({
      start,
      end: hasSuffix ? behindSuffix(text, end, isPerson) : end,
      text: likeCase(words, old, opens.join(' ')),
    });
  }
  return replacements;
}

/** A name that was typed over one at a sentence's start, as it stands within a sentence: "De Roy" for "Van der Lee" is "de Roy". */
function inSentence(typed: readonly string[], { given, particles }: NameParts): readonly string[] {
  const [first, ...others] = typed;
  const opens = others.length > 0 && isParticle(first) && given.length === 0 && particles.length > 0;
  return opens ? [first.toLowerCase(), ...others] : typed;
}

/** The capital that a particle has at a sentence's start. */
function withCapital([first, ...others]: readonly string[]): readonly string[] {
  return isParticle(first) ? [first[0].toUpperCase() + first.slice(1), ...others] : [first, ...others];
}

/** Whether a sentence begins at an offset, quotation marks aside. */
function opensSentence({ page: { sentences, text } }: Article, offset: number): boolean {
  const next = firstWhere(sentences.length, (i) => sentences[i].start > offset);
  const start = sentences[next - 1]?.start;
  return start !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(start, offset));
}

/** The end of a name with the "plc" or "Jr." that stands behind it, which the new name brings along. */
function behindSuffix(text: string, end: number, isPerson: boolean): number {
  const behind = /^,?\s[\p{L}.]{2,12}/u.exec(text.slice(end, end + 14))?.[0];
  if (!behind || !isSuffix(behind.replace(/[,\s]/g, ''), isPerson)) return end;
  // The full stop of a sentence stays.
  return (
    end +
    (behind.endsWith('.') && !/\s\p{Ll}/u.test(text.slice(end + behind.length, end + behind.length + 2))
      ? behind.length - 1
      : behind.length)
  );
}

/** Keeps the capitals of a headline where the name that is renamed has none. */
function likeCase(old: string, before: readonly string[], text: string): string {
  const isCapitals = (s: string): boolean => s === s.toUpperCase() && s !== s.toLowerCase();
  return isCapitals(old) && !isCapitals(before.join(' ')) ? text.toUpperCase() : text;
}
