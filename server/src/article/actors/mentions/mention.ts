import type { MentionEvidence } from '../../article';
import type { AntecedentCandidate } from '../antecedents/candidates';

export type Gender = 'male' | 'female';

/** What a mention or a cluster is. A `thing` is no actor; it competes for "it" and "its" all the same. */
export type Kind = 'person' | 'organization' | 'place' | 'thing';

/** A phrase that may mention an actor: a name, a noun phrase or a pronoun. */
export interface Mention {
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** Tokens, half-open. A name has neither article nor title; a nominal is its base noun phrase. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Token of the head: the last word of a name, the noun of a nominal. */
  readonly head: number;
  readonly sentence: number;
  kind: Kind;
  plural: boolean;
  gender: Gender | null;
  /** Whether a finite verb follows. */
  readonly subject: boolean;
  cluster: Cluster | null;
  evidence: MentionEvidence;
  certain: boolean;
  /** Names only. */
  readonly name: NameFacts | null;
  /** Nominals only. */
  readonly nominal: NominalFacts | null;
  /** Pronouns only. */
  readonly pronoun: PronounFacts | null;
  /** Its function in the sentence, once somebody has asked: a `GrammaticalRole`. */
  grammaticalRole?: number;
}

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
  readonly holdsName: Mention | null;
}

export interface PronounFacts {
  readonly gender: Gender | 'neuter' | 'plural' | 'first' | 'first-plural' | 'relative';
  readonly possessive: boolean;
}

const MOST_CLASS_WORDS = 64;

/** All candidates that mean one actor, as far as linking knows yet. */
export class Cluster {
  /** In the order they were added. */
  readonly mentions: Mention[] = [];
  readonly names: Mention[] = [];
  /** The words of its longest name. */
  fullest: readonly string[] = [];
  /** Nouns of the roles that the text gives a person ("minister"). */
  get roleNouns(): Set<string> {
    this.#roleNouns ??= new Set();
    return this.#roleNouns;
  }
  /** Nouns and adjectives that say what it is ("group", "militant"). */
  get classWords(): Set<string> {
    this.#classWords ??= new Set();
    return this.#classWords;
  }

  // Most clusters are things that compete for "it" and never need them.
  #roleNouns: Set<string> | null = null;
  #classWords: Set<string> | null = null;
  gender: Gender | null = null;
  /** The gender that a title says. */
  titleGender: Gender | null = null;
  plural = false;
  country: string | null = null;
  /** Set when another cluster has taken over its mentions. */
  mergedInto: Cluster | null = null;
  /** Those it consists of, where they are mentioned together. */
  parts: readonly Cluster[] | null = null;
  /** Whether its names might be a person's, once somebody has asked. */
  personal: boolean | null = null;
  /** What it was last considered as. */
  candidate: AntecedentCandidate | null = null;

  constructor(
    readonly index: number,
    public kind: Kind,
  ) {}

  add(mention: Mention): void {
    mention.cluster = this;
    this.mentions.push(mention);
    // A single name may be a surname: what it would say as a given name is no more than a hint.
    const known = mention.name ? mention.name.words.length > 1 || mention.name.titleGender : mention.gender;
    if (known) this.gender ??= mention.gender;
    if (!mention.name) return;
    this.names.push(mention);
    if (mention.name.words.length > this.fullest.length) this.fullest = mention.name.words;
    this.country ??= mention.name.country;
  }

  /** Takes over all that `other` has. */
  absorb(other: Cluster): void {
    if (other === this) return;
    for (const mention of other.mentions) this.add(mention);
    for (const noun of other.roleNouns) this.roleNouns.add(noun);
    for (const word of other.classWords) {
      // Every mention looks at all of them, and no body is called by that many nouns.
      if (this.classWords.size < MOST_CLASS_WORDS) this.classWords.add(word);
    }
    this.gender ??= other.gender;
    this.titleGender ??= other.titleGender;
    this.plural ||= other.plural;
    other.mentions.length = 0;
    other.names.length = 0;
    other.fullest = [];
    other.mergedInto = this;
  }

  /** Takes a mention away again: it turned out to mean another actor. */
  remove(mention: Mention): void {
    const { mentions, names } = this;
    mentions.splice(mentions.indexOf(mention), 1);
    const at = names.indexOf(mention);
    if (at < 0) return;
    names.splice(at, 1);
    this.fullest = [];
    for (const { name } of names) if (name && name.words.length > this.fullest.length) this.fullest = name.words;
  }
}
