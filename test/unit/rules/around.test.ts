import assert from 'node:assert/strict';
import { nearestOf, triggersOf } from '../../../server/src/rules/around';
import { articleOf } from '../features/article-of';
import { unmark } from '../markers';

describe('what is told around a finding', () => {
  it('names words that stand side by side as one', () => {
    const { spans } = unmark('Prices rose by [[2]] [[percent]], it is [[clear]].');
    const { article } = articleOf('Prices rose by 2 percent, it is clear.');
    assert.deepEqual(
      triggersOf(article, spans).map(({ message }) => message),
      ['“2 percent” gives it away.', '“clear” gives it away.'],
    );
  });

  it('names the nearest source, where it is a pronoun by the name of its actor', () => {
    const { article, actor } = articleOf('[[Ida Moe]] spoke. [[She]] said so. Prices rose.');
    const [, she] = actor.mentions;
    const attribution = { kind: 'indirect' as const, source: [she], cue: [{ start: 23, end: 27 }], content: [] };
    const nearest = (id: string | null) =>
      nearestOf({ ...article, attributions: [{ ...attribution, actor: id }] }, { start: 32, end: 44 })[0]?.message;
    assert.equal(nearest('a'), 'The nearest source is “Ida Moe”, but it does not cover this.');
    assert.equal(nearest(null), 'The nearest source is “She”, but it does not cover this.');
  });
});
