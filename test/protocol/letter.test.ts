import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  CodeAction,
  Command,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { ARTICLE } from './article';
import { CLI, Editor, placeOf, VSCODE } from './editor';

const [NOT_INITIALIZED, INVALID_REQUEST, NO_METHOD, INVALID_PARAMS, CANCELLED, FAILED] = [
  -32002, -32600, -32601, -32602, -32800, -32803,
];
const HANDSHAKE = { processId: null, rootUri: null, capabilities: {} };
const START = { line: 0, character: 0 };

describe('The protocol to the letter: errors', () => {
  let editor: Editor;
  beforeEach(() => {
    editor = Editor.launch();
  });
  afterEach(() => {
    editor.process.kill();
    editor.connection.dispose();
  });

  it('says that it is not initialised, and takes no documents before', async () => {
    const uri = await editor.open(ARTICLE);
    await assert.rejects(editor.at('hover', uri, START), { code: NOT_INITIALIZED });
    await editor.request('initialize', HANDSHAKE);
    assert.equal(await editor.at('hover', uri, placeOf(ARTICLE, 'Greco told')), null);
  });

  it('is initialised once, and ends once', async () => {
    await editor.request('initialize', HANDSHAKE);
    await assert.rejects(editor.request('initialize', HANDSHAKE), { code: INVALID_REQUEST });
    await editor.request('shutdown');
    await assert.rejects(editor.at('hover', 'file:///a.txt', START), { code: INVALID_REQUEST });
    await assert.rejects(editor.request('shutdown'), { code: INVALID_REQUEST });
  });

  it('says what is missing in a request', async () => {
    await editor.request('initialize', HANDSHAKE);
    const uri = await editor.open(ARTICLE);
    const wrong: [string, object | undefined, RegExp][] = [
      ['textDocument/hover', undefined, /params/],
      ['textDocument/hover', { textDocument: { uri } }, /position/],
      ['textDocument/hover', { textDocument: { uri: 5 }, position: START }, /textDocument\.uri/],
      ['textDocument/hover', { textDocument: { uri }, position: { line: -1, character: 0 } }, /position\.line/],
      ['textDocument/references', { textDocument: { uri }, position: START }, /context/],
      ['textDocument/rename', { textDocument: { uri }, position: START }, /newName/],
      ['textDocument/codeAction', { textDocument: { uri }, context: { diagnostics: [] } }, /range/],
      ['textDocument/inlayHint', { textDocument: { uri }, range: { start: START } }, /range\.end/],
      ['workspace/symbol', {}, /query/],
      ['workspace/executeCommand', { arguments: [] }, /command/],
    ];
    for (const [method, params, message] of wrong) {
      await assert.rejects(editor.request(method, params), { code: INVALID_PARAMS, message }, method);
    }
    await assert.rejects(editor.request('textDocument/unheardOf', {}), { code: NO_METHOD });
  });

  it('drops notifications that lack something, with a line in the log, and goes on', async () => {
    const logged: string[] = [];
    editor.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      logged.push(message);
    });
    await editor.request('initialize', { ...HANDSHAKE, workspaceFolders: [{ uri: 'file:///articles', name: 'a' }] });
    await editor.notify('initialized', {});
    const uri = await editor.open(ARTICLE);
    const wrong: [string, object | undefined][] = [
      ['textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1 } }],
      ['textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: 5, text: 'x' }] }],
      ['textDocument/didChange', { textDocument: { uri, version: 2 } }],
      ['textDocument/didClose', {}],
      ['workspace/didChangeWatchedFiles', { changes: [{ uri: 5, type: 2 }] }],
      ['workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: 5 }], removed: [] } }],
      ['workspace/didChangeConfiguration', undefined],
      ['$/cancelRequest', undefined],
      ['$/setTrace', {}],
    ];
    for (const [method, params] of wrong) await editor.notify(method, params);
    assert.ok(await editor.at<Hover>('hover', uri, placeOf(ARTICLE, 'Greco told')));
    for (const [method] of wrong)
      assert.ok(
        logged.some((line) => line.includes(method)),
        method,
      );
  });

  it('answers a cancelled request as cancelled', async () => {
    await editor.request('initialize', HANDSHAKE);
    const uri = await editor.open(ARTICLE.repeat(40));
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri }, position: placeOf(ARTICLE, 'Greco told') };
    const asked = editor.connection.sendRequest('textDocument/hover', params, source.token);
    source.cancel();
    await assert.rejects(asked, { code: CANCELLED });
  });
});

describe('The protocol to the letter: framing', () => {
  const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const faults: [string, string][] = [
    ['no header at all', '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}\n'],
    ['no length', 'Content-Type: text/plain\r\n\r\n{}'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n{}'],
    ['a negative length', 'Content-Length: -5\r\n\r\n{}'],
    ['a length beyond all bounds', 'Content-Length: 99999999999\r\n\r\n{}'],
    ['a header without a colon', 'Content-Length 5\r\n\r\n{}'],
    ['a header without an end', `Content-Length: ${'5'.repeat(200_000)}`],
  ];
  for (const [what, sent] of faults) {
    it(`ends with 2 and a message at ${what}`, async () => {
      const child = spawn(process.execPath, [CLI, 'language-server'], { stdio: ['pipe', 'ignore', 'pipe'] });
      let said = '';
      child.stderr.on('data', (data) => {
        said += data;
      });
      child.stdin.write(sent);
      const [code] = await once(child, 'exit', { signal: AbortSignal.timeout(10_000) }).finally(() => child.kill());
      assert.equal(code, 2);
      assert.match(said, /byline: .*Content-Length/);
    });
  }

  it('answers a message that is no JSON, or no message, and goes on', async () => {
    const child = spawn(process.execPath, [CLI, 'language-server', '--clientProcessId', '1'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let answers = '';
    child.stdout.on('data', (data) => {
      answers += data;
    });
    for (const body of ['{"jsonrpc": ', '[]', '5', '{"jsonrpc":"2.0","id":null,"method":"shutdown"}'])
      child.stdin.write(frame(body));
    child.stdin.write(frame('{"jsonrpc":"2.0","id":7,"method":"initialize","params":{"capabilities":{}}}'));
    while (!answers.includes('"Byline"')) await once(child.stdout, 'data', { signal: AbortSignal.timeout(10_000) });
    child.kill();
    assert.equal(answers.match(/"code":-32700/g)?.length, 1);
    assert.equal(answers.match(/"code":-32600/g)?.length, 3);
  });

  it('ends when its input does', async () => {
    const child = spawn(process.execPath, [CLI, 'language-server'], { stdio: ['pipe', 'ignore', 'inherit'] });
    child.stdin.end(frame('{"jsonrpc":"2.0","id":7,"method":"initialize","params":{"capabilities":{}}}'));
    const [code] = await once(child, 'exit', { signal: AbortSignal.timeout(10_000) }).finally(() => child.kill());
    assert.equal(code, 1);
  });
});

describe('The protocol to the letter: what only some editors know', () => {
  let editor: Editor;
  let uri: string;
  const start = async (capabilities: ClientCapabilities, options: object = {}): Promise<void> => {
    editor = await Editor.start({ capabilities, ...options });
    uri = await editor.open(ARTICLE);
  };
  afterEach(() => editor.stop());
  const actions = async (words: string, context: object = {}): Promise<(CodeAction | Command)[]> => {
    const range = { start: placeOf(ARTICLE, words), end: placeOf(ARTICLE, words) };
    return editor.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  };
  const kinds = async (words: string, context: object): Promise<string[]> => {
    const offered = (await actions(words, context)) as CodeAction[];
    return [...new Set(offered.map(({ kind }) => kind ?? 'none'))];
  };
  const LITERALS = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };

  it('offers actions of the kinds that are asked for, and refactorings only when the user asks', async () => {
    await start(VSCODE);
    assert.deepEqual(await kinds('The government', { only: ['quickfix'] }), ['quickfix']);
    assert.deepEqual(await kinds('The government', { only: ['refactor'] }), []);
    assert.deepEqual(await kinds('Greco told', { only: ['refactor'] }), ['refactor.rewrite']);
    assert.deepEqual(await kinds('Greco told', { only: ['quickfix'] }), []);
    assert.deepEqual(await kinds('Greco told', { only: ['source.organizeImports'] }), []);
    const [invoked, automatic] = [1, 2];
    assert.deepEqual(await kinds('Greco told', { triggerKind: invoked }), ['refactor.rewrite']);
    assert.deepEqual(await kinds('Greco told', { triggerKind: automatic }), []);
    assert.deepEqual(await kinds('The government', { triggerKind: automatic }), ['quickfix']);
  });

  it('offers commands to an editor that knows no other actions', async () => {
    const { codeAction: _, ...others } = VSCODE.textDocument ?? {};
    await start({ ...VSCODE, textDocument: others });
    const offered = (await actions('The government')) as Command[];
    assert.ok(offered.length > 0);
    for (const { command } of offered) assert.equal(typeof command, 'string');
  });

  it('sends related places, versions and explanations to whom they are known', async () => {
    await start({});
    while (editor.published.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const plain = editor.published.at(-1);
    assert.deepEqual(Object.keys(plain ?? {}).sort(), ['diagnostics', 'uri']);
    const [finding] = plain?.diagnostics ?? [];
    assert.deepEqual(Object.keys(finding).sort(), ['code', 'message', 'range', 'severity', 'source']);
    await editor.stop();
    const all = { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true };
    await start({ textDocument: { publishDiagnostics: all } });
    while (editor.published.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const rich = editor.published.at(-1);
    assert.equal(typeof rich?.version, 'number');
    assert.ok(rich?.diagnostics[0].codeDescription && rich.diagnostics[0].relatedInformation?.length);
  });

  it('refuses a rename with a reason', async () => {
    await start({ ...VSCODE, textDocument: { ...VSCODE.textDocument, rename: { prepareSupport: true } } });
    assert.deepEqual(editor.initialized.capabilities.renameProvider, { prepareProvider: true });
    const refused: [string, RegExp][] = [
      ['stayed off work', /Nobody is named here/],
      ['He added', /Only names can be renamed/],
    ];
    for (const [words, message] of refused) {
      await assert.rejects(editor.at('prepareRename', uri, placeOf(ARTICLE, words)), { code: FAILED, message });
      const rename = editor.at('rename', uri, placeOf(ARTICLE, words), { newName: 'Ida Berg' });
      await assert.rejects(rename, { code: FAILED, message });
    }
    const blank = editor.at('rename', uri, placeOf(ARTICLE, 'Greco told'), { newName: ' ' });
    await assert.rejects(blank, { code: FAILED, message: /This is no name/ });
    assert.ok(await editor.at<WorkspaceEdit>('rename', uri, placeOf(ARTICLE, 'Greco told'), { newName: 'Ida Berg' }));
  });

  it('offers to prepare a rename only to whom that is known', async () => {
    await start({});
    assert.equal(editor.initialized.capabilities.renameProvider, true);
  });

  it('shows cards without links and backslashes where the editor does not follow them', async () => {
    await start({ textDocument: { hover: { contentFormat: ['markdown'] }, codeAction: LITERALS } });
    const { contents } = await editor.at<Hover>('hover', uri, placeOf(ARTICLE, 'Greco told'));
    const { value } = contents as { value: string };
    assert.match(value, /^\*\*Paolo Greco\*\*/);
    assert.doesNotMatch(value, /file:|\]\(|\\/);
  });

  it('links places for the editor whose command goes there', async () => {
    await start(VSCODE, { initializationOptions: { linkCommand: 'byline.goTo' } });
    const { contents } = await editor.at<Hover>('hover', uri, placeOf(ARTICLE, 'Greco told'));
    assert.match((contents as { value: string }).value, /\[line 7\]\(command:byline\.goTo\?/);
  });

  it('keeps the settings that it was started with until others are pushed', async () => {
    const off = { settings: { enable: false, reading: 'quick' } };
    await start({ textDocument: { diagnostic: {} } }, { initializationOptions: off });
    const isRead = async (): Promise<boolean> =>
      (await editor.at('hover', uri, placeOf(ARTICLE, 'Greco told'))) !== null;
    assert.equal(await isRead(), false);
    await editor.notify('workspace/didChangeConfiguration', { settings: {} });
    assert.equal(await isRead(), false);
    await editor.notify('workspace/didChangeConfiguration', { settings: { byline: { reading: 'quick' } } });
    assert.equal(await isRead(), true);
  });
});

describe('A project file that no editor watches', () => {
  it('counts anew when something is saved or opened', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'byline-'));
    const editor = await Editor.start();
    const place = (name: string): string => pathToFileURL(join(folder, name)).href;
    const uri = await editor.open(ARTICLE, { uri: place('story.txt') });
    const count = async (): Promise<number> =>
      ((await editor.pull(uri)) as DocumentDiagnosticReport & { items: Diagnostic[] }).items.length;
    const write = (text: string): void => writeFileSync(join(folder, '.byline.json'), text);
    // A refresh tells of the reading in full as well: what counts is what comes of it in the end.
    const becomes = async (expected: number): Promise<void> => {
      while ((await count()) !== expected) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await becomes(1);
    write('{ "rules": { "unattributed-claim": "off" } }');
    await editor.notify('textDocument/didSave', { textDocument: { uri } });
    await becomes(0);
    write('{}');
    await editor.open(ARTICLE, { uri: place('other.txt') });
    await becomes(1);
    await editor.stop();
    rmSync(folder, { recursive: true });
  });
});
