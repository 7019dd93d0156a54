import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../src/text/span';
import { readPassages } from './passages';

/** A sentence that a reader labelled; the offsets are UTF-16 code units, the main kind comes first. */
export interface Label extends Span {
  readonly label: string;
  readonly kinds?: readonly string[] | undefined;
}

export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Label[];
}

/** Where the labels of a document come from; training mixes some, and holds others back. */
export type Origin = 'train' | 'older' | 'invented-train' | 'own' | 'dev' | 'invented-dev';

/** Labels of earlier versions: document, offset and first letter of the label of each sentence; the texts stay in the corpora. */
const OLDER = ['labels.txt', 'held-out.txt'].map((name) =>
  fileURLToPath(new URL(`../claims/${name}`, import.meta.url)),
);
const LETTERS: Readonly<Record<string, string>> = { a: 'attributed', p: 'plain', u: 'unattributed', v: 'vague' };

/**
 * All documents with labels. Older labels count where nobody read the article anew, and never for an article of dev.
 * @param data folder with `<corpus>/<split>.jsonl`
 */
export function readLabelled(data: string): (readonly [Origin, Labelled])[] {
  const claims = (split: string): Labelled[] => readLines(join(data, 'claims', `${split}.jsonl`));
  const [train, dev] = [claims('train'), claims('dev')];
  const known = new Set([...train, ...dev].map(({ id }) => id));
  const groups: readonly (readonly [Origin, readonly Labelled[]])[] = [
    ['train', train],
    ['older', readOlder(data).filter(({ id }) => !known.has(id))],
    ['invented-train', claims('invented-train')],
    ['own', readPassages()],
    ['dev', dev],
    ['invented-dev', claims('invented-dev')],
  ];
  return groups.flatMap(([origin, documents]) => documents.map((document) => [origin, document] as const));
}

function readLines(path: string): Labelled[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Labelled);
}

/** Older labels say where a sentence starts; it ends with its line or where the next one starts. */
function readOlder(data: string): Labelled[] {
  const texts = new Map<string, string>();
  for (const corpus of ['attribution', 'names', 'actors']) {
    for (const { id, text } of readLines(join(data, corpus, 'train.jsonl'))) texts.set(`${corpus} ${id}`, text);
  }
  const lines = OLDER.flatMap((path) => readFileSync(path, 'utf8').trim().split('\n'));
  return lines.flatMap((line): Labelled[] => {
    const [corpus, id, labels] = line.split('\t');
    const text = texts.get(`${corpus} ${id}`);
    if (text === undefined) return [];
    const entries = labels.split(' ');
    const starts = entries.map((entry) => Number.parseInt(entry, 10));
    const sentences = entries.map((entry, i) => {
      const start = starts[i];
      const lineEnd = text.indexOf('\n', start);
      const end = Math.min(starts[i + 1] ?? text.length, lineEnd < 0 ? text.length : lineEnd);
      return { start, end, label: LETTERS[entry.slice(-1)] };
    });
    return [{ id, text, sentences }];
  });
}

/** The label of whichever labelled sentence shares more than half of the sentence's characters. */
export function labelOf(sentence: Span, labels: readonly Label[]): Pick<Label, 'label' | 'kinds'> | undefined {
  const found = labels.find(({ start, end }) => {
    const shared = Math.min(sentence.end, end) - Math.max(sentence.start, start);
    return 2 * shared > sentence.end - sentence.start;
  });
  return found && { label: found.label, kinds: found.kinds };
}
