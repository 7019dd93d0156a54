import { firstWhere } from '../../../text/first-from';
import type { Cluster } from '../cluster';

/** Index of clusters by each word of their names, or by what `keyOf` makes of it. */
export function indexByWord(
  clusters: readonly Cluster[],
  keyOf: (word: string) => string = (word) => word,
): Map<string, Cluster[]> {
  const index = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    for (const word of new Set(namesOf(cluster).flat().map(keyOf))) {
      const list = index.get(word);
      if (list) list.push(cluster);
      else index.set(word, [cluster]);
    }
  }
  return index;
}

/** Names of one actor that are looked at: a text that goes on renaming somebody must not cost more. */
const MOST_NAMES = 8;

/** The words of each of its names, each once. */
export function namesOf(cluster: Cluster): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  for (const { name } of cluster.names) {
    if (found.size >= MOST_NAMES) break;
    found.set(name.words.join(' '), name.words);
  }
  return [...found.values()];
}

/** The words of its longest name. */
export const fullestWords = ({ fullest }: Cluster): readonly string[] => fullest;

/** Clusters that share a word and are compared with one another: more would take time without end where all share it. */
const MOST_COMPARED = 24;

/** Those of the clusters in a list of the index that come nearest before and behind one of them, in the order of the list. */
export function nearestAmong(list: readonly Cluster[], cluster: Cluster): readonly Cluster[] {
  if (list.length <= MOST_COMPARED) return list;
  const own = firstWhere(list.length, (i) => list[i].index >= cluster.index);
  const first = Math.max(0, Math.min(own - MOST_COMPARED / 2, list.length - MOST_COMPARED));
  return list.slice(first, first + MOST_COMPARED);
}

/** Tokens from the last mention of `to` before the first of `from`; one that only comes later is far away. */
export function gap(from: Cluster, to: Cluster): number {
  const at = from.mentions[0].firstToken;
  let nearest = 800;
  for (const mention of to.mentions) {
    const distance = at - mention.firstToken;
    if (distance > 0 && distance < nearest) nearest = distance;
  }
  return Math.min(nearest, 800 + Math.min(to.mentions[0].firstToken / 1e6, 1));
}

/** Whether it is named by a nationality or a party. */
export const isGroup = (cluster: Cluster): boolean => cluster.names[0]?.name?.group ?? false;
