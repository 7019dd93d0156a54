/** `npm run test:nightly`: what takes too long for every push. It says what it tried; `--share 0.1` tries a tenth of it. */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './host/paths';
import { collect, type Result, sum } from './host/results';
import { main, must, status } from './host/run';

const { share } = parseArgs({ options: { share: { type: 'string', default: '1' } } }).values;

main(async () => {
  await must('npm', ['run', '--silent', 'build'], { cwd: root });
  const results: Result[] = [];
  for (const [name, pattern] of [
    ['time of the processor', 'test/nightly/*.test.ts'],
    ['random texts and edits', 'test/unit/article/random.test.ts'],
    ['random edits and messages over the protocol', 'test/protocol/random.test.ts'],
  ]) {
    console.log(`\n— ${name}`);
    const start = performance.now();
    results.push(await mocha(pattern));
    console.log(`${((performance.now() - start) / 60_000).toFixed(1)} minutes`);
  }
  const { passed, failed } = sum(results);
  console.log(`${passed} passed, ${failed} failed`);
  return failed ? 1 : 0;
});

function mocha(pattern: string): Promise<Result> {
  const args = ['--import', 'tsx', path.join(root, 'node_modules', 'mocha', 'bin', 'mocha.js'), pattern, '--exit'];
  const reporter = path.join(root, 'test', 'host', 'reporter.mjs');
  if (!fs.existsSync(reporter)) throw new Error('no reporter');
  return collect(pattern, (env) =>
    status(process.execPath, [...args, '--reporter', reporter], {
      cwd: root,
      env: { ...process.env, ...env, BYLINE_RUNS: 'night', BYLINE_SHARE: share },
    }),
  );
}
