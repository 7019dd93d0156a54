import assert from 'node:assert/strict';
import { mentionAt } from '../../../server/src/features/find-at';
import { highlightsAt } from '../../../server/src/features/highlights';
import { pronounHintsIn } from '../../../server/src/features/inlay-hints';
import { definitionOf, referencesTo } from '../../../server/src/features/references';
import { sameActor } from '../../../server/src/features/same-actor';
import { symbolsMatching } from '../../../server/src/features/workspace-symbols';
import { mark } from '../markers';
import { articleOf } from './article-of';

const MARKED = '[[Ann Lee]] left. [[Lee]] sang, and [[she]] flew.';

describe('an actor in a text', () => {
  it('is found with the cursor in a mention, and directly behind it', () => {
    for (const text of ['[[An|n Lee]] left.', '[[|Ann Lee]] left.', '[[Ann Lee]]| left.']) {
      const { article, cursor, actor } = articleOf(text);
      assert.equal(mentionAt(article, cursor)?.actor, actor, text);
    }
    const { article, cursor } = articleOf('[[Ann Lee]] l|eft.');
    assert.equal(mentionAt(article, cursor), undefined);
  });

  it('is defined where its full name stands first', () => {
    const { article, actor } = articleOf(MARKED);
    assert.equal(mark(article.page.text, [definitionOf(article, actor)]), '[[Ann Lee]] left. Lee sang, and she flew.');
  });

  it('is referred to by all its mentions', () => {
    const { article, actor } = articleOf(MARKED);
    assert.equal(mark(article.page.text, referencesTo(article, actor, true)), MARKED);
    const rest = referencesTo(article, actor, false);
    assert.equal(mark(article.page.text, rest), 'Ann Lee left. [[Lee]] sang, and [[she]] flew.');
  });

  it('is highlighted over a mention only', () => {
    const over = articleOf('[[Ann |Lee]] left. [[Lee]] sang.');
    assert.equal(highlightsAt(over.article, over.cursor).length, 2);
    const beside = articleOf('[[Ann Lee]] l|eft. [[Lee]] sang.');
    assert.deepEqual(highlightsAt(beside.article, beside.cursor), []);
  });

  it('is named behind its pronouns, within the range asked for', () => {
    const { article } = articleOf(MARKED);
    const { length } = article.page.text;
    assert.deepEqual(pronounHintsIn(article, { start: 0, end: length }), [
      { offset: article.page.text.indexOf(' flew'), label: 'Lee' },
    ]);
    assert.deepEqual(pronounHintsIn(article, { start: 0, end: 10 }), []);
  });

  it('is named in full behind its pronouns where another has the same surname', () => {
    const { article, actor } = articleOf(MARKED);
    const actors = [actor, { ...actor, id: 'b', name: 'Bob Lee', mentions: [] }];
    const [hint] = pronounHintsIn({ ...article, actors }, { start: 0, end: article.page.text.length });
    assert.equal(hint?.label, 'Ann Lee');
  });

  it('is found by letters of its name in their order', () => {
    const { article } = articleOf(MARKED);
    for (const query of ['', 'ann', 'anle', 'LEE']) assert.equal(symbolsMatching(article, query).length, 1, query);
    assert.deepEqual(symbolsMatching(article, 'lean'), []);
  });

  it('is the same in another text by its full name only', () => {
    const [full, again, short] = ['[[Ann Lee]]', '[[ann  Lee]]', '[[Lee]]'].map((text) => articleOf(text).actor);
    assert.ok(sameActor(full, again));
    assert.ok(!sameActor(short, short));
    assert.ok(
      sameActor({ ...short, name: 'the UN', type: 'organization' }, { ...short, name: 'UN', type: 'organization' }),
    );
  });
});
