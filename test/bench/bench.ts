import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { readModels } from '../../server/src/protocol/node-models';
import { fullReadingCases, startInFull } from './full-reading';
import { growthOf } from './growth';
import { BARE, layerCases, WHOLE } from './layers';
import { interleaved, type Spread, spreadOf } from './measure';
import { installedPeers } from './peers';
import { coldStart, memoryWith, servedTexts } from './server';
import { Texts } from './texts';

const MODELS = 'server/models';
/** As long as an article, and as a book's chapter, in code units. */
const [ARTICLE, LONG] = [5000, 100_000];

const isQuick = process.argv.includes('--quick');
/** How often things are measured; what takes long, less often. */
const ROUNDS = isQuick
  ? { many: 9, few: 3, lengths: [5000, LONG] }
  : { many: 31, few: 9, lengths: [5000, 50_000, LONG, 500_000] };

/** Prints how long everything takes, in time of the processor unless it says otherwise. `test/bench/README.md` says how it measures. */
async function main(): Promise<void> {
  const texts = new Texts();
  const models = readModels(MODELS);
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`,
  );
  const { peers, missing } = await installedPeers();
  if (missing.length > 0) console.log(`not installed (npm install --prefix test/bench/peers): ${missing.join('; ')}`);
  for (const length of [ARTICLE, LONG]) {
    heading(`Layers and other programs, ${length / 1000} KB`);
    const times = await interleaved(
      layerCases(models, texts, length, length === ARTICLE ? peers : {}),
      length === LONG ? ROUNDS.few : ROUNDS.many,
    );
    for (const [name, time] of Object.entries(times)) row(name, time, times);
  }
  heading('Growth, rules included');
  const { times, exponent } = growthOf(models, texts, isQuick ? [10_000, 100_000] : [1000, 10_000, 100_000, 1e6, 1e7]);
  for (const { length, milliseconds } of times)
    console.log(`${`${length / 1000} KB`.padEnd(48)}${milliseconds.toFixed(1).padStart(10)} ms`);
  console.log(`exponent ${exponent.toFixed(3)}`);
  heading('Read in full, an article');
  const cases = fullReadingCases(models, MODELS, texts, ARTICLE);
  for (const [name, time] of Object.entries(await interleaved(cases, ROUNDS.few))) row(name, time);
  if (existsSync('dist/cli.js')) await programs(texts);
  else console.log('programs: dist/cli.js does not exist; run npm run build first');
}

const heading = (text: string): void => console.log(`\n${text}`);

function row(name: string, time: Spread, among?: Readonly<Record<string, Spread>>): void {
  const shown = `${time.median.toFixed(2)} (${time.low.toFixed(2)}–${time.high.toFixed(2)}) ms`;
  const ratio = (of: string): string => (among ? `${(time.median / among[of].median).toFixed(2)} ×` : '');
  console.log(`${name.padEnd(48)}${shown.padStart(32)}${ratio(BARE).padStart(12)}${ratio(WHOLE).padStart(10)}`);
}

/** The built programs, over their own protocols. */
async function programs(texts: Texts): Promise<void> {
  heading('The server: edits and cards over its protocol (shares of a whole reading; milliseconds of the clock)');
  for (const length of ROUNDS.lengths) {
    const { whole, edits, hover } = await servedTexts(texts, length, ROUNDS.few);
    row(`${length / 1000} KB, whole`, whole);
    for (const [place, { share, wall }] of Object.entries(edits))
      row(`  an edit, ${place}: ${share.toFixed(3)}; findings after`, wall);
    row('  a card of another text meanwhile, after', hover);
  }
  heading('Start and memory');
  const starts: { readonly wall: number; readonly processor: number }[] = [];
  for (let i = 0; i < ROUNDS.few; i++) starts.push(await coldStart(texts.unread(ARTICLE)));
  row('server, to the first findings, clock', spreadOf(starts.map(({ wall }) => wall)));
  row('server, to the first findings, processor', spreadOf(starts.map(({ processor }) => processor)));
  const line = (): unknown =>
    spawnSync(process.execPath, ['dist/cli.js', 'analyze', '--reading', 'quick', '-'], {
      input: texts.unread(ARTICLE),
    });
  const clock: number[] = [];
  for (let i = 0; i < ROUNDS.few; i++) {
    const start = performance.now();
    line();
    clock.push(performance.now() - start);
  }
  row('command line, one article, clock', spreadOf(clock));
  if (!isQuick)
    row('server, to the first findings in full, clock', spreadOf(await startInFull(texts, ARTICLE, ROUNDS.few)));
  const many = Array.from({ length: 100 }, () => texts.unread(ARTICLE));
  for (const [name, open] of [
    ['an article', many.slice(0, 1)],
    ['100 articles', many],
    ['500 KB', [texts.unread(500_000)]],
  ] as const)
    console.log(
      `${`memory with ${name} open`.padEnd(48)}${((await memoryWith(open)) ?? Number.NaN).toFixed(0).padStart(10)} MB`,
    );
  for (const file of ['server/node.js', 'server/browser.js', 'client/node.js', 'cli.js'])
    console.log(`${`dist/${file}`.padEnd(48)}${(statSync(`dist/${file}`).size / 1000).toFixed(0).padStart(10)} KB`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
