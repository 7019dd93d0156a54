import assert from 'node:assert/strict';
import type { Article } from '../../../server/src/article/article';
import { fingerprintOf, ignoring, withoutIgnored } from '../../../server/src/project/ignore';
import type { Finding } from '../../../server/src/rules/rule';
import { blankArticle } from '../features/article-of';
import { unmark } from '../markers';

/** An article that is only read, and the finding of a rule at its one `[[…]]`. */
function found(marked: string, rule = 'vague-source'): { article: Article; finding: Finding } {
  const { text, spans } = unmark(marked);
  const finding = { ...spans[0], rule, severity: 'warning' as const, message: '', confidence: 1, related: [] };
  return { article: blankArticle(text), finding };
}

function fingerprint(marked: string, rule?: string): string {
  const { article, finding } = found(marked, rule);
  return fingerprintOf(article, finding);
}

describe('the fingerprint of a finding', () => {
  const usual = fingerprint('The dam held. [[Critics say]] it will not hold again.\n\nThe rain stopped.');

  const same: Record<string, string> = {
    'edits before it': 'After nine days the dam held. [[Critics say]] it will not hold again.\n\nThe rain stopped.',
    'a move of its paragraph': 'The rain stopped.\n\nThe dam held. [[Critics say]] it will not hold again.',
    'another line end and more space':
      'The dam held.  [[Critics  say]] it will not hold again.\r\n\r\nThe rain stopped.',
    'a finding on the whole sentence': 'The dam held. [[Critics say it will not hold again.]]\n\nThe rain stopped.',
  };
  for (const [change, text] of Object.entries(same))
    it(`survives ${change}`, () => assert.equal(fingerprint(text), usual));

  it('changes with a word of the sentence', () => {
    assert.notEqual(fingerprint('The dam held. [[Critics say]] it will hold again.'), usual);
  });

  it('is each rule’s own', () => {
    const text = 'The dam held. [[Critics say]] it will not hold again.';
    assert.notEqual(fingerprint(text, 'anonymous-source'), usual);
  });
});

describe('ignored findings', () => {
  const { article, finding } = found('The dam held. [[Critics say]] it will not hold again.');
  const other = { ...finding, rule: 'late-speaker' };

  it('an ignored sentence is silent, other rules on it are not', () => {
    assert.deepEqual(withoutIgnored(article, [finding, other], [ignoring(article, finding)]), [other]);
  });

  it('a rule ignored in a file is silent there and nowhere else', () => {
    const list = [{ rule: 'vague-source', file: 'news/dam.txt' }];
    assert.deepEqual(withoutIgnored(article, [finding], list, 'news/dam.txt'), []);
    assert.deepEqual(withoutIgnored(article, [finding], list, 'news/rain.txt'), [finding]);
  });

  it('an entry keeps the beginning of the sentence for people', () => {
    assert.equal(ignoring(article, finding).text, 'Critics say it will not hold again.');
  });
});
