import type { Connection, TextDocumentPositionParams } from 'vscode-languageserver';
import type { Analyser } from '../article/analyse';
import type { Decision } from '../article/trace';
import { explainAt } from '../features/explain';
import { EXPLAIN } from './own-messages';
import type { Session } from './session';

/** Answers why a place in an open document is read as it is. The text is read once more: whoever does not ask pays nothing. */
export function addExplain(connection: Connection, session: Session, analyse: Analyser): void {
  connection.onRequest(
    EXPLAIN,
    async ({ textDocument, position }: TextDocumentPositionParams): Promise<string | null> => {
      const snapshot = await session.snapshot(textDocument.uri);
      if (!snapshot) return null;
      const { article, findings, lines, project } = snapshot;
      const { text, markup } = article.page;
      const decisions: Decision[] = [];
      analyse(text, { markup, lexicon: project?.lexicon, trace: (decision) => decisions.push(decision) });
      const parts = explainAt(article, findings, decisions, lines.offsetAt(position));
      return parts.map(({ about, lines }) => [about, ...lines.map((line) => `  ${line}`)].join('\n')).join('\n\n');
    },
  );
}
