import type { Article } from '../article/article';
import type { Span } from '../text/span';
import { mentionAt } from './find-at';

/**
 * The other places where the actor under the cursor is meant. Only over a mention: elsewhere an editor's own
 * highlighting of equal words is of more use.
 */
export function highlightsAt(article: Article, offset: number): readonly Span[] {
  return mentionAt(article, offset)?.actor.mentions ?? [];
}
