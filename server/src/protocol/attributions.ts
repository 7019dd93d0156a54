import type { Connection, TextDocumentIdentifier } from 'vscode-languageserver';
import { attributionTokens } from '../features/semantic-tokens';
import { toRange } from './convert';
import { ATTRIBUTIONS, type AttributedRange } from './own-messages';
import type { Session } from './session';

/** Answers who says what in an open document as ranges of lines, for a client that shows them in colours of its own. */
export function addAttributions(connection: Connection, session: Session): void {
  connection.onRequest(
    ATTRIBUTIONS,
    async (
      { textDocument }: { readonly textDocument: TextDocumentIdentifier },
      cancelled,
    ): Promise<readonly AttributedRange[] | null> => {
      const snapshot = await session.settled(textDocument.uri, cancelled);
      if (!snapshot) return null;
      return attributionTokens(snapshot.article).map(({ part, unvouched, start, end }) => ({
        part,
        unvouched,
        range: toRange(snapshot.lines, { start, end }),
      }));
    },
  );
}
