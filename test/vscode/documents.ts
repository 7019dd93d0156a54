import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The seed article, shown in an editor. */
export async function openSeed(): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, '000_5494746a07eb13ec.txt'));
  await vscode.window.showTextDocument(document);
  return document;
}

/** A new document that is in no file, shown in an editor. */
export async function openText(content: string, language = 'plaintext'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document);
  return document;
}

/** What Byline finds in a document above hint level. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source, severity }) => source === 'Byline' && severity < vscode.DiagnosticSeverity.Hint);
}

/** Where a text first stands in a document. */
export function find(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  assert.notEqual(start, -1, `“${text}” is not in the document`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Waits for what an editor does in its own time. Rejects with the last failure when a quarter of a minute was not enough. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`still not so: ${condition}`);
}
