import { plainWords } from '../project/plain-words';
import { keyText, type ReviewEntry } from '../project/review';
import type { ClaimRow } from './claims';
import type { Overview } from './overview';

/**
 * The overview with what was noted about its claims. A claim is found by its words; one whose words have changed is found again by those
 * that stayed, and is open again. Pure; takes time in proportion to both.
 * @param entries those of this text
 */
export function withReviews(overview: Overview, entries: readonly ReviewEntry[]): Overview {
  if (entries.length === 0) return overview;
  const left = new Map(entries.map((entry) => [keyText(entry), entry]));
  const exact = overview.claims.map((row) => {
    const key = keyText({ claim: row.text, nth: row.nth });
    const entry = left.get(key);
    left.delete(key);
    return entry;
  });
  const rows = overview.claims.flatMap((row, i) => (exact[i] ? [] : [row]));
  const { again, gone } = foundAgain([...left.values()], rows);
  const claims = overview.claims.map((row, i) => {
    const old = again.get(row);
    if (exact[i]) return noted(row, exact[i]);
    return old ? { ...noted(row, { ...old, state: 'open' }), was: { claim: old.claim, ...(old.nth && { nth: old.nth }) } } : row;
  }); // biome-ignore format: the three cases side by side
  return { ...overview, claims, gone };
}

/** A row with its notes. What is asked about counts as accepted where the project ignores it, and only there. */
function noted(row: ClaimRow, { state = 'open', note, evidence, date }: ReviewEntry): ClaimRow {
  const stated = row.state === 'accepted' || (state === 'accepted' && row.question !== undefined) ? row.state : state;
  return { ...row, state: stated, ...(note && { note }), ...(evidence && { evidence }), ...(date && { date }) };
}

/** What share of their words two texts need to have in common to be versions of one. */
const ALIKE = 0.6;

/** A word that stands in more claims than this tells none of them apart. */
const COMMON = 12;

/** How many claims are held against each entry, those first that share most words which few others have. */
const LIKELY = 3;

/** Gives entries the rows that have most of their words, the most alike first; each row goes to one. */
function foundAgain(
  entries: readonly ReviewEntry[],
  rows: readonly ClaimRow[],
): { readonly again: ReadonlyMap<ClaimRow, ReviewEntry>; readonly gone: readonly ReviewEntry[] } {
  const again = new Map<ClaimRow, ReviewEntry>();
  const found = new Set<ReviewEntry>();
  if (entries.length > 0) {
    const words = rows.map((row) => wordsOf(row.text));
    const likely = likelyFor(words);
    const pairs = entries.flatMap((entry) => {
      const own = wordsOf(entry.claim);
      return likely(own).map((i) => ({ entry, row: rows[i], alike: likeness(own, words[i]) }));
    });
    for (const { entry, row, alike } of pairs.sort((a, b) => b.alike - a.alike)) {
      if (alike < ALIKE || found.has(entry) || again.has(row)) continue;
      again.set(row, entry);
      found.add(entry);
    }
  }
  return { again, gone: entries.filter((entry) => !found.has(entry)) };
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(plainWords(text).split(' '));

/** Finds the few of many sets of words that may be versions of another, without holding it against all of them. */
function likelyFor(sets: readonly ReadonlySet<string>[]): (words: ReadonlySet<string>) => number[] {
  const setsWith = new Map<string, number[]>();
  sets.forEach((set, i) => {
    for (const word of set) {
      const those = setsWith.get(word);
      if (!those) setsWith.set(word, [i]);
      else if (those.length <= COMMON) those.push(i);
    }
  });
  return (words) => {
    const shared = new Map<number, number>();
    for (const word of words) {
      const those = setsWith.get(word) ?? [];
      if (those.length <= COMMON) for (const i of those) shared.set(i, (shared.get(i) ?? 0) + 1);
    }
    const most = [...shared].sort((a, b) => b[1] - a[1]).slice(0, LIKELY);
    return most.map(([i]) => i);
  };
}

/** Dice's coefficient of two sets of words. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return (2 * both) / (a.size + b.size);
}
