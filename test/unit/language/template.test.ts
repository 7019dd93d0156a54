import assert from 'node:assert/strict';
import { EDGE, Grid } from '../../../server/src/learning/grid';
import { packRising, unpackRising } from '../../../server/src/learning/packed';
import { Template } from '../../../server/src/learning/template';
import { readPage } from '../../../server/src/text/read-page';

describe('features', () => {
  const grid = new Grid<'length' | 'title'>(['length', 'title'], ['length']);
  const page = readPage('One two. Three', 'plaintext');
  grid.lay(page);
  for (let i = 0; i < page.tokens.length; i++) {
    grid.data[grid.base('length') + grid.slots[i]] = 10 + page.tokens.end[i] - page.tokens.start[i];
  }
  grid.data[grid.base('title') + grid.slots[0]] = 7;
  const hashesOf = (feature: string, token: number): number[] => {
    const template = new Template([feature], grid);
    return [...template.hashes.slice(0, template.extract(grid.slots[token]))];
  };

  it('see the edge of a sentence, never the next one', () => {
    assert.equal(page.sentences.length, 2);
    assert.equal(grid.data[grid.base('length') + grid.slots[3] - 1], EDGE);
    assert.deepEqual(hashesOf('length[-1]', 3), hashesOf('length[-1]', 0));
    assert.notDeepEqual(hashesOf('length[-1]', 3), hashesOf('length[-1]', 1));
  });

  it('are left out where a column says nothing', () => {
    assert.equal(hashesOf('title[0]', 0).length, 1);
    assert.equal(hashesOf('title[0]', 1).length, 0);
    assert.equal(hashesOf('length[0] title[-1]', 1).length, 1);
    assert.equal(hashesOf('length[0] title[0]', 1).length, 0);
  });

  it('are the same from whichever token they are read', () => {
    const template = new Template(['length[-1]'], grid, -1);
    const count = template.extract(grid.slots[0]);
    assert.deepEqual([...template.hashes.slice(0, count)], hashesOf('length[-1]', 1));
  });

  it('that are spelt wrongly are refused', () => {
    for (const feature of ['length', 'length[x]', 'width[0]', '']) {
      assert.throws(() => new Template([feature], grid), /not a feature|no column/, feature);
    }
  });
});

describe('packed numbers', () => {
  it('come back as they were', () => {
    const numbers = [-2147483648, -5, 0, 127, 128, 70_000, 2147483647];
    const back: number[] = [];
    unpackRising(packRising(numbers, -2147483648), numbers.length, -2147483648, (number) => back.push(number));
    assert.deepEqual(back, numbers);
  });
});
