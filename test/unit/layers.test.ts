import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

// From the ground up, as server/ARCHITECTURE.md lists them.
const LAYERS = ['english', 'text', 'learning', 'language', 'article', 'rules', 'features', 'protocol'];
const ROOT = resolve(__dirname, '../../server/src');

const layerOf = (file: string) => LAYERS.indexOf(relative(ROOT, file).split(/[\\/]/)[0]);

function* imports(file: string): Generator<string> {
  for (const [, from] of readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)) yield from;
}

describe('layers', () => {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROOT, name));

  it('are the folders of server/src, and each has files', () => {
    const found = new Set(files.map(layerOf));
    assert.deepEqual([...found].sort(), [...LAYERS.keys()]);
  });

  it('are no business of the client, but for the names of the models and its own messages', () => {
    const client = resolve(ROOT, '../../client/src');
    const shared = ['learning/model-file', 'protocol/own-messages'].map((name) => join(ROOT, name));
    for (const file of readdirSync(client, { encoding: 'utf8' }).map((name) => join(client, name))) {
      for (const from of imports(file)) {
        const target = resolve(client, from);
        if (from.startsWith('.') && dirname(target) !== client) assert.ok(shared.includes(target), `${file}: ${from}`);
      }
    }
  });

  for (const file of files) {
    const layer = layerOf(file);
    it(`${relative(ROOT, file)} imports only from below`, () => {
      for (const from of imports(file)) {
        if (from.endsWith('package.json')) {
          assert.equal(LAYERS[layer], 'protocol', 'imports the manifest: only the outermost layer may');
        } else if (from.startsWith('.')) {
          const target = layerOf(resolve(dirname(file), from));
          assert.ok(target >= 0 && target <= layer, `imports ${from}`);
        } else if (/^(node:|vscode)/.test(from)) {
          assert.equal(LAYERS[layer], 'protocol', `imports ${from}: only the outermost layer may`);
        }
      }
    });
  }
});
