import assert from 'node:assert/strict';
import { createAnalyser } from '../../../server/src/article/analyse';
import { sectionCounts } from '../../../server/src/features/section-counts';
import { check } from '../../../server/src/rules';
import { loadModels } from '../../../server/training/load-models';

const analyse = createAnalyser(loadModels());

const TEXT = `Mill to close in autumn

"We have sold our last sack of flour," said Piet Maas, the miller. Maas said the mill would close in October.

The town

Critics say the books were cooked. Ana Holt, the mayor, said that the roof had leaked for years.`;

describe('the counts over headings', () => {
  it('tell what is asked and how many speak below each', () => {
    const article = analyse(TEXT);
    const counts = sectionCounts(article, check(article)).map(({ heading, ...count }) => ({
      title: heading.text,
      ...count,
    }));
    assert.deepEqual(counts, [
      { title: 'Mill to close in autumn', questions: 0, voices: 1 },
      { title: 'The town', questions: 1, voices: 2 },
    ]);
  });

  it('are none where there is no heading', () =>
    assert.deepEqual(sectionCounts(analyse('It rained in Oslo.'), []), []));
});
