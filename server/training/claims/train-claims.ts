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
/** Where the weights stand: source code, since they are few enough to be read. */
const WEIGHTS_FILE = fileURLToPath(new URL('../../src/article/claims/weights.ts', import.meta.url));

const PENALTY = 2;
const FOLDS = 10;
/** What the hand-set weights count for beside the learnt ones, and what makes them as sure of themselves. */
const HAND_SHARE = 0.4;
const HAND_SCALE = 0.6;
/** The threshold of the rule when it is neither strict nor thorough. */
const BALANCED = 0.47;

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
  const sentences = readLabelled(data);
  const names = [...new Set(sentences.flatMap(({ features }) => [...(features?.keys() ?? [])]))];
  names.sort((a, b) => Number(b === 'bias') - Number(a === 'bias') || (a < b ? -1 : 1));
  report(sentences, names);
  const weights = learn(sentences, names);
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

function readLabelled(data: string): Labelled[] {
  const models = loadModels();
  const analyse = createAnalyser(models);
  const reader = createReader(models);
  const texts = new Map<string, string>();
  for (const corpus of ['attribution', 'names', 'actors'])
    for (const { id, text } of readDocuments<{ id: string; text: string }>(data, corpus, 'train'))
      texts.set(`${corpus} ${id}`, text);
  const lines = readFileSync(LABELS_FILE, 'utf8').trim().split('\n');
  return lines.flatMap((line, document) => {
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
  });
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

/** Prints how well sentences are flagged by weights that were learnt from other documents. */
function report(sentences: readonly Labelled[], names: readonly ClaimFeature[]): void {
  const flagged = { u: 0, v: 0, a: 0, p: 0 } as Record<string, number>;
  const all = { u: 0, v: 0, a: 0, p: 0 } as Record<string, number>;
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = ({ document }: Labelled): boolean => document % FOLDS === fold;
    const weights = learn(
      sentences.filter((sentence) => !isHeldOut(sentence)),
      names,
    );
    for (const sentence of sentences.filter(isHeldOut)) {
      const { label, vague, features } = sentence;
      const sure = features ? 1 / (1 + Math.exp(-dot(weights, rowOf(features, names)))) : 0;
      all[label]++;
      if (vague || sure >= BALANCED) flagged[label]++;
    }
  }
  const right = flagged.u + flagged.v;
  const found = right + flagged.a + flagged.p;
  const share = (part: number, whole: number): string => (part / whole).toFixed(3);
  console.log(
    `claims: ${sentences.length} sentences, held out: P ${share(right, found)} R ${share(right, all.u + all.v)} ` +
      `F1 ${share(2 * right, found + all.u + all.v)}, false alarms attributed ${share(flagged.a, all.a)} plain ${share(flagged.p, all.p)}`,
  );
}

/** As the formatter writes property names. */
function keyOf(name: string): string {
  return /^[a-zA-Z]+$/.test(name) ? name : `'${name}'`;
}
