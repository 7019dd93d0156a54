import type { Actor, ActorMention, Article, Attribution } from '../article/article';
import { type Span, touches } from '../text/span';

/** A mention with the actor it belongs to. */
export interface Mentioned {
  readonly actor: Actor;
  readonly mention: ActorMention;
}

/**
 * The mention under the cursor: the shortest one that the offset stands in, or directly behind. In "the French foreign
 * minister" it is the name inside a description rather than the description.
 */
export function mentionAt(article: Article, offset: number): Mentioned | undefined {
  let found: Mentioned | undefined;
  for (const actor of article.actors) {
    for (const mention of actor.mentions) {
      if (touches(mention, offset) && (!found || closer(mention, found.mention, offset))) found = { actor, mention };
    }
  }
  return found;
}

/** The attribution whose source, cue or content the offset stands in; where two meet, the one whose piece is shorter. */
export function attributionAt(article: Article, offset: number): { attribution: Attribution; piece: Span } | undefined {
  let found: { attribution: Attribution; piece: Span } | undefined;
  for (const attribution of article.attributions) {
    for (const piece of [...attribution.source, ...attribution.cue, ...attribution.content]) {
      if (touches(piece, offset) && (!found || closer(piece, found.piece, offset))) found = { attribution, piece };
    }
  }
  return found;
}

/** The actor of that id. */
export function actorById(article: Article, id: string | null): Actor | undefined {
  return id === null ? undefined : article.actors.find((actor) => actor.id === id);
}

/** A span that holds the character behind the cursor goes before one that ends at the cursor; then the shorter one. */
function closer(a: Span, b: Span, offset: number): boolean {
  const [aHolds, bHolds] = [offset < a.end, offset < b.end];
  return aHolds === bHolds ? a.end - a.start < b.end - b.start : aHolds;
}
