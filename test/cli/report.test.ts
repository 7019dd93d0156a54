import assert from 'node:assert/strict';
import { join } from 'node:path';
import { testFolder } from './test-folder';

const SEED = join(__dirname, '../../seeds/wire-report.txt');

describe('byline report', () => {
  const { path, read, write, byline } = testFolder();
  const report = (...args: string[]) => byline('report', ...args);

  it('prints who says what as Markdown', () => {
    const { status, stdout } = report(SEED);
    assert.equal(status, 0);
    assert.match(stdout, /^# Port of Lindhaven reopens after nine-day strike\n\n\d+ words: /);
    assert.match(stdout, /^\| Ilse Vanderberg \| federation's chief negotiator \|/m);
  });

  it('prints the claims as a table for spreadsheets, and all of it as JSON', () => {
    assert.match(
      report(SEED, '--format', 'csv').stdout,
      /^Line,Claim,Who says so,How,Kind,Question,State,Note,Evidence,Date\n5,/,
    );
    const { words, cells } = JSON.parse(report(SEED, '--format', 'json').stdout);
    assert.equal(words, cells.reduce((sum: number, cell: { words: number }) => sum + cell.words, 0)); // biome-ignore format: one line
  });

  it('writes a page of its own', () => {
    assert.equal(report(SEED, '-f', 'html', '-o', path('report.html')).status, 0);
    assert.match(read('report.html'), /^<!doctype html>.*<h1>Port of Lindhaven reopens after nine-day strike<\/h1>/s);
  });

  it('prints what was noted in the log beside the text', () => {
    write('mill.txt', 'Piet Maas said that the mill would close in October.');
    write('.byline.json', '{}');
    const claim = { claim: 'that the mill would close in October', state: 'checked', note: 'permit' };
    write('.byline-review.json', JSON.stringify({ claims: [{ file: 'mill.txt', ...claim }] }));
    assert.match(report('mill.txt', '-f', 'csv').stdout, /October,Piet Maas,.*,checked,permit,/);
    write('.byline-review.json', '<<<<<<< ours');
    const { status, stderr, stdout } = report('mill.txt', '-f', 'csv');
    assert.match(stderr, /\.byline-review\.json: This is no claim log/);
    assert.match(stdout, /October,Piet Maas,.*,open,/);
    assert.equal(status, 0);
  });

  it('says what it cannot read or write', () => {
    const missing = report('no-such-text.txt');
    assert.equal(missing.status, 2);
    assert.match(missing.stderr, /^byline: .*no such file/);
    const nowhere = report(SEED, '-o', path('no/such/folder/page.md'));
    assert.equal(nowhere.status, 2);
    assert.match(nowhere.stderr, /ENOENT/);
  });
});
