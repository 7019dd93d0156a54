import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SOURCES = ['server/src', 'client/src'].map((folder) => resolve(__dirname, '../..', folder));

/** Said once for each host or kernel, and meaning the same there. */
const ONE_FOR_EACH: ReadonlySet<string> = new Set(['activate', 'deactivate', 'KERNEL_BYTES']);

/** What files export, kernels in AssemblyScript aside: each name with the files it is declared in. */
function exportedNames(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const folder of SOURCES)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.endsWith('.wasm.ts')) continue;
      const declared =
        /^export (?:abstract |async )?(?:const enum|interface|type|class|const|let|function\*?|enum) (\w+)/gm;
      for (const [, exported] of new Set(readFileSync(join(folder, name), 'utf8').matchAll(declared)))
        found.set(exported, [...(found.get(exported) ?? []), name]);
    }
  return found;
}

describe('exported names', () => {
  it('mean one thing each', () => {
    const names = exportedNames();
    assert.ok(names.size > 500);
    for (const [name, files] of names)
      if (!ONE_FOR_EACH.has(name))
        assert.equal(new Set(files).size, 1, `${name} is declared in ${files.join(' and ')}`);
  });
});
