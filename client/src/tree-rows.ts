import * as vscode from 'vscode';

/** What a row does that stands for a place of a text: a click shows the place and leaves the keyboard in the view, Enter goes there. */
export function opens(document: vscode.TextDocument, start: number, end = start): vscode.Command {
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  const seen = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const options: vscode.TextDocumentShowOptions = {
    selection,
    ...(seen?.viewColumn && { viewColumn: seen.viewColumn }),
  };
  return { command: 'vscode.open', title: vscode.l10n.t('Go to'), arguments: [document.uri, options] };
}

/** The open document with a URI. */
export const openDocument = (uri: vscode.Uri | undefined): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri?.toString());

/** Many calls that come together, done once. */
export function together(work: () => void, milliseconds = 50): vscode.Disposable & { readonly call: () => void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    call: () => {
      clearTimeout(waiting);
      waiting = setTimeout(work, milliseconds);
    },
    dispose: () => clearTimeout(waiting),
  };
}
