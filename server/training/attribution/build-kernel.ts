import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../src/article/attribution/kernel/', import.meta.url);
const OUTPUT = fileURLToPath(new URL('gru-bytes.ts', FOLDER));

/** Compiles `gru.wasm.ts`. The same source gives the same bytes. */
export async function compileKernel(): Promise<Uint8Array> {
  const source = fileURLToPath(new URL('gru.wasm.ts', FOLDER));
  const { error, stderr, binary } = await compile(source);
  if (error || !binary) throw new Error(`the kernel does not compile: ${error?.message}\n${stderr.toString()}`);
  return binary;
}

async function compile(source: string) {
  const { default: asc } = await import('assemblyscript/asc'); // a module only: nothing else may load it
  let binary: Uint8Array | undefined;
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--outFile', 'gru.wasm'];
  const result = await asc.main([source, ...options], {
    writeFile: (name, content) => {
      if (name.endsWith('.wasm') && typeof content !== 'string') binary = content;
    },
  });
  return { ...result, binary };
}

/** The TypeScript file that ships the bytes: a bundler needs no loader for it, and a worker fetches nothing. */
export function kernelSource(bytes: Uint8Array): string {
  const base64 = Buffer.from(bytes).toString('base64');
  return [
    '// Compiled from gru.wasm.ts by server/training/attribution/build-kernel.ts.',
    "import { fromBase64 } from './base64';",
    '',
    '// biome-ignore format: generated',
    `export const GRU_BYTES = fromBase64('${base64}');`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  void compileKernel().then((bytes) => writeFileSync(OUTPUT, kernelSource(bytes)));
}
