import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CLI } from '../protocol/editor';

/** A folder that every test of a suite finds empty. Names are paths from it. */
export interface TestFolder {
  path(name?: string): string;
  /** Writes a file, and the folders on the way to it. */
  write(name: string, content: string | Uint8Array): string;
  read(name: string): string;
  /** Runs the command line in it. */
  byline(...args: string[]): SpawnSyncReturns<string>;
}

/** To be called in a `describe`. */
export function testFolder(): TestFolder {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'byline-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const path = (name = ''): string => join(folder, name);
  return {
    path,
    write: (name, content) => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      return path(name);
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    byline: (...args) =>
      spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8', timeout: 20_000 }),
  };
}
