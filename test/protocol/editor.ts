import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceFolder,
} from 'vscode-languageserver-protocol/node';

/** The command line as built; `BYLINE_CLI` names another build of it. */
export const CLI = process.env.BYLINE_CLI ?? join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

export interface EditorOptions {
  /** Another command line than the built one. */
  readonly cli?: string;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  /** The value of the section `byline`; texts are read quickly unless it says otherwise, so that a test need not wait. */
  readonly settings?: Record<string, unknown>;
  readonly workspaceFolders?: readonly WorkspaceFolder[];
}

/** What VS Code says it can do, as far as the server asks. */
export const VSCODE: ClientCapabilities = {
  workspace: { configuration: true, diagnostics: { refreshSupport: true }, workspaceFolders: true },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } } },
    rename: { prepareSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** A small editor: the built server runs as a child process and is spoken to over its standard input and output. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly published: PublishDiagnosticsParams[] = [];
  /** How often the server asked to be asked about findings again. */
  refreshed = 0;
  initialized!: InitializeResult;
  settings: Record<string, unknown>;
  #version = 1;

  private constructor(process: ChildProcess, settings: Record<string, unknown>) {
    this.process = process;
    this.settings = settings;
    this.connection = createProtocolConnection(
      new StreamMessageReader(process.stdout!),
      new StreamMessageWriter(process.stdin!),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => ({ reading: 'quick', ...this.settings })),
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshed++;
      return null;
    });
    this.connection.listen();
  }

  /** Starts the server without a word to it. */
  static launch(settings: Record<string, unknown> = {}, cli = CLI, ...more: string[]): Editor {
    const stdio: ['pipe', 'pipe', 'inherit'] = ['pipe', 'pipe', 'inherit'];
    return new Editor(spawn(process.execPath, [cli, 'language-server', '--stdio', ...more], { stdio }), settings);
  }

  /** Starts the server and shakes hands with it. */
  static async start({
    capabilities = VSCODE,
    initializationOptions,
    settings,
    workspaceFolders,
    cli,
  }: EditorOptions = {}): Promise<Editor> {
    const editor = Editor.launch(settings, cli);
    editor.initialized = await editor.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions: { settings: { reading: 'quick', ...settings }, ...initializationOptions },
      workspaceFolders,
    });
    await editor.notify('initialized', {});
    return editor;
  }

  request<T>(method: string, params?: unknown): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params?: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Opens a document and returns its URI. */
  async open(text: string, { uri = 'file:///articles/story.txt', languageId = 'plaintext' } = {}): Promise<string> {
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: this.#version, text } });
    return uri;
  }

  /** Inserts text at a place. */
  async insert(uri: string, position: Position, text: string): Promise<void> {
    await this.change(uri, { start: position, end: position }, text);
  }

  /** Replaces the text in a range. */
  async change(uri: string, range: Range, text: string): Promise<void> {
    await this.notify('textDocument/didChange', {
      textDocument: { uri, version: ++this.#version },
      contentChanges: [{ range, text }],
    });
  }

  /** Asks something about a place in a document. */
  at<T>(method: string, uri: string, position: Position, more: object = {}): Promise<T> {
    return this.request(`textDocument/${method}`, { textDocument: { uri }, position, ...more });
  }

  /** Pulls the findings of a document. */
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  /** Says goodbye as the protocol wants it, and returns the exit code. */
  async stop(): Promise<number | null> {
    const gone = once(this.process, 'exit');
    await this.request('shutdown');
    await this.notify('exit');
    const [code] = await gone;
    this.connection.dispose();
    return code;
  }
}

/** The text without the cursor's mark `|`, and where it stood. */
export function cursor(marked: string): { text: string; position: Position } {
  const at = marked.indexOf('|');
  if (at < 0) throw new Error('no | in the text');
  const before = marked.slice(0, at);
  const line = before.split('\n').length - 1;
  return {
    text: before + marked.slice(at + 1),
    position: { line, character: at - (before.lastIndexOf('\n') + 1) },
  };
}

/** Where some words stand first. */
export function placeOf(text: string, words: string): Position {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`no ${JSON.stringify(words)} in the text`);
  return cursor(`${text.slice(0, at)}|${text.slice(at)}`).position;
}

/** The words in a range. */
export function wordsAt(text: string, { start, end }: { start: Position; end: Position }): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Position): number =>
    lines.slice(0, line).reduce((sum, l) => sum + l.length + 1, 0) + character;
  return text.slice(offset(start), offset(end));
}

/** The places of semantic tokens, from the five numbers each that the protocol sends, in their order. */
export function decodeTokens(data: number[]): { line: number; character: number; length: number; modifiers: number }[] {
  let line = 0;
  let character = 0;
  return Array.from({ length: data.length / 5 }, (_, i) => {
    const [lines, characters, length, , modifiers] = data.slice(i * 5, i * 5 + 5);
    character = lines ? characters : character + characters;
    line += lines;
    return { line, character, length, modifiers };
  });
}
