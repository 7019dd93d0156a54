import assert from 'node:assert/strict';
import type { Actor } from '../../../server/src/article/article';
import { quickFixes, safeEdits } from '../../../server/src/features/quick-fixes';
import type { Finding } from '../../../server/src/rules/rule';
import { unmark } from '../markers';
import { blankArticle } from './article-of';

/** What each fix makes of a text whose last `[[…]]` is the finding and whose others are actors; snippets as they are written. */
function fixed(marked: string, rule: string, related: Finding['related'] = []): string[] {
  const { text, spans } = unmark(marked);
  const actors = spans.slice(0, -1).map((span, i): Actor => {
    const mentions = [{ ...span, kind: 'name' as const, evidence: 'name' as const, certain: true }];
    const name = text.slice(span.start, span.end);
    return { id: `${i}`, name, type: 'organization', roles: [], affiliations: [], aliases: [], mentions };
  });
  const finding = {
    ...spans[spans.length - 1],
    rule,
    severity: 'warning' as const,
    message: '',
    confidence: 1,
    related,
  };
  return quickFixes({ ...blankArticle(text), actors }, finding).flatMap((fix) =>
    fix.kind === 'edit'
      ? [fix.edits.reduceRight((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), text)]
      : [fix.kind],
  );
}

const ALWAYS = ['ignore', 'ignore-in-document', 'turn-off'];

describe('quick fixes', () => {
  it('a claim can be marked, or attributed to whom the writer chooses: nobody is proposed as the one', () => {
    assert.deepEqual(fixed('[[Ida Moe]] spoke. [[Prices rose.]]', 'unattributed-claim'), [
      'Ida Moe spoke. Prices rose [attribution needed].',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet
      'Ida Moe spoke. Prices rose, according to ${1|…,Ida Moe|}.',
      ...ALWAYS,
    ]);
  });
  it('where nobody is named there is a blank alone', () => {
    assert.equal(fixed('It rained. [[Prices rose.]]', 'vague-source')[1], 'It rained. Prices rose, according to $1.');
  });
  it('what a snippet would read is escaped', () => {
    const [, attributed] = fixed('[[Hart, Moe $1 Co]] spoke. [[Prices rose.]]', 'unattributed-claim');
    assert.match(attributed, /\$\{1\|…,Hart\\, Moe \\\$1 Co\|\}/);
  });
  it('a mark goes behind a quotation', () => {
    assert.equal(
      fixed('A b. [[“Prices rose.”]]', 'quote-without-speaker')[0],
      'A b. “Prices rose.” [attribution needed]',
    );
  });
  it('a second speaker gets a paragraph of its own', () => {
    const moe = [{ start: 0, end: 10, message: '' }];
    assert.equal(
      fixed('“It rose,” Ida Moe said.  [[“We had warned them,”]] Karl Lie said.', 'merged-speakers', moe)[0],
      '“It rose,” Ida Moe said.\n\n“We had warned them,” Karl Lie said.',
    );
    assert.equal(
      fixed('“It rose,” Ida Moe said. Karl Lie said: [[“We had warned them.”]]', 'merged-speakers', moe)[0],
      '“It rose,” Ida Moe said.\n\nKarl Lie said: “We had warned them.”',
    );
  });
  it('nothing is parted where both speakers share a sentence', () => {
    const moe = [{ start: 0, end: 10, message: '' }];
    assert.deepEqual(
      fixed('“It rose,” Ida Moe said, and [[“we had warned them,”]] Karl Lie said.', 'merged-speakers', moe),
      ALWAYS,
    );
  });
  it('the mark can be deleted, with the space before it', () => {
    assert.equal(fixed('A b. Prices rose [[(source?)]].', 'attribution-needed')[0], 'A b. Prices rose.');
  });
  it('only what changes no word is made unasked', () => {
    const { text, spans } = unmark('Prices rose. [[Rents fell.]]');
    const finding = {
      ...spans[0],
      rule: 'unattributed-claim',
      severity: 'warning' as const,
      message: '',
      confidence: 1,
      related: [],
    };
    assert.deepEqual(safeEdits(blankArticle(text), [finding]), []);
  });
});
