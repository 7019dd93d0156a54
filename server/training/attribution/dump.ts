import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalForm, OFFSETS, tokenRows, VOCABULARY_SIZE, WIDTH } from '../../src/article/attribution/features';
import type { Reading } from '../../src/language/reading';
import { hashText } from '../../src/learning/hash';
import { firstFrom } from '../../src/text/first-from';
import { type Page, word } from '../../src/text/page';

/** A span as the corpora write it: `[start, end)` in UTF-16 code units. */
type Pair = readonly [number, number];

/** An article of the corpora; those without annotation are there to be labelled by the teachers. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly attributions?: readonly { readonly source: Pair[]; readonly cue: Pair[]; readonly content: Pair[] }[];
}

const ROLES = ['source', 'cue', 'content'] as const;
const RAREST = 4; // a word seen less often has no row of its own

/** Articles of a corpus's split, from its JSON lines. */
export function readDocuments(data: string, corpus: string, split: string): Document[] {
  const lines = readFileSync(join(data, corpus, `${split}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line, i) => ({ id: `${corpus}-${i}`, ...JSON.parse(line) }));
}

/** Hashes of the commonest words, most frequent first. */
export function countVocabulary(pages: readonly Page[]): number[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (let i = 0; i < page.tokens.length; i++) {
      const form = normalForm(word(page, i));
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= RAREST)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, VOCABULARY_SIZE)
    .map(([form]) => hashText(form));
}

/**
 * A label for every token: 0 outside, then 1 and 2 for the first and further tokens of a source, 3 and 4 of a cue,
 * 5 and 6 of content. A span starts anew in every block.
 */
export function goldLabels(page: Page, { attributions = [] }: Document): Uint8Array {
  const { length, start, end, block } = page.tokens;
  const labels = new Uint8Array(length);
  for (const attribution of attributions) {
    ROLES.forEach((role, r) => {
      for (const [from, to] of attribution[role] ?? []) {
        let last = -2;
        for (let i = firstFrom(end, from + 1); i < length && start[i] < to; i++) {
          if (labels[i]) continue;
          labels[i] = last === i - 1 && block[last] === block[i] ? 2 * r + 2 : 2 * r + 1;
          last = i;
        }
      }
    });
  }
  return labels;
}

/**
 * Writes what training needs of a corpus into `directory`: `<name>.rows` (int32, `WIDTH` a token), `<name>.labels`
 * (uint8 a token) and `<name>.json` (per document its first token, and where its blocks and sentences start).
 */
export function dumpCorpus(
  directory: string,
  name: string,
  documents: readonly Document[],
  readings: readonly Reading[],
  vocabulary: ReadonlyMap<number, number>,
): void {
  mkdirSync(directory, { recursive: true });
  const known = new Map();
  const rows: Int32Array[] = [];
  const labels: Uint8Array[] = [];
  let first = 0;
  const index = readings.map((reading, i) => {
    const { page } = reading;
    rows.push(tokenRows(reading, vocabulary, known));
    labels.push(goldLabels(page, documents[i]));
    const entry = {
      id: documents[i].id,
      first,
      length: page.tokens.length,
      blocks: page.blocks.filter((block) => block.endToken > block.firstToken).map((block) => block.firstToken),
      sentences: page.sentences.map((sentence) => sentence.firstToken),
    };
    first += page.tokens.length;
    return entry;
  });
  writeFileSync(join(directory, `${name}.rows`), Buffer.concat(rows.map((part) => Buffer.from(part.buffer))));
  writeFileSync(join(directory, `${name}.labels`), Buffer.concat(labels));
  writeFileSync(join(directory, `${name}.json`), JSON.stringify({ width: WIDTH, offsets: OFFSETS, documents: index }));
}
