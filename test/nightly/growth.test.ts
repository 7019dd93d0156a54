import assert from 'node:assert/strict';
import { createAnalyser } from '../../server/src/article/analyse';
import { check } from '../../server/src/rules';
import { loadModels } from '../../server/training/load-models';
import { ACRONYMS, APPOSITIONS, type Family, PERSONS, QUOTATIONS, textOf, VAGUE } from '../guards/hostile';
import { REPEATED } from '../guards/repeated';

/** How much faster than the text the time may grow. */
const MOST = 1.4;
/** Milliseconds that count as none: what takes less is as good as the clock. */
const FEW = 50;

describe('Processor time grows with the text', function () {
  this.timeout(0);
  const models = loadModels();

  /** Median of three, each of a text of its own. */
  const cost = (work: (turn: number) => number): number => [0, 1, 2].map(work).sort((a, b) => a - b)[1];

  const grows = (name: string, small: number, large: number, costOf: (length: number) => number): void => {
    it(`for ${name}: ${small / 1000} and ${large / 1000} KB`, () => {
      // Warm, so that the small text does not pay for the compiler.
      costOf(small);
      const [before, after] = [costOf(small), costOf(large)];
      const ratio = after / Math.max(before, FEW) / (large / small);
      console.log(
        `      ${before.toFixed(0)} and ${after.toFixed(0)} ms, ${ratio.toFixed(2)} of the growth of the text`,
      );
      assert.ok(ratio <= MOST, `${ratio.toFixed(2)} times as fast as the text`);
    });
  };

  const analysis = (text: (length: number, turn: number) => string) => (length: number) => {
    const analyse = createAnalyser(models);
    return cost((turn) => time(() => check(analyse(text(length, turn)))));
  };
  const rules = (family: Family) => (length: number) => {
    const analyse = createAnalyser(models);
    return cost((turn) => {
      const article = analyse(textOf(family, length, turn * length));
      return time(() => check(article));
    });
  };
  const of = (family: Family) => (length: number, turn: number) => textOf(family, length, turn * length);

  grows(PERSONS.name, 20_000, 80_000, analysis(of(PERSONS)));
  grows(ACRONYMS.name, 100_000, 400_000, analysis(of(ACRONYMS)));
  grows(APPOSITIONS.name, 100_000, 400_000, analysis(of(APPOSITIONS)));
  grows(`the rules on ${VAGUE.name}`, 300_000, 1_000_000, rules(VAGUE));
  grows(`the rules on ${QUOTATIONS.name}`, 300_000, 1_000_000, rules(QUOTATIONS));
  for (const { name, text } of REPEATED) grows(name, 50_000, 200_000, analysis(text));
});

/** Milliseconds of the processor that work takes. */
function time(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
