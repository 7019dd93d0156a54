import { closeSync, openSync, writeSync } from 'node:fs';

/** Where a command prints to. */
export interface Output {
  write(text: string): void;
  close(): void;
}

/**
 * A file of this path, empty, or standard output.
 * @throws Error where the file cannot be opened or written, with its name in the message
 */
export function openOutput(path: string | undefined): Output {
  if (path === undefined) return { write: (text) => process.stdout.write(text), close: () => {} };
  const file = openSync(path, 'w');
  return { write: (text) => writeSync(file, text), close: () => closeSync(file) };
}

/** `-o FILE`, the same for every command that prints to a file. */
export const OUTPUT_OPTION = ['-o, --output <file>', 'write there instead of to standard output'] as const;
