import type { Cluster } from '../cluster';
import { fullestWords, indexByWord, isGroup, nearestAmong } from './clusters';
import type { Sieve } from './sieve';
import { sameSpelling, skeleton } from './spelling';

/** Letters that a word has at least to be taken for another one's spelling: short ones are alike by chance. */
const SHORTEST = 6;

/** "Rattafum" is "Ratthafum", "Foz do Yguazu" is "Foz de Yguazu": places and bodies that one word is written otherwise in. */
export const otherSpellings: Sieve = {
  name: 'other spelling',
  needs: ['clusters', 'bodies'],
  gives: [],
  sift({ partition }) {
    const bodies = partition.clusters.filter((c) => c.kind !== 'person' && !c.country && !c.plural && !isGroup(c));
    const index = indexByWord(bodies, skeleton);
    for (const cluster of bodies) {
      if (cluster.mergedInto) continue;
      const own = fullestWords(cluster);
      const longest = own.reduce((best, word) => (word.length > best.length ? word : best), '');
      if (longest.length < SHORTEST) continue;
      const same = nearestAmong(index.get(skeleton(longest)) ?? [], cluster).find((other) =>
        isSpeltAlike(cluster, other),
      );
      if (same) partition.merge(same, cluster, { by: otherSpellings.name, evidence: 'alias' });
    }
  },
};

function isSpeltAlike(cluster: Cluster, other: Cluster): boolean {
  if (other === cluster || other.mergedInto || other.kind !== cluster.kind) return false;
  const [own, words] = [fullestWords(cluster), fullestWords(other)];
  if (own.length !== words.length) return false;
  const different = own.filter((word, i) => word !== words[i]);
  const [word] = different;
  const counterpart = words[own.indexOf(word)];
  if (different.length !== 1) return false;
  const isSmall = word.length <= 2 && counterpart.length <= 2 && own.indexOf(word) > 0;
  return isSmall || (word.length >= SHORTEST && counterpart.length >= SHORTEST && sameSpelling(word, counterpart));
}
