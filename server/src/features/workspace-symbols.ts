import type { ActorType } from '../article/article';
import type { Span } from '../text/span';
import { definitionOf } from './references';
import type { Naming } from './same-actor';

/** A heading or an actor, to be found by its name from anywhere. */
export interface FoundSymbol extends Span {
  readonly name: string;
  readonly kind: 'heading' | ActorType;
}

/**
 * Headings and actors whose name has the letters of the query in order, whatever their case; all for an empty query. No
 * headings of Markdown: editors find those themselves.
 */
export function symbolsMatching(article: Naming, query: string): readonly FoundSymbol[] {
  const symbols: FoundSymbol[] = [];
  for (const { start, end, text } of article.headings) {
    if (article.page.markup === 'plaintext' && matches(text, query))
      symbols.push({ name: text, kind: 'heading', start, end });
  }
  for (const actor of article.actors) {
    if (![actor.name, ...actor.aliases].some((name) => matches(name, query))) continue;
    const { start, end } = definitionOf(article, actor);
    symbols.push({ name: actor.name, kind: actor.type, start, end });
  }
  return symbols;
}

function matches(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replace(/\s/g, '')) {
    const found = letters.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}
