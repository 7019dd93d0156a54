import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createAnalyser } from '../../server/src/article/analyse';
import { readModels } from '../../server/src/protocol/node-models';
import { check } from '../../server/src/rules';
import { ACRONYMS, APPOSITIONS, PERSONS, QUOTATIONS, textOf, VAGUE } from '../guards/hostile';
import { Visits } from '../guards/visits';

/** Smaller texts do not yet reach the bounds within which things are compared with one another. */
const [SMALL, TIMES] = [10_000, 4];
/** Between what grows with the text, which some texts make grow twice as fast, and what grows with its square. */
const MOST = 2.5 * TIMES;
const LAYERS = ['article', 'rules', 'features'];

describe('Work grows with the text, not with its square', function () {
  this.timeout(240_000);
  const analyse = createAnalyser(readModels(join(__dirname, '../../server/models')));
  const visits = new Visits();
  before(() => visits.start());
  after(() => visits.stop());

  for (const family of [PERSONS, ACRONYMS, APPOSITIONS, VAGUE, QUOTATIONS]) {
    it(`for ${family.name}`, () => {
      // Names of their own, since what was read before is remembered.
      const [small, large] = [SMALL, SMALL * TIMES].map((length) => () => {
        check(analyse(textOf(family, length, length)));
      });
      for (const { block, times } of visits.fastest(LAYERS, SMALL / 2, small, large)) {
        assert.ok(times < MOST, `${block}: ${times.toFixed(1)} times as often for ${TIMES} times the text`);
      }
    });
  }
});
