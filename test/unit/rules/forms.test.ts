import assert from 'node:assert/strict';
import type { Article } from '../../../server/src/article/article';
import type { Form } from '../../../server/src/article/forms';
import { check } from '../../../server/src/rules';
import { blankArticle } from '../features/article-of';

describe('What is asked of a form', () => {
  const text = 'Greta steals the logbook of her brother and burns it.';
  const all = { start: 0, end: text.length };
  const accused = (form: Form): Article => ({
    ...blankArticle(text),
    form,
    claims: [{ ...all, statement: 0, kind: 'accusation', words: [], gist: all, confidence: 1 }],
  });

  it('the plot of a review accuses nobody', () => assert.deepEqual(check(accused('review')), []));

  it('a report does', () => assert.equal(check(accused('report'))[0]?.severity, 'warning'));
});
