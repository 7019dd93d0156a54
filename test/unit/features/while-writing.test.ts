import assert from 'node:assert/strict';
import { createAnalyser } from '../../../server/src/article/analyse';
import type { Article } from '../../../server/src/article/article';
import { type WhatIsShown, whileWriting } from '../../../server/src/features/while-writing';
import type { Finding } from '../../../server/src/rules/rule';
import { loadModels } from '../../../server/training/load-models';

describe('findings while somebody writes', () => {
  let analyse: (text: string) => Article;
  before(() => {
    analyse = createAnalyser(loadModels());
  });

  /** A text whose findings stand in [[brackets]], and whose cursor is `|`. */
  function read(marked: string): WhatIsShown & { readonly cursor: number | undefined } {
    const spans: { start: number; end: number }[] = [];
    let cursor: number | undefined;
    let text = '';
    for (const [piece] of marked.matchAll(/\[\[|\]\]|\||[^[\]|]+/g)) {
      if (piece === '[[') spans.push({ start: text.length, end: text.length });
      else if (piece === ']]') spans[spans.length - 1].end = text.length;
      else if (piece === '|') cursor = text.length;
      else text += piece;
    }
    const findings = spans.map(
      (span): Finding => ({
        ...span,
        rule: 'unattributed-claim',
        severity: 'information',
        message: 'Who says so?',
        confidence: 0.9,
        related: [],
      }),
    );
    return { article: analyse(text), findings, cursor };
  }

  /** What is shown of a text's findings behind what was shown of another, and whether something waits. */
  function shown(before: string, now: string): [string[], boolean] {
    const { article, findings, cursor } = read(now);
    const writing = whileWriting(article, findings, read(before), cursor);
    return [writing.findings.map(({ start, end }) => article.page.text.slice(start, end)), writing.holdsBack];
  }

  const OPENING = 'The council met on Monday.';
  const CLAIM = 'The mayor sold the orphanage.';

  it('wait for the full stop of the sentence at the cursor', () => {
    assert.deepEqual(shown(OPENING, `${OPENING} [[The mayor sold the|]]`), [[], true]);
    assert.deepEqual(shown(OPENING, `${OPENING} [[The mayor sold the]] |`), [[], true]);
    assert.deepEqual(shown(OPENING, `${OPENING} [[${CLAIM}]]|`), [[CLAIM], false]);
  });

  it('wait for the cursor to leave, or for nobody to write', () => {
    const open = 'The mayor sold the orphanage';
    assert.deepEqual(shown(OPENING, `|${OPENING} [[${open}]]`), [[open], false]);
    assert.deepEqual(shown(OPENING, `${OPENING}\n\n[[${open}]]\n|`), [[open], false]);
    assert.deepEqual(shown(OPENING, `${OPENING} [[${open}]]`), [[open], false]);
  });

  it('do not wait where the same was asked before', () => {
    const changed = 'The mayor sold the old orphanage';
    assert.deepEqual(shown(`${OPENING} [[${CLAIM}]]`, `${OPENING} [[${changed}|]]`), [[changed], false]);
  });

  it('stay with a finished sentence that stands unchanged', () => {
    assert.deepEqual(shown(`[[${CLAIM}]]`, `${OPENING} ${CLAIM} Rain fell on the town.|`), [[CLAIM], false]);
  });

  it('go where the sentence is another now', () => {
    assert.deepEqual(shown(`[[${CLAIM}]]`, 'The mayor sold the orphanage, auditor Jane Holm said.|'), [[], false]);
    assert.deepEqual(shown(`[[${CLAIM}]]`, `${OPENING}|`), [[], false]);
  });

  it('go where new words say who says it', () => {
    assert.deepEqual(shown(`[[${CLAIM}]]`, `${CLAIM} So says auditor Jane Holm.|`), [[], false]);
  });

  it('stay where only somebody else says something beside it', () => {
    assert.deepEqual(shown(`[[${CLAIM}]]`, `${CLAIM} Auditor Jane Holm said that it rained.|`), [[CLAIM], false]);
  });
});
