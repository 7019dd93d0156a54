import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { Hover, Location } from 'vscode-languageserver-protocol';
import { ARTICLE } from './article';
import { CLI, placeOf } from './editor';

const DIST = dirname(CLI);
const STORY = 'vscode-vfs://github/town/news/story.txt';
const PROFILE = 'vscode-vfs://github/town/news/profile.txt';

/** The other files of the workspace, which only the editor can read. */
const FILES: Readonly<Record<string, string>> = {
  [PROFILE]: 'LINDMORE, May 6 - The harbour commissioner, Paolo Greco, said on Wednesday that he would run again.\n',
  'vscode-vfs://github/town/news/.byline.json': '{ "actors": { "notActors": ["Lindmore"] } }',
};

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly reading?: string };
  readonly result?: unknown;
}

/** What of a browser's worker the server uses. */
const browser = (script: string): string => `
  const { parentPort } = require('node:worker_threads');
  globalThis.self = globalThis;
  globalThis.addEventListener ??= () => {};
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
  require(${JSON.stringify(join(DIST, 'server', script))});
`;

describe('The server in a browser’s worker', () => {
  let worker: Worker;
  let second: Worker | undefined;
  let encoder: MessagePort;
  const readings: string[] = [];
  const waiting = new Map<number, (result: unknown) => void>();
  const request = <T>(method: string, params: unknown): Promise<T> =>
    new Promise((resolve) => {
      const id = waiting.size + 1;
      waiting.set(id, resolve as (result: unknown) => void);
      worker.postMessage({ jsonrpc: '2.0', id, method, params });
    });
  const notify = (method: string, params: unknown): void => worker.postMessage({ jsonrpc: '2.0', method, params });
  const startEncoder = (): null => {
    second = new Worker(browser('browser-encoder.js'), { eval: true });
    const model = readFileSync(join(DIST, 'models', 'encoder.bin'));
    second.postMessage({ encoder: model, port: encoder }, [encoder]);
    return null;
  };
  const answer = ({ method, params }: Message): unknown => {
    if (method === 'byline/startEncoder') return startEncoder();
    if (method === 'byline/findFiles') return Object.keys(FILES).filter((uri) => uri.endsWith('.txt'));
    return method === 'byline/readFile' ? (FILES[params?.uri ?? ''] ?? null) : null;
  };

  before(async () => {
    worker = new Worker(browser('browser.js'), { eval: true });
    worker.on('message', (message: Message) => {
      if (message.method && message.id !== undefined) {
        worker.postMessage({ jsonrpc: '2.0', id: message.id, result: answer(message) });
      } else if (message.method === 'byline/status') readings.push(message.params?.reading ?? '');
      else if (message.id !== undefined) waiting.get(message.id)?.(message.result);
    });
    const models = readdirSync(join(DIST, 'models')).map((file) => [
      basename(file, '.bin'),
      readFileSync(join(DIST, 'models', file)),
    ]);
    const { port1, port2 } = new MessageChannel();
    encoder = port2;
    worker.postMessage({ models: Object.fromEntries(models), encoder: port1 }, [port1]);
    await request('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
      initializationOptions: { files: true, status: true },
    });
    notify('initialized', {});
    notify('textDocument/didOpen', {
      textDocument: { uri: STORY, languageId: 'plaintext', version: 1, text: ARTICLE },
    });
  });
  after(() => Promise.all([worker.terminate(), second?.terminate()]));

  it('gets its models from the editor, and analyses as anywhere', async () => {
    const position = placeOf(ARTICLE, 'Greco told');
    const { contents } = await request<Hover>('textDocument/hover', { textDocument: { uri: STORY }, position });
    assert.match((contents as { value: string }).value, /^\*\*Paolo Greco\*\* · person/);
  });

  it('reads the project file through the editor', async () => {
    const position = placeOf(ARTICLE, 'Lindmore stayed');
    const hover = await request<Hover | null>('textDocument/hover', { textDocument: { uri: STORY }, position });
    assert.doesNotMatch(JSON.stringify(hover), /\*\*Lindmore/);
  });

  it('finds an actor in files that only the editor can read', async () => {
    const position = placeOf(ARTICLE, 'Greco told');
    const context = { includeDeclaration: true };
    const found = await request<Location[]>('textDocument/references', {
      textDocument: { uri: STORY },
      position,
      context,
    });
    assert.ok(found.some(({ uri }) => uri === PROFILE));
  });

  it('has a second worker read in full', async () => {
    // The status comes by itself.
    while (readings.at(-1) !== 'full') await new Promise((resolve) => setTimeout(resolve, 50));
  });
});
