import type { MentionEvidence } from '../article';
import type { Cluster, Gender, Kind, Mention, ProperMention } from './mentions/mention';

/** Why a mention was given to an actor. */
export interface Grounds {
  /** The sieve that did so, or the ranker. */
  readonly by: string;
  /** Left out where the mention's own evidence stands: a pronoun is one whoever it means. */
  readonly evidence?: MentionEvidence;
  /** Left out where nothing changes. */
  readonly certain?: boolean;
}

/** Hears which mentions were joined to which, and on what grounds. */
export interface PartitionListener {
  linked(mention: Mention, to: Cluster, grounds: Grounds): void;
  /** Called before the mentions move. */
  merged(from: Cluster, into: Cluster, grounds: Grounds): void;
  /**
   * @param scores of the candidates and, behind them, of leaving the mention alone where that may be, in units of log-odds
   * @param chosen index of a candidate, or -1
   */
  ranked(
    anaphor: Mention,
    candidates: readonly { readonly cluster: Cluster }[],
    scores: readonly number[],
    chosen: number,
  ): void;
}

const MOST_CLASS_WORDS = 64;
const NOTHING: ReadonlySet<string> = new Set();

/** The mentions of a text parted into actors. Every change goes through here; what a cluster is follows from its mentions. */
export class Partition {
  readonly #clusters: Entity[] = [];
  readonly #apart = new Map<Mention, Mention[]>();
  /** Who hears of every change, if anybody does. */
  readonly listener: PartitionListener | undefined;

  constructor(listener?: PartitionListener) {
    this.listener = listener;
  }

  /** All clusters that have not joined another one, in the order they were made. */
  get clusters(): readonly Cluster[] {
    return this.#clusters.filter(({ mergedInto }) => !mergedInto);
  }

  /**
   * A new cluster without mentions.
   * @param country that it is, by its code, where none of its names will say so
   */
  make(kind: Kind, plural = false, country: string | null = null): Cluster {
    const cluster = new Entity(this.#clusters.length, kind, plural, country, null);
    this.#clusters.push(cluster);
    return cluster;
  }

  /** A cluster for two that are meant together; it is among no `clusters`. */
  pair(one: Cluster, other: Cluster): Cluster {
    return new Entity(-1, 'person', true, null, [one, other]);
  }

  /** Gives a mention to a cluster, and takes it from the one that it was given to before. */
  link(mention: Mention, cluster: Cluster, grounds: Grounds): void {
    if (mention.cluster) entity(mention.cluster).remove(mention);
    if (grounds.evidence) mention.evidence = grounds.evidence;
    if (grounds.certain !== undefined) mention.certain = grounds.certain;
    entity(cluster).add(mention);
    this.listener?.linked(mention, cluster, grounds);
  }

  /**
   * Makes two clusters one, unless they must stay apart. `evidence` is why, for mentions that so far were only known by
   * their own name. Words learnt and everything derived follow.
   * @returns whether they are one now
   */
  merge(into: Cluster, from: Cluster, grounds: Grounds & { readonly evidence: MentionEvidence }): boolean {
    if (into === from) return true;
    if (this.#mustStayApart(into, from)) return false;
    this.listener?.merged(from, into, grounds);
    for (const mention of from.mentions) if (mention.evidence === 'name') mention.evidence = grounds.evidence;
    entity(into).absorb(entity(from));
    return true;
  }

  /** Says that two mentions never mean one actor: "Brandt and Helena Brandt". */
  keepApart(one: Mention, other: Mention): void {
    for (const [a, b] of [[one, other] as const, [other, one] as const]) {
      const list = this.#apart.get(a);
      if (list) list.push(b);
      else this.#apart.set(a, [b]);
    }
  }

  /** Whether somebody of a cluster is known not to be whom a mention means. */
  isApart(mention: Mention, cluster: Cluster): boolean {
    return this.#apart.get(mention)?.some((other) => other.cluster === cluster) ?? false;
  }

  #mustStayApart(into: Cluster, from: Cluster): boolean {
    if (this.#apart.size === 0) return false;
    return from.mentions.some((mention) => this.#apart.get(mention)?.some((other) => other.cluster === into));
  }

  /** A title that stands before a name says its gender: a given name may mislead. */
  title(name: ProperMention, gender: Gender): void {
    name.gender = gender;
    name.name.titleGender = gender;
    if (name.cluster) entity(name.cluster).retitled();
  }
}

/** The only implementation of `Cluster`: the partition makes them all. */
const entity = (cluster: Cluster): Entity => cluster as Entity;

class Entity implements Cluster {
  readonly mentions: Mention[] = [];
  readonly names: ProperMention[] = [];
  readonly parts: readonly Cluster[] | null;
  kind: Kind;
  plural: boolean;
  country: string | null;
  mergedInto: Cluster | null = null;
  fullest: readonly string[] = [];
  version = 0;

  // Most clusters are things that compete for "it" and learn no words.
  #roleNouns: Set<string> | null = null;
  #classWords: Set<string> | null = null;
  readonly #ownCountry: string | null;
  /** Kept while mentions come; worked out anew once one has gone or a title was found. */
  #gender: { readonly any: Gender | null; readonly title: Gender | null } | null = null;

  constructor(
    readonly index: number,
    kind: Kind,
    plural: boolean,
    country: string | null,
    parts: readonly Cluster[] | null,
  ) {
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

  retitled(): void {
    this.#gender = null;
    this.version++;
  }

  add(mention: Mention): void {
    mention.cluster = this;
    this.mentions.push(mention);
    // Who is "he" is a person, whatever the name looked like.
    if (mention.form === 'pronoun' && mention.gender) this.kind = 'person';
    if (this.#gender && !this.#gender.any && tellsGender(mention)) this.#gender = null;
    if (mention.form !== 'name') return;
    this.names.push(mention);
    if (mention.name.words.length > this.fullest.length) this.fullest = mention.name.words;
    this.country ??= mention.name.country;
    if (mention.name.titleGender) this.#gender = null;
    this.version++;
  }

  remove(mention: Mention): void {
    const { mentions, names } = this;
    mentions.splice(mentions.lastIndexOf(mention), 1);
    if (tellsGender(mention)) this.#gender = null;
    if (mention.form !== 'name') return;
    names.splice(names.indexOf(mention), 1);
    this.fullest = [];
    for (const { name } of names) if (name.words.length > this.fullest.length) this.fullest = name.words;
    if (mention.name.country)
      this.country = this.#ownCountry ?? names.find(({ name }) => name.country)?.name.country ?? null;
    this.version++;
  }

  absorb(other: Entity): void {
    for (const mention of other.mentions) this.add(mention);
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
      const title = this.names.findLast(({ name }) => name.titleGender)?.name.titleGender ?? null;
      this.#gender = { title, any: title ?? this.mentions.find(tellsGender)?.gender ?? null };
    }
    return this.#gender;
  }
}

/** A single name may be a surname, and a pronoun may be a guess: neither tells more than a hint. */
const tellsGender = ({ gender, name, pronoun, certain }: Mention): boolean =>
  gender !== null && (name ? name.words.length > 1 || name.titleGender !== null : !pronoun || certain);
