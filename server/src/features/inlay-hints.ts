import type { Article } from '../article/article';
import { overlaps, type Span } from '../text/span';
import { messages } from './messages';
import { shortName } from './names';

/** A word or two shown behind a pronoun that say who it is. */
export interface PronounHint {
  /** Where the hint stands: behind the pronoun. */
  readonly offset: number;
  readonly label: string;
}

/** Who the pronouns in a range stand for, in document order: persons by surname, where nobody else has it. */
export function pronounHintsIn(article: Article, range: Span): readonly PronounHint[] {
  const hints: PronounHint[] = [];
  const bearers = new Map<string, number>();
  for (const { name } of article.actors) bearers.set(shortName(name), (bearers.get(shortName(name)) ?? 0) + 1);
  for (const actor of article.actors) {
    const short = shortName(actor.name);
    const name = actor.type === 'person' && bearers.get(short) === 1 ? short : actor.name;
    for (const mention of actor.mentions) {
      if (mention.kind !== 'pronoun' || !overlaps(mention, range)) continue;
      hints.push({ offset: mention.end, label: messages.pronounHint(name, mention.certain) });
    }
  }
  return hints.sort((a, b) => a.offset - b.offset);
}
