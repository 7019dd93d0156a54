import assert from 'node:assert/strict';
import type { Article } from '../../../server/src/article/article';
import { quickFixes } from '../../../server/src/features/quick-fixes';
import { readPage } from '../../../server/src/text/read-page';
import { unmark } from '../markers';
import { blankArticle } from './article-of';

/** The texts that the edits of the fixes make; the first `[[…]]` is the last source cited, the second the finding. */
function fixed(marked: string, rule: string, known?: string): string[] {
  const { text, spans } = unmark(marked);
  const [source, span] = spans;
  const actor = known === undefined ? null : 'a';
  const article: Article = {
    ...blankArticle(text),
    actors:
      known === undefined
        ? []
        : [{ id: 'a', name: known, type: 'person', roles: [], affiliations: [], aliases: [], mentions: [] }],
    attributions: [{ kind: 'indirect', source: [source], cue: [source], content: [], actor }],
  };
  const finding = { ...span, rule, severity: 'warning' as const, message: '', confidence: 1, related: [] };
  return quickFixes(article, finding).flatMap((fix) =>
    fix.kind === 'edit'
      ? [fix.edits.reduceRight((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), text)]
      : [fix.kind],
  );
}

const ALWAYS = ['ignore', 'ignore-in-document', 'turn-off'];

describe('quick fixes', () => {
  it('a claim can go to the last source, or be marked', () => {
    assert.deepEqual(fixed('[[The harbour office]] said so. [[Prices rose.]]', 'unattributed-claim'), [
      'The harbour office said so. Prices rose, according to the harbour office.',
      'The harbour office said so. Prices rose [attribution needed].',
      ...ALWAYS,
    ]);
  });
  it('a person is cited by surname, also where a pronoun stands', () => {
    const [attributed] = fixed('[[She]] said so. [[Prices rose.]]', 'unattributed-claim', 'Maria de Souza');
    assert.equal(attributed, 'She said so. Prices rose, according to de Souza.');
  });
  it('an unknown pronoun is no source', () => {
    assert.equal(
      fixed('[[She]] said so. [[Prices rose.]]', 'unattributed-claim')[0],
      'She said so. Prices rose [attribution needed].',
    );
  });
  it('a mark goes behind a quotation', () => {
    assert.equal(
      fixed('[[A]] b. [[“Prices rose.”]]', 'quote-without-speaker')[0],
      'A b. “Prices rose.” [attribution needed]',
    );
  });
  it('a second speaker gets a paragraph of its own', () => {
    assert.equal(
      fixed('“It rose,” [[Ida Moe]] said.  [[“We had warned them,”]] Karl Lie said.', 'merged-speakers')[0],
      '“It rose,” Ida Moe said.\n\n“We had warned them,” Karl Lie said.',
    );
    assert.equal(
      fixed('“It rose,” [[Ida Moe]] said. Karl Lie said: [[“We had warned them.”]]', 'merged-speakers')[0],
      '“It rose,” Ida Moe said.\n\nKarl Lie said: “We had warned them.”',
    );
  });
  it('the mark can be deleted, with the space before it', () => {
    const { text, spans } = { text: 'A b. Prices rose [attribution needed].', spans: [{ start: 17, end: 37 }] };
    const article = { page: readPage(text, 'plaintext'), attributions: [], actors: [] } as unknown as Article;
    const [fix] = quickFixes(article, {
      ...spans[0],
      rule: 'attribution-needed',
      severity: 'warning',
      message: '',
      confidence: 1,
      related: [],
    });
    assert.deepEqual(fix.kind === 'edit' && fix.edits, [{ start: 16, end: 37, text: '' }]);
  });
});
