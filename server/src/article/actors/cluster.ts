import type { MentionEvidence } from '../article';
import type { Gender, Kind, Mention, ProperMention } from './mentions/mention';

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
  /** Why a mention of its own was given to it. */
  evidenceFor(mention: Mention): MentionEvidence;
  /** The gender that a title says of one of its names: of the name's own, or of one that the text gives elsewhere. */
  titleGenderOf(name: ProperMention): Gender | null;
}

/** What is decided of a mention. */
export interface Link {
  readonly cluster: MentionCluster;
  readonly evidence: MentionEvidence;
  /** False where it is a guess. */
  readonly certain: boolean;
}

/** What is decided of the mentions of a text: a partition and its clusters share it. */
export interface Decisions {
  readonly links: Map<Mention, Link>;
  /** Genders by titles that the text gives elsewhere than right before the name. */
  readonly titles: Map<ProperMention, Gender>;
}

const MOST_CLASS_WORDS = 64;
const NOTHING: ReadonlySet<string> = new Set();

/** The only implementation of `Cluster`: the partition makes them all, and alone changes their mentions. */
export class MentionCluster implements Cluster {
  readonly mentions: Mention[] = [];
  readonly names: ProperMention[] = [];
  readonly parts: readonly Cluster[] | null;
  kind: Kind;
  plural: boolean;
  country: string | null;
  mergedInto: Cluster | null = null;
  fullest: readonly string[] = [];
  version = 0;

  readonly #decisions: Decisions;
  // Most clusters are things that compete for "it" and learn no words.
  #roleNouns: Set<string> | null = null;
  #classWords: Set<string> | null = null;
  readonly #ownCountry: string | null;
  /** Kept while mentions come; worked out anew once one has gone or a title was found. */
  #gender: { readonly any: Gender | null; readonly title: Gender | null } | null = null;

  constructor(
    decisions: Decisions,
    readonly index: number,
    kind: Kind,
    plural: boolean,
    country: string | null,
    parts: readonly Cluster[] | null,
  ) {
    this.#decisions = decisions;
    this.kind = kind;
    this.plural = plural;
    this.country = country;
    this.#ownCountry = country;
    this.parts = parts;
  }

  get roleNouns(): ReadonlySet<string> {
    return this.#roleNouns ?? NOTHING;
  }

  get classWords(): ReadonlySet<string> {
    return this.#classWords ?? NOTHING;
  }

  get gender(): Gender | null {
    return this.#genders().any;
  }

  get titleGender(): Gender | null {
    return this.#genders().title;
  }

  learnRole(noun: string): void {
    this.#roleNouns ??= new Set();
    if (!this.#roleNouns.has(noun)) this.version++;
    this.#roleNouns.add(noun);
  }

  learnClass(word: string): void {
    this.#classWords ??= new Set();
    if (!this.#classWords.has(word)) this.version++;
    this.#classWords.add(word);
  }

  evidenceFor(mention: Mention): MentionEvidence {
    return this.#decisions.links.get(mention)?.evidence ?? evidenceByForm(mention);
  }

  titleGenderOf(name: ProperMention): Gender | null {
    return this.#decisions.titles.get(name) ?? name.name.titleGender;
  }

  /** A title of one of its names was found. */
  retitled(): void {
    this.#gender = null;
    this.version++;
  }

  add(mention: Mention, evidence: MentionEvidence, certain: boolean): void {
    this.#decisions.links.set(mention, { cluster: this, evidence, certain });
    this.mentions.push(mention);
    // Who is "he" is a person, whatever the name looked like.
    if (mention.form === 'pronoun' && mention.gender) this.kind = 'person';
    if (this.#gender && !this.#gender.any && this.#tellsGender(mention)) this.#gender = null;
    if (mention.form !== 'name') return;
    this.names.push(mention);
    if (mention.name.words.length > this.fullest.length) this.fullest = mention.name.words;
    this.country ??= mention.name.country;
    if (this.titleGenderOf(mention)) this.#gender = null;
    this.version++;
  }

  remove(mention: Mention): void {
    const { mentions, names } = this;
    mentions.splice(mentions.lastIndexOf(mention), 1);
    if (this.#tellsGender(mention)) this.#gender = null;
    if (mention.form !== 'name') return;
    names.splice(names.indexOf(mention), 1);
    this.fullest = [];
    for (const { name } of names) if (name.words.length > this.fullest.length) this.fullest = name.words;
    if (mention.name.country)
      this.country = this.#ownCountry ?? names.find(({ name }) => name.country)?.name.country ?? null;
    this.version++;
  }

  /** Takes over all mentions of another cluster. `evidence` is why, for those that so far were only known by their own name. */
  absorb(other: MentionCluster, evidence: MentionEvidence): void {
    for (const mention of other.mentions) {
      const link = this.#decisions.links.get(mention);
      const known = link?.evidence ?? evidenceByForm(mention);
      this.add(mention, known === 'name' ? evidence : known, link?.certain ?? true);
    }
    for (const noun of other.roleNouns) this.learnRole(noun);
    for (const word of other.classWords) {
      // Every mention looks at all of them, and no body is called by that many nouns.
      if (this.classWords.size < MOST_CLASS_WORDS) this.learnClass(word);
    }
    this.plural ||= other.plural;
    other.mentions.length = 0;
    other.names.length = 0;
    other.fullest = [];
    other.mergedInto = this;
  }

  #genders(): { readonly any: Gender | null; readonly title: Gender | null } {
    if (!this.#gender) {
      const titled = this.names.findLast((name) => this.titleGenderOf(name));
      const title = titled ? this.titleGenderOf(titled) : null;
      this.#gender = {
        title,
        any: title ?? this.mentions.find((mention) => this.#tellsGender(mention))?.gender ?? null,
      };
    }
    return this.#gender;
  }

  /** A single name may be a surname, and a pronoun may be a guess: neither tells more than a hint. */
  #tellsGender(mention: Mention): boolean {
    if (mention.form === 'name' && this.titleGenderOf(mention)) return true;
    if (mention.gender === null) return false;
    if (mention.form === 'name') return mention.name.words.length > 1;
    return mention.form === 'nominal' || (this.#decisions.links.get(mention)?.certain ?? true);
  }
}

/** Why a mention means what it means where nobody says more: a pronoun is one whoever it means. */
export function evidenceByForm({ form }: Mention): MentionEvidence {
  return form === 'nominal' ? 'description' : form;
}
