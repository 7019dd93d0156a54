import type { Connection } from 'vscode-languageserver';
import { STATUS, type StatusParams } from './own-messages';
import type { Session } from './session';

/** Milliseconds without a change before the client is told how it stands with a document. */
const DELAY = 400;

/** Tells the client about each document after it was opened or changed: what was found, or why nothing is looked for. */
export function addStatus(connection: Connection, session: Session): { refresh: () => void } {
  const waiting = new Map<string, NodeJS.Timeout>();
  const tell = async (uri: string): Promise<void> => {
    waiting.delete(uri);
    const snapshot = await session.snapshot(uri);
    if (!snapshot) return;
    const { quiet, findings, article } = snapshot;
    const params: StatusParams = { uri, quiet, findings: findings.length, actors: article.actors.length };
    await connection.sendNotification(STATUS, params);
  };
  const schedule = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.set(uri, setTimeout(tell, DELAY, uri));
  };
  session.onDidChange(schedule);
  session.onDidClose((uri) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  });
  return { refresh: () => session.uris.forEach(schedule) };
}
