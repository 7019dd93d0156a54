import type { TokenView } from '../../../language/token-view';
import type { Cluster } from '../cluster';
import type { ProperMention } from '../mentions/mention';
import type { Sieve } from './sieve';

/** "HNC" is the "Higher Negotiations Committee", "USI" the "University of Southern Indiana". */
export const acronyms: Sieve = {
  name: 'acronym',
  needs: ['clusters', 'bodies'],
  gives: [],
  sift({ view, partition }) {
    const bodies = partition.clusters.filter(({ kind }) => kind !== 'person');
    const byInitials = new Map<string, Cluster>();
    for (const cluster of bodies) {
      for (const name of cluster.names) {
        if (name.endToken - name.firstToken < 2) continue;
        for (const initials of acronymsOf(view, name)) if (!byInitials.has(initials)) byInitials.set(initials, cluster);
      }
    }
    for (const cluster of bodies) {
      if (cluster.mergedInto || cluster.country) continue;
      const short = cluster.names.find((n) => n.name.words.length === 1 && view.capital[n.firstToken] === 2);
      const acronym = short?.name.words[0].replaceAll('.', '');
      if (!acronym || acronym.length < 2) continue;
      const long = byInitials.get(acronym);
      if (long && !long.mergedInto && long !== cluster && !long.country) {
        partition.merge(long, cluster, { by: acronyms.name, evidence: 'acronym' });
      }
    }
  },
};

function acronymsOf(view: TokenView, name: ProperMention): string[] {
  let capitals = '';
  let all = '';
  for (let i = name.firstToken; i < name.endToken; i++) {
    const word = view.lower[i];
    if (!/^\p{L}/u.test(word)) continue;
    all += word[0];
    if (view.capital[i]) capitals += word[0];
  }
  if (capitals.length < 2) return [];
  // "24th Northern Science Forum" is the NSF of this year.
  return /^\d/.test(view.lower[name.firstToken]) || capitals.length < 4
    ? [capitals, all]
    : [capitals, all, capitals.slice(1)];
}
