import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAnalyser } from '../../src/article/analyse';
import { findCandidates } from '../../src/article/claims/candidates';
import { CLAIM_FEATURES, CLAIMS_EXPECTATION } from '../../src/article/claims/claim-network';
import { WordFeatures } from '../../src/article/claims/word-features';
import { createReader } from '../../src/language/reader';
import type { ModelFiles } from '../../src/learning/model-file';
import { packRising } from '../../src/learning/packed';
import { readDocuments } from '../attribution/dump';
import { requireTorch, UnavailableError } from '../encoder/fetch';
import { type Labelled, labelOf, readLabelled } from '../encoder/labelled';
import { PYTHON } from '../encoder/train-encoder';
import { writeModel } from '../write-model';

/** What the encoder says of a document, as its training left it: of each statement how likely it wants a source. */
interface Told {
  readonly id: string;
  readonly held: boolean;
  readonly told: readonly number[];
}

/**
 * Teaches the small network that claims are read with quickly what the encoder says of all labelled and annotated texts, in a quarter of an
 * hour, and returns the model's file.
 *
 * @param data folder with `<corpus>/<split>.jsonl`
 * @param models of the quick reading; that of the claims may be any
 * @param work folder in which the encoder was trained
 * @throws UnavailableError if no encoder was trained there, or PyTorch cannot be had
 */
export function trainClaimNetwork(data: string, models: ModelFiles, work: string): Uint8Array {
  requireTorch(PYTHON);
  const run = (program: string): void =>
    void execFileSync(PYTHON, [fileURLToPath(new URL(program, import.meta.url)), work], { stdio: 'inherit' });
  if (!existsSync(join(work, 'documents.jsonl')))
    throw new UnavailableError('the encoder, which teaches it, is to be trained first');
  const told = join(work, 'told.jsonl');
  run('../encoder/told.py');
  dumpStatements(data, models, told, join(work, 'claims.jsonl'));
  run('network.py');
  const folder = join(work, 'claims');
  const read = (name: string): ArrayBuffer => {
    const { buffer, byteOffset, length } = readFileSync(join(folder, name));
    return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + length);
  };
  return writeModel({
    ...CLAIMS_EXPECTATION,
    settings: JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')) as Record<string, number>,
    sections: {
      rows: packRising(new Uint32Array(read('rows')), 0),
      words: new Int8Array(read('words')),
      features: new Float32Array(read('features')),
      'hidden.bias': new Float32Array(read('hidden.bias')),
      out: new Float32Array(read('out')),
    },
  });
}

/** Writes what Python reads: the names of the features, then each document with its statements. */
function dumpStatements(data: string, models: ModelFiles, told: string, path: string): void {
  const lines = readFileSync(told, 'utf8').trim().split('\n');
  const byId = new Map(lines.map((line) => JSON.parse(line) as Told).map((document) => [document.id, document]));
  const [analyse, reader] = [createAnalyser(models), createReader(models)];
  const labelled = readLabelled(data);
  const known = new Set(labelled.map(([, { id }]) => id));
  const others = readDocuments(data, 'attribution', 'train').filter(({ id }) => !known.has(id));
  const documents: readonly (readonly [string, Labelled])[] = [
    ...labelled,
    ...others.map(({ id, text }) => ['annotated', { id, text, sentences: [] }] as const),
  ];
  const described = documents.flatMap(([origin, document]) => {
    const teacher = byId.get(document.id);
    const { page, statements, attributions, vagueSources } = analyse(document.text);
    if (teacher?.told.length !== statements.length) return [];
    const candidates = findCandidates(reader.read(page), statements);
    const featuresOf = new Map(candidates.candidates.map(({ statement, features }) => [statement, features]));
    const vague = new Set(vagueSources.filter(({ main }) => main).map(({ statement }) => statement));
    const words = new WordFeatures(candidates.page, page, attributions, reader.words);
    const sentences = statements.map((statement, i) => ({
      words: [...words.read(statement)],
      features: CLAIM_FEATURES.map((name) => featuresOf.get(i)?.get(name) ?? 0),
      label: labelOf(statement, document.sentences)?.label,
      told: teacher.told[i],
      silent: !featuresOf.has(i),
      vague: vague.has(i),
    }));
    return [JSON.stringify({ id: document.id, origin, held: teacher.held, sentences })];
  });
  writeFileSync(path, [JSON.stringify({ features: CLAIM_FEATURES }), ...described, ''].join('\n'));
}
