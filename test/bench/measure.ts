/** What something takes: the median, and the quarter and three quarters of all that was measured. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Milliseconds of the processor that this process has used. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A case, with what is made ready for each run: that is not measured. */
export interface Case<Input = unknown> {
  readonly prepare: () => Input;
  readonly run: (input: Input) => unknown;
}

/** Ties what a case prepares to what it runs on. */
export const measured = <Input>(prepare: () => Input, run: (input: Input) => unknown): Case =>
  ({ prepare, run }) as Case;

/**
 * Milliseconds of the processor that each case takes. In each round every case has its turn, in another order each time, so that a slow
 * moment hits them all; the first rounds warm up and do not count. Nothing is collected by force: that would have V8 forget code that is
 * warm in an editor.
 */
export async function interleaved(
  cases: Readonly<Record<string, Case>>,
  rounds: number,
): Promise<Record<string, Spread>> {
  const samples = new Map(Object.keys(cases).map((name) => [name, [] as number[]]));
  const names = Object.keys(cases);
  const warmUp = Math.ceil(rounds / 3);
  for (let round = 0; round < warmUp + rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length];
      const { prepare, run } = cases[name];
      const input = prepare();
      const start = processorTime();
      await run(input);
      if (round >= warmUp) samples.get(name)?.push(processorTime() - start);
    }
  }
  return Object.fromEntries([...samples].map(([name, times]) => [name, spreadOf(times)]));
}
