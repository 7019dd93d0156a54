import type { Sieve } from './sieve';

/** "the Syrian opposition delegation—the Higher Negotiations Committee—": a body described, then named. */
export const namedAppositions: Sieve = {
  name: 'apposition of a name',
  needs: ['clusters'],
  gives: [],
  sift({ view, names, partition }) {
    const { lower } = view;
    const startingAt = new Map(names.map((name) => [name.firstToken, name]));
    for (const group of names) {
      if (!group.name.group || group.plural || !/^[—–]$/.test(lower[group.endToken] ?? '')) continue;
      const behind = group.endToken + (lower[group.endToken + 1] === 'the' ? 2 : 1);
      const name = startingAt.get(behind);
      if (name?.kind !== 'organization' || !/^[—–]$/.test(lower[name.endToken] ?? '')) continue;
      const body = partition.clusterOf(name);
      const described = partition.clusterOf(group);
      if (!body || !described) continue;
      body.learnClass(group.name.words[group.name.words.length - 1]);
      partition.merge(body, described, { by: namedAppositions.name, evidence: 'apposition' });
    }
  },
};
