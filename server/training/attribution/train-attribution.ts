import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isQuotation, medianOf } from '../../src/article/attribution/confidence';
import { quotationStates, tokenRows, WIDTH } from '../../src/article/attribution/features';
import { createNetwork } from '../../src/article/attribution/network';
import { cutStretches } from '../../src/article/attribution/stretches';
import { createReader } from '../../src/language/reader';
import type { Reading } from '../../src/language/reading';
import type { ModelFiles } from '../../src/learning/model-file';
import { readPage } from '../../src/text/read-page';
import { countVocabulary, type Document, dumpCorpus, goldLabels, readDocuments } from './dump';
import { exportModel } from './export';

/** What the network's input comes from. */
type LanguageModels = Pick<ModelFiles, 'words' | 'tagger' | 'names'>;

/** Annotated articles, the first of the train split, that the student does not see (`HELD_OUT` in train.py). */
const HELD_OUT = 40;

/** Debian's Python has PyTorch where another one on the path may not. */
const PYTHON = process.env.BYLINE_PYTHON ?? '/usr/bin/python3';

/**
 * Trains the network that finds attributions and returns its model's file. Takes most of an hour on two cores, and needs
 * PyTorch; the figures come back within 0.3 points, as PyTorch adds in another order on another processor.
 *
 * @param data folder with `<corpus>/<split>.jsonl`
 * @param models of the language layer, which the network's input comes from
 * @param work folder for dumps and checkpoints; teachers that are already there are not trained again
 */
export function trainAttribution(data: string, models: LanguageModels, work: string): Uint8Array {
  const read = readWith(models);
  const vocabulary = dumpAll(data, read, work);
  execFileSync(PYTHON, [fileURLToPath(new URL('train.py', import.meta.url)), work], { stdio: 'inherit' });
  const raw = exportModel(work, 'student', vocabulary, { slope: 1, offset: 0 });
  const held = readDocuments(data, 'attribution', 'train').slice(0, HELD_OUT);
  return exportModel(work, 'student', vocabulary, calibrate(raw, read, held));
}

type Read = (document: Document) => Reading;

function readWith(models: LanguageModels): Read {
  const reader = createReader(models);
  return ({ text }) => reader.read(readPage(text, 'plaintext'));
}

function dumpAll(data: string, read: Read, work: string): number[] {
  const plain = ({ id, text }: Document): Document => ({ id, text });
  const corpora = {
    train: readDocuments(data, 'attribution', 'train'),
    unlabelled: [...readDocuments(data, 'names', 'train'), ...readDocuments(data, 'actors', 'train')].map(plain),
    dev: readDocuments(data, 'attribution', 'dev'),
  };
  const learnt = [...corpora.train, ...corpora.unlabelled].map(({ text }) => readPage(text, 'plaintext'));
  const vocabulary = countVocabulary(learnt);
  const rows = new Map(vocabulary.map((hash, i) => [hash, i + 1]));
  for (const [name, documents] of Object.entries(corpora)) {
    dumpCorpus(work, name, documents, documents.map(read), rows);
  }
  dropOutdated(work);
  return vocabulary;
}

/** Removes what was learnt from other numbers than those now dumped. */
function dropOutdated(work: string): void {
  const hash = createHash('sha256');
  for (const name of ['train', 'unlabelled']) hash.update(readFileSync(join(work, `${name}.rows`)));
  const fingerprint = hash.digest('hex');
  const kept = join(work, 'fingerprint');
  if (existsSync(kept) && readFileSync(kept, 'utf8') === fingerprint) return;
  for (const name of readdirSync(work)) if (/\.(?:pt|npy)$/.test(name)) rmSync(join(work, name));
  writeFileSync(kept, fingerprint);
}

/**
 * Fits Platt's scale to how many sentences of each likelihood are indeed attributed, at least half of their tokens.
 * Sentences that the quotation rule speaks for are left out: they would lift all others.
 */
function calibrate(model: Uint8Array, read: Read, documents: readonly Document[]): { slope: number; offset: number } {
  const network = createNetwork({ attribution: model } as ModelFiles);
  const points: [number, number][] = [];
  for (const document of documents) {
    const reading = read(document);
    const { page } = reading;
    const gold = goldLabels(page, document);
    const rows = tokenRows(reading, network.vocabulary, new Map());
    const likely = new Float32Array(page.tokens.length);
    for (const { first, end } of cutStretches(page)) {
      const starts = Uint8Array.from({ length: end - first }, (_, i) =>
        page.blocks[page.tokens.block[first + i]].firstToken === first + i ? 1 : 0,
      );
      const emissions = network.emit(rows.slice(first * WIDTH, end * WIDTH), starts);
      likely.set(network.decode(emissions, starts).attributed, first);
    }
    const { inside } = quotationStates(page);
    const count = (marks: Uint8Array): number => marks.reduce((sum, mark) => sum + (mark ? 1 : 0), 0);
    for (const { firstToken, endToken } of page.sentences) {
      const n = endToken - firstToken;
      if (n < 4 || isQuotation(n, count(inside.subarray(firstToken, endToken)))) continue;
      const median = medianOf(likely, firstToken, endToken);
      const marked = count(gold.subarray(firstToken, endToken));
      const p = Math.min(1 - 1e-4, Math.max(1e-4, median));
      points.push([Math.log(p / (1 - p)), marked * 2 >= n ? 1 : 0]);
    }
  }
  return fitLogistic(points);
}

/** Two-parameter logistic regression by Newton's method. */
function fitLogistic(points: readonly (readonly [number, number])[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 25; round++) {
    let [gs, go, ss, so, oo] = [0, 0, 1e-6, 0, 1e-6];
    for (const [x, y] of points) {
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const w = p * (1 - p);
      gs += (y - p) * x;
      go += y - p;
      ss += w * x * x;
      so += w * x;
      oo += w;
    }
    const determinant = ss * oo - so * so;
    slope += (gs * oo - go * so) / determinant;
    offset += (go * ss - gs * so) / determinant;
  }
  return { slope, offset };
}
