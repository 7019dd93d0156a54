import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

export const ROOT = join(__dirname, '../..');
export const NOTICES = join(ROOT, 'THIRD-PARTY-NOTICES.txt');

/** What stands above the packages is written by hand: it speaks of the weights. */
const OPENING = '\nByline is bundled with these packages, under the licences that follow each.\n';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The notices as they have to be: the part written by hand, and every package that a bundle holds code of with its licence. */
export async function notices(): Promise<string> {
  const [byHand] = readFileSync(NOTICES, 'utf8').split(OPENING);
  const folders = await bundledPackages();
  return [byHand, OPENING, ...folders.map(noticeOf)].join('');
}

/** The folders of the packages that the bundles hold code of, by name. */
async function bundledPackages(): Promise<string[]> {
  const { bundles } = require('../../esbuild.js') as { readonly bundles: readonly BuildOptions[] };
  const folders = new Set<string>();
  for (const options of bundles) {
    const { metafile } = await build({
      ...options,
      absWorkingDir: ROOT,
      write: false,
      metafile: true,
      sourcemap: false,
    });
    for (const { inputs } of Object.values(metafile.outputs))
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
        if (folder && bytesInOutput > 0) folders.add(folder);
      }
  }
  return [...folders].sort();
}

function noticeOf(folder: string): string {
  const path = join(ROOT, folder);
  const {
    name,
    version,
    license = 'no licence named',
  } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest;
  const files = readdirSync(path).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file));
  if (files.length === 0) throw new Error(`${name} ${version}: no file with its licence`);
  const texts = files.map((file) => readFileSync(join(path, file), 'utf8').replace(/\r\n?/g, '\n').trim());
  return ['', '-'.repeat(80), `${name} ${version} (${license})`, '', ...texts, ''].join('\n');
}
