import type { Connection } from 'vscode-languageserver';
import { afterChanges } from './after-changes';
import { STATUS, type StatusParams } from './own-messages';
import type { Session } from './session';

/** Milliseconds without a change before the client is told how it stands with a document. */
const DELAY = 400;

/** Tells the client about each document after it was opened or changed: what was found, or why nothing is looked for. */
export function addStatus(connection: Connection, session: Session): { refresh: () => void } {
  return afterChanges(session, DELAY, async ({ uri, quiet, findings, article, reading }) => {
    const { actors, form } = article;
    const params: StatusParams = { uri, quiet, findings: findings.length, actors: actors.length, form, reading };
    await connection.sendNotification(STATUS, params);
  });
}
