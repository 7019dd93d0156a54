import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** How a suite ended. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What a check without tests of its own, such as the compiler, adds to the sum. */
export const checked = (ok: boolean): Result => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

export function sum(results: readonly Result[]): Result {
  const total = (count: (result: Result) => number) => results.reduce((n, result) => n + count(result), 0);
  return { passed: total((r) => r.passed), failed: total((r) => r.failed), skipped: total((r) => r.skipped) };
}

/**
 * Runs a suite that reports through `reporter.mjs` and returns its result. An exit status is not enough: VS Code takes a dead extension
 * host for a success. A suite that left no result, or ended with another status than its result says, counts as one more failure.
 */
export async function collect(suite: string, run: (env: Record<string, string>) => Promise<number>): Promise<Result> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-result-'));
  const file = path.join(folder, 'result.json');
  try {
    const code = await run({ BYLINE_RESULT: file });
    const result = read(file);
    if (!result) {
      console.error(`${suite}: ended with status ${code} and no result.`);
      return checked(false);
    }
    if (result.failed === 0 && code !== 0) {
      console.error(`${suite}: ended with status ${code} after its last test.`);
      return sum([result, checked(false)]);
    }
    return result;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function read(file: string): Result | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Result;
  } catch {
    return undefined;
  }
}
