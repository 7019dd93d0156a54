import assert from 'node:assert/strict';
import { nearestOf } from '../../../server/src/rules/around';
import { articleOf } from '../features/article-of';

describe('the nearest source of a finding', () => {
  const { article, actor } = articleOf(`[[Ida Moe]] spoke. [[She]] said so. Prices rose.${' Rain fell.'.repeat(60)}`);
  const [, she] = actor.mentions;
  const attribution = {
    kind: 'indirect' as const,
    source: [she],
    cue: [{ start: 23, end: 27 }],
    content: [],
    cueClass: 'speech' as const,
  };
  const nearest = (id: string | null, start = 32) =>
    nearestOf({ ...article, attributions: [{ ...attribution, actor: id }] }, { start, end: start + 12 })[0]?.message;

  it('is a name, where the text has a pronoun by the name of its actor; none where nobody knows whom it means', () => {
    assert.equal(nearest('a'), 'The nearest source is “Ida Moe”, but it does not cover this.');
    assert.equal(nearest(null), undefined);
  });

  it('is none that stands far away', () => assert.equal(nearest('a', 600), undefined));
});
