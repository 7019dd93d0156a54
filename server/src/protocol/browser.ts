import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { ModelFiles } from '../learning/model-file';
import { startServer } from './server';

/** What the worker uses of its global scope. */
interface WorkerScope {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

const scope = globalThis as unknown as WorkerScope & ConstructorParameters<typeof BrowserMessageReader>[0];

// The first message holds the models: a worker reads no files. All that follow are the protocol's.
scope.onmessage = ({ data }: { readonly data: unknown }) => {
  scope.onmessage = null;
  const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
  startServer(connection, { models: () => data as ModelFiles });
};
