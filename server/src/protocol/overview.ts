import type { Connection, TextDocumentIdentifier } from 'vscode-languageserver';
import { type Overview, overviewOf } from '../overview/overview';
import { OVERVIEW } from './own-messages';
import type { Session } from './session';

/** Answers who says what in an open document, with the findings that the editor shows. */
export function addOverview(connection: Connection, session: Session): void {
  connection.onRequest(
    OVERVIEW,
    async ({ textDocument }: { readonly textDocument: TextDocumentIdentifier }): Promise<Overview | null> => {
      const snapshot = await session.snapshot(textDocument.uri);
      return snapshot ? overviewOf(snapshot.article, snapshot.findings, snapshot.lines) : null;
    },
  );
}
