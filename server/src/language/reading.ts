import type { Page } from '../text/page';
import type { Span } from '../text/span';
import type { Spelling } from './spelling';

/** The universal parts of speech (universaldependencies.org/u/pos), in the order of the numbers in `Reading.tags`. */
export const UPOS = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
] as const; // biome-ignore format: one line reads best

export type Upos = (typeof UPOS)[number];

/** Kinds of names. A `group` is a nationality, religion or party used of people ("Syrian", "Democrats"). */
export type NameType = 'person' | 'organization' | 'place' | 'group';

/** A name as it stands: without article, title or possessive. */
export interface Name extends Span {
  readonly type: NameType;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Whether the text is English prose, and if not, what it looks like instead. */
export type Genre =
  | { readonly prose: true }
  | {
      readonly prose: false;
      readonly reason: 'empty' | 'too-short' | 'not-english' | 'code' | 'log' | 'data' | 'licence' | 'too-large';
    };

/** A page with what the taggers say of it. */
export interface Reading {
  readonly page: Page;
  readonly genre: Genre;
  readonly spelling: Spelling;
  /** Index into `UPOS` for each token. */
  readonly tags: Uint8Array;
  /** In document order; they do not overlap. */
  readonly names: readonly Name[];
}
