import assert from 'node:assert/strict';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { ARTICLE, CLAIM } from './article';
import { Editor, placeOf, wordsAt } from './editor';

const END = { line: 100, character: 0 };

describe('Findings that the editor pulls', () => {
  let editor: Editor;
  before(async () => {
    editor = await Editor.start({ initializationOptions: { ruleCommand: 'byline.showRule' } });
  });
  after(() => editor.stop());

  it('say what, by which rule, and where it is explained', async () => {
    const uri = await editor.open(ARTICLE);
    const [finding, ...others] = items(await editor.pull(uri));
    assert.deepEqual(others, []);
    assert.equal(wordsAt(ARTICLE, finding.range), CLAIM);
    assert.equal(finding.source, 'Byline');
    assert.equal(finding.code, 'unattributed-claim');
    assert.match(finding.codeDescription!.href, /^command:byline\.showRule\?/);
    const told = finding.relatedInformation!.map(({ message }) => message);
    assert.deepEqual(told, ['The nearest source is “Paolo Greco”, but it does not cover this.']);
  });

  it('are not sent again while nothing changes', async () => {
    const uri = await editor.open(ARTICLE);
    const first = await editor.pull(uri);
    const second = await editor.pull(uri, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
  });

  it('follow incremental edits', async () => {
    const uri = await editor.open(ARTICLE);
    const before = await editor.pull(uri);
    await editor.insert(uri, placeOf(ARTICLE, CLAIM), 'Union leader Rosa Bellini said: ');
    const after = await editor.pull(uri, before.resultId);
    assert.deepEqual(items(after), []);
    await editor.insert(uri, END, `\n${CLAIM}\n`);
    assert.equal(items(await editor.pull(uri)).length, 1);
  });

  it('are new for a document that is opened again under the same version', async () => {
    const uri = await editor.open(ARTICLE);
    const first = await editor.pull(uri);
    await editor.notify('textDocument/didClose', { textDocument: { uri } });
    await editor.open('Nothing to see here, she said.\n');
    assert.deepEqual(items(await editor.pull(uri, first.resultId)), []);
  });

  it('follow the settings', async () => {
    const uri = await editor.open(ARTICLE);
    const first = await editor.pull(uri);
    editor.settings = { enable: false };
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(items(await editor.pull(uri, first.resultId)), []);
    editor.settings = {};
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    assert.equal(items(await editor.pull(uri)).length, 1);
  });

  it('are none in Markdown until switched on, nor is there an outline', async () => {
    const markdown = { uri: 'file:///articles/story.md', languageId: 'markdown' };
    const uri = await editor.open(`# Strike\n\n${CLAIM}\n`, markdown);
    assert.deepEqual(items(await editor.pull(uri)), []);
    const symbols = await editor.request('textDocument/documentSymbol', { textDocument: { uri } });
    assert.deepEqual(symbols, []);
  });

  it('are none in a text over the limit', async () => {
    editor.settings = { maxFileSize: 50 };
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    const uri = await editor.open(ARTICLE, { uri: 'file:///articles/long.txt', languageId: 'plaintext' });
    assert.deepEqual(items(await editor.pull(uri)), []);
    editor.settings = {};
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
  });
});

describe('Findings for an editor that cannot pull', () => {
  it('are pushed after each change, and taken back on closing', async () => {
    const editor = await Editor.start({ capabilities: {} });
    assert.equal(editor.initialized.capabilities.diagnosticProvider, undefined);
    const next = (): Promise<Diagnostic[]> =>
      new Promise((resolve) => {
        const { length } = editor.published;
        const look = (): void => {
          if (editor.published.length > length) resolve(editor.published.at(-1)!.diagnostics);
          else setImmediate(look);
        };
        look();
      });
    let pushed = next();
    const uri = await editor.open(ARTICLE);
    assert.equal((await pushed).length, 1);
    pushed = next();
    await editor.insert(uri, placeOf(ARTICLE, CLAIM), 'Union leader Rosa Bellini said: ');
    assert.equal((await pushed).length, 0);
    pushed = next();
    await editor.notify('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual(await pushed, []);
    await editor.stop();
  });
});

function items(report: DocumentDiagnosticReport): Diagnostic[] {
  assert.equal(report.kind, 'full');
  return (report as { items: Diagnostic[] }).items;
}
