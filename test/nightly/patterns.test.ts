import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { check } from 'recheck';
import { BOUNDED } from '../guards/polynomial';

/** Milliseconds that one pattern is looked at. */
const PATIENCE = 20_000;

describe('Regular expressions', function () {
  this.timeout(0);

  it('take linear time, or their input is bounded', async () => {
    const script = join(import.meta.dirname, '..', 'guards', 'patterns.ts');
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    assert.equal(stderr, '');
    const patterns = new Map((JSON.parse(stdout) as [string, string, string][]).map((one) => [one.join('\n'), one]));
    const wrong: string[] = [];
    const needed = new Set<string>();
    for (const [file, source, flags] of patterns.values()) {
      // Where a match lies plays no part in how long it takes to find, and the checker does not know that flag.
      const found = await check(source, flags.replace('d', ''), { timeout: PATIENCE });
      if (found.status === 'safe') continue;
      needed.add(file);
      const complexity = found.status === 'vulnerable' ? found.complexity : undefined;
      if (complexity?.type === 'exponential' || !(file in BOUNDED))
        wrong.push(`${file}: /${source}/${flags}: ${complexity?.summary ?? found.status}`);
    }
    console.log(`      ${patterns.size} patterns, not linear in ${needed.size} files`);
    assert.deepEqual(wrong, []);
    assert.deepEqual(
      Object.keys(BOUNDED).filter((file) => !needed.has(file)),
      [],
      'listed and linear',
    );
  });
});
