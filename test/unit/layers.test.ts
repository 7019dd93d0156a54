import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

// From the ground up, as server/ARCHITECTURE.md lists them.
const LAYERS = [
  'english',
  'text',
  'learning',
  'language',
  'article',
  'rules',
  'project',
  'features',
  'overview',
  'protocol',
];
const ROOT = resolve(__dirname, '../../server/src');

const layerOf = (file: string) => LAYERS.indexOf(relative(ROOT, file).split(/[\\/]/)[0]);

function* imports(file: string): Generator<string> {
  for (const [, from] of readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)) yield from;
}

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(root, name));

const nameOf = (file: string): string => relative(ROOT, file).replaceAll('\\', '/');

/** The files that one imports, its own project's only. */
function targetsOf(file: string): string[] {
  return [...imports(file)]
    .filter((from) => from.startsWith('.') && !from.endsWith('.json'))
    .map((from) => resolve(dirname(file), from))
    .map((path) => [`${path}.ts`, `${path}.tsx`].find(existsSync) ?? join(path, 'index.ts'));
}

/** A chain of files that leads back to its first; empty where there is none. */
function circleAmong(files: readonly string[]): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (done.has(file)) return [];
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].map(nameOf);
    path.push(file);
    for (const target of targetsOf(file)) {
      const circle = visit(target);
      if (circle.length > 0) return circle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of files) {
    const circle = visit(file);
    if (circle.length > 0) return circle;
  }
  return [];
}

/** Rooms that know nothing of some others: a path that begins so imports none that matches. */
const STRANGERS: readonly (readonly [room: string, never: RegExp, why: string])[] = [
  ['english/', /^(?!english\/)/, 'lists know nothing but lists'],
  ['learning/', /^(?:english|language)\//, 'what learns knows no language'],
  ['article/actors/mentions/', /^article\/actors\/(?:sieves|antecedents|roles|speakers)\//, 'mentions come first'],
  ['article/actors/sieves/', /^article\/actors\/antecedents\//, 'what is sure does not wait for what is likely'],
  ['article/outline/', /^article\/(?:attribution|claims|actors)\//, 'the outline needs nobody'],
  ['article/attribution/', /^article\/(?:outline|claims|actors)\//, 'they meet in analyse.ts'],
  ['article/claims/', /^article\/(?:outline|attribution|actors)\//, 'they meet in analyse.ts'],
  ['article/actors/', /^article\/(?:outline|attribution|claims)\//, 'they meet in analyse.ts'],
];

describe('layers', () => {
  const files = filesIn(ROOT);

  it('are the folders of server/src, and each has files', () => {
    const found = new Set(files.map(layerOf));
    assert.deepEqual([...found].sort(), [...LAYERS.keys()]);
  });

  it("are no business of the client, but for the names of the models, its own messages and the report's page", () => {
    const client = resolve(ROOT, '../../client/src');
    const shared = ['learning/model-file', 'protocol/own-messages'].map((name) => join(ROOT, name));
    for (const file of readdirSync(client, { encoding: 'utf8' }).map((name) => join(client, name))) {
      for (const from of imports(file)) {
        const target = resolve(client, from);
        if (from.startsWith('.') && dirname(target) !== client)
          assert.ok(shared.includes(target) || target.startsWith(join(ROOT, 'overview')), `${file}: ${from}`);
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

  for (const [room, never, why] of STRANGERS) {
    it(`${room} keeps to itself: ${why}`, () => {
      const inside = files.filter((file) => nameOf(file).startsWith(room));
      assert.ok(inside.length > 0, 'no such room');
      for (const file of inside)
        for (const target of targetsOf(file)) assert.doesNotMatch(nameOf(target), never, `in ${nameOf(file)}`);
    });
  }

  for (const [part, root] of [
    ['server', ROOT],
    ['client', resolve(ROOT, '../../client/src')],
  ] as const) {
    it(`have no circle of imports in the ${part}`, () => assert.deepEqual(circleAmong(filesIn(root)), []));
  }
});
