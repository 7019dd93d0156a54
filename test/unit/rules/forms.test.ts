import assert from 'node:assert/strict';
import type { Article, ClaimKind } from '../../../server/src/article/article';
import type { Form } from '../../../server/src/article/forms';
import { check } from '../../../server/src/rules';
import { blankArticle } from '../features/article-of';

describe('What is asked of a form', () => {
  const claiming = (form: Form, text: string, kind: ClaimKind): Article => {
    const all = { start: 0, end: text.length };
    const claim = { ...all, statement: 0, kind, words: [], gist: all, confidence: 1 };
    return { ...blankArticle(text), form, claims: [claim] };
  };
  const PLOT = 'Greta steals the logbook of her brother and burns it.';
  const OWN = 'But I find the second act far too long for its jokes.';
  const THIRD = 'The second act is far too long for its jokes.';

  it('the plot of a review accuses nobody', () => {
    assert.deepEqual(check(claiming('review', PLOT, 'accusation')), []);
  });

  it('a report does', () => assert.equal(check(claiming('report', PLOT, 'accusation'))[0]?.severity, 'warning'));

  it('authors are the source of what they judge in the first person', () => {
    assert.deepEqual(check(claiming('review', OWN, 'judgement')), []);
    assert.deepEqual(check(claiming('opinion', 'In my view nobody needs it.', 'judgement')), []);
    assert.equal(check(claiming('report', OWN, 'judgement')).length, 1);
    assert.equal(check(claiming('opinion', 'I saw the mayor take the money.', 'accusation')).length, 1);
  });

  it('what a column tells as a fact is asked for its ground', () => {
    const [{ severity, message }] = check(claiming('opinion', THIRD, 'judgement'));
    assert.deepEqual(
      [severity, message],
      ['information', `What does it rest on? “${THIRD.slice(0, -1)}”: a judgement, told as a fact.`],
    );
  });

  it('a question claims nothing', () => {
    assert.deepEqual(check(claiming('opinion', 'Is the second act too long?', 'judgement')), []);
  });
});
