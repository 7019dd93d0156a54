import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WindowSettings } from '../../src/language/encoder/windows';
import { WordPieces } from '../../src/language/encoder/word-pieces';
import type { ModelFiles } from '../../src/learning/model-file';
import { dumpDocuments } from './dump';
import { exportEncoder } from './export';
import { fetchPretrained, requireTorch } from './fetch';
import { agreementOf, readPassages } from './passages';

/** Debian's Python has PyTorch where another one on the path may not. */
export const PYTHON = process.env.BYLINE_PYTHON ?? '/usr/bin/python3';

/** Windows as they ship: see `WindowSettings`. */
const WINDOWS: WindowSettings = { most: 160, context: 32, rows: 192 };

/**
 * Fine-tunes the encoder of sentences and returns its model's file. One core with PyTorch takes half an hour; what was
 * begun goes on from its last checkpoint.
 *
 * @param data folder with `<corpus>/<split>.jsonl`
 * @param models of the quick reading, which says how sure it is that a sentence is attributed
 * @param work folder for dumps and checkpoints; a network that is already there is not trained again
 * @throws UnavailableError if the pretrained weights or PyTorch cannot be had
 */
export function trainEncoder(data: string, models: ModelFiles, work: string): Uint8Array {
  requireTorch(PYTHON);
  const pretrained = fetchPretrained(PYTHON);
  const { sentences, same, kappa, f1 } = agreementOf(readPassages());
  const [agreed, k, f] = [same, kappa, f1].map((figure) => figure.toFixed(3));
  console.log(
    `encoder: ${sentences} sentences of our own, two readers agree on ${agreed} (kappa ${k}), F1 of flagged ${f}`,
  );
  const vocabulary = readFileSync(join(pretrained, 'vocab.txt'), 'utf8').trimEnd().split('\n');
  dumpDocuments(data, models, new WordPieces(vocabulary), WINDOWS, work);
  const program = fileURLToPath(new URL('main.py', import.meta.url));
  execFileSync(PYTHON, [program, work, pretrained], { stdio: 'inherit' });
  return exportEncoder(work, WINDOWS);
}
