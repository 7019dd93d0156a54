import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { ModelFiles } from '../learning/model-file';
import { lineOver, type MessagePortLike } from './encoder-messages';
import { gated } from './gate';
import { START_ENCODER } from './own-messages';
import { startServer } from './server';

/** What the worker uses of its global scope. */
interface WorkerScope {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

const scope = globalThis as unknown as WorkerScope & ConstructorParameters<typeof BrowserMessageReader>[0];

/** The worker's first message: the models, as a worker reads no files, and a port to the worker that reads in full. */
export interface FirstMessage {
  readonly models: ModelFiles;
  readonly encoder: MessagePortLike;
}

// All messages that follow are the protocol's.
scope.onmessage = ({ data }: { readonly data: unknown }) => {
  scope.onmessage = null;
  const { models, encoder } = data as FirstMessage;
  const { reader, writer } = gated(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
  const connection = createConnection(reader, writer);
  startServer(connection, {
    models: () => models,
    startEncoder: async () => {
      const why: string | null = await connection.sendRequest(START_ENCODER);
      if (why !== null) throw new Error(why);
      return lineOver(encoder);
    },
  });
};
