import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CLI } from '../protocol/editor';

const SEED = join(__dirname, '../../seeds/wire-report.txt');

describe('byline explain', () => {
  const explain = (place: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'explain', place], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('tells why the first line is the title', () => {
    const { status, stdout } = explain(`${SEED}:1:1`);
    assert.equal(status, 0);
    assert.match(stdout, /^Line\n {2}Read as heading/);
  });

  it('says what it takes where the place names no line', () => {
    const { status, stderr } = explain(SEED);
    assert.notEqual(status, 0);
    assert.match(stderr, /expected file:line or file:line:column/);
  });
});
