import type { Attribution, MentionEvidence } from '../../article';

export type Gender = 'male' | 'female';

/** What a mention or an actor is. A `thing` is no actor; it competes for "it" and "its" all the same. */
export type Kind = 'person' | 'organization' | 'place' | 'thing';

/** What every phrase has that may mention an actor. Tokens are indices into the page's, half-open. */
interface Phrase {
  /** A name has neither article nor title; a nominal is its base noun phrase. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Token of the head: the last word of a name, the noun of a nominal. */
  readonly head: number;
  readonly sentence: number;
  /** Whether a finite verb follows. */
  readonly subject: boolean;
  readonly plural: boolean;
  kind: Kind;
  gender: Gender | null;
  /** What is decided of it: whom it means, why, and whether that is more than a guess. */
  cluster: Cluster | null;
  evidence: MentionEvidence;
  certain: boolean;
  /** The kind of the attribution whose source it is the head of, if there is one. */
  speaks: Attribution['kind'] | null;
  /** Its `GrammaticalRole`, once somebody has asked. */
  grammaticalRole?: number;
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

/** Two mentions joined by "and" that are meant together; no text has it as a mention of its own. */
export interface ConjoinedMention extends Phrase {
  readonly form: 'conjoined';
  readonly name: null;
  readonly nominal: null;
  readonly pronoun: null;
}

/** A phrase that may mention an actor. */
export type Mention = ProperMention | NominalMention | PronounMention;

/** What a pronoun or a description may go back to. */
export type Antecedent = Mention | ConjoinedMention;

/** For each token the name that holds it. */
export type NameAt = readonly (ProperMention | null)[];

export interface NameFacts {
  /** Lower-case words that identify: without particles, hyphens and possessives. */
  readonly words: readonly string[];
  /** Canonical form: equal for equal actors ("country:us" for "US" and "America"). */
  key: string;
  /** Country that it names, by its code. */
  readonly country: string | null;
  /** Nationality or party ("Syrian", "Democrats") rather than a name of its own. */
  readonly group: boolean;
  /** A single word in capitals. */
  readonly acronym: boolean;
  /** A title before it says its gender. */
  titleGender: Gender | null;
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

/** All mentions that mean one actor, as far as linking knows yet: see `Partition`, which makes and joins them. */
export interface Cluster {
  /** Rises with every cluster that is made. */
  readonly index: number;
  readonly kind: Kind;
  readonly plural: boolean;
  /** In the order they were added. */
  readonly mentions: readonly Mention[];
  readonly names: readonly ProperMention[];
  /** The words of its longest name. */
  readonly fullest: readonly string[];
  /** Nouns of the roles that the text gives a person ("minister"). */
  readonly roleNouns: ReadonlySet<string>;
  /** Nouns and adjectives that say what it is ("group", "militant"). */
  readonly classWords: ReadonlySet<string>;
  readonly gender: Gender | null;
  /** The gender that a title says. */
  readonly titleGender: Gender | null;
  /** Country that its names name, by its code. */
  readonly country: string | null;
  /** The cluster that has taken over its mentions. */
  readonly mergedInto: Cluster | null;
  /** Those it consists of, where they are mentioned together. */
  readonly parts: readonly Cluster[] | null;
  /** Grows with every name it gains or loses and every word learnt: what was made of these may be kept until then. */
  readonly version: number;

  /** Takes note of a noun for what a person does ("minister"). */
  learnRole(noun: string): void;
  /** Takes note of a word for what it is ("militant"). */
  learnClass(word: string): void;
}
