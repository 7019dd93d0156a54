import { FINE_TAGS } from '../../src/language/tagger';
import { hashLower } from '../../src/learning/hash';
import type { GoldToken } from '../corpora';

const VERBS: Readonly<Record<string, string>> = {
  VBD: 'VERB-past',
  VBG: 'VERB-ing',
  VBN: 'VERB-participle',
  VBP: 'VERB-present',
  VBZ: 'VERB-third',
};

const indexOfTag: ReadonlyMap<string, number> = new Map(FINE_TAGS.map((tag, i) => [tag, i]));

/** Index into `FINE_TAGS`, from the universal and the Penn tag. */
export function fineTagOf({ upos, xpos }: GoldToken): number {
  let tag = upos;
  if (upos === 'VERB') tag = VERBS[xpos] ?? 'VERB';
  if (upos === 'NOUN' && xpos === 'NNS') tag = 'NOUN-plural';
  return indexOfTag.get(tag) ?? indexOfTag.get('X')!;
}

/** How often a word must occur to be in the dictionary, and to be taken to have one tag only. */
const MINIMUM_COUNT = 3;
const MINIMUM_SURE = 30;
const SURE_SHARE = 0.995;
/** Tags that a word has less often than this are left out of its class. */
const MINIMUM_SHARE = 0.05;

/** Words by the hash of their lower case, rising; the class of each, from 1; for each class its only tag, or 255. */
export interface DictionaryTable {
  readonly hashes: number[];
  readonly classes: Uint16Array;
  readonly only: Uint8Array;
}

/** Gathers which tags words have. */
export function buildDictionary(sentences: readonly (readonly GoldToken[])[]): DictionaryTable {
  const counts = new Map<number, number[]>();
  for (const sentence of sentences) {
    for (const token of sentence) {
      const hash = hashLower(token.form);
      let row = counts.get(hash);
      if (!row) {
        row = FINE_TAGS.map(() => 0);
        counts.set(hash, row);
      }
      row[fineTagOf(token)]++;
    }
  }
  const classes = new Map<string, number>();
  const only = [255];
  const entries: [hash: number, wordClass: number][] = [];
  for (const [hash, row] of counts) {
    const total = row.reduce((sum, count) => sum + count);
    if (total < MINIMUM_COUNT) continue;
    const tags = [...row.keys()].filter((tag) => row[tag] >= MINIMUM_SHARE * total);
    tags.sort((a, b) => row[b] - row[a] || a - b);
    const sure = total >= MINIMUM_SURE && row[tags[0]] >= SURE_SHARE * total;
    const key = `${sure ? '!' : ''}${tags.join(' ')}`;
    let wordClass = classes.get(key);
    if (wordClass === undefined) {
      wordClass = only.length;
      classes.set(key, wordClass);
      only.push(sure ? tags[0] : 255);
    }
    entries.push([hash, wordClass]);
  }
  entries.sort(([a], [b]) => a - b);
  return {
    hashes: entries.map(([hash]) => hash),
    classes: Uint16Array.from(entries, ([, wordClass]) => wordClass),
    only: Uint8Array.from(only),
  };
}
