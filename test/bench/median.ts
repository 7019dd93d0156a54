/**
 * Times every case `rounds` times, one after the other in each round so that a slow moment hits them all, and returns the medians.
 * The first rounds warm up and do not count; a quick case is run several times within a round so that the clock can see it.
 */
export function medianMilliseconds(
  cases: Readonly<Record<string, () => unknown>>,
  rounds = 60,
): Record<string, number> {
  const samples = new Map(Object.keys(cases).map((name) => [name, [] as number[]]));
  const warmUp = Math.ceil(rounds / 3);
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [name, run] of Object.entries(cases)) {
      const time = timeOf(run);
      if (round >= warmUp) samples.get(name)?.push(time);
    }
  }
  return Object.fromEntries(
    [...samples].map(([name, times]) => [name, times.sort((a, b) => a - b)[times.length >> 1]]),
  );
}

/**
 * A sample is long enough to hold the small collections of garbage that the case causes. Nothing is collected by force
 * before it: that would have V8 forget code that is warm in an editor, and make everything two to three times as slow.
 */
const SHORTEST_SAMPLE = 20;

function timeOf(run: () => unknown): number {
  run();
  const start = performance.now();
  let runs = 0;
  let elapsed = 0;
  do {
    run();
    runs++;
    elapsed = performance.now() - start;
  } while (elapsed < SHORTEST_SAMPLE);
  return elapsed / runs;
}
