import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalysis } from '../../server/src/article/analyse';
import type { WholeReading } from '../../server/src/article/whole-reading';
import { SentenceReader } from '../../server/src/language/encoder/sentence-reader';
import { encoderPath, readEncoder, readModels } from '../../server/src/protocol/node-models';
import { firstFrom } from '../../server/src/text/first-from';
import type { Page } from '../../server/src/text/page';
import { readPage } from '../../server/src/text/read-page';
import type { Row } from './table';

/** A likelihood that was told, and whether what it speaks of was so. */
export interface Told {
  readonly likelihood: number;
  readonly isSo: boolean;
}

type Pair = readonly [number, number];

interface ClaimsDocument {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

interface AttributionDocument {
  readonly text: string;
  readonly attributions: readonly { readonly source: Pair[]; readonly cue: Pair[]; readonly content: Pair[] }[];
}

const MODELS = 'server/models';
const BINS = 10;
/** Columns of a plot. */
const PLOT = 50;
/** Shorter sentences are left out, as the scorer does. */
const LEAST_TOKENS = 4;

/**
 * How far likelihoods are from what comes true: in ten bins of equal mass the mean distance between the two (the expected calibration error,
 * Guo et al. 2017), and by how much Brier's score (1950) is better than that of telling the base rate every time. Of the reading in full,
 * on dev: that a sentence wants a source, and that somebody stands behind it. Prints a plot of each.
 */
export function calibrationFigures(data: string): Row[] {
  const analysis = createAnalysis(readModels(MODELS));
  const sentences = new SentenceReader(readEncoder(encoderPath(MODELS)));
  const read = (text: string): WholeReading => {
    const quick = analysis.readQuickly(readPage(text, 'plaintext'));
    return analysis.readInFull(quick, sentences.readAtOnce(quick.page, analysis.factsOf(quick)));
  };
  const told = {
    'wants a source': readLines<ClaimsDocument>(data, 'claims').flatMap((document) =>
      wanted(read(document.text), document),
    ),
    'is attributed': readLines<AttributionDocument>(data, 'attribution').flatMap((document) => {
      const { statements, page } = analysis.analyse(read(document.text));
      return statements.flatMap(({ firstToken, endToken, attributed }) =>
        endToken - firstToken < LEAST_TOKENS
          ? []
          : [{ likelihood: attributed, isSo: isAttributed(page, firstToken, endToken, document) }],
      );
    }),
  };
  return Object.entries(told).flatMap(([name, of]) => {
    console.log(plotOf(name, of).join('\n'));
    const prefix = `calibration.${name.replaceAll(' ', '-')}`;
    return [
      { name: `${prefix}.error`, value: errorOf(of), cases: of.length },
      { name: `${prefix}.brier-gain`, value: brierGainOf(of), cases: of.length },
    ];
  });
}

function readLines<Document>(data: string, corpus: string): Document[] {
  const lines = readFileSync(join(data, corpus, 'dev.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Document);
}

/** The labelled sentences that were judged. */
function wanted({ page, judged }: WholeReading, { sentences }: ClaimsDocument): Told[] {
  return page.sentences.flatMap((sentence, i) => {
    const classes = judged?.sentences.get(i)?.classes;
    const labelled = sentences.find(
      ({ start, end }) =>
        2 * (Math.min(sentence.end, end) - Math.max(sentence.start, start)) > sentence.end - sentence.start,
    );
    if (!classes || !labelled) return [];
    const isSo = labelled.label === 'unattributed' || labelled.label === 'vague';
    return [{ likelihood: classes.unattributed + classes.vague, isSo }];
  });
}

/** Whether half of the tokens and more stand in attributions. */
function isAttributed({ tokens }: Page, first: number, end: number, { attributions }: AttributionDocument): boolean {
  const inside = new Set<number>();
  for (const { source, cue, content } of attributions) {
    for (const [from, to] of [...source, ...cue, ...content]) {
      for (let i = Math.max(first, firstFrom(tokens.end, from + 1)); i < end && tokens.start[i] < to; i++)
        inside.add(i);
    }
  }
  return 2 * inside.size >= end - first;
}

/** Bins of equal mass, the least likely first: what was told on average, what share was so, and how many. */
function binsOf(told: readonly Told[]): { readonly said: number; readonly was: number; readonly count: number }[] {
  const sorted = [...told].sort((a, b) => a.likelihood - b.likelihood);
  return Array.from({ length: BINS }, (_, b) => {
    const bin = sorted.slice(Math.round((b * sorted.length) / BINS), Math.round(((b + 1) * sorted.length) / BINS));
    return { said: mean(bin.map(({ likelihood }) => likelihood)), was: shareOf(bin), count: bin.length };
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
const shareOf = (told: readonly Told[]): number => mean(told.map(({ isSo }) => Number(isSo)));

export const errorOf = (told: readonly Told[]): number =>
  binsOf(told).reduce((sum, { said, was, count }) => sum + (count * Math.abs(said - was)) / told.length, 0);

/** 0 where the likelihoods tell no more than the base rate does, 1 where they are certain and right. */
export function brierGainOf(told: readonly Told[]): number {
  const base = shareOf(told);
  return 1 - mean(told.map(({ likelihood, isSo }) => (likelihood - Number(isSo)) ** 2)) / (base * (1 - base));
}

/** A line for each bin: a bar as long as the share that was so, a mark where it should end. */
function plotOf(name: string, told: readonly Told[]): string[] {
  return binsOf(told).map(({ said, was }) => {
    const bar = Array.from({ length: PLOT + 1 }, (_, i) =>
      i === Math.round(said * PLOT) ? '|' : i < was * PLOT ? '#' : ' ',
    );
    return `${name}: said ${said.toFixed(2)}, was ${was.toFixed(2)}  ${bar.join('').trimEnd()}`;
  });
}
