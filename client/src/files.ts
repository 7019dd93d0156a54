import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { READ_FILE, type ReadFileParams, WRITE_FILE, type WriteFileParams } from './own-messages';

/** Lets the server read files wherever VS Code can, in virtual workspaces too and from a worker, and write project files. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, async ({ uri }: ReadFileParams): Promise<string | null> => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true)));
    } catch {
      return null;
    }
  });
  client.onRequest(WRITE_FILE, async ({ uri, text }: WriteFileParams): Promise<void> => {
    const file = vscode.Uri.parse(uri, true);
    if (!file.path.endsWith('/.byline.json')) throw new Error('Only project files are written.');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  });
}
