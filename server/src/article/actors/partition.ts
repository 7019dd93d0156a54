import type { MentionEvidence } from '../article';
import { type Cluster, type Decisions, evidenceByForm, type Link, MentionCluster } from './cluster';
import type { Gender, Kind, Mention, ProperMention } from './mentions/mention';

/** Why a mention was given to an actor. */
export interface Grounds {
  /** The sieve that did so, or the ranker. */
  readonly by: string;
  /** Left out where nothing changes: a pronoun is one whoever it means. */
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

/**
 * The mentions of a text parted into actors (disjoint sets with cannot-links). Whom a mention means and why stands here and nowhere
 * else, every change goes through here, and what a cluster is follows from its mentions.
 */
export class Partition {
  readonly #clusters: MentionCluster[] = [];
  readonly #decisions: Decisions = { links: new Map(), titles: new Map() };
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

  /** Whom a mention means, or null while nobody knows. */
  clusterOf(mention: Mention | null | undefined): Cluster | null {
    return (mention && this.#decisions.links.get(mention)?.cluster) ?? null;
  }

  /** Whether it is more than a guess that a mention means its cluster. */
  isCertain(mention: Mention): boolean {
    return this.#link(mention).certain;
  }

  /** What a mention is: of a pronoun, what it goes back to. */
  kindOf(mention: Mention): Kind {
    return (mention.pronoun && this.clusterOf(mention)?.kind) || mention.kind;
  }

  /** The gender of a name's bearer: by a title, or else by the given name. */
  genderOf(name: ProperMention): Gender | null {
    return this.#decisions.titles.get(name) ?? name.gender;
  }

  /**
   * A new cluster without mentions.
   * @param country that it is, by its code, where none of its names will say so
   */
  make(kind: Kind, plural = false, country: string | null = null): Cluster {
    const cluster = new MentionCluster(this.#decisions, this.#clusters.length, kind, plural, country, null);
    this.#clusters.push(cluster);
    return cluster;
  }

  /** A cluster for two that are meant together; it is among no `clusters`. */
  pair(one: Cluster, other: Cluster): Cluster {
    return new MentionCluster(this.#decisions, -1, 'person', true, null, [one, other]);
  }

  /** Gives a mention to a cluster, and takes it from the one that it was given to before. */
  link(mention: Mention, cluster: Cluster, grounds: Grounds): void {
    const known = this.#link(mention);
    this.#decisions.links.get(mention)?.cluster.remove(mention);
    own(cluster).add(mention, grounds.evidence ?? known.evidence, grounds.certain ?? known.certain);
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
    own(into).absorb(own(from), grounds.evidence);
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
    return this.#apart.get(mention)?.some((other) => this.clusterOf(other) === cluster) ?? false;
  }

  /** A title that the text gives a name says its gender: a given name may mislead. */
  title(name: ProperMention, gender: Gender): void {
    this.#decisions.titles.set(name, gender);
    this.#decisions.links.get(name)?.cluster.retitled();
  }

  #mustStayApart(into: Cluster, from: Cluster): boolean {
    return this.#apart.size > 0 && from.mentions.some((mention) => this.isApart(mention, into));
  }

  #link(mention: Mention): Omit<Link, 'cluster'> {
    const link = this.#decisions.links.get(mention);
    return link ?? { evidence: evidenceByForm(mention), certain: mention.form !== 'nominal' };
  }
}

/** The partition makes all clusters. */
const own = (cluster: Cluster): MentionCluster => cluster as MentionCluster;
