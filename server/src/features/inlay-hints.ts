import type { Article } from '../article/article';
import { overlaps, type Span } from '../text/span';
import { messages } from './messages';

/** A word or two shown behind a pronoun that say who it is. */
export interface PronounHint {
  /** Where the hint stands: behind the pronoun. */
  readonly offset: number;
  readonly label: string;
}

/** Who the pronouns in a range stand for, in document order. */
export function pronounHintsIn(article: Article, range: Span): readonly PronounHint[] {
  const hints: PronounHint[] = [];
  for (const actor of article.actors) {
    for (const mention of actor.mentions) {
      if (mention.kind !== 'pronoun' || !overlaps(mention, range)) continue;
      hints.push({ offset: mention.end, label: messages.pronounHint(actor.name, mention.certain) });
    }
  }
  return hints.sort((a, b) => a.offset - b.offset);
}
