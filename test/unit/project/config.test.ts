import assert from 'node:assert/strict';
import { MOST_PROBLEMS, readProjectConfig } from '../../../server/src/project/config';
import { readProject } from '../../../server/src/project/project';

const problemsOf = (text: string) => readProjectConfig(text, ['vague-source']).problems;

describe('A hostile project file', () => {
  const table: readonly (readonly [name: string, text: string, told: RegExp])[] = [
    ['20,000 brackets', '['.repeat(20_000), /nested deeper than 64/],
    ['5,000 objects within one another', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, /nested deeper than 64/],
    ['a glob of 70,000 letters', JSON.stringify({ exclude: ['a'.repeat(70_000)] }), /longer than 10000/],
    ['a list of 5,000 words', JSON.stringify({ rules: { extraCues: Array(5000).fill('x') } }), /At most 1000 entries/],
    ['a list of 5,000 actors', JSON.stringify({ actors: { notActors: Array(5000).fill('x') } }), /At most 2000/],
    ['a mark of two versions', '<<<<<<< ours\n{}\n', /no JSON/],
  ];
  for (const [name, text, told] of table) {
    it(`is told of once: ${name}`, () => {
      assert.match(problemsOf(text)[0].message, told);
      assert.ok(problemsOf(text).length <= MOST_PROBLEMS);
    });
  }

  it('has no more problems than anybody reads', () => {
    const start = process.cpuUsage();
    assert.equal(problemsOf('! '.repeat(500_000)).length, MOST_PROBLEMS);
    const unknown = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`key${i}`, 1]));
    const told = problemsOf(JSON.stringify(unknown));
    assert.equal(told.length, MOST_PROBLEMS);
    assert.match(told[MOST_PROBLEMS - 1].message, /1951 more problems/);
    assert.ok(process.cpuUsage(start).user < 5e6);
  });

  it('leaves what it said before as it was', () => {
    const { config } = readProject('{ "confidence": "strict" }', undefined);
    assert.equal(readProject('{ "confidence": ', undefined, config).config.confidence, 'strict');
  });

  it('changes no object’s nature', () => {
    const { config } = readProjectConfig(
      '{ "__proto__": { "confidence": "strict" }, "rules": { "__proto__": "off" } }',
      [],
    );
    assert.equal(config.confidence, undefined);
    assert.equal(({} as { confidence?: unknown }).confidence, undefined);
  });
});
