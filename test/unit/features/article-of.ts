import type { Actor, ActorMention, Article } from '../../../server/src/article/article';
import { readPage } from '../../../server/src/text/read-page';
import { unmark } from '../markers';

/** An article of which nothing is known but its text. */
export const blankArticle = (text: string): Article => ({
  page: readPage(text, 'plaintext'),
  genre: { prose: true },
  form: 'report',
  roles: [],
  reader: 'quick',
  headings: [],
  statements: [],
  quotations: [],
  actors: [],
  attributions: [],
  claims: [],
  vagueSources: [],
  marks: [],
});

/** An article by hand: every `[[…]]` is a mention of one actor, whose name is the first; words in small letters are pronouns. */
export function articleOf(marked: string): { article: Article; cursor: number; actor: Actor } {
  const { text, spans, cursor } = unmark(marked);
  const mentions = spans.map(({ start, end }): ActorMention => {
    const isName = /\p{Lu}/u.test(text.slice(start, end));
    return { start, end, kind: isName ? 'name' : 'pronoun', evidence: isName ? 'name' : 'pronoun', certain: true };
  });
  const name = spans.length ? text.slice(spans[0].start, spans[0].end) : '';
  const actor: Actor = { id: 'a', name, type: 'person', roles: [], affiliations: [], aliases: [], mentions };
  return { article: { ...blankArticle(text), actors: spans.length ? [actor] : [] }, cursor, actor };
}
