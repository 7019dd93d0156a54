/**
 * Asks the registry whether a dependency is known to be unsafe, and says so where that cannot be asked: no answer is no clean bill.
 * Ends with 1 for a weakness that is high or critical.
 */
import { spawnSync } from 'node:child_process';

interface Answer {
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly name: string; readonly severity: string; readonly range: string }>
  >;
  readonly error?: { readonly summary?: string };
  readonly message?: string;
}

const GRAVE = new Set(['high', 'critical']);

const {
  stdout = '',
  stderr = '',
  error,
} = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });
const answer = parsed(stdout);
if (!answer?.metadata?.vulnerabilities) {
  const why = error?.message ?? answer?.error?.summary ?? answer?.message ?? stderr.trim().split('\n').at(-1);
  // GitHub shows a warning beside the run, and everything else shows a line.
  console.log(
    `::warning title=Dependencies were not audited::The audit could not be run: ${why || 'npm gave no answer'}`,
  );
} else {
  const found = Object.values(answer.vulnerabilities ?? {});
  for (const { name, severity, range } of found) console.log(`${severity}: ${name} ${range}`);
  console.log(`${found.length} weak of all dependencies`);
  if (found.some(({ severity }) => GRAVE.has(severity))) process.exitCode = 1;
}

function parsed(text: string): Answer | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
