import { LEGAL_FORMS } from '../../../english/companies';
import { countryOfCapital } from '../../../english/countries';
import { PLACE_LINKS } from '../../../english/function-words';
import { GENERAL_FIRST_WORDS } from '../../../english/name-words';
import { classOfNoun } from '../../../english/nouns';
import { BEGINS_WITH_COMPASS, PARTS_OF_PLACE_NAMES, STATES_WITH_CITIES } from '../../../english/places';
import { sameSentence, type TokenView } from '../../../language/token-view';
import type { Cluster } from '../cluster';
import type { Kind } from '../mentions/mention';
import { fullestWords, gap, indexByWord, isGroup, nearestAmong } from './clusters';
import type { Sieve } from './sieve';

/** "Google" is "Google Inc.", "the Committee" the "Higher Negotiations Committee", "Hopkins" "Johns Hopkins University". */
export const shorterBodies: Sieve = {
  name: "part of a body's name",
  needs: ['clusters', 'persons'],
  gives: ['bodies'],
  sift({ view, partition }) {
    const bodies = partition.clusters.filter((c) => c.kind !== 'person' && !c.country && !isGroup(c));
    const index = indexByWord(bodies);
    for (const cluster of bodies) {
      const own = fullestWords(cluster);
      let best: Cluster | null = null;
      let bestGap = Number.POSITIVE_INFINITY;
      for (const indexed of nearestAmong(index.get(own[0]) ?? [], cluster)) {
        const other = indexed.mergedInto ?? indexed;
        if (other === cluster || other.mergedInto || other.country) continue;
        if (other.kind !== cluster.kind && own.length < 2 && !mayBeBody(view, cluster, other)) continue;
        if (!bodyFit(own, fullestWords(other), cluster, other.kind, view)) continue;
        const distance = gap(cluster, other);
        if (distance < bestGap) {
          bestGap = distance;
          best = other;
        }
      }
      if (best) partition.merge(best, cluster, { by: shorterBodies.name, evidence: 'part-of-name' });
    }
  },
};

/** A short name of a company that was taken for a place: nothing happens in it. */
const mayBeBody = (view: TokenView, { kind, names }: Cluster, other: Cluster): boolean =>
  kind === 'place' &&
  other.kind === 'organization' &&
  names.every(
    ({ name, firstToken }) =>
      name.words.length === 1 &&
      !isOfPlace(view.lower[firstToken - 1] ?? '') &&
      countryOfCapital(name.words[0]) === undefined,
  );

const isOfPlace = (word: string): boolean => PLACE_LINKS.has(word) || /^[-,]$/.test(word);

/** Headlines go without articles: "Commission proposes …" is the one that the text calls "the Commission". */
const isDefinite = (view: TokenView, { names }: Cluster): boolean =>
  names.every(
    ({ firstToken }) => view.lower[firstToken - 1] === 'the' || !sameSentence(view, firstToken - 1, firstToken),
  );

/** A known body or an acronym: "UN" is no "UN Environment". */
const isShort = ({ names }: Cluster): boolean => names.some(({ name }) => name.acronym || name.key.startsWith('body:'));

function bodyFit(
  short: readonly string[],
  long: readonly string[],
  cluster: Cluster,
  kind: Kind,
  view: TokenView,
): boolean {
  if (short.length >= long.length) return false;
  const starts = short.every((word, i) => word === long[i]);
  // "the Harbour Bridge" is the Sundmark Harbour Bridge.
  if (kind === 'place' && short.length > 1 && short.every((word, i) => word === long[long.length - short.length + i]))
    return !BEGINS_WITH_COMPASS.test(long[0]);
  if (kind === 'place' && cluster.kind === 'place') {
    // "York" is no "New York", but "New York" is "New York City"; "Oklahoma" is no "Oklahoma City".
    return (
      starts && !STATES_WITH_CITIES.has(short.join(' ')) && PARTS_OF_PLACE_NAMES.has(long.slice(short.length).join(' '))
    );
  }
  if (starts && long.slice(short.length).every((word) => LEGAL_FORMS.has(word.replace('.', '')))) return true;
  const of = long.indexOf('of');
  const head = of > 0 ? of - 1 : long.length - 1;
  const ends = short.every((word, i) => word === long[head + 1 - short.length + i]);
  if (ends && (short.length > 1 || classOfNoun(short[0]) === null || isDefinite(view, cluster))) return true;
  // "VBS Bank" is the VBS Mutual Bank, "City of Lund" the City of Lund Metro Council.
  if (isContracted(short, long, of)) return true;
  if (starts && of > 0 && short.length > of + 1) return true;
  if (!starts || of >= 0) return false;
  return short.length > 1 || (classOfNoun(short[0]) === null && !isShort(cluster));
}

/** Whether the first words and the last are the same and some between them are left out, where these are no general ones. */
function isContracted(short: readonly string[], long: readonly string[], of: number): boolean {
  if (of >= 0 || short.length < 2 || long.length - short.length > 2) return false;
  if (short[0] !== long[0] || short[short.length - 1] !== long[long.length - 1]) return false;
  if (GENERAL_FIRST_WORDS.has(short[0]) || (short.length === 2 && short[0].length > 4)) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}
