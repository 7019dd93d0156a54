import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAnalyser } from '../../src/article/analyse';
import { findCandidates } from '../../src/article/claims/candidates';
import type { ClaimFeature, ClaimFeatures } from '../../src/article/claims/features';
import { createReader } from '../../src/language/reader';
import { readDocuments } from '../corpora';
import { loadModels } from '../load-models';
import { HAND_WEIGHTS } from './hand-weights';
import { dot, type Example, trainLogistic } from './logistic';

/** Document, offset and label (attributed, vague, unattributed, plain) of sentences of the train parts; the texts stay where they are. */
const LABELS_FILE = fileURLToPath(new URL('labels.txt', import.meta.url));
/** Likewise, of texts that were labelled last: neither words nor weights were chosen with them in sight. */
const HELD_OUT_FILE = fileURLToPath(new URL('held-out.txt', import.meta.url));
/** Where the weights stand: source code, since they are few enough to be read. */
const WEIGHTS_FILE = fileURLToPath(new URL('../../src/article/claims/weights.ts', import.meta.url));

const PENALTY = 2;
const FOLDS = 10;
/** What the hand-set weights count for beside the learnt ones, and what makes them as sure of themselves. */
const HAND_SHARE = 0.4;
const HAND_SCALE = 0.6;
/** The threshold of the rule when it is neither strict nor thorough. */
const BALANCED = 0.48;

/** A labelled sentence. */
interface Labelled {
  readonly document: number;
  readonly label: string;
  /** Whether it is found to rest on a vague source: no matter of these weights then. */
  readonly vague: boolean;
  /** None where the claim finder does not look at it. */
  readonly features?: ClaimFeatures;
}

/** Learns what evidence weighs from sentences labelled after the guidelines, and writes the weights as a table that people can read. */
export function trainClaims(data: string): void {
  const read = openLabels(data);
  const sentences = read(LABELS_FILE);
  const names = [...new Set(sentences.flatMap(({ features }) => [...(features?.keys() ?? [])]))];
  names.sort((a, b) => Number(b === 'bias') - Number(a === 'bias') || (a < b ? -1 : 1));
  report('claims, held out by document', countFolds(sentences, names));
  const weights = learn(sentences, names);
  const counts = newCounts();
  for (const sentence of read(HELD_OUT_FILE)) count(counts, sentence, weights, names);
  report('claims, texts labelled last', counts);
  const rows = names.map((name, i) => `  ${keyOf(name)}: ${Math.round(weights[i] * 100) / 100},`);
  const source = [
    "import type { ClaimFeature } from './features';",
    '',
    '/**',
    ' * How much each feature speaks for a claim (above 0) or against one, in log odds.',
    ' * Learnt and written by `server/training/claims/train-claims.ts`: change that, not this.',
    ' */',
    'export const WEIGHTS: Readonly<Record<ClaimFeature, number>> = {',
    ...rows,
    '};',
    '',
  ];
  writeFileSync(WEIGHTS_FILE, source.join('\n'));
}

/** Opens the corpora and the models, and gives what reads a file of labels. */
function openLabels(data: string): (file: string) => Labelled[] {
  const models = loadModels();
  const analyse = createAnalyser(models);
  const reader = createReader(models);
  const texts = new Map<string, string>();
  for (const corpus of ['attribution', 'names', 'actors'])
    for (const { id, text } of readDocuments<{ id: string; text: string }>(data, corpus, 'train'))
      texts.set(`${corpus} ${id}`, text);
  const readLine = (line: string, document: number): Labelled[] => {
    const [corpus, id, labels] = line.split('\t');
    const article = analyse(texts.get(`${corpus} ${id}`) ?? '');
    const { candidates } = findCandidates(reader.read(article.page), article.statements);
    const vague = new Set(article.vagueSources.filter(({ main }) => main).map(({ statement }) => statement));
    const featuresOf = new Map(candidates.map(({ statement, features }) => [statement, features]));
    return labels.split(' ').flatMap((entry): Labelled[] => {
      const offset = Number.parseInt(entry, 10);
      const i = article.statements.findIndex(({ start, end }) => start <= offset && offset < end);
      if (i < 0) return [];
      return [{ document, label: entry.slice(-1), vague: vague.has(i), features: featuresOf.get(i) }];
    });
  };
  return (file) => readFileSync(file, 'utf8').trim().split('\n').flatMap(readLine);
}

const isWanted = ({ label }: Labelled): boolean => label === 'u' || label === 'v';

function rowOf(features: ClaimFeatures, names: readonly ClaimFeature[]): Float64Array {
  return Float64Array.from(names, (name) => features.get(name) ?? 0);
}

function learn(sentences: readonly Labelled[], names: readonly ClaimFeature[]): Float64Array {
  const examples = sentences.flatMap((sentence): Example[] =>
    sentence.features && !sentence.vague
      ? [{ row: rowOf(sentence.features, names), positive: isWanted(sentence) }]
      : [],
  );
  return trainLogistic(examples, PENALTY).map(
    (weight, i) => (1 - HAND_SHARE) * weight + HAND_SHARE * HAND_SCALE * (HAND_WEIGHTS[names[i]] ?? 0),
  );
}

/** How many sentences of each label there are, and how many are flagged. */
interface Counts {
  readonly all: Record<string, number>;
  readonly flagged: Record<string, number>;
}

const newCounts = (): Counts => ({ all: { u: 0, v: 0, a: 0, p: 0 }, flagged: { u: 0, v: 0, a: 0, p: 0 } });

function count(
  { all, flagged }: Counts,
  { label, vague, features }: Labelled,
  weights: Float64Array,
  names: readonly ClaimFeature[],
): void {
  const sure = features ? 1 / (1 + Math.exp(-dot(weights, rowOf(features, names)))) : 0;
  all[label]++;
  if (vague || sure >= BALANCED) flagged[label]++;
}

/** Counts with weights that were learnt from other documents. */
function countFolds(sentences: readonly Labelled[], names: readonly ClaimFeature[]): Counts {
  const counts = newCounts();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = ({ document }: Labelled): boolean => document % FOLDS === fold;
    const weights = learn(
      sentences.filter((sentence) => !isHeldOut(sentence)),
      names,
    );
    for (const sentence of sentences.filter(isHeldOut)) count(counts, sentence, weights, names);
  }
  return counts;
}

function report(what: string, { all, flagged }: Counts): void {
  const right = flagged.u + flagged.v;
  const found = right + flagged.a + flagged.p;
  const wanted = all.u + all.v;
  const share = (part: number, whole: number): string => (part / whole).toFixed(3);
  console.log(
    `${what}: ${wanted + all.a + all.p} sentences, P ${share(right, found)} R ${share(right, wanted)} ` +
      `F1 ${share(2 * right, found + wanted)}, false alarms attributed ${share(flagged.a, all.a)} plain ${share(flagged.p, all.p)}`,
  );
}

/** As the formatter writes property names. */
function keyOf(name: string): string {
  return /^[a-zA-Z]+$/.test(name) ? name : `'${name}'`;
}
