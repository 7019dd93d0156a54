import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CLI } from '../protocol/editor';
import { testFolder } from './test-folder';

const SEED = join(__dirname, '../../seeds/wire-report.txt');

describe('byline explain', () => {
  const { write, byline } = testFolder();
  const explain = (place: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'explain', place], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('tells why the first line is the title', () => {
    const { status, stdout } = explain(`${SEED}:1:1`);
    assert.equal(status, 0);
    assert.match(stdout, /^Line\n {2}Read as heading/);
  });

  it('tells what the encoder makes of a sentence, and which words that hangs on', () => {
    const { stdout } = explain(`${SEED}:13:70`);
    assert.match(stdout, /\n {2}Attributed 0\.\d\d, plain 0\.\d\d, unattributed 0\.\d\d, vague 0\.\d\d \[encoder\]\n/);
    assert.match(
      stdout,
      /\n {2}\w+ (?:0\.\d\d without “|whichever word is left out).* \[encoder, words left out in turn\]\n/,
    );
    assert.match(stdout, /\n {2}Unattributed or vague is asked about from 0\.\d\d on/);
  }).timeout(20_000);

  it('follows the project of the text, as check does', () => {
    const path = write(
      'a.txt',
      'The council of Westby met on Monday. Critics say the repair of the bridge took too long.\n',
    );
    assert.match(byline('explain', `${path}:1:40`).stdout, /\[vague-source,/);
    write('.byline.json', '{ "rules": { "vague-source": "off" } }');
    assert.doesNotMatch(byline('explain', `${path}:1:40`).stdout, /\[vague-source,/);
  }).timeout(20_000);

  it('says what it takes where the place names no line', () => {
    const { status, stderr } = explain(SEED);
    assert.notEqual(status, 0);
    assert.match(stderr, /expected file:line or file:line:column/);
  });
});
