import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** How many cases a property is tried on: while somebody waits, in `npm test`, and at night. */
export interface Runs {
  readonly unit: number;
  readonly test: number;
  readonly night: number;
}

/** `BYLINE_RUNS` says which, and `BYLINE_SHARE` which part of it; the random test's seed can be given by `BYLINE_SEED`. */
export const HOW_MANY = (['test', 'night'] as const).find((name) => name === process.env.BYLINE_RUNS) ?? 'unit';

const SHARE = Number(process.env.BYLINE_SHARE ?? 1);

const FOUND = join(import.meta.dirname, '..', 'found');

/**
 * Tries a property on random values, after those that it has failed on before. A new one is shrunk, kept in `test/found/<name>.json` and told
 * with the seed that leads to it.
 * @throws Error where the property does not hold
 */
export async function holdsFor<Ts extends [unknown, ...unknown[]]>(
  name: string,
  property: fc.IRawProperty<Ts>,
  runs: Runs,
): Promise<void> {
  const path = join(FOUND, `${name}.json`);
  const found: Ts[] = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
  const details = await fc.check(property, {
    numRuns: Math.ceil(runs[HOW_MANY] * SHARE) + found.length,
    examples: found,
    ...(process.env.BYLINE_SEED && { seed: Number(process.env.BYLINE_SEED) }),
  });
  if (!details.failed) {
    if (HOW_MANY === 'night') console.log(`      ${details.numRuns} cases of ${name}, seed ${details.seed}`);
    return;
  }
  if (details.counterexample !== null) {
    mkdirSync(FOUND, { recursive: true });
    const all = new Set([...found, details.counterexample].map((one) => JSON.stringify(one)));
    writeFileSync(path, `[\n${[...all].join(',\n')}\n]\n`);
  }
  throw new Error(`${name}: ${fc.defaultReportMessage(details)}`, { cause: details.errorInstance });
}
