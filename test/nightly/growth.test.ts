import assert from 'node:assert/strict';
import { createAnalyser } from '../../server/src/article/analyse';
import type { Article } from '../../server/src/article/article';
import { check } from '../../server/src/rules';
import { loadModels } from '../../server/training/load-models';
import { ACRONYMS, APPOSITIONS, type Family, PERSONS, QUOTATIONS, textOf, VAGUE } from '../guards/hostile';

/** How much faster than the text the time may grow. */
const MOST = 1.4;

describe('Processor time grows with the text', function () {
  this.timeout(0);
  const models = loadModels();

  const families: [Family, number, number, 'analysis' | 'rules'][] = [
    [PERSONS, 20_000, 80_000, 'analysis'],
    [ACRONYMS, 100_000, 400_000, 'analysis'],
    [APPOSITIONS, 100_000, 400_000, 'analysis'],
    [VAGUE, 300_000, 1_000_000, 'rules'],
    [QUOTATIONS, 300_000, 1_000_000, 'rules'],
  ];
  for (const [family, small, large, layer] of families) {
    it(`for ${family.name}: ${layer}, ${small / 1000} and ${large / 1000} KB`, () => {
      const analyse = createAnalyser(models);
      // Warm, so that the small text does not pay for the compiler.
      time(() => check(analyse(textOf(family, small, 3 * large))));
      const cost = (length: number): number => {
        const times = [0, 1, 2].map((turn) => {
          const text = textOf(family, length, turn * large);
          let article: Article | undefined;
          const analysis = time(() => {
            article = analyse(text);
          });
          return layer === 'analysis' || !article ? analysis : time(() => check(article as Article));
        });
        return times.sort((a, b) => a - b)[1];
      };
      const [before, after] = [cost(small), cost(large)];
      const ratio = after / before / (large / small);
      console.log(
        `      ${family.name}: ${before.toFixed(0)} and ${after.toFixed(0)} ms, ${ratio.toFixed(2)} of the growth of the text`,
      );
      assert.ok(ratio <= MOST, `${ratio.toFixed(2)} times as fast as the text`);
    });
  }
});

/** Milliseconds of the processor that work takes. */
function time(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
