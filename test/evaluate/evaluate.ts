import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { calibrationFigures } from './calibration';
import { formFigures } from './forms';
import { tagFigures } from './parts-of-speech';
import { readSentences, sentenceFigures } from './sentences';
import { printTable, type Row } from './table';

/**
 * Prints every accuracy figure in one table: sentences, parts of speech, forms and how far likelihoods are right, measured here, and what the
 * scorer says of the built command line's reports (`npm run build` first). The corpora lie outside of the project, in `$BYLINE_SHARED`.
 */
function main(): void {
  const shared = resolve(process.env.BYLINE_SHARED ?? '../shared');
  const needed = [join(shared, 'score/score.mjs'), join(shared, 'data')];
  for (const path of needed)
    if (!existsSync(path)) stop(`${path} does not exist. Set BYLINE_SHARED to the folder with the corpora.`);
  if (!existsSync('dist/cli.js')) stop('dist/cli.js does not exist. Run npm run build first.');
  const data = join(shared, 'data');
  printTable(process.argv[2] === CALIBRATION ? calibrationFigures(data) : allFigures(shared, data));
}

const allFigures = (shared: string, data: string): Row[] => [
  ...sentenceFigures(readSentences(data)),
  ...tagFigures(data),
  ...formFigures(data),
  ...scorerFigures(shared),
  ...(process.argv[2] === undefined ? calibrationFigures(data) : []),
];

/** What the command line names to see nothing but how far likelihoods are right. */
const CALIBRATION = 'calibration';

const QUICKLY = ['--cli', 'node dist/cli.js analyze --reading quick --format ndjson'];
/** What the scorer is asked beside its tasks, and what the names of these figures begin with: the rest is read in full. */
const FURTHER: readonly { readonly ask: readonly string[]; readonly prefix: string }[] = [
  { ask: ['claims', '--split', 'invented-dev'], prefix: 'invented-dev.' },
  { ask: ['claims', ...QUICKLY], prefix: 'quick.' },
  { ask: ['attribution', ...QUICKLY], prefix: 'quick.' },
];

/** Everything that the scorer records, in its order; of one task where the command line names it. */
function scorerFigures(shared: string): Row[] {
  const task = process.argv[2] ?? 'all';
  const more = FURTHER.filter(({ ask }) => task === 'all' || ask[0] === task);
  return [{ ask: [task], prefix: '' }, ...more].flatMap(({ ask, prefix }) => score(shared, ask, prefix));
}

function score(shared: string, ask: readonly string[], prefix: string): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'byline-evaluate-'));
  try {
    const file = join(folder, 'figures.json');
    spawnSync(process.execPath, [join(shared, 'score/score.mjs'), ...ask, '--json', file], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (!existsSync(file)) stop('the scorer failed; what it said stands above.');
    const figures = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    return Object.entries(figures).flatMap(([name, figure]) => rowsOf(`${prefix}${name}`, figure));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A figure is a number, or precision, recall and F1 with the counts behind them, which are left out. */
function rowsOf(name: string, figure: unknown): Row[] {
  if (typeof figure === 'number') return [{ name, value: figure }];
  if (typeof figure !== 'object' || figure === null) return [];
  return Object.entries(figure).flatMap(([part, value]) =>
    typeof value === 'number' && /^(?:p|r|f1)$/.test(part) ? [{ name: `${name}.${part}`, value }] : [],
  );
}

function stop(why: string): never {
  console.error(`evaluate: ${why}`);
  process.exit(1);
}

main();
