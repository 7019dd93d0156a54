import type { Actor, Article, Attribution } from '../article/article';
import { isPronoun } from '../english/pronouns';
import { ENDS_IN_BY, PLAINLY_SAYS } from '../english/sayings';
import { cueClassOf } from '../english/telling';
import { holds, type Span } from '../text/span';
import { actorById } from './find-at';

/** Something that is said. */
export interface Saying {
  /** Who says it, by the name of the actor or else in the words of the text. */
  readonly speaker: string;
  /** How it is said, where that is more than saying: "denied", "ruled out". */
  readonly manner: string | undefined;
  readonly said: Span;
  /** Who passes it on, likewise; undefined where the text has it from the speaker. */
  readonly reporter: string | undefined;
}

/** Shorter pieces tell nothing about anybody: "most of her findings". */
const FEWEST_WORDS = 5;

/** Whether something is said, shown or thought, and not only done: who "published a book" or "refused to pay" has said nothing yet. */
function isSaid({ page }: Article, { kind, cue, cueClass }: Attribution): boolean {
  if (kind !== 'indirect') return true;
  const words = cue.flatMap(({ start, end }) => page.text.slice(start, end).toLowerCase().split(/\s+/));
  return cueClass !== 'act' && cueClassOf(words) !== null;
}

/** How an attribution says what it says; undefined where it plainly says it, or by a noun ("comments by"). */
export function mannerOf({ page }: Pick<Article, 'page'>, { cue }: Attribution): string | undefined {
  const words = cue.map(({ start, end }) => page.text.slice(start, end)).join(' … ');
  const manner = words.replace(/\s+/g, ' ').replace(/[:,]$/, '');
  return PLAINLY_SAYS.test(manner) || ENDS_IN_BY.test(manner) ? undefined : manner;
}

/** Who passes on what somebody says, by the name of the actor or else in the words of the text. */
export function reporterOf(article: Article, { reportedBy }: Attribution): string | undefined {
  const words = reportedBy?.source[0];
  if (!reportedBy || !words) return undefined;
  return actorById(article, reportedBy.actor)?.name ?? article.page.text.slice(words.start, words.end);
}

/** What the actor says, in document order: the first piece of every content that is credited to it. */
export function sayingsOf(article: Article, actor: Actor): readonly Saying[] {
  return article.attributions.flatMap((attribution): Saying[] => {
    const [said] = attribution.content;
    if (attribution.actor !== actor.id || !said || !isSaid(article, attribution)) return [];
    return [
      { speaker: actor.name, manner: mannerOf(article, attribution), said, reporter: reporterOf(article, attribution) },
    ];
  });
}

/** What others who are named say in words in which the actor is mentioned: the piece with the mention. */
export function sayingsAbout(article: Article, actor: Actor): readonly Saying[] {
  const { text } = article.page;
  return article.attributions.flatMap((attribution): Saying[] => {
    const { actor: id, source, content } = attribution;
    const said = content.find((piece) => actor.mentions.some((mention) => holds(piece, mention)));
    if (!said || id === actor.id || source.length === 0 || !isSaid(article, attribution)) return [];
    if (text.slice(said.start, said.end).split(/\s+/).length < FEWEST_WORDS) return [];
    const words = text.slice(source[0].start, source[0].end);
    const speaker = actorById(article, id)?.name ?? words;
    if (isPronoun(speaker)) return [];
    return [{ speaker, manner: mannerOf(article, attribution), said, reporter: reporterOf(article, attribution) }];
  });
}
