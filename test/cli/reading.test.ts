import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Report } from '../../server/src/features/report';
import { ARTICLE } from '../protocol/article';
import { CLI } from '../protocol/editor';
import { smallEncoder } from '../unit/language/encoder/small-encoder';

describe('--reading', () => {
  let folder: string;
  let cli: string;

  /** The command line as it ships, but for the encoder. */
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'byline-'));
    cli = join(folder, 'cli.js');
    cpSync(CLI, cli);
    const models = join(dirname(CLI), 'models');
    mkdirSync(join(folder, 'models'));
    for (const name of readdirSync(models).filter((name) => name !== 'encoder.bin'))
      cpSync(join(models, name), join(folder, 'models', name));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const install = (encoder: Uint8Array): void => writeFileSync(join(folder, 'models', 'encoder.bin'), encoder);
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const run = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
  const analyze = (...args: string[]) => {
    const { status, stdout, stderr } = run('analyze', '--format', 'ndjson', ...args);
    const reports = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Partial<Report>);
    return { status, readings: reports.map(({ reading }) => reading), stderr };
  };

  it('is full unless told otherwise, and the report says so', () => {
    install(smallEncoder());
    const path = file('a.txt', ARTICLE);
    assert.deepEqual(analyze(path), { status: 0, readings: ['full'], stderr: '' });
    assert.deepEqual(analyze('--reading', 'full', path), { status: 0, readings: ['full'], stderr: '' });
    assert.deepEqual(analyze('--reading', 'quick', path), { status: 0, readings: ['quick'], stderr: '' });
  });

  it('is as the project says where nobody asks by name', () => {
    install(smallEncoder());
    const [path, config] = [file('a.txt', ARTICLE), file('.byline.json', '{ "reading": "quick" }')];
    assert.deepEqual(analyze('--config', config, path).readings, ['quick']);
    assert.deepEqual(analyze('--config', config, '--reading', 'full', path).readings, ['full']);
    file('.byline.json', '{ "reading": "slow" }');
    assert.match(run('check', path).stderr, /reading: It must be one of full, quick\./);
  });

  for (const [state, encoder, why] of [
    ['missing', undefined, 'the file is missing'],
    ['damaged', smallEncoder().subarray(0, 3000), 'the file is truncated'],
  ] as const) {
    it(`is quick where the encoder is ${state}, which is told once; an error where full was asked for by name`, () => {
      if (encoder) install(encoder);
      const paths = ['a.txt', 'b.txt'].map((name) => file(name, ARTICLE));
      const { status, readings, stderr } = analyze(...paths);
      assert.deepEqual([status, readings], [0, ['quick', 'quick']]);
      assert.match(stderr, new RegExp(`^byline: .*a\\.txt: .*${why}.*it is read quickly\n$`));
      for (const command of ['analyze', 'check']) {
        const byName = run(command, '--reading', 'full', ...paths);
        assert.equal(byName.status, 2);
        assert.match(byName.stderr, new RegExp(`${basename(paths[1])}: cannot be read in full: .*${why}`));
      }
    });
  }

  it('is quick for texts of more than 20,000 words', () => {
    install(smallEncoder());
    const path = file('long.txt', `${'The council met on Monday in the old hall. '.repeat(2300)}\n`);
    const { status, readings, stderr } = analyze(path);
    assert.deepEqual([status, readings], [0, ['quick']]);
    assert.match(stderr, /long\.txt: longer than 20,000 words, which cannot be read in full; it is read quickly/);
    assert.equal(analyze('--reading', 'full', path).status, 2);
  });
});
