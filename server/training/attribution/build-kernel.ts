import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../src/article/attribution/kernel/', import.meta.url);
const OUTPUT = fileURLToPath(new URL('kernel-bytes.ts', FOLDER));

/** Compiles `kernel.wasm.ts`. The same source gives the same bytes. */
export function compileKernel(): Uint8Array {
  const source = fileURLToPath(new URL('kernel.wasm.ts', FOLDER));
  const folder = mkdtempSync(join(tmpdir(), 'byline-kernel-'));
  const output = join(folder, 'kernel.wasm');
  // The compiler runs as a program of its own: its types would redefine the globals of everything compiled with them.
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--outFile', output];
  try {
    execFileSync(process.execPath, ['node_modules/assemblyscript/bin/asc.js', source, ...options], {
      stdio: 'inherit',
    });
    return new Uint8Array(readFileSync(output));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The TypeScript file that ships the bytes: a bundler needs no loader for it, and a worker fetches nothing. */
export function kernelSource(bytes: Uint8Array): string {
  const base64 = Buffer.from(bytes).toString('base64');
  return [
    '// Compiled from kernel.wasm.ts by server/training/attribution/build-kernel.ts.',
    "import { fromBase64 } from './base64';",
    '',
    '// biome-ignore format: generated',
    `export const KERNEL_BYTES = fromBase64('${base64}');`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(OUTPUT, kernelSource(compileKernel()));
}
