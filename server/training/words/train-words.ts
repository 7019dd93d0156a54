import { join } from 'node:path';
import { NAME_LABELS } from '../../src/language/names/labels';
import { FINE_TAGS } from '../../src/language/tagger';
import { WORDS_EXPECTATION } from '../../src/language/words';
import { hashLower } from '../../src/learning/hash';
import { readConllu } from '../corpora';
import { readGold } from '../names/gold';
import { writeModel } from '../write-model';
import { cluster } from './cluster';
import { givenNames } from './given-names';
import { countNameLabels, countTags, guessLabels, type LabelCounts } from './guess-labels';
import { DIMENSIONS, readVectors } from './read-vectors';

/** Words that have clusters. */
const COUNT = 60_000;
/** What the clusters are found on; all other words join them. */
const DECIDING = 15_000;
const FINE = 1024;
const MIDDLE = 255;
/** Clusters by the labels that a word's vector suggests. */
const GUESSED = 64;

/** Parts words by how they are used and by the names they stand in, adds the lists of given names, and returns the model's file. */
export function trainWords(data: string): Uint8Array {
  const vectors = readVectors(COUNT);
  const fine = cluster(vectors.rows, { width: DIMENSIONS, count: FINE, deciding: DECIDING });
  const middle = cluster(fine.centres, { width: DIMENSIONS, count: MIDDLE, deciding: FINE });
  const guess = (counts: LabelCounts, labels: number): Int32Array =>
    cluster(guessLabels(vectors, counts, labels), { width: labels, count: GUESSED, deciding: DECIDING }).of;
  const kind = guess(countNameLabels(vectors, readGold(data)), NAME_LABELS.length);
  const treebanks = ['ewt', 'gum'].flatMap((name) => readConllu(join(data, 'syntax', `${name}-train.conllu`)));
  const role = guess(countTags(vectors, treebanks), FINE_TAGS.length);
  const entries = collectEntries(vectors.words, { kind, role, fine: fine.of });
  const buckets = new Uint8Array(0x10000);
  for (const { hash } of entries) buckets[hash >>> 16]++;
  return writeModel({
    ...WORDS_EXPECTATION,
    settings: { entries: entries.length },
    sections: {
      buckets,
      keys: Uint8Array.from(entries, ({ hash }) => hash >>> 8),
      halves: packHalves(entries),
      flags: Uint8Array.from(entries, ({ flags }) => flags),
      kind: Uint8Array.from(entries, (entry) => entry.kind),
      role: Uint8Array.from(entries, (entry) => entry.role),
      fine: Uint16Array.from(entries, (entry) => entry.fine),
      middle: Uint8Array.from([0, ...Array.from(middle.of, (part) => part + 1)]),
    },
  });
}

/** Four bits of each entry's hash below those of its key, two entries to a byte. */
function packHalves(entries: readonly Entry[]): Uint8Array {
  const halves = new Uint8Array((entries.length + 1) >> 1);
  for (const [i, { hash }] of entries.entries()) halves[i >> 1] |= ((hash >>> 4) & 0xf) << (4 * (i & 1));
  return halves;
}

interface Entry {
  readonly hash: number;
  flags: number;
  readonly kind: number;
  readonly role: number;
  readonly fine: number;
}

/** Entries in the order of their hashes. Of words that share the bits that are kept, the most frequent stays. */
function collectEntries(
  words: readonly string[],
  { kind, role, fine }: Record<'kind' | 'role' | 'fine', Int32Array>,
): Entry[] {
  const entries = new Map<number, Entry>();
  for (const [i, word] of words.entries()) {
    const hash = hashLower(word);
    const kept = hash >>> 4;
    if (!entries.has(kept))
      entries.set(kept, { hash, flags: 0, kind: kind[i] + 1, role: role[i] + 1, fine: fine[i] + 1 });
  }
  for (const [name, flags] of givenNames(new Set(words))) {
    const hash = hashLower(name);
    const entry = entries.get(hash >>> 4);
    if (entry) entry.flags |= flags;
    else entries.set(hash >>> 4, { hash, flags, kind: 0, role: 0, fine: 0 });
  }
  return [...entries.values()].sort((a, b) => (a.hash >>> 4) - (b.hash >>> 4));
}
