import type { Cluster } from '../cluster';
import type { Sieve } from './sieve';

/**
 * "The transport minister resigned. … Transport Minister Paul Greve had denied it.": a person whom the text describes
 * before it gives a name is the only one who has that office. The description stays a guess.
 */
export const offices: Sieve = {
  name: 'office before its holder',
  needs: ['persons', 'roles', 'antecedents'],
  gives: [],
  sift({ partition }) {
    const { clusters } = partition;
    const byNoun = new Map<string, Cluster[]>();
    for (const cluster of clusters) {
      if (cluster.kind !== 'person' || cluster.plural || cluster.names.length === 0 || cluster.mergedInto) continue;
      for (const noun of cluster.roleNouns) {
        const list = byNoun.get(noun);
        if (list) list.push(cluster);
        else byNoun.set(noun, [cluster]);
      }
    }
    for (const cluster of clusters) {
      const { kind, plural, names, mentions, mergedInto, gender } = cluster;
      if (kind !== 'person' || plural || names.length > 0 || mergedInto) continue;
      const office = mentions.find(({ nominal }) => nominal)?.nominal;
      if (!office?.definite) continue;
      const held = office.holdsName?.name.words ?? [];
      const wanted = office.modifiers.filter((word) => !held.includes(word));
      if (wanted.length === 0) continue;
      const holders = (byNoun.get(office.noun) ?? []).filter(
        ({ roleNouns, classWords, gender: other }) =>
          wanted.every((word) => roleNouns.has(word) || classWords.has(word)) &&
          (!gender || !other || gender === other),
      );
      if (holders.length === 1) partition.merge(holders[0], cluster, { by: offices.name, evidence: 'role' });
    }
  },
};
