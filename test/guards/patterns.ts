/** Prints every regular expression of the sources, written out or built when its module is loaded, as JSON: `[file, source, flags][]`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import esbuild from 'esbuild';
import { globbySync } from 'globby';

const root = join(import.meta.dirname, '..', '..');
const files = globbySync(['{server,client}/src/**/*.ts', '!**/*.wasm.ts'], { cwd: root });
const found: [file: string, source: string, flags: string][] = [];

async function main(): Promise<void> {
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    const { code } = await esbuild.transform(text, { loader: 'ts', target: 'esnext' });
    let built = 0;
    visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
      if (node.regex) found.push([file, node.regex.pattern, node.regex.flags]);
      if (node.type === 'NewExpression' && node.callee?.name === 'RegExp') built++;
    });
    if (built > 0) await load(file, built);
  }
  console.log(JSON.stringify(found));
}

/** Loads a module that builds patterns, and notes which. */
async function load(file: string, built: number): Promise<void> {
  const Original = globalThis.RegExp;
  const before = found.length;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const pattern = new target(source, flags);
      // A module that is loaded on the way is noted when its turn comes: twice does no harm.
      found.push([file, pattern.source, pattern.flags]);
      return pattern;
    },
  });
  await import(pathToFileURL(join(root, file)).href);
  globalThis.RegExp = Original;
  if (found.length - before < built) throw new Error(`${file} builds patterns that are not seen when it is loaded`);
}

interface Node {
  readonly type?: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) see(node as Node);
  for (const child of Object.values(node)) visit(child, see);
}

void main();
