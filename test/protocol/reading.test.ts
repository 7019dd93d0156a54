import assert from 'node:assert/strict';
import type { DocumentSymbol, FoldingRange, Hover, Location, SemanticTokens } from 'vscode-languageserver-protocol';
import { ARTICLE } from './article';
import { decodeTokens, Editor, placeOf, wordsAt } from './editor';

describe('Reading an article in an editor', () => {
  let editor: Editor;
  let uri: string;
  before(async () => {
    editor = await Editor.start({ settings: { highlightAttributions: true } });
    uri = await editor.open(ARTICLE);
  });
  after(() => editor.stop());

  it('shows the title and its sections as a tree', async () => {
    const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    const outline = symbols.map(({ name, children }) => [name, children?.map((child) => child.name)]);
    assert.deepEqual(outline, [['Harbour Strike Enters Second Week', ['Mayor Seeks Talks', 'Debts and Blame']]]);
  });

  it('folds sections, each down to its last line of text', async () => {
    const folds = await editor.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
    assert.deepEqual(
      folds.map((fold) => [fold.startLine, fold.endLine]),
      [
        [0, 10],
        [4, 6],
        [8, 10],
      ],
    );
  });

  it('shows the card of an actor over a part of its name', async () => {
    const hover = await editor.at<Hover>('hover', uri, placeOf(ARTICLE, 'Greco told'));
    assert.equal(wordsAt(ARTICLE, hover.range!), 'Greco');
    const card = markdown(hover);
    assert.match(card, /^\*\*Paolo Greco\*\* · person/);
    assert.match(card, /Mayor/);
    assert.match(card, /\d mentions: line 7/);
    assert.match(card, /find an answer/);
  });

  it('says why a pronoun means somebody', async () => {
    const card = markdown(await editor.at<Hover>('hover', uri, placeOf(ARTICLE, 'He added')));
    assert.match(card, /\*\*Paolo Greco\*\*/);
    assert.match(card, /“He” is (probably )?Paolo Greco/);
  });

  it('names the speaker over a quotation', async () => {
    const card = markdown(await editor.at<Hover>('hover', uri, placeOf(ARTICLE, 'find an answer')));
    assert.match(card, /Said by \*\*Paolo Greco\*\*/);
  });

  it('goes to the full name from anywhere, from a quotation too', async () => {
    for (const place of ['Greco told', 'He added', 'find an answer']) {
      const location = await editor.at<Location>('definition', uri, placeOf(ARTICLE, place));
      assert.equal(wordsAt(ARTICLE, location.range), 'Paolo Greco', place);
    }
  });

  it('finds all mentions of an actor', async () => {
    const context = { includeDeclaration: true };
    const found = await editor.at<Location[]>('references', uri, placeOf(ARTICLE, 'Greco told'), { context });
    const words = found.map(({ range }) => wordsAt(ARTICLE, range));
    assert.deepEqual(words.slice(0, 2), ['Paolo Greco', 'Greco']);
    assert.ok(words.includes('He'));
  });

  it('leaves out the full name where the declaration is not wanted', async () => {
    const context = { includeDeclaration: false };
    const found = await editor.at<Location[]>('references', uri, placeOf(ARTICLE, 'Greco told'), { context });
    assert.ok(!found.some(({ range }) => wordsAt(ARTICLE, range) === 'Paolo Greco'));
  });

  it('marks source, cue, content and what vouches for nothing as modifiers of standard types', async () => {
    const { legend } = editor.initialized.capabilities.semanticTokensProvider!;
    assert.deepEqual(legend.tokenModifiers, ['source', 'cue', 'content', 'unvouched']);
    const { data } = await editor.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    const tokens = decodeTokens(data);
    const words = (modifier: number): string[] =>
      tokens
        .filter((t) => t.modifiers === 1 << modifier)
        .map((t) => ARTICLE.split('\n')[t.line].substr(t.character, t.length));
    assert.ok(words(0).some((w) => w.includes('Paolo Greco')));
    assert.ok(words(1).includes('told'));
    assert.ok(words(2).some((w) => w.includes('We will find an answer')));
  });

  it('finds headings and actors over all open documents', async () => {
    const symbols = await editor.request<{ name: string }[]>('workspace/symbol', { query: 'grc' });
    assert.ok(symbols.some(({ name }) => name === 'Paolo Greco'));
    const headings = await editor.request<{ name: string }[]>('workspace/symbol', { query: 'debts' });
    assert.ok(headings.some(({ name }) => name === 'Debts and Blame'));
  });
});

function markdown(hover: Hover): string {
  assert.ok(hover && typeof hover.contents === 'object' && 'value' in hover.contents, 'no hover');
  return hover.contents.value;
}
