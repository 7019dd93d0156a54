import assert from 'node:assert/strict';
import { Crashes } from '../../../client/src/crashes';

const STORY = 'file:///news/story.txt';
const MINUTE = 60_000;

describe('A server that dies', () => {
  it('is started again at once, then after pauses that grow up to a minute, and however often it dies', () => {
    const crashes = new Crashes();
    const pauses = Array.from({ length: 50 }, (_, i) => crashes.died(i * 1000).pause);
    assert.deepEqual(pauses.slice(0, 6), [0, 1000, 2000, 4000, 8000, 16_000]);
    assert.deepEqual(pauses.slice(8), Array(42).fill(64_000));
  });

  it('is forgiven when it has run for three minutes', () => {
    const crashes = new Crashes();
    crashes.died(0);
    assert.equal(crashes.died(MINUTE).pause, 1000);
    assert.equal(crashes.died(5 * MINUTE).pause, 0);
  });

  it('leaves a text alone that it was analysing when it died twice, until the user wants it tried again', () => {
    const crashes = new Crashes();
    crashes.analysing(STORY);
    assert.equal(crashes.died(0).setAside, undefined);
    crashes.analysing(STORY);
    assert.equal(crashes.died(5 * MINUTE).setAside, STORY);
    assert.deepEqual(crashes.setAside, [STORY]);
    crashes.forgive(STORY);
    assert.deepEqual(crashes.setAside, []);
    crashes.analysing(STORY);
    assert.equal(crashes.died(10 * MINUTE).setAside, undefined);
  });

  it('blames no text when none was being analysed', () => {
    const crashes = new Crashes();
    for (let i = 0; i < 5; i++) {
      crashes.analysing(STORY);
      crashes.analysing(null);
      assert.equal(crashes.died(i).setAside, undefined);
    }
  });
});
