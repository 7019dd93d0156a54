import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createAnalyser } from '../../server/src/article/analyse';
import { readModels } from '../../server/src/protocol/node-models';

const PROSE = 'The council of Westby met on Monday, and Mayor Ana Sule said that the bridge would open in spring. ';

/** Megabytes in use when everything that nobody holds is gone. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

describe('What is remembered', () => {
  it('keeps no version of the text alive while a long word is typed', function () {
    this.timeout(120_000);
    const analyse = createAnalyser(readModels(join(__dirname, '../../server/models')));
    const text = PROSE.repeat(1200);
    const type = (word: string): void => void analyse(`${text}${word} ${word.toUpperCase()} ended.`);
    for (const word of ['harbourmasters', 'harbourmastership', 'harbourmasterships']) type(word);
    const before = heap();
    for (let length = 14; length < 40; length++) type('unpronounceablenessandincomprehensibilities'.slice(0, length));
    const grown = heap() - before;
    assert.ok(grown < 2, `26 keystrokes in 120 KB keep ${grown.toFixed(1)} MB`);
  });
});
