import type { Actor, Article } from '../article/article';
import { OPENING_THE } from '../english/function-words';

/** What is kept of an article that is not open: enough to find its actors and headings, and a fraction of its size. */
export interface Naming extends Pick<Article, 'actors' | 'attributions' | 'headings'> {
  readonly page: Pick<Article['page'], 'text' | 'markup'>;
}

/** The part of an article that other documents ask for. */
export const digestOf = ({ page, actors, headings }: Article): Naming => ({
  page: { text: page.text, markup: page.markup },
  actors,
  headings,
  attributions: [],
});

/**
 * Whether two actors of different documents are the same, as far as their names tell: equal full names, and for people
 * a full name of two words at least. "Kerry" alone may be anybody.
 */
export function sameActor(a: Actor, b: Actor): boolean {
  if (a.type !== b.type || normal(a.name) !== normal(b.name)) return false;
  return a.type !== 'person' || /\s/.test(a.name.trim());
}

const normal = (name: string): string => name.toLowerCase().replace(OPENING_THE, '').replace(/\s+/g, ' ').trim();
