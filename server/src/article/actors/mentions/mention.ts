import type { GrammaticalRole } from './grammatical-role';

export type Gender = 'male' | 'female';

/** What a mention or an actor is. A `thing` is no actor; it competes for "it" and "its" all the same. */
export type Kind = 'person' | 'organization' | 'place' | 'thing';

/** What every phrase has that may mention an actor. Tokens are indices into the page's, half-open. */
export interface Phrase {
  /** A name has neither article nor title; a nominal is its base noun phrase. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Token of the head: the last word of a name, the noun of a nominal. */
  readonly head: number;
  readonly sentence: number;
  /** Whether a finite verb follows. */
  readonly subject: boolean;
  readonly grammaticalRole: GrammaticalRole;
  readonly plural: boolean;
  /** What it is by its own words; what a pronoun goes back to only the partition knows. */
  readonly kind: Kind;
  /** That of a pronoun, of a given name, of a noun ("actress"). */
  readonly gender: Gender | null;
}

/** A name: of a person, a body, a place, or of a people. */
export interface ProperMention extends Phrase {
  readonly form: 'name';
  readonly name: NameFacts;
  readonly nominal: null;
  readonly pronoun: null;
}

/** A noun phrase with a common noun at its head: "the minister". */
export interface NominalMention extends Phrase {
  readonly form: 'nominal';
  readonly name: null;
  readonly nominal: NominalFacts;
  readonly pronoun: null;
}

export interface PronounMention extends Phrase {
  readonly form: 'pronoun';
  readonly name: null;
  readonly nominal: null;
  readonly pronoun: PronounFacts;
}

/**
 * A phrase that may mention an actor, and what it says by itself: it never changes. Whom it means, why, and whether that is more than
 * a guess is the `Partition`'s business.
 */
export type Mention = ProperMention | NominalMention | PronounMention;

/** For each token the name that holds it. */
export type NameAt = readonly (ProperMention | null)[];

export interface NameFacts {
  /** Lower-case words that identify: without particles, hyphens and possessives. */
  readonly words: readonly string[];
  /** Canonical form: equal for equal actors ("country:us" for "US" and "America"). */
  readonly key: string;
  /** Country that it names, by its code. */
  readonly country: string | null;
  /** Nationality or party ("Syrian", "Democrats") rather than a name of its own. */
  readonly group: boolean;
  /** A single word in capitals. */
  readonly acronym: boolean;
  /** A title before it says its gender. */
  readonly titleGender: Gender | null;
  /** Forms of address and offices right before it, written out, in small letters ("governor" for "Gov."). */
  readonly titles: readonly string[];
  /** "jr", "sr", "ii": what tells a son from his father. */
  readonly suffix: string | null;
}

export interface NominalFacts {
  /** Lower-case head noun, as written and in the singular. */
  readonly noun: string;
  readonly singular: string;
  /** Lower-case determiner or possessive pronoun at its front, else ''. */
  readonly determiner: string;
  /** "the", "this", "that", a possessive: somebody known. */
  readonly definite: boolean;
  /** Lower-case words between determiner and head that carry meaning. */
  readonly modifiers: readonly string[];
  /** Nationality inside it ("the Syrian delegation"), by its country's code. */
  readonly country: string | null;
  /** A name stands inside it, before its head. */
  readonly holdsName: ProperMention | null;
}

export interface PronounFacts {
  readonly gender: Gender | 'neuter' | 'plural' | 'first' | 'first-plural' | 'relative';
  readonly possessive: boolean;
}
