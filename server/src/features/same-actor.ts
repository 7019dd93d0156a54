import type { Actor } from '../article/article';

/**
 * Whether two actors of different documents are the same, as far as their names tell: equal full names, and for people
 * a full name of two words at least. "Kerry" alone may be anybody.
 */
export function sameActor(a: Actor, b: Actor): boolean {
  if (a.type !== b.type || normal(a.name) !== normal(b.name)) return false;
  return a.type !== 'person' || /\s/.test(a.name.trim());
}

const normal = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
