import type { Cluster } from '../cluster';
import { mayBePerson } from '../mentions/may-be-person';
import type { Partition } from '../partition';
import { fullestWords, gap, indexByWord, isGroup, nearestAmong } from './clusters';
import { personFit, suffixOf } from './person-fit';
import type { Sieve } from './sieve';
import { skeleton } from './spelling';
import { shareOut } from './surnames';

/** "J. Kerry" and "John Kerry" are "John F. Kerry"; "Kerry" and "John" are whom title and distance make of them. */
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
    joinFullNames(partition, persons, index);
    for (const cluster of persons) {
      const own = fullestWords(cluster);
      if (cluster.plural || cluster.mergedInto || own.length > 1) continue;
      const holders = sharing(index, cluster).filter((other) => fullestWords(other).length > 1);
      shareOut(view, partition, cluster, holders);
    }
  },
};

const PART = { by: shorterPersons.name, evidence: 'part-of-name' } as const;

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length >= short.length && short.every((word, i) => word === long[long.length - short.length + i]);

type PersonIndex = ReadonlyMap<string, readonly Cluster[]>;

/** The persons near a cluster that share the last or the first word of its name. */
function sharing(index: PersonIndex, cluster: Cluster): Cluster[] {
  const words = fullestWords(cluster);
  const found = new Set<Cluster>();
  for (const word of new Set([words[words.length - 1], words[0]]))
    for (const other of nearestAmong(index.get(skeleton(word)) ?? [], cluster)) found.add(other.mergedInto ?? other);
  return [...found].filter((other) => other !== cluster && !other.mergedInto && !other.plural);
}

/** Joins names of several words that are short for another, the longest first: "J. Kerry" has joined before "Kerry" looks. */
function joinFullNames(partition: Partition, persons: readonly Cluster[], index: PersonIndex): void {
  const lengths = new Map(persons.map((cluster) => [cluster, fullestWords(cluster).length]));
  for (const cluster of [...persons].sort((a, b) => lengths.get(b)! - lengths.get(a)!)) {
    const own = fullestWords(cluster);
    if (cluster.plural || cluster.mergedInto || own.length < 2) continue;
    let best: Cluster | null = null;
    let bestScore = 0;
    for (const other of sharing(index, cluster)) {
      if (!mayBeOne(cluster, other)) continue;
      const score = personFit(own, suffixOf(cluster), other) * 1000 - gap(cluster, other);
      if (score > bestScore) {
        bestScore = score;
        best = other;
      }
    }
    if (best) partition.merge(best, cluster, PART);
  }
}

/** A given name tells both genders; what stands first in a name without one, as "Ruiz Molina", is no given name. */
function mayBeOne(short: Cluster, long: Cluster): boolean {
  const gender = fullestWords(short)[0] === fullestWords(long)[0] ? short.gender : short.titleGender;
  const other = long.titleGender ?? long.gender;
  return gender === null || other === null || gender === other;
}
