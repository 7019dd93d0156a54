import type { Cluster } from '../cluster';
import type { Sieve } from './sieve';

/**
 * "Quorri" that was taken for a body once and for a person elsewhere is one person as soon as "she" says so: what a cluster
 * is may turn out only as the text is read.
 */
export const sameNameAndKind: Sieve = {
  name: 'same name and kind',
  needs: ['clusters', 'antecedents'],
  gives: [],
  sift({ partition }) {
    const byKey = new Map<string, Cluster>();
    for (const cluster of partition.clusters) {
      if (cluster.kind !== 'person') continue;
      for (const key of new Set(cluster.names.map(({ name }) => name.key))) {
        const own = `${cluster.plural}:${key}`;
        const other = byKey.get(own);
        const into = other?.mergedInto ?? other;
        if (into && into !== cluster && mayBeOne(into, cluster))
          partition.merge(into, cluster, { by: sameNameAndKind.name, evidence: 'name' });
        else byKey.set(own, cluster);
      }
    }
  },
};

/** Mr and Mrs are two. */
const mayBeOne = (one: Cluster, other: Cluster): boolean =>
  one.gender === null || other.gender === null || one.gender === other.gender;
