import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../server/src/features/report';
import { CLI } from '../protocol/editor';

/** Short texts, each with an accusation in «these marks», by somebody who knew no rule. */
const TEXTS = readFileSync(join(import.meta.dirname, 'accusations.txt'), 'utf8')
  .trim()
  .split(/\n{2,}/);
const WANTED = 12;

describe('Accusations in the article’s own voice', () => {
  it(`are asked about: at least ${WANTED} of ${TEXTS.length}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'byline-'));
    const files = TEXTS.map((text, i) => {
      const path = join(folder, `${i}.txt`);
      writeFileSync(path, text.replace(/[«»]/g, ''));
      return path;
    });
    const args = [CLI, 'analyze', '--format', 'ndjson', '--reading', 'full', ...files];
    const reports = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n');
    rmSync(folder, { recursive: true });
    const missed = TEXTS.filter((text, i) => {
      const { diagnostics } = JSON.parse(reports[i]) as Report;
      const [start, end] = [text.indexOf('«'), text.indexOf('»') - 1];
      return !diagnostics.some((one) => one.rule === 'unattributed-claim' && one.start < end && one.end > start);
    });
    assert.ok(missed.length <= TEXTS.length - WANTED, `not asked about:\n${missed.join('\n')}`);
  });
});
