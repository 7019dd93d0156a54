import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI } from '../protocol/editor';

const SEED = join(__dirname, '../../seeds/wire-report.txt');

const report = (...args: string[]) => spawnSync(process.execPath, [CLI, 'report', ...args], { encoding: 'utf8' });

describe('byline report', () => {
  it('prints who says what as Markdown', () => {
    const { status, stdout } = report(SEED);
    assert.equal(status, 0);
    assert.match(stdout, /^# Port of Lindhaven reopens after nine-day strike\n\n\d+ words: /);
    assert.match(stdout, /^\| Ilse Vanderberg \| federation's chief negotiator \|/m);
  });

  it('prints the claims as a table for spreadsheets, and all of it as JSON', () => {
    assert.match(report(SEED, '--format', 'csv').stdout, /^Line,Claim,Who says so,How,Kind,Question\n5,/);
    const { words, cells } = JSON.parse(report(SEED, '--format', 'json').stdout);
    assert.equal(words, cells.reduce((sum: number, cell: { words: number }) => sum + cell.words, 0)); // biome-ignore format: one line
  });

  it('writes a page of its own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'byline-report-'));
    try {
      const file = join(folder, 'report.html');
      assert.deepEqual(report(SEED, '-f', 'html', '-o', file).status, 0);
      assert.match(
        readFileSync(file, 'utf8'),
        /^<!doctype html>.*<h1>Port of Lindhaven reopens after nine-day strike<\/h1>/s,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says what it cannot read or write', () => {
    const missing = report('no-such-text.txt');
    assert.equal(missing.status, 2);
    assert.match(missing.stderr, /^byline: .*no such file/);
    const nowhere = report(SEED, '-o', join(tmpdir(), 'no', 'such', 'folder', 'page.md'));
    assert.equal(nowhere.status, 2);
    assert.match(nowhere.stderr, /ENOENT/);
  });
});
