import assert from 'node:assert/strict';
import { Memo, SequenceMemo } from '../../../server/src/learning/memo';

describe('A memo', () => {
  it('holds what was put there', () => {
    const memo = new Memo<string, number>(1000);
    memo.set('ferry', 1, 10);
    assert.equal(memo.get('ferry'), 1);
    assert.equal(memo.get('tram'), undefined);
  });

  it('lets go of what was asked for longest ago, and never holds more bytes than it may', () => {
    const memo = new Memo<number, number>(100);
    for (let i = 0; i < 100; i++) {
      memo.set(i, i, 10);
      memo.get(0);
    }
    const held = Array.from({ length: 100 }, (_, i) => i).filter((i) => memo.get(i) !== undefined);
    assert.ok(held.length <= 10, `${held.length} of 10 bytes each in 100`);
    assert.ok(held.includes(0) && held.includes(99), String(held));
    assert.ok(!held.includes(50));
  });
});

describe('A memo of sequences', () => {
  it('tells sequences apart by every number, and by their length', () => {
    const memo = new SequenceMemo<string>(10_000);
    const key = Int32Array.of(3, 1, 4, 1, 5);
    memo.set(key, 3, 'three', 5);
    key[3] = 9;
    assert.equal(memo.get(key, 3), 'three');
    assert.equal(memo.get(key, 4), undefined);
    key[2] = 5;
    assert.equal(memo.get(key, 3), undefined);
  });
});
