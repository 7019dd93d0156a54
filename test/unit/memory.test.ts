import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createAnalyser } from '../../server/src/article/analyse';
import { readModels } from '../../server/src/protocol/node-models';
import { HOW_MANY } from '../guards/random';

const PROSE = 'The council of Westby met on Monday, and Mayor Ana Sule said that the bridge would open in spring. ';

/** Megabytes in use when everything that nobody holds is gone. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/** How many letters are typed, and the megabytes that this may keep. A version of the text takes 0.06: to keep them all would take 3.6 and 30. */
const [KEYSTROKES, MOST] = HOW_MANY === 'unit' ? [60, 1.5] : [500, 5];
const LONG_WORDS = 'unpronounceablenessandincomprehensibilities disproportionatelyoverspecialisedharbourmasterships ';

describe('What is remembered', function () {
  this.timeout(400_000);
  const text = PROSE.repeat(600);
  // A text that an editor has put together of pieces is one again before words of it are looked at.
  const versions = Array.from({ length: KEYSTROKES }, (_, i) => LONG_WORDS.repeat(6).slice(0, i + 14));
  const type = (analyse: (text: string) => unknown, from: number, to: number): void => {
    for (const typed of versions.slice(from, to)) analyse(Buffer.from(`${text}${typed} ended.`).toString());
  };

  it('keeps no version of the text alive while long words are typed', () => {
    const analyse = createAnalyser(readModels(join(__dirname, '../../server/models')));
    // Caches and compiled code are there before it counts.
    type(analyse, 0, 20);
    const before = heap();
    type(analyse, 20, KEYSTROKES);
    const grown = heap() - before;
    assert.ok(grown < MOST, `${KEYSTROKES} keystrokes in 60 KB keep ${grown.toFixed(1)} MB`);
  });

  it('would be noticed if a word of each version were kept', () => {
    const kept: string[] = [];
    const before = heap();
    type((version) => kept.push(version.slice(-30, -7)), 0, KEYSTROKES);
    const grown = heap() - before;
    assert.ok(grown > 2 * MOST, `${kept.length} words keep ${grown.toFixed(1)} MB`);
  });
});
