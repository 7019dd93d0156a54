import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAnalyser } from '../../src/article/analyse';
import { findCandidates } from '../../src/article/claims/candidates';
import { claimKindOf } from '../../src/article/claims/evidence';
import type { ClaimFeature, ClaimFeatures } from '../../src/article/claims/features';
import { createReader } from '../../src/language/reader';
import { hashText } from '../../src/learning/hash';
import { readLabelled } from '../encoder/labelled';
import { loadModels } from '../load-models';
import { dot, type Example, trainLogistic } from './logistic';

/** Where the weights stand: source code, since they are few enough to be read. */
const WEIGHTS_FILE = fileURLToPath(new URL('../../src/article/claims/weights.ts', import.meta.url));

const PENALTY = 2;
const FOLDS = 10;
/** From which likelihood on the report counts a sentence as flagged. */
const FLAGGED_FROM = 0.48;

/** A labelled sentence. */
interface Labelled {
  /** Sentences of one outlet are in one fold. */
  readonly fold: number;
  readonly label: string;
  /** Whether it is found to rest on a vague source: no matter of these weights then. */
  readonly vague: boolean;
  /** None where the claim finder does not look at it. */
  readonly features?: ClaimFeatures | undefined;
}

/**
 * Learns what evidence weighs from sentences labelled after the guidelines, and writes the weights as a table that people can read: they say what kind
 * a claim is.
 */
export function trainClaims(data: string): void {
  const sentences = readSentences(data);
  const names = [...new Set(sentences.flatMap(({ features }) => [...(features?.keys() ?? [])]))];
  names.sort((a, b) => Number(b === 'bias') - Number(a === 'bias') || (a < b ? -1 : 1));
  report('claims, held out by outlet', countFolds(sentences, names));
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

/** The labelled sentences of all texts that are there to learn from, with what speaks for a claim in them. */
function readSentences(data: string): Labelled[] {
  const models = loadModels();
  const analyse = createAnalyser(models);
  const reader = createReader(models);
  return readLabelled(data).flatMap(([origin, { id, text, sentences }]) => {
    if (origin === 'dev' || origin === 'invented-dev') return [];
    const article = analyse(text);
    const { candidates } = findCandidates(reader.read(article.page), article.statements);
    const vague = new Set(article.vagueSources.filter(({ main }) => main).map(({ statement }) => statement));
    const evident = candidates.filter(({ evidence }) => evidence.some(({ name }) => claimKindOf(name)));
    const featuresOf = new Map(evident.map(({ statement, features }) => [statement, features]));
    const fold = Math.abs(hashText(outletOf(id))) % FOLDS;
    return sentences.flatMap(({ start, end, label }): Labelled[] => {
      const i = article.statements.findIndex((statement) => start < statement.end && statement.start < end);
      if (i < 0) return [];
      return [{ fold, label, vague: vague.has(i), features: featuresOf.get(i) }];
    });
  });
}

/** Whose article it is: what stands in front of the first figure. */
const outletOf = (id: string): string => id.replace(/\d.*$/s, '');

const isWanted = ({ label }: Labelled): boolean => label === 'unattributed' || label === 'vague';

function rowOf(features: ClaimFeatures, names: readonly ClaimFeature[]): Float64Array {
  return Float64Array.from(names, (name) => features.get(name) ?? 0);
}

function learn(sentences: readonly Labelled[], names: readonly ClaimFeature[]): Float64Array {
  const examples = sentences.flatMap((sentence): Example[] =>
    sentence.features && !sentence.vague
      ? [{ row: rowOf(sentence.features, names), positive: isWanted(sentence) }]
      : [],
  );
  return trainLogistic(examples, PENALTY);
}

/** How many sentences of each label there are, and how many are flagged. */
interface Counts {
  readonly all: Record<string, number>;
  readonly flagged: Record<string, number>;
}

const NONE = { unattributed: 0, vague: 0, attributed: 0, plain: 0 };

const newCounts = (): Counts => ({ all: { ...NONE }, flagged: { ...NONE } });

function count(
  { all, flagged }: Counts,
  { label, vague, features }: Labelled,
  weights: Float64Array,
  names: readonly ClaimFeature[],
): void {
  const sure = features ? 1 / (1 + Math.exp(-dot(weights, rowOf(features, names)))) : 0;
  all[label]++;
  if (vague || sure >= FLAGGED_FROM) flagged[label]++;
}

/** Counts with weights that were learnt from other documents. */
function countFolds(sentences: readonly Labelled[], names: readonly ClaimFeature[]): Counts {
  const counts = newCounts();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = (sentence: Labelled): boolean => sentence.fold === fold;
    const weights = learn(
      sentences.filter((sentence) => !isHeldOut(sentence)),
      names,
    );
    for (const sentence of sentences.filter(isHeldOut)) count(counts, sentence, weights, names);
  }
  return counts;
}

function report(what: string, { all, flagged }: Counts): void {
  const right = flagged.unattributed + flagged.vague;
  const found = right + flagged.attributed + flagged.plain;
  const wanted = all.unattributed + all.vague;
  const share = (part: number, whole: number): string => (part / whole).toFixed(3);
  console.log(
    `${what}: ${wanted + all.attributed + all.plain} sentences, P ${share(right, found)} R ${share(right, wanted)} ` +
      `F1 ${share(2 * right, found + wanted)}, false alarms attributed ${share(flagged.attributed, all.attributed)} plain ${share(flagged.plain, all.plain)}`,
  );
}

/** As the formatter writes property names. */
function keyOf(name: string): string {
  return /^[a-zA-Z]+$/.test(name) ? name : `'${name}'`;
}
