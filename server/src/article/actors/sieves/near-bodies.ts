import { classOfNoun, GENERIC_BODIES } from '../../../english/nouns';
import type { Cluster } from '../cluster';
import type { Mention, NominalMention } from '../mentions/mention';

/** Sentences back in which a body is still near. */
const NEAR = 2;
/** Bodies near that are remembered. */
const MOST = 6;

/** The bodies that were named lately: "the company" is the only one of them that may be called so. */
export class NearBodies {
  #named: { readonly cluster: Cluster; readonly sentence: number }[] = [];
  /** The bodies of police that the text names so far. */
  readonly #police = new Set<Cluster>();

  /** The token of each body's latest mention. */
  readonly #lastAt = new Map<Cluster, number>();

  /** Takes note of a mention that the reader has just passed. */
  pass({ name, sentence, firstToken }: Mention, cluster: Cluster): void {
    if (cluster.kind === 'organization') this.#lastAt.set(cluster, firstToken);
    if (!name || name.group || cluster.kind !== 'organization' || cluster.country) return;
    this.#named = [...this.#named.slice(1 - MOST), { cluster, sentence }];
    if (name.words.includes('police')) this.#police.add(cluster);
  }

  /** The one of some bodies that was mentioned last. */
  latest(clusters: readonly Cluster[]): Cluster | null {
    const at = (cluster: Cluster): number => this.#lastAt.get(cluster) ?? -1;
    return clusters.reduce<Cluster | null>((best, one) => (best && at(best) >= at(one) ? best : one), null);
  }

  /** The body that a bare noun behind "the" speaks of, or null. */
  find({ nominal, sentence }: NominalMention): Cluster | null {
    const { determiner, noun, singular, modifiers } = nominal;
    if (determiner !== 'the' || modifiers.length > 0) return null;
    if (noun === 'police') return only([...this.#police]);
    if (!GENERIC_BODIES.has(singular)) return null;
    const near = this.#named.filter((named) => sentence - named.sentence <= NEAR).map(({ cluster }) => cluster);
    const one = only([...new Set(near)]);
    return one && !isCalledOtherwise(one, singular) ? one : null;
  }
}

const only = (clusters: readonly Cluster[]): Cluster | null =>
  clusters.length === 1 && !clusters[0].mergedInto ? clusters[0] : null;

/** "the company" is no ministry. */
const isCalledOtherwise = ({ classWords }: Cluster, noun: string): boolean =>
  !classWords.has(noun) && [...classWords].some((word) => classOfNoun(word) === 'organization');
