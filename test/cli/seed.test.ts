import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CLI } from '../protocol/editor';

const SEED = join(__dirname, '../../seeds/000_5494746a07eb13ec.txt');

describe('The seed article, read in full', () => {
  it('is asked three questions, and given a hint', () => {
    const { stdout } = spawnSync(process.execPath, [CLI, 'check', SEED, '--format', 'ndjson'], { encoding: 'utf8' });
    const findings: { line: number; column: number; severity: string }[] = stdout
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => JSON.parse(line).findings ?? JSON.parse(line));
    assert.deepEqual(
      findings.map(({ line, column, severity }) => `${line}:${column} ${severity}`),
      ['27:1 information', '33:1 information', '33:88 information', '37:9 hint'],
    );
  });
});
