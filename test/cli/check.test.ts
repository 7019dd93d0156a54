import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import type { Log } from 'sarif';
import { CLI } from '../protocol/editor';
import { testFolder } from './test-folder';

const QUIET =
  'The council of Westby met in the town hall on Monday evening, and the doors were open. Anna Lund was elected to the board.\n';
const VAGUE = `${QUIET}\nCritics say the repair of the bridge took too long.\n`;
const OTHER = '\nSources said the mayor had known of it for years.\n';

describe('byline check', function () {
  // Every run starts a process that loads the models.
  this.timeout(30_000);
  const { path, write, byline } = testFolder();
  const run = (...args: string[]) => byline('check', ...args);

  it('exits 0 where nothing is wrong', () => {
    write('a.txt', QUIET);
    const { status, stdout } = run();
    assert.equal(status, 0);
    assert.match(stdout, /0 findings in 1 file/);
  });

  it('prints place, severity and rule, and exits 1 for a warning', () => {
    write('news/a.txt', VAGUE);
    const { status, stdout } = run('news');
    assert.equal(status, 1);
    assert.match(stdout, /a\.txt:3:1: warning: .*\(vague-source\)/);
  });

  it('prints JSON', () => {
    write('a.txt', VAGUE);
    const [{ path: name, findings }] = JSON.parse(run('--format', 'json', 'a.txt').stdout);
    assert.equal(name, 'a.txt');
    assert.equal(findings[0].rule, 'vague-source');
    assert.deepEqual([findings[0].line, findings[0].column], [3, 1]);
  });

  it('reads no project file without a limit', () => {
    write('a.txt', VAGUE);
    write('.byline.json', ' '.repeat(10_000_001));
    const { status, stderr } = run();
    assert.equal(status, 2);
    assert.match(stderr, /\.byline\.json: larger than 10 MB/);
  });

  it('sends no control character of a path to the terminal', () => {
    write('a\u001b[31m.txt', VAGUE);
    const { stdout } = run();
    assert.match(stdout, /^a\uFFFD\[31m\.txt:3:1: warning/);
  });

  it('prints SARIF, with places as services for code scanning count them', () => {
    write('news/a.txt', VAGUE);
    const { status, stdout } = run('--format', 'sarif', 'news');
    assert.equal(status, 1);
    const { version, runs } = JSON.parse(stdout) as Log;
    assert.equal(version, '2.1.0');
    const [{ tool, results = [], columnKind }] = runs;
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.equal(results.length, 1);
    const [{ ruleId, ruleIndex = -1, level, locations = [], partialFingerprints }] = results;
    assert.equal(ruleId, 'vague-source');
    assert.equal(tool.driver.rules?.[ruleIndex]?.id, ruleId);
    assert.equal(level, 'warning');
    assert.match(partialFingerprints?.['byline/v1'] ?? '', /^[0-9a-f]{16}$/);
    const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
    assert.equal(artifactLocation?.uri, 'news/a.txt');
    const start = VAGUE.indexOf('Critics');
    assert.deepEqual(region, {
      startLine: 3,
      startColumn: 1,
      endLine: 3,
      endColumn: VAGUE.trimEnd().length - start + 1,
      charOffset: start,
      charLength: VAGUE.trimEnd().length - start,
    });
  });

  it('follows the nearest project file up the tree', () => {
    write('.byline.json', '{ "rules": { "vague-source": "error" } }');
    write('news/.byline.json', '{ "rules": { "vague-source": "off" } }');
    write('news/deep/a.txt', VAGUE);
    assert.equal(run().status, 0);
  });

  it('leaves out what the project excludes', () => {
    write('.byline.json', '{ "exclude": ["drafts/**"] }');
    write('drafts/a.txt', VAGUE);
    assert.match(run().stdout, /0 findings in 0 files/);
  });

  it('leaves out what the project ignores, be it a rule in a file or one finding that has moved since', () => {
    write('a.txt', VAGUE);
    const { runs } = JSON.parse(run('--format', 'sarif').stdout) as Log;
    const fingerprint = runs[0].results?.[0]?.partialFingerprints?.['byline/v1'];
    write('.byline.json', '{ "ignored": [{ "rule": "vague-source", "file": "a.txt" }] }');
    assert.equal(run().status, 0);
    write('.byline.json', JSON.stringify({ ignored: [{ rule: 'vague-source', fingerprint }] }));
    write('a.txt', `${QUIET}\n${VAGUE}`);
    assert.equal(run().status, 0);
    write('a.txt', VAGUE.replace('too long', 'far too long'));
    assert.equal(run().status, 1);
  });

  it('shows only what is newer than the baseline', () => {
    write('a.txt', VAGUE);
    assert.equal(run('--update-baseline').status, 0);
    assert.equal(run().status, 0);
    write('a.txt', `${QUIET}\n${VAGUE}${OTHER}`);
    const { status, stdout } = run();
    assert.equal(status, 1);
    assert.match(stdout, /anonymous-source/);
    assert.doesNotMatch(stdout, /vague-source/);
  });

  it('says what is wrong in a project file, goes on, and exits 2', () => {
    write('.byline.json', '{ "rules": { "vague-sources": "off" } }');
    write('a.txt', QUIET);
    const { status, stdout, stderr } = run();
    assert.equal(status, 2);
    assert.match(stderr, /rules\.vague-sources: There is no such rule/);
    assert.match(stdout, /0 findings in 1 file/);
  });

  it('exits 1 for the severities that are asked for, and for more warnings than allowed', () => {
    write('a.txt', VAGUE);
    assert.equal(run('--severity', 'error').status, 0);
    assert.equal(run('--max-warnings', '1').status, 0);
    assert.equal(run('--max-warnings', '0').status, 1);
    assert.match(run('--severity', 'error', '--quiet').stdout, /^0 findings in 1 file/);
  });

  it('exits 2 for what it cannot understand or write', () => {
    write('a.txt', QUIET);
    for (const args of [
      ['--severity', 'loud'],
      ['--max-warnings', 'few'],
      ['--no-such-option'],
      ['--output', 'no/such/folder/out.txt'],
    ]) {
      assert.equal(run(...args, 'a.txt').status, 2, args.join(' '));
    }
  });

  it('reads globs and folders without what .gitignore names, each file once, and follows no link in a folder', () => {
    write('news/a.txt', VAGUE);
    write('news/drafts/b.txt', VAGUE);
    write('news/notes.csv', VAGUE);
    write('.gitignore', 'drafts/\n');
    symlinkSync(path('news'), path('loop'));
    const { stdout, stderr } = run('--reading', 'quick', 'news/*.txt', '.', 'news/a.txt');
    assert.match(stdout, /1 finding in 1 file\n$/);
    assert.equal(stderr, '');
    symlinkSync(path('news/a.txt'), path('news/link.txt'));
    assert.match(run().stderr, /news\/link\.txt: is a link, not followed/);
    assert.match(run('news/drafts/b.txt').stdout, /1 finding in 1 file/, 'what is named counts all the same');
  });

  it('reads standard input under a name that chooses project and language', () => {
    write('.byline.json', '{ "rules": { "vague-source": "error" } }');
    const options = { cwd: path(), encoding: 'utf8' as const, input: VAGUE };
    const args = [CLI, 'check', '-', '--stdin-filename', 'news/a.txt'];
    assert.match(spawnSync(process.execPath, args, options).stdout, /^news\/a\.txt:3:1: error: /);
  });

  it('follows the project file that is named', () => {
    write('a.txt', VAGUE);
    write('house/strict.json', '{ "rules": { "vague-source": "off" } }');
    assert.equal(run('--config', 'house/strict.json', 'a.txt').status, 0);
  });

  it('explains a rule', () => {
    const rule = (...args: string[]) => byline('rule', ...args);
    assert.match(rule('vague-source').stdout, /^# vague-source\n/);
    assert.match(rule().stdout, /^vague-source: /m);
    assert.equal(rule('no-such-rule').status, 2);
  });

  it('exits 2 for a file that is not there, and checks the others', () => {
    write('a.txt', QUIET);
    const { status, stdout } = run('missing.txt', 'a.txt');
    assert.equal(status, 2);
    assert.match(stdout, /in 1 file/);
  });
});
