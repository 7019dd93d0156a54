import { countryOfCapital } from '../../../english/countries';
import { ACTS_OF_STATES, KEEPS_A_PLACE, POLITICAL_POSSESSIONS } from '../../../english/metonyms';
import { isPossessiveMark, TAG, type TokenView } from '../../../language/token-view';
import type { Cluster, ProperMention } from '../mentions/mention';
import type { Sieve } from './sieve';

/**
 * Moves a capital's mentions to its state where the context says that the government is meant: as the subject of a
 * verb of deciding or saying, or possessing partners and policies; never after "in", "to", "from". A state that the
 * text does not name itself gets an actor by its capital's name.
 */
export const metonyms: Sieve = {
  name: 'metonym',
  needs: ['clusters', 'bodies'],
  gives: [],
  sift({ view, partition }) {
    const { clusters } = partition;
    const byCountry = new Map<string, Cluster>();
    for (const cluster of clusters) if (cluster.country) byCountry.set(cluster.country, cluster);
    for (const cluster of clusters) {
      if (cluster.kind === 'person' || cluster.country || cluster.names.length === 0) continue;
      const country = countryOfCapital(cluster.names[0].name.words.join(' '));
      if (!country) continue;
      for (const name of cluster.names.filter((mention) => standsForState(view, mention))) {
        let state = byCountry.get(country.code);
        if (!state) {
          state = partition.make('place', false, country.code);
          byCountry.set(country.code, state);
        }
        partition.link(name, state, { by: metonyms.name, evidence: 'metonym' });
      }
    }
  },
};

function standsForState(view: TokenView, name: ProperMention): boolean {
  const { lower, tag } = view;
  if (name.name.words.join(' ') === 'washington' && lower[name.endToken] === 'd') return false;
  const before = name.firstToken > 0 ? lower[name.firstToken - 1] : '';
  if (name.endToken - name.firstToken > 2 || KEEPS_A_PLACE.has(before)) return false;
  if (isPossessiveMark(view, name.endToken)) {
    let noun = name.endToken + 1;
    while (noun < view.count && noun < name.endToken + 4 && tag[noun] === TAG.ADJ) noun++;
    return POLITICAL_POSSESSIONS.has(lower[noun] ?? '');
  }
  if (!name.subject || lower[name.endToken] === ',') return false;
  return actsAsState(view, name.endToken);
}

function actsAsState(view: TokenView, from: number): boolean {
  const { lower, tag } = view;
  let i = from;
  while (i < view.count && i - from < 5 && (tag[i] === TAG.AUX || tag[i] === TAG.ADV || tag[i] === TAG.PART)) i++;
  return i < view.count && tag[i] === TAG.VERB && ACTS_OF_STATES.test(lower[i]);
}
