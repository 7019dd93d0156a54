import { countryOfCapital } from '../../../english/countries';
import {
  ACTS_OF_CITIES,
  ACTS_OF_STATES,
  ENVOYS,
  IN_A_CITY,
  JOURNEYS,
  KEEPS_A_PLACE,
  OPEN_TO_ACT,
  OPENS_PAIR,
  POLITICAL_POSSESSIONS,
  SENT_BY_STATES,
  TOWARDS_STATES,
} from '../../../english/metonyms';
import { isPossessiveMark, TAG, type TokenView } from '../../../language/token-view';
import type { Cluster } from '../cluster';
import type { ProperMention } from '../mentions/mention';
import type { Sieve } from './sieve';

/** Words of a possession that are looked through for its head. */
const LONGEST_POSSESSION = 6;

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
      const states = statesAmong(view, cluster.names);
      // Two cards of one name help nobody: where the text does not name the state, its capital stands for both.
      if (!byCountry.has(country.code) && states.length < cluster.names.length) continue;
      for (const name of states) {
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

/** Those that stand for the state: all of them where some do and nothing happens in the city. */
function statesAmong(view: TokenView, names: readonly ProperMention[]): readonly ProperMention[] {
  const states = names.filter((name) => standsForState(view, name));
  const isCity = (name: ProperMention): boolean =>
    IN_A_CITY.has(view.lower[name.firstToken - 1] ?? '') || view.capital[name.firstToken] === 2;
  return states.length > 0 && !names.some((name) => isCity(name) && !states.includes(name)) ? [...names] : states;
}

function standsForState(view: TokenView, name: ProperMention): boolean {
  const { lower } = view;
  if (name.name.words.join(' ') === 'washington' && lower[name.endToken] === 'd') return false;
  const before = name.firstToken > 0 ? lower[name.firstToken - 1] : '';
  if (name.endToken - name.firstToken > 2) return false;
  if (isPartner(view, name) || isJoined(view, name)) return true;
  if (before === 'to' && ENVOYS.has(lower[name.firstToken - 2] ?? '')) return true;
  if (before === 'by' || (before === 'from' && SENT_BY_STATES.has(lower[name.firstToken - 2] ?? ''))) return true;
  if (KEEPS_A_PLACE.has(before) || before === 'and') return false;
  if (isPossessiveMark(view, name.endToken)) return isPolitical(view, name.endToken + 1);
  if (lower[name.endToken] === 'government') return before === 'the';
  if (name.subject || lower[name.endToken] === ',') return actsAsState(view, name);
  return TOWARDS_STATES.has(before);
}

/** "ties between Seoul and Tokyo", "both Seoul and Tokyo": capitals side by side are states, unless somebody goes from one to the other. */
function isPartner({ lower, sentence }: TokenView, { firstToken, endToken }: ProperMention): boolean {
  const ahead = lower[endToken] === 'and' && OPENS_PAIR.has(lower[firstToken - 1] ?? '');
  let first = firstToken - 1;
  if (lower[first] === 'and') for (first--; first > firstToken - 5 && !OPENS_PAIR.has(lower[first]); first--);
  if (!ahead && !(first < firstToken - 1 && OPENS_PAIR.has(lower[first] ?? ''))) return false;
  for (let i = firstToken - 1; i > firstToken - 9 && sentence[i] === sentence[firstToken]; i--)
    if (JOURNEYS.has(lower[i])) return false;
  return true;
}

/** "Seoul-Tokyo ties" */
const isJoined = ({ lower }: TokenView, { firstToken, endToken }: ProperMention): boolean =>
  (lower[endToken] === '-' && countryOfCapital(lower[endToken + 1] ?? '') !== undefined) ||
  (lower[firstToken - 1] === '-' && countryOfCapital(lower[firstToken - 2] ?? '') !== undefined);

/** Whether the noun at the head of a phrase is what states have. */
function isPolitical({ lower, tag }: TokenView, from: number): boolean {
  let noun = from;
  const belongs = (i: number): boolean =>
    tag[i] === TAG.ADJ || tag[i] === TAG.NOUN || tag[i] === TAG.PROPN || /^[-–“”"'‘’]$/.test(lower[i] ?? '');
  for (let i = from; i < from + LONGEST_POSSESSION && belongs(i); i++)
    if (tag[i] === TAG.NOUN || POLITICAL_POSSESSIONS.has(lower[i])) noun = i;
  return POLITICAL_POSSESSIONS.has(lower[noun] ?? '');
}

/** Does what states do: acts that a city is not said to do, or is doing anything at all. */
function actsAsState({ lower, tag, sentence }: TokenView, { endToken, firstToken }: ProperMention): boolean {
  let i = endToken;
  // "Seoul, however, said"
  if (lower[i] === ',') {
    if (lower[i + 2] !== ',' || tag[i + 1] !== TAG.ADV) return false;
    i += 3;
  }
  let helped = false;
  const from = i;
  for (; i - from < 5 && (tag[i] === TAG.AUX || tag[i] === TAG.ADV || tag[i] === TAG.PART); i++)
    helped ||= tag[i] === TAG.AUX;
  if (sentence[i] !== sentence[firstToken]) return false;
  if (OPEN_TO_ACT.has(lower[i])) return helped;
  if (tag[i] !== TAG.VERB) return false;
  return ACTS_OF_STATES.test(lower[i]) || (helped && lower[i].endsWith('ing') && !ACTS_OF_CITIES.has(lower[i]));
}
