import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Hover } from 'vscode-languageserver-protocol';
import { ARTICLE } from './article';
import { Editor, placeOf } from './editor';

describe('The life of the server', () => {
  it('ends with 0 after shutdown and exit', async () => {
    const editor = await Editor.start();
    assert.equal(editor.initialized.serverInfo?.name, 'Byline');
    assert.equal(await editor.stop(), 0);
  });

  it('ends with 1 when it is sent away without shutdown', async () => {
    const editor = await Editor.start();
    const gone = once(editor.process, 'exit');
    await editor.notify('exit');
    assert.deepEqual(await gone, [1, null]);
    editor.connection.dispose();
  });

  it('refuses requests before it is initialised, and goes on', async () => {
    const editor = Editor.launch();
    const early = editor.at('hover', 'file:///articles/story.txt', { line: 0, character: 0 });
    await assert.rejects(early);
    await editor.request('initialize', { processId: null, rootUri: null, capabilities: {} });
    await editor.stop();
  });

  it('survives notifications in any order', async () => {
    const editor = await Editor.start();
    const uri = 'file:///articles/story.txt';
    await editor.insert(uri, { line: 3, character: 9 }, 'for a document that is not open');
    await editor.notify('textDocument/didClose', { textDocument: { uri } });
    await editor.notify('textDocument/didSave', { textDocument: { uri } });
    await editor.open(ARTICLE);
    await editor.open(ARTICLE);
    await editor.insert(uri, { line: 999, character: 999 }, 'behind the end');
    await editor.notify('textDocument/didClose', { textDocument: { uri } });
    await editor.notify('textDocument/didClose', { textDocument: { uri } });
    assert.equal(await editor.at('hover', uri, { line: 0, character: 0 }), null);
    await editor.open(ARTICLE);
    assert.ok(await editor.at<Hover>('hover', uri, placeOf(ARTICLE, 'Paolo Greco')));
    await editor.stop();
  });

  it('survives texts that are none', async () => {
    const editor = await Editor.start();
    const texts = [
      '',
      '\uFEFF',
      '\uD800 alone',
      '\r\n\r\r\n',
      '\u0000\u0001\u001B[31m',
      '“'.repeat(2000),
      'a '.repeat(20_000),
    ];
    for (const text of texts) {
      const uri = await editor.open(text);
      await editor.pull(uri);
      await editor.request('textDocument/documentSymbol', { textDocument: { uri } });
      await editor.at('hover', uri, { line: 0, character: 1 });
      await editor.notify('textDocument/didClose', { textDocument: { uri } });
    }
    await editor.stop();
  });

  for (const uri of ['file://%ff/%', 'file:///a/%', '\ud83d', 'a:b//%', ':']) {
    it(`is not disturbed by a document that is called ${JSON.stringify(uri)}`, async () => {
      const editor = await Editor.start();
      const textDocument = { uri, languageId: 'plaintext', version: 1, text: ARTICLE };
      await editor.notify('textDocument/didOpen', { textDocument });
      const story = await editor.open(ARTICLE);
      assert.ok(await editor.at('hover', story, placeOf(ARTICLE, 'Greco told')));
      assert.equal(await editor.stop(), 0);
    });
  }

  it('analyses documents again in a new process after a crash', async () => {
    const first = await Editor.start();
    const uri = await first.open(ARTICLE);
    await first.pull(uri);
    const gone = once(first.process, 'exit');
    first.process.kill('SIGKILL');
    await gone;
    first.connection.dispose();
    const second = await Editor.start();
    await second.open(ARTICLE);
    const report = await second.pull(uri);
    assert.equal(report.kind, 'full');
    await second.stop();
  });
});
