/**
 * Rebuilds the models from the corpora: `npm run train -- --data FOLDER [--only tagger names]`.
 *
 * What is trained here comes out the same byte for byte; the networks that Python trains, for attributions and the encoder, nearly so.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { MODEL_NAMES, type ModelFiles, type ModelName } from '../src/learning/model-file';
import { trainAttribution } from './attribution/train-attribution';
import { trainClaimNetwork } from './claims/train-claim-network';
import { trainClaims } from './claims/train-claims';
import { UnavailableError } from './encoder/fetch';
import { trainEncoder } from './encoder/train-encoder';
import { trainForms } from './form/train-form';
import { trainLinking } from './linking/train-linking';
import { MODELS_FOLDER } from './load-models';
import { trainNames } from './names/train-names';
import { trainHeadings } from './outline/train-headings';
import { trainTagger } from './tagger/train-tagger';
import { trainWords } from './words/train-words';

/** What training one model may use. */
interface Context {
  /** The folder of the corpora. */
  readonly data: string;
  /** The file of a model that is already trained. */
  readonly model: (name: ModelName) => Uint8Array;
}

/** Where the encoder is trained, and leaves what the network of claims is taught. */
const ENCODER_WORK = join(tmpdir(), 'byline-encoder');

/** In the order of training: each model may use those before it. */
const STEPS: readonly (readonly [ModelName, (context: Context) => Uint8Array | Promise<Uint8Array>])[] = [
  ['words', ({ data }) => trainWords(data)],
  ['tagger', ({ data, model }) => trainTagger(data, model('words'))],
  ['names', ({ data, model }) => trainNames(data, model('words'))],
  [
    'attribution',
    ({ data, model }) => trainAttribution(data, languageModels(model), join(tmpdir(), 'byline-attribution')),
  ],
  [
    'linking',
    ({ data, model }) =>
      trainLinking(data, {
        ...languageModels(model),
        attribution: model('attribution'),
        linking: new Uint8Array(0),
        claims: model('claims'),
      }),
  ],
  ['encoder', ({ data, model }) => trainEncoder(data, quickModels(model), ENCODER_WORK)],
  ['claims', ({ data, model }) => trainClaimNetwork(data, quickModels(model), ENCODER_WORK)],
];

function languageModels(model: Context['model']) {
  return { words: model('words'), tagger: model('tagger'), names: model('names') };
}

/** All that reads quickly. */
function quickModels(model: Context['model']): ModelFiles {
  return Object.fromEntries(MODEL_NAMES.map((name) => [name, model(name)])) as ModelFiles;
}

/** Weights that are no model file but source code. */
const TABLES: readonly (readonly [string, (data: string) => void])[] = [
  ['headings', trainHeadings],
  ['evidence', trainClaims],
  ['forms', trainForms],
];

const NAMES = [...STEPS, ...TABLES].map(([name]) => name);

const program = new Command()
  .description('Rebuilds the models from the corpora.')
  .requiredOption('--data <folder>', 'folder of the corpora')
  .option('--only <models...>', `train only these of ${NAMES.join(', ')}`)
  .option('--out <folder>', 'where the models are written, and read from where one needs another', MODELS_FOLDER)
  .parse();

const { data, only, out } = program.opts<{ data: string; only?: string[]; out: string }>();
const unknown = only?.find((name) => !NAMES.some((known) => known === name));
if (unknown !== undefined) program.error(`no model '${unknown}'`);

async function train(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const fileOf = (name: ModelName): string => join(out, `${name}.bin`);
  for (const [name, step] of STEPS) {
    if (only && !only.includes(name)) continue;
    const start = Date.now();
    const bytes = await tryStep(name, () => step({ data, model: (other) => readFileSync(fileOf(other)) }));
    if (!bytes) continue;
    writeFileSync(fileOf(name), bytes);
    const seconds = Math.round((Date.now() - start) / 1000);
    console.log(`${name}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped, in ${seconds} s`);
  }
  for (const [name, step] of TABLES) if (!only || only.includes(name)) step(data);
}

/** Nothing where what the step needs cannot be had here: the file that is there stays, and all else is trained. */
async function tryStep<T>(name: string, step: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    console.log(`${name}: not trained: ${error.message}`);
    return undefined;
  }
}

train().catch((error: Error) => program.error(error.message));
