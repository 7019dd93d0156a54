/** `npm test`: every check and every test, the last of them in a real VS Code. Ends with one line: `N passed, N failed`. */
import fs from 'node:fs';
import path from 'node:path';
import { root } from './host/paths';
import { checked, collect, type Result, sum } from './host/results';
import { main, must, status } from './host/run';
import { runPacked, runSuite } from './vscode/run';

const binary = (name: string) => path.join(root, 'node_modules', '.bin', name);

main(async () => {
  // What is tested is what ships: the production build, and the package made of it.
  console.log('\n— build and package');
  const vsix = path.join(root, 'dist', 'byline-news.vsix');
  await must('npm', ['run', '--silent', 'package', '--', '--out', vsix], { cwd: root });

  const results: Result[] = [];
  for (const [name, run] of [
    ['the same package from another build', () => isSameAgain(vsix)],
    ['style', () => check('biome', 'check')],
    ['types', () => check('tsc', '-p', '.')],
    ['shared code needs neither Node nor a browser', () => check('tsc', '-p', 'server')],
    ['the server needs no browser', () => check('tsc', '-p', 'server/tsconfig.host.json')],
    ['unit', () => mocha('unit')],
    ['command line', () => mocha('cli')],
    ['language server', () => mocha('protocol')],
    ['in VS Code', () => runSuite()],
    ['packed, in VS Code', () => runPacked(vsix)],
    ['in a browser', () => mocha('web')],
  ] as [string, () => Promise<Result>][]) {
    console.log(`\n— ${name}`);
    results.push(await run());
  }

  const { passed, failed, skipped } = sum(results);
  if (skipped) console.log(`${skipped} skipped: each says why above`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed ? 1 : 0;
});

async function check(command: string, ...args: string[]): Promise<Result> {
  return checked((await status(binary(command), args, { cwd: root })) === 0);
}

/** Whether the package comes out the same, byte for byte, when it is built once more. */
async function isSameAgain(vsix: string): Promise<Result> {
  const again = path.join(root, 'dist', 'again.vsix');
  await must('npm', ['run', '--silent', 'package', '--', '--out', again], { cwd: root });
  const same = fs.readFileSync(again).equals(fs.readFileSync(vsix));
  fs.rmSync(again);
  return checked(same);
}

/** Runs the tests of a folder with mocha in this Node. */
async function mocha(folder: string): Promise<Result> {
  // Tests that are not there have not passed.
  if (!fs.existsSync(path.join(root, 'test', folder))) return checked(false);
  const args = ['--import', 'tsx', binary('mocha'), `test/${folder}/**/*.test.ts`, '--timeout', '20000'];
  const reporter = path.join(root, 'test', 'host', 'reporter.mjs');
  return collect(`test/${folder}`, (env) =>
    status(process.execPath, [...args, '--reporter', reporter], {
      cwd: root,
      env: { BYLINE_RUNS: 'test', ...process.env, ...env },
    }),
  );
}
