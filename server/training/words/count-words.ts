/** A corpus as numbers: sentences of word ids one behind the other, parted by `BREAK`. */
export interface CountedText {
  /** Lower-cased words, the most frequent first; all numbers are one word, "0". */
  readonly words: readonly string[];
  readonly counts: Int32Array;
  readonly ids: Int32Array;
}

/** Stands between sentences in `CountedText.ids`. */
export const BREAK = -1;

/** Stands for words that are too rare. */
export const RARE = -2;

/** The spelling that words are counted under; the same text as `hashLower` hashes. */
export function normalise(word: string): string {
  return /^[\d.,:/-]+$/.test(word) && /\d/.test(word) ? '0' : word.toLowerCase().replaceAll('’', "'");
}

/** Counts the words of sentences and numbers those that occur at least `minimum` times. */
export function countWords(sentences: readonly (readonly string[])[], minimum: number): CountedText {
  const counts = new Map<string, number>();
  const normal = sentences.map((sentence) => sentence.map(normalise));
  for (const sentence of normal) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= minimum);
  kept.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const idOf = new Map(kept.map(([word], id) => [word, id]));
  const ids: number[] = [BREAK];
  for (const sentence of normal) {
    for (const word of sentence) ids.push(idOf.get(word) ?? RARE);
    ids.push(BREAK);
  }
  return {
    words: kept.map(([word]) => word),
    counts: Int32Array.from(kept, ([, count]) => count),
    ids: Int32Array.from(ids),
  };
}
