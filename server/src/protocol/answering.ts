import type { CancellationToken, Connection, TextDocumentPositionParams } from 'vscode-languageserver';
import { NOWHERE } from './carried';
import type { ClientFeatures } from './client-features';
import type { Library } from './library';
import type { Session, Snapshot } from './session';

/** What handlers of requests share. */
export interface Answering {
  readonly connection: Connection;
  readonly session: Session;
  readonly library: Library;
  readonly client: ClientFeatures;
  /** Answers at a cursor, from the document as it is now; null where it is not open. */
  readonly at: <T>(
    params: TextDocumentPositionParams,
    answer: (snapshot: Snapshot, offset: number) => T | Promise<T>,
  ) => Promise<T | null>;
  /** The same for what only looks: as it was read last, where reading takes long. */
  readonly look: <T>(
    params: TextDocumentPositionParams,
    token: CancellationToken,
    answer: (snapshot: Snapshot, offset: number) => T | Promise<T>,
  ) => Promise<T | null>;
  /** Answers once typing pauses, for requests that come by themselves. */
  readonly settled: <T>(uri: string, token: CancellationToken, answer: (snapshot: Snapshot) => T) => Promise<T | null>;
}

/** The ways to answer from open documents. */
export function answering(
  connection: Connection,
  session: Session,
  library: Library,
  client: ClientFeatures,
): Answering {
  const at: Answering['at'] = async ({ textDocument, position }, answer) => {
    const snapshot = await session.snapshot(textDocument.uri);
    return snapshot ? answer(snapshot, snapshot.lines.offsetAt(position)) : null;
  };
  const look: Answering['look'] = async ({ textDocument, position }, token, answer) => {
    const snapshot = await session.newest(textDocument.uri);
    if (!snapshot || token.isCancellationRequested) return null;
    const offset = snapshot.lines.offsetAt(position);
    // What somebody has only just written can be told by the newest version alone.
    return offset === NOWHERE ? at({ textDocument, position }, answer) : answer(snapshot, offset);
  };
  const settled: Answering['settled'] = async (uri, token, answer) => {
    const snapshot = await session.settled(uri, token);
    return snapshot ? answer(snapshot) : null;
  };
  return { connection, session, library, client, at, look, settled };
}
