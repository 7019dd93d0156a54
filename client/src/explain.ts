import * as vscode from 'vscode';
import { EXPLAIN } from '../../server/src/protocol/own-messages';

const SCHEME = 'byline-explain';

/** Who asks the server. */
interface Asker {
  readonly request: <T>(method: string, params: object) => Promise<T | null>;
}

/** The command that shows, beside the text, why the place of the cursor is read as it is. */
export function registerExplain(context: vscode.ExtensionContext, extension: Asker): void {
  let explanation = '';
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const uri = vscode.Uri.from({ scheme: SCHEME, path: vscode.l10n.t('Byline explains') });
  context.subscriptions.push(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => explanation,
    }),
    vscode.commands.registerCommand('byline.explain', async () => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return;
      const { line, character } = editor.selection.active;
      const textDocument = { uri: editor.document.uri.toString() };
      const told = await extension.request<string | null>(EXPLAIN, { textDocument, position: { line, character } });
      if (!told) {
        void vscode.window.showInformationMessage(vscode.l10n.t('Byline has nothing to say about this place.'));
        return;
      }
      explanation = told;
      changed.fire(uri);
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document, {
        viewColumn: vscode.ViewColumn.Beside,
        preserveFocus: true,
        preview: true,
      });
    }),
  );
}
