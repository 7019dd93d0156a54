import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type ActorContext, createActorFinder } from '../../server/src/article/actors/find-actors';
import { createAnalyser } from '../../server/src/article/analyse';
import { type Attributed, createAttributor } from '../../server/src/article/attribution/attributor';
import { findHeadings } from '../../server/src/article/outline/find-headings';
import { createReader } from '../../server/src/language/reader';
import type { Reading } from '../../server/src/language/reading';
import { readModels } from '../../server/src/protocol/node-models';
import { readPage } from '../../server/src/text/read-page';
import { type ColdStart, fullReadingCases, startCold } from './full-reading';
import { medianMilliseconds } from './median';
import { peers } from './peers';

/** As long as a long report in a newspaper. */
const WORDS = 1000;
/** As long as a short one, in characters. */
const SHORT = 5000;

/** What takes a tenth of a second and more is run less often. */
const FEW_ROUNDS = 9;

const MODELS = 'server/models';

/** The least that can be asked of a program that reads text: what every other time is compared with. */
const BARE_TOKENIZER = /[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu;

/**
 * Prints how long each layer takes for one article of ours, warm, as the median of many runs, and how many times a bare regex tokenizer
 * over the same text in the same process that is. Times differ between machines; the ratios hardly do.
 *
 * Layers may remember paragraphs that they have read. So every run reads a text in which every paragraph is new, but for the case
 * called an edit, in which one paragraph is.
 */
async function main(): Promise<void> {
  const text = articleOf(WORDS);
  const models = readModels(MODELS);
  const reader = createReader(models);
  const attributor = createAttributor(models);
  const attribute = (of: Reading): Attributed => attributor.link(of, attributor.read(of));
  const finder = createActorFinder(models);
  const analyse = createAnalyser(models);
  let run = 0;
  const unread = (): string => text.replaceAll('.\n', `, ${spell(++run)}.\n`);
  const edited = (): string => text.replace('.\n', `, ${spell(++run)}.\n`);
  const read = (article: string): Reading => reader.read(readPage(article, 'plaintext'));
  const readings = Array.from({ length: 50 }, () => read(unread()));
  const reading = () => readings[++run % readings.length];
  // an attributor forgets what it read before it comes round to the first of these again
  const edits = Array.from({ length: 500 }, () => read(edited()));
  const contexts = new Map(readings.map((r) => [r, contextOf(r, attribute(r))]));

  const cases: Record<string, () => unknown> = {
    'bare regex tokenizer': () => unread().match(BARE_TOKENIZER),
    'text to tokens, sentences, quotations': () => readPage(unread(), 'plaintext'),
    'text to parts of speech and names': () => read(unread()),
    'page to headings': () => findHeadings(reading().page),
    'reading to attributions': () => attribute(reading()),
    'reading to attributions, a paragraph edited': () => attribute(edits[++run % edits.length]),
    'reading to actors': () => {
      const next = reading();
      return finder.findActors(next, contexts.get(next)!);
    },
    'whole analysis': () => analyse(unread()),
    'whole analysis of an edited paragraph': () => analyse(edited()),
    ...(await peers(unread)),
  };
  const { tokens } = readPage(text, 'plaintext');
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, ${tokens.length} tokens, ${text.length} characters`,
  );
  const times = medianMilliseconds(cases);
  const bare = times['bare regex tokenizer'];
  for (const [name, time] of Object.entries(times)) row(name, time, time / bare);
  console.log(`\nRead in full, ${WORDS} words on one thread`);
  const full = medianMilliseconds(fullReadingCases(models, MODELS, { unread, edited }), FEW_ROUNDS);
  for (const [name, time] of Object.entries(full)) row(name, time, time / bare);
  if (existsSync('dist/cli.js')) await programs(bare);
  else console.log('programs: dist/cli.js does not exist; run npm run build first');
}

function row(name: string, milliseconds: number, ratio: number): void {
  console.log(`${name.padEnd(48)}${milliseconds.toFixed(3).padStart(10)} ms${ratio.toFixed(1).padStart(9)} ×`);
}

/** A number in letters: a new word, where digits would look alike to what reads them. */
function spell(number: number): string {
  return [...String(number)].map((digit) => 'bdfgklmnrt'[Number(digit)]).join('a');
}

/** What the actors of a page are found with, as the whole analysis hands it over. */
function contextOf({ page }: Reading, { attributions }: Attributed): ActorContext {
  return { attributions, headings: findHeadings(page).headings };
}

/** The seed article, as often as needed, in whole paragraphs. */
function articleOf(words: number): string {
  const count = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  const seed = readFileSync('seeds/000_5494746a07eb13ec.txt', 'utf8');
  const paragraphs = seed.repeat(Math.ceil(words / count(seed))).split('\n');
  let text = '';
  for (const paragraph of paragraphs) {
    text += `${paragraph}\n`;
    if (count(text) >= words) break;
  }
  return text;
}

/** Whole processes, from their start on. */
async function programs(bare: number): Promise<void> {
  const text = articleOf(WORDS).slice(0, SHORT);
  console.log(`\nPrograms, with a text of ${text.length} characters`);
  const analyze = (reading: string) => () =>
    spawnSync(process.execPath, ['dist/cli.js', 'analyze', '--reading', reading, '-'], { input: text });
  const lines = medianMilliseconds(
    { 'command line, quick reading': analyze('quick'), 'command line, in full': analyze('full') },
    FEW_ROUNDS,
  );
  for (const [name, time] of Object.entries(lines)) row(name, time, time / bare);
  const starts: ColdStart[] = [];
  for (let i = 0; i < FEW_ROUNDS; i++) starts.push(await startCold(text));
  const median = (of: (start: ColdStart) => number): number => starts.map(of).sort((a, b) => a - b)[FEW_ROUNDS >> 1];
  const [quick, full] = [median((start) => start.quick), median((start) => start.full)];
  row('language server, to the first quick reading', quick, quick / bare);
  row('language server, to the first one in full', full, full / bare);
  const memory = median((start) => start.memory ?? Number.NaN);
  if (memory > 0) console.log(`${'language server, memory then'.padEnd(48)}${memory.toFixed(0).padStart(10)} MB`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
