import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** Some 250 lines are read at a sitting; a tenth more is let pass, so that nobody cuts a thought in two. */
const MOST_LINES = 280;

/** Longer ones, and what they may not grow beyond. */
const LONGER: Readonly<Record<string, number>> = {
  'server/src/article/actors/sieves/descriptions.ts': 320,
  'server/src/article/claims/vague-sources.ts': 380,
  // One module of AssemblyScript: its helpers compile into it.
  'server/src/language/encoder/kernel/kernel.wasm.ts': 400,
  'server/src/protocol/session.ts': 360,
};

describe('files of code', () => {
  it('are not too long', () => {
    const files = ['server/src', 'client/src'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
    );
    assert.ok(files.length > 250);
    for (const file of files) {
      const lines = readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1;
      assert.ok(lines <= (LONGER[file] ?? MOST_LINES), `${file} has ${lines} lines`);
    }
  });
});
