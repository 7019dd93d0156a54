import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Form } from '../../src/article/forms';
import { readDocuments } from '../corpora';

/** A text whose form somebody has told. */
export interface LabelledForm {
  readonly form: Form;
  /** Whoever published it: all texts of a source are left out together. */
  readonly source: string;
  readonly id: string;
  readonly text: string;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

/** The texts of `labels.tsv`: of the corpora in `data`, of the seeds, and invented ones. */
export function readLabelledForms(data: string): LabelledForm[] {
  const corpora = new Map<string, Map<string, string>>();
  const textOf = (corpus: string, id: string): string | undefined => {
    if (corpus === 'seeds') return readFileSync(join(SEEDS, id), 'utf8');
    if (corpus === 'invented') return readFileSync(join(HERE, 'invented', id), 'utf8');
    let texts = corpora.get(corpus);
    if (!texts) {
      texts = new Map(readDocuments<{ id: string; text: string }>(data, corpus, 'train').map((d) => [d.id, d.text]));
      corpora.set(corpus, texts);
    }
    return texts.get(id);
  };
  return readFileSync(join(HERE, 'labels.tsv'), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [form, corpus, id] = line.split('\t');
      const text = textOf(corpus, id);
      return text === undefined ? [] : [{ form: form as Form, source: sourceOf(corpus, id), id, text }];
    });
}

/** What the genres of GUM are to a desk. */
const GENRES: Readonly<Record<string, Form>> = {
  news: 'report',
  interview: 'interview',
  court: 'official',
  voyage: 'feature',
  letter: 'opinion',
  fiction: 'other',
  whow: 'other',
  academic: 'other',
  textbook: 'other',
  bio: 'other',
  speech: 'other',
  vlog: 'other',
};

/** Every so many articles of a newspaper corpus teach what a report is. */
const STRIDE = 12;
/** Code units: fewer are a brief. */
const SHORTEST_REPORT = 1500;

/** Texts that nobody labelled one by one: told by their genre in GUM, or a spread of what news corpora have. They teach, and measure nothing. */
export function readTaughtForms(data: string): LabelledForm[] {
  const labelled = new Set(readLabelledForms(data).map(({ id }) => id));
  const told: LabelledForm[] = [];
  for (const corpus of ['actors', 'outline'])
    for (const { id, genre, text } of readDocuments<{ id: string; genre: string; text: string }>(data, corpus, 'train'))
      if (GENRES[genre] && !labelled.has(id) && !told.some((t) => t.id === id))
        told.push({ form: GENRES[genre], source: sourceOf(corpus, id), id, text });
  for (const corpus of ['attribution', 'names'])
    for (const [i, { id, text }] of readDocuments<{ id: string; text: string }>(data, corpus, 'train').entries())
      if (i % STRIDE === 0 && text.length >= SHORTEST_REPORT && !labelled.has(id))
        told.push({ form: 'report', source: sourceOf(corpus, id), id, text });
  return told;
}

/** Each genre of GUM comes from another publisher, but for news and interviews, which are Wikinews's. */
function sourceOf(corpus: string, id: string): string {
  if (corpus === 'seeds' || corpus === 'invented') return 'invented';
  if (id.startsWith('GUM_')) return id.split('_')[1].replace('interview', 'news');
  return id
    .split('_')
    .slice(0, -1)
    .join('_')
    .replace(/_\d{4}-.*/, '');
}
