import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The kernels, by the folder below `server/src` that has `kernel.wasm.ts` and gets `kernel-bytes.ts`. */
export const KERNELS = ['article/attribution/kernel', 'language/encoder/kernel'] as const;

export type KernelFolder = (typeof KERNELS)[number];

const fileIn = (folder: KernelFolder, name: string): string =>
  fileURLToPath(new URL(`../src/${folder}/${name}`, import.meta.url));

/** Compiles a kernel. The same source gives the same bytes. */
export function compileKernel(kernel: KernelFolder): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'byline-kernel-'));
  const output = join(folder, 'kernel.wasm');
  // The compiler runs as a program of its own: its types would redefine the globals of everything compiled with them.
  // Functions with vectors are exported from one source to another, never to the host: no warning 112.
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--disableWarning', '112'];
  try {
    execFileSync(
      process.execPath,
      ['node_modules/assemblyscript/bin/asc.js', fileIn(kernel, 'kernel.wasm.ts'), ...options, '--outFile', output],
      { stdio: 'inherit' },
    );
    return new Uint8Array(readFileSync(output));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The TypeScript file that ships the bytes: a bundler needs no loader for it, and a worker fetches nothing. */
export function kernelSource(bytes: Uint8Array): string {
  const base64 = Buffer.from(bytes).toString('base64');
  return [
    '// Compiled from kernel.wasm.ts by server/training/build-kernels.ts.',
    "import { fromBase64 } from '../../../learning/kernel/base64';",
    '',
    '// biome-ignore format: generated',
    `export const KERNEL_BYTES = fromBase64('${base64}');`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const kernel of KERNELS) writeFileSync(fileIn(kernel, 'kernel-bytes.ts'), kernelSource(compileKernel(kernel)));
}
