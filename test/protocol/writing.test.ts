import assert from 'node:assert/strict';
import type { CompletionItem, InlayHint, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { ARTICLE } from './article';
import { cursor, Editor, placeOf } from './editor';

describe('Writing an article in an editor', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await Editor.start({ settings: { inlayHints: { pronouns: true } } });
  });
  afterEach(() => editor.stop());

  it('renames an actor in its full and in its short name', async () => {
    const uri = await editor.open(ARTICLE);
    const position = placeOf(ARTICLE, 'Paolo Greco');
    const prepared = await editor.at<{ placeholder: string }>('prepareRename', uri, position);
    assert.equal(prepared.placeholder, 'Paolo Greco');
    const { changes } = await editor.at<WorkspaceEdit>('rename', uri, position, { newName: 'Anna Neri' });
    assert.deepEqual(
      changes![uri].map((edit: TextEdit) => edit.newText),
      ['Anna Neri', 'Neri'],
    );
  });

  it('renames no pronoun', async () => {
    const uri = await editor.open(ARTICLE);
    const refused = editor.at('prepareRename', uri, placeOf(ARTICLE, 'He added'));
    await assert.rejects(refused, { message: /Only names can be renamed/ });
  });

  for (const [where, marked] of [
    ['behind a capital', `${ARTICLE}\nThe deal, G|`],
    ['behind "according to"', `${ARTICLE}\nTalks go on, according to |`],
  ]) {
    it(`offers the names of actors ${where}`, async () => {
      const { text, position } = cursor(marked);
      const uri = await editor.open(text);
      const items = await editor.at<CompletionItem[]>('completion', uri, position);
      assert.ok(items.some(({ label }) => label === 'Paolo Greco'));
    });
  }

  it('offers none within ordinary words', async () => {
    const { text, position } = cursor(`${ARTICLE}\nThe deal, and th|`);
    const uri = await editor.open(text);
    assert.equal(await editor.at('completion', uri, position), null);
  });

  it('shows whom a pronoun means, where that is switched on', async () => {
    const uri = await editor.open(ARTICLE);
    const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    const hints = await editor.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
    assert.ok(hints.some(({ label }) => /^Greco\??$/.test(String(label))));
  });
});
