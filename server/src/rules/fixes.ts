import type { Actor, Article } from '../article/article';
import type { Span } from '../text/span';
import type { Finding, Fix } from './rule';

/** The mark that says in the text itself that a source is wanting. */
export const ATTRIBUTION_MARK = '[attribution needed]';

/** Sources to choose from; a longer list is no help. */
const MOST_CHOICES = 8;

const messages = {
  mark: `Mark it with ${ATTRIBUTION_MARK}`,
  attribute: 'Attribute it…',
};

/** Marks the end of the finding's assertion, for a writer who has no source yet. */
export function markIt(article: Article, finding: Finding): Fix {
  const end = endOfAssertion(article, finding);
  return { title: messages.mark, edits: [{ start: end, end, text: ` ${ATTRIBUTION_MARK}` }] };
}

/** Adds "according to" and a place to fill in: empty, or one of the people and bodies of the article. Who said so, the writer knows. */
export function attributeIt(article: Article, finding: Finding): Fix {
  const end = endOfAssertion(article, finding);
  const names = article.actors
    .filter(({ type }) => type !== 'place')
    .toSorted((a, b) => distance(a, finding) - distance(b, finding))
    .slice(0, MOST_CHOICES)
    .map(({ name }) => name.replace(/\s+/g, ' '));
  const choices = ['…', ...new Set(names)].map(escapeChoice).join(',');
  const text = names.length > 0 ? `, according to \${1|${choices}|}` : ', according to $1';
  return { title: messages.attribute, edits: [{ start: end, end, text }], snippet: true };
}

/** How far an actor's nearest mention stands from a span; those before it come first. */
function distance({ mentions }: Actor, { start, end }: Span): number {
  return Math.min(
    ...mentions.map((mention) => (mention.start < end ? Math.abs(start - mention.end) : (mention.start - end) * 2)),
  );
}

/** A choice of a snippet: these characters mean something there. */
const escapeChoice = (name: string): string => name.replace(/[\\,|$}]/g, '\\$&');

/** Where words can be added to the finding's assertion: before the full stop, or behind a quotation that ends with it. */
function endOfAssertion({ page: { text } }: Article, { start, end }: Span): number {
  const tail = /(?<![.!?…])[.!?…]+["”’'»)\]]*$|(?<![\s,;:])[\s,;:]+$/u.exec(text.slice(start, end));
  if (!tail) return end;
  // In “It fell.” the full stop is the quotation's own: words go behind the closing mark.
  return /["”’'»]$/u.test(tail[0]) ? end : start + tail.index;
}
