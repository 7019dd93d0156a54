import { LEFT_OUT_OF_MINISTRIES } from '../../../english/known-bodies';
import type { Cluster } from '../cluster';
import { fullestWords, isGroup } from './clusters';
import type { Sieve } from './sieve';

/** "the Ministry of Foreign Affairs" is "the Foreign Ministry". */
export const ministries: Sieve = {
  name: 'other wording of a ministry',
  needs: ['clusters', 'bodies'],
  gives: [],
  sift({ partition }) {
    const byPortfolio = new Map<string, Cluster>();
    for (const cluster of partition.clusters) {
      if (cluster.kind !== 'organization' || isGroup(cluster)) continue;
      const portfolio = portfolioOf(fullestWords(cluster));
      if (portfolio === null) continue;
      const same = byPortfolio.get(portfolio);
      if (same) partition.merge(same, cluster, { by: ministries.name, evidence: 'alias' });
      else byPortfolio.set(portfolio, cluster);
    }
  },
};

/** What a ministry is for, or null for what is none. */
function portfolioOf(words: readonly string[]): string | null {
  if (words.length < 2 || (words[0] !== 'ministry' && words[words.length - 1] !== 'ministry')) return null;
  const kept = words.filter((word) => !LEFT_OUT_OF_MINISTRIES.has(word));
  return kept.length > 0 ? kept.join(' ') : null;
}
