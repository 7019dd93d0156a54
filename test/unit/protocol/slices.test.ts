import assert from 'node:assert/strict';
import { Slices } from '../../../server/src/protocol/slices';
import type { Steps } from '../../../server/src/text/steps';

/** Work that takes some milliseconds a step, and says when it is done. */
function* work(name: string, log: string[], steps = 6): Steps<string> {
  for (let i = 0; i < steps; i++) {
    const end = performance.now() + 4;
    while (performance.now() < end);
    yield;
  }
  log.push(name);
  return name;
}

describe('Long work', () => {
  it('lets others go between two slices', async () => {
    const log: string[] = [];
    const done = new Slices().run('a', 100, work('work', log));
    setTimeout(() => log.push('a request'), 1);
    await done;
    assert.deepEqual(log, ['a request', 'work']);
  });

  it('is done in order, but light work first', async () => {
    const log: string[] = [];
    const slices = new Slices();
    await Promise.all([
      slices.run('c', 9000, work('long', log)),
      slices.run('a', 100, work('first short', log)),
      slices.run('b', 100, work('second short', log)),
    ]);
    assert.deepEqual(log, ['first short', 'second short', 'long']);
  });

  it('is left where it is cancelled, and gives nothing then', async () => {
    const log: string[] = [];
    const slices = new Slices();
    const end = new AbortController();
    const old = slices.run('a', 100, work('old', log, 1000), end.signal);
    setTimeout(() => end.abort(), 5);
    assert.equal(await old, undefined);
    assert.equal(await slices.run('a', 100, work('new', log)), 'new');
    assert.deepEqual(log, ['new']);
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(slices.isBusy, false);
  });

  it('tells whose text it is about, and when it is about none', async () => {
    const told: (string | undefined)[] = [];
    const slices = new Slices(async (uri) => void told.push(uri));
    await Promise.all([slices.run('a', 100, work('a', [])), slices.run('b', 100, work('b', []))]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(told, ['a', 'b', undefined]);
  });

  it('fails alone', async () => {
    const slices = new Slices();
    const broken = function* (): Steps<void> {
      yield;
      throw new Error('broken');
    };
    await assert.rejects(slices.run('a', 100, broken()), /broken/);
    assert.equal(await slices.run('a', 100, work('next', [])), 'next');
  });
});
