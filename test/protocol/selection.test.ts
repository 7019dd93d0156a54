import assert from 'node:assert/strict';
import type { CodeLens, SelectionRange } from 'vscode-languageserver-protocol';
import { ARTICLE } from './article';
import { Editor, placeOf, wordsAt } from './editor';

describe('Selections and counts over headings', () => {
  let editor: Editor;
  let uri: string;
  before(async () => {
    editor = await Editor.start({ initializationOptions: { reportCommand: 'byline.openReport' } });
    uri = await editor.open(ARTICLE);
  });
  after(() => editor.stop());

  it('a selection grows from the word to the whole text', async () => {
    const [first] = await editor.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [placeOf(ARTICLE, 'deliberately')],
    });
    const words: string[] = [];
    for (let at: SelectionRange | undefined = first; at; at = at.parent) words.push(wordsAt(ARTICLE, at.range));
    assert.equal(words[0], 'deliberately');
    assert.match(words[1], /^The government deliberately .*\.$/);
    assert.equal(words.at(-1), ARTICLE);
  });

  it('headings have counts where the user wants them', async () => {
    const lenses = () => editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.deepEqual(await lenses(), []);
    editor.settings = { codeLens: true };
    await editor.notify('workspace/didChangeConfiguration', { settings: {} });
    const titles = (await lenses()).map(({ command }) => command?.title ?? '');
    assert.ok(titles.every((title) => /^\d questions? · \d voices?$/.test(title)));
    assert.ok(
      titles.some((title) => title.startsWith('1 question ·')),
      titles.join('; '),
    );
  });

  it('an editor without the report is offered no counts', async () => {
    const other = await Editor.start();
    assert.equal(other.initialized.capabilities.codeLensProvider, undefined);
    await other.stop();
  });
});
