import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Label, Labelled } from './labelled';

/** A sentence of ours: what each of two readers said who did not see each other's labels; where they differ, a third voice decided. */
interface PassageLabel extends Label {
  readonly readers: readonly [string, string];
}

/** A passage written for this project: sentences that the corpora lack, set into ordinary text. */
export interface Passage extends Labelled {
  readonly form: string;
  readonly sentences: readonly PassageLabel[];
}

const FILE = fileURLToPath(new URL('passages.jsonl', import.meta.url));

export function readPassages(): Passage[] {
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Passage);
}

/** How well the two readers agree: the share of sentences with one label, Cohen's kappa (1960), and F1 of "wants a source or not". */
export function agreementOf(passages: readonly Passage[]): {
  sentences: number;
  same: number;
  kappa: number;
  f1: number;
} {
  const pairs = passages.flatMap(({ sentences }) => sentences.map(({ readers }) => readers));
  const share = (holds: (pair: readonly [string, string]) => boolean): number =>
    pairs.filter(holds).length / pairs.length;
  const same = share(([a, b]) => a === b);
  const labels = [...new Set(pairs.flat())];
  const chance = labels.reduce((sum, label) => sum + share(([a]) => a === label) * share(([, b]) => b === label), 0);
  const wants = (label: string): boolean => label === 'unattributed' || label === 'vague';
  const [first, second] = [share(([a]) => wants(a)), share(([, b]) => wants(b))];
  const f1 = (2 * share(([a, b]) => wants(a) && wants(b))) / (first + second);
  return { sentences: pairs.length, same, kappa: (same - chance) / (1 - chance), f1 };
}
