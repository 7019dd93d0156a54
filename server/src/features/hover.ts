import type { Article } from '../article/article';
import type { Finding } from '../rules/rule';
import type { Span } from '../text/span';
import { actorCard, type Elsewhere } from './actor-card';
import { actorById, attributionAt, mentionAt } from './find-at';
import { messages } from './messages';
import type { RichLine } from './rich-text';
import { mannerOf, reporterOf } from './sayings';

/** What to show over a span of the text. */
export interface HoverCard extends Span {
  readonly lines: readonly RichLine[];
}

/**
 * Over a mention: why it means its actor, and the actor's card. Elsewhere in what somebody says: who says it. Both
 * where a mention stands inside somebody's words.
 * @param lineOf the line of an offset, counted from 1
 * @param elsewhere the actor that is mentioned there, in other documents
 */
export function hoverAt(
  article: Article,
  findings: readonly Finding[],
  offset: number,
  lineOf: (offset: number) => number,
  elsewhere: readonly Elsewhere[] = [],
): HoverCard | undefined {
  const mentioned = mentionAt(article, offset);
  const speaker = speakerAt(article, offset, lineOf);
  if (!mentioned) return speaker;
  const { actor, mention } = mentioned;
  const words = article.page.text.slice(mention.start, mention.end);
  const reason = messages.reason(mention.evidence, mention.certain, words, actor.name);
  const lines: RichLine[] = [...actorCard(article, findings, actor, lineOf, elsewhere)];
  if (reason) lines.splice(1, 0, { pieces: [{ emphasis: reason }] });
  if (speaker) lines.push(...speaker.lines);
  return { start: mention.start, end: mention.end, lines };
}

/** Who says the words at the offset, if they are what somebody says. */
function speakerAt(article: Article, offset: number, lineOf: (offset: number) => number): HoverCard | undefined {
  const said = attributionAt(article, offset);
  if (!said?.attribution.content.includes(said.piece)) return undefined;
  const { source, actor: id } = said.attribution;
  if (source.length === 0) return undefined;
  const actor = actorById(article, id);
  const role = actor?.roles[0] ? `, ${actor.roles[0].text}` : '';
  const name = actor?.name ?? article.page.text.slice(source[0].start, source[0].end);
  const link = { link: messages.line(lineOf(source[0].start)), to: source[0] };
  const manner = mannerOf(article, said.attribution);
  const how = manner === undefined ? '' : messages.manner(manner);
  const reporter = reporterOf(article, said.attribution);
  const passedOn = reporter === undefined ? [] : [`, ${messages.reportedBy(reporter)}`];
  const pieces = [messages.saidBy, { strong: name }, `${role} (${how}`, link, ')', ...passedOn];
  return { ...said.piece, lines: [{ pieces }] };
}
