import assert from 'node:assert/strict';
import { testFolder } from './test-folder';

/** The finding stands behind an accent and an emoji, where bytes, code units and letters part. */
const TEXT = `Zoë Müller 🐟 opened the hall of Westby on Monday, and the doors stayed open. Critics say the repair took too long.\n`;

describe('What byline check prints for other programs', function () {
  this.timeout(30_000);
  const { write, read, byline } = testFolder();
  beforeEach(() => {
    write('a, b.txt', TEXT);
  });
  const print = (format: string, ...more: string[]) =>
    byline('check', '--format', format, 'a, b.txt', 'gone.txt', ...more);
  const column = TEXT.indexOf('Critics') + 1;

  it('are workflow commands for GitHub, with separators escaped', () => {
    const { status, stdout } = print('github');
    assert.equal(status, 2, 'a file is missing');
    const [unread, finding] = stdout.split('\n');
    assert.match(
      finding,
      new RegExp(`^::warning file=a%2C b\\.txt,line=1,endLine=1,col=${column},endColumn=\\d+,title=vague-source::`),
    );
    assert.match(unread, /^::error file=gone\.txt,title=byline::no such file/);
  });

  it('is a suite a file for JUnit', () => {
    const { stdout } = print('junit');
    assert.match(stdout, /<testsuite name="a, b\.txt" tests="1" failures="1" errors="0">/);
    assert.match(stdout, /<error message="no such file">/);
    assert.match(stdout, /<\/testsuites>\n$/);
  });

  it('counts columns in bytes for reviewdog', () => {
    const { diagnostics } = JSON.parse(print('rdjson').stdout);
    const { start } = diagnostics[0].location.range;
    assert.deepEqual(start, { line: 1, column: Buffer.byteLength(TEXT.slice(0, column - 1)) + 1 });
    assert.deepEqual(diagnostics[0].code, { value: 'vague-source' });
  });

  it('is an entry a line, for what could not be read too', () => {
    const entries = print('ndjson')
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(entries.map(({ path, findings, error }) => [path, findings?.length, error]).sort(), [
      ['a, b.txt', 1, undefined],
      ['gone.txt', undefined, 'no such file'],
    ]);
  });

  it('tells in SARIF what could not be read', () => {
    const [{ invocations, results }] = JSON.parse(print('sarif').stdout).runs;
    assert.equal(results.length, 1);
    assert.equal(invocations[0].executionSuccessful, false);
    assert.match(invocations[0].toolExecutionNotifications[0].message.text, /no such file/);
  });

  it('goes to a file where one is named', () => {
    const { stdout } = print('json', '--output', 'out.json');
    assert.equal(stdout, '');
    assert.equal(JSON.parse(read('out.json')).length, 2);
  });
});
