import { type SpawnOptions, spawn } from 'node:child_process';

/** A failure whose message is meant for the person at the terminal: shown without a stack. */
export class Trouble extends Error {}

/** Runs a program to its end with this terminal's output, and returns its exit status (1 when a signal ended it). */
export function status(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.once('error', (error) => reject(new Trouble(`${command} cannot be run: ${error.message}`)));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a program that has to succeed. Throws `Trouble` when it does not. */
export async function must(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<void> {
  const code = await status(command, args, options);
  if (code !== 0) throw new Trouble(`${[command, ...args].join(' ')} ended with status ${code}.`);
}

/** Runs a program's main function, and shows what went wrong as a person wants to read it. */
export function main(program: () => Promise<number>): void {
  program().then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      console.error(error instanceof Trouble ? error.message : error);
      process.exit(1);
    },
  );
}
