import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, DocumentDiagnosticReport, Range } from 'vscode-languageserver-protocol';
import { ARTICLE } from './article';
import { Editor, placeOf } from './editor';

describe('A project file', () => {
  let folder: string;
  let editor: Editor;
  let uri: string;
  const configPath = (): string => join(folder, '.byline.json');
  const configure = async (text: string): Promise<void> => {
    writeFileSync(configPath(), text);
    const changes = [{ uri: pathToFileURL(configPath()).href, type: 2 }];
    await editor.notify('workspace/didChangeWatchedFiles', { changes });
  };
  const findings = async (): Promise<Diagnostic[]> => {
    const report = (await editor.pull(uri)) as DocumentDiagnosticReport & { items: Diagnostic[] };
    return report.items;
  };
  const actions = (range: Range): Promise<CodeAction[]> =>
    editor.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } });
  const run = (action: CodeAction | undefined): Promise<unknown> => {
    assert.ok(action?.command, 'no such action');
    const { command, arguments: args } = action.command;
    return editor.request('workspace/executeCommand', { command, arguments: args });
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'byline-'));
    editor = await Editor.start();
    uri = await editor.open(ARTICLE, { uri: pathToFileURL(join(folder, 'story.txt')).href });
  });
  afterEach(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true });
  });

  it('sets severities, at once when it changes', async () => {
    await configure('{ "rules": { "unattributed-claim": "off" } }');
    assert.deepEqual(await findings(), []);
    await configure('{}');
    assert.equal((await findings()).length, 1);
  });

  it('leaves files out', async () => {
    await configure('{ "exclude": ["story.*"] }');
    assert.deepEqual(await findings(), []);
  });

  it('stays as it was while its JSON is broken, and says so in the file', async () => {
    await configure('{ "rules": { "unattributed-claim": "off" } }');
    assert.deepEqual(await findings(), []);
    await configure('{ "rules": ');
    assert.deepEqual(await findings(), []);
    const told = editor.published.filter((params) => params.uri.endsWith('/.byline.json')).at(-1);
    assert.match(String(told!.diagnostics[0].message), /JSON/);
  });

  it('takes up findings to ignore', async () => {
    const [finding] = await findings();
    await run((await actions(finding.range)).find(({ title }) => title === 'Ignore this finding'));
    assert.deepEqual(await findings(), []);
    assert.equal(JSON.parse(readFileSync(configPath(), 'utf8')).ignored[0].rule, 'unattributed-claim');
  });

  it('takes up rules to turn off, and keeps its comments', async () => {
    await configure('{\n  // ours\n  "rules": {}\n}\n');
    const [finding] = await findings();
    await run((await actions(finding.range)).find(({ title }) => /^Turn .* off$/.test(title)));
    assert.deepEqual(await findings(), []);
    assert.match(readFileSync(configPath(), 'utf8'), /\/\/ ours/);
  });

  it('takes up names that are no actors', async () => {
    const position = placeOf(ARTICLE, 'Lindmore stayed');
    const card = async (): Promise<string> => JSON.stringify(await editor.at('hover', uri, position));
    assert.match(await card(), /\*\*Lindmore\*\*/);
    const title = '“Lindmore” is not an actor';
    await run((await actions({ start: position, end: position })).find((action) => action.title === title));
    assert.doesNotMatch(await card(), /\*\*Lindmore\*\*/);
  });

  it('keeps all of several changes that are made at once', async () => {
    await configure('{\n  // ours\n  "rules": {}\n}\n');
    const names = ['Ana', 'Bea', 'Cor', 'Dee', 'Eva'];
    const command = 'byline.changeProject';
    const change = (value: string) => ({ kind: 'add', path: ['actors', 'notActors'], value });
    await Promise.all(
      names.map((name) => editor.request('workspace/executeCommand', { command, arguments: [uri, change(name)] })),
    );
    const text = readFileSync(configPath(), 'utf8');
    assert.match(text, /\/\/ ours/);
    assert.deepEqual(JSON.parse(text.replace('// ours', '')).actors.notActors.sort(), names);
  });

  it('is changed as it stands on the disk, not as it was read', async () => {
    await configure('{}');
    const [finding] = await findings();
    const ignore = (await actions(finding.range)).find(({ title }) => title === 'Ignore this finding');
    writeFileSync(configPath(), '{ "confidence": "thorough" }');
    await run(ignore);
    const { confidence, ignored } = JSON.parse(readFileSync(configPath(), 'utf8'));
    assert.equal(confidence, 'thorough');
    assert.equal(ignored.length, 1);
  });

  it('is not written over while it cannot be read', async () => {
    await configure('{}');
    const [finding] = await findings();
    const ignore = (await actions(finding.range)).find(({ title }) => title === 'Ignore this finding');
    writeFileSync(configPath(), '{ "rules": ');
    await run(ignore);
    assert.equal(readFileSync(configPath(), 'utf8'), '{ "rules": ');
  });

  it('is written through no link unless the user says so', async () => {
    const elsewhere = join(folder, 'theirs.json');
    writeFileSync(elsewhere, '{}');
    symlinkSync(elsewhere, configPath());
    const asked: string[] = [];
    editor.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
      asked.push(message);
      return null;
    });
    const [finding] = await findings();
    await run((await actions(finding.range)).find(({ title }) => title === 'Ignore this finding'));
    assert.match(asked[0], /theirs\.json/);
    assert.equal(readFileSync(elsewhere, 'utf8'), '{}');
  });

  it('answers hovers whatever stands in it', async () => {
    const hostile = ['['.repeat(20_000), '{"a":'.repeat(5000), JSON.stringify({ exclude: ['a'.repeat(70_000)] })];
    for (const text of hostile) {
      await configure(text);
      assert.match(JSON.stringify(await editor.at('hover', uri, placeOf(ARTICLE, 'Greco told'))), /Paolo Greco/);
    }
  });

  it('is not written for a document without a folder', async () => {
    uri = await editor.open(ARTICLE, { uri: 'untitled:Untitled-1' });
    const [finding] = await findings();
    const offered = await actions(finding.range);
    assert.ok(offered.length > 0);
    const commands = offered.flatMap(({ command }) => command?.command ?? []);
    assert.deepEqual([...new Set(commands)], ['byline.ignoreWhileOpen']);
  });
});

describe('A quick fix', () => {
  it('marks a claim as an edit, and offers no snippet to an editor that knows none', async () => {
    const editor = await Editor.start();
    const uri = await editor.open(ARTICLE);
    const { items } = (await editor.pull(uri)) as { items: Diagnostic[] };
    const offered = await editor.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: items[0].range,
      context: { diagnostics: [] },
    });
    const edits = offered.flatMap(({ edit }) => edit?.changes?.[uri] ?? []);
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      [' [attribution needed]'],
    );
    await editor.stop();
  });
});
