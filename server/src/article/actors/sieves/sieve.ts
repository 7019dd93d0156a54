import type { TokenView } from '../../../language/token-view';
import type { ProperMention } from '../mentions/mention';
import type { Partition } from '../partition';

/** What a sieve may rely on, or leaves behind for those after it. */
export type SieveFact =
  | 'clusters' // every name has a cluster
  | 'aliases' // names that the text itself equates are one
  | 'persons' // a person's shorter names have joined the longer ones
  | 'bodies' // so have those of bodies
  | 'roles' // clusters know the nouns of their roles and kinds
  | 'antecedents'; // pronouns and descriptions have their clusters

/** A text on its way through the sieves. */
export interface SievedText {
  readonly view: TokenView;
  readonly names: readonly ProperMention[];
  readonly partition: Partition;
}

/**
 * One kind of evidence that mentions mean the same, applied to the whole text before the next kind is (the sieves of Lee et
 * al. 2013): what is surer comes first, and what comes later builds on it.
 */
export interface Sieve {
  /** What it matches; decisions name it. */
  readonly name: string;
  readonly needs: readonly SieveFact[];
  readonly gives: readonly SieveFact[];
  sift(text: SievedText): void;
}
