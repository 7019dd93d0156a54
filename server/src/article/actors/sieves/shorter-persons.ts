import { mayBePerson } from '../mentions/may-be-person';
import type { Cluster } from '../mentions/mention';
import { fullestWords, gap, indexByWord, isGroup, nearestAmong } from './clusters';
import type { Sieve } from './sieve';
import { sameSpelling, skeleton } from './spelling';

/** "Kerry", "John", "J. Kerry" and "John Kerry" are the nearest "John F. Kerry" before them, else the first after. */
export const shorterPersons: Sieve = {
  name: "part of a person's name",
  needs: ['clusters', 'aliases'],
  gives: ['persons'],
  sift({ view, partition }) {
    const { clusters } = partition;
    const persons = clusters.filter((c) => c.kind === 'person' && !c.mergedInto);
    const index = indexByWord(persons, skeleton);
    // "Tom Lind" that was taken for a body where "Councillor Tom Lind" is a person, and "Lind" likewise.
    for (const body of clusters) {
      let own = fullestWords(body);
      // "Ann Lee of the Harbour Party"
      if (own.indexOf('of') > 1) own = own.slice(0, own.indexOf('of'));
      if (body.kind === 'person' || body.mergedInto || body.country || isGroup(body)) continue;
      const surname = own[own.length - 1];
      const fits = ({ mergedInto, plural, names }: Cluster, words: readonly string[]): boolean =>
        !mergedInto && !plural && names.length > 0 && words.length > 1 && endsWith(words, own);
      if (own.length === 1 && !mayBePerson(view, body)) continue;
      const same = nearestAmong(index.get(skeleton(surname)) ?? [], body).find((person) =>
        fits(person, fullestWords(person)),
      );
      if (same) partition.merge(same, body, PART);
    }
    // Short names last: "John Kerry" has joined "John F. Kerry" when "Kerry" looks for its own.
    const lengths = new Map(persons.map((cluster) => [cluster, fullestWords(cluster).length]));
    const inOrder = [...persons].sort((a, b) => lengths.get(b)! - lengths.get(a)!);
    for (const cluster of inOrder) {
      if (cluster.plural) continue;
      const own = fullestWords(cluster);
      const key = own[own.length - 1];
      const firsts = own.length === 1 ? [key] : [key, own[0]];
      let best: Cluster | null = null;
      let bestScore = Number.NEGATIVE_INFINITY;
      for (const word of firsts) {
        for (const indexed of nearestAmong(index.get(skeleton(word)) ?? [], cluster)) {
          const other = indexed.mergedInto ?? indexed;
          if (other === cluster || other.mergedInto || other.plural) continue;
          const longer = fullestWords(other);
          const fit = personFit(own, longer);
          if (fit === 0 || genderClash(cluster, other)) continue;
          const score = fit * 1000 - gap(cluster, other);
          if (score > bestScore) {
            bestScore = score;
            best = other;
          }
        }
      }
      if (best) partition.merge(best, cluster, PART);
    }
  },
};

const PART = { by: shorterPersons.name, evidence: 'part-of-name' } as const;

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length >= short.length && short.every((word, i) => word === long[long.length - short.length + i]);

/** How well a shorter name fits a longer one: 2 by surname, 1 by given name only, 0 not at all. */
function personFit(short: readonly string[], long: readonly string[]): number {
  if (short.length > long.length) return 0;
  const surname = sameSurname(short[short.length - 1], long[long.length - 1]);
  if (short.length === long.length) {
    // "J. Kerry" and "John Kerry"; "Moammar Gadhafi" and "Muammar Gaddafi".
    if (short.length === 1 || short.join(' ') === long.join(' ')) return 0;
    return surname && short.slice(0, -1).every((word, i) => initialOrSpelling(word, long[i])) ? 2 : 0;
  }
  if (surname && (short.length === 1 || isSubsequence(short, long))) return 2;
  if (short.every((word, i) => word === long[i])) return 1;
  // A surname of two words may be called by the first: "Aung San" is none, "García Márquez" is.
  return short.length === 1 && long.length > 2 && long[1] === short[0] && short[0].length > 3 ? 1 : 0;
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  if (!initialOrSpelling(short[0], long[0]))
    return short.every((word, i) => word === long[long.length - short.length + i]);
  let at = 0;
  for (const word of long) if (at < short.length && initialOrSpelling(short[at], word)) at++;
  return at === short.length;
}

const initialOrSpelling = (a: string, b: string): boolean =>
  a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]) || sameSpelling(a, b);

const sameSurname = (a: string, b: string): boolean => a === b || sameSpelling(a, b);

function genderClash(a: Cluster, b: Cluster): boolean {
  return a.gender !== null && b.gender !== null && a.gender !== b.gender;
}
