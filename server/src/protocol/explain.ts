import type { Connection, TextDocumentPositionParams } from 'vscode-languageserver';
import { explainAt } from '../features/explain';
import { EXPLAIN } from './own-messages';
import type { Session } from './session';

/** Answers why a place in an open document is read as it is. */
export function addExplain(connection: Connection, session: Session): void {
  connection.onRequest(
    EXPLAIN,
    async ({ textDocument, position }: TextDocumentPositionParams): Promise<string | null> => {
      const snapshot = await session.snapshot(textDocument.uri);
      if (!snapshot) return null;
      const { article, findings, lines } = snapshot;
      const offset = lines.offsetAt(position);
      const decisions = await session.explain(textDocument.uri, offset);
      const parts = explainAt(article, findings, decisions, offset);
      return parts.map(({ about, lines }) => [about, ...lines.map((line) => `  ${line}`)].join('\n')).join('\n\n');
    },
  );
}
