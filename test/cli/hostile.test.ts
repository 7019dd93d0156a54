import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, symlinkSync } from 'node:fs';
import { CLI } from '../protocol/editor';
import { testFolder } from './test-folder';

const VAGUE =
  'The council of Westby met in the town hall on Monday evening, and the doors were open. Critics say the repair of the bridge took too long.\n';
const BASELINE = '.byline-baseline.json';

describe('byline check in a hostile folder', function () {
  this.timeout(60_000);
  const { path, write, read, byline } = testFolder();
  const run = (...args: string[]) => byline('check', ...args);

  it('matches globs in linear time', () => {
    write('.byline.json', '{"exclude": ["(a+)+b", "*a*a*a*a*a*a*a*a*a*a*a*a*b"]}');
    write(`${'a'.repeat(40)}.txt`, VAGUE);
    assert.equal(run().status, 1);
  });

  it('waits for no pipe in the place of a project file', () => {
    write('a.txt', VAGUE);
    spawnSync('mkfifo', [path('.byline.json')]);
    const { status, stderr } = run();
    assert.equal(status, 2);
    assert.match(stderr, /\.byline\.json: no regular file/);
  });

  it('says in some lines what is wrong in a project file that is no JSON at all', () => {
    write('a.txt', VAGUE);
    write('.byline.json', '{ ]'.repeat(350_000));
    const { status, stderr } = run();
    assert.equal(status, 2);
    assert.ok(stderr.split('\n').length < 60);
  });

  it('writes over no baseline that it cannot read', () => {
    write('a.txt', VAGUE);
    const conflict = '<<<<<<< ours\n{"version": 1, "findings": []}\n=======\n{}\n>>>>>>> theirs\n';
    write(BASELINE, conflict);
    const { status, stderr } = run('--update-baseline');
    assert.equal(status, 2);
    assert.match(stderr, /was not written/);
    assert.equal(read(BASELINE), conflict);
  });

  it('writes through no link', () => {
    write('a.txt', VAGUE);
    write('elsewhere/theirs.json', '{"version": 1, "findings": []}');
    symlinkSync(path('elsewhere/theirs.json'), path(BASELINE));
    assert.equal(run('--update-baseline', 'a.txt').status, 2);
    assert.equal(read('elsewhere/theirs.json'), '{"version": 1, "findings": []}');
  });

  it('leaves the old baseline whole where the disk is full', () => {
    write('a.txt', VAGUE);
    const before = JSON.stringify({ version: 1, findings: Array(20).fill({ rule: 'vague-source', file: 'b.txt' }) });
    write(BASELINE, before);
    const limited = `ulimit -f 1; exec "${process.execPath}" "${CLI}" check --update-baseline`;
    const { status } = spawnSync('bash', ['-c', limited], { cwd: path(), encoding: 'utf8' });
    assert.equal(status, 2);
    assert.equal(read(BASELINE), before);
    assert.deepEqual(readdirSync(path()).sort(), [BASELINE, 'a.txt']);
  });

  it('loses nothing where several accept what is there at once', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    for (const name of names) write(`${name}.txt`, VAGUE);
    const running = names.map((name) =>
      spawn(process.execPath, [CLI, 'check', '--update-baseline', `${name}.txt`], { cwd: path() }),
    );
    await Promise.all(running.map((child) => once(child, 'exit')));
    const { findings } = JSON.parse(read(BASELINE)) as { findings: { file: string }[] };
    assert.deepEqual(
      findings.map(({ file }) => file).sort(),
      names.map((name) => `${name}.txt`),
    );
  });

  it('looks for a project file no further than to the top of the repository', () => {
    write('.byline.json', '{ "rules": { "vague-source": "off" } }');
    write('repository/.git/HEAD', '');
    write('repository/news/a.txt', VAGUE);
    assert.equal(run('repository/news').status, 1);
  });

  it('looks for none in a folder that everybody may write to', () => {
    write('open/.byline.json', '{ "rules": { "vague-source": "off" } }');
    write('open/mine/a.txt', VAGUE);
    chmodSync(path('open'), 0o777);
    assert.equal(run('open/mine').status, 1);
  });
});
