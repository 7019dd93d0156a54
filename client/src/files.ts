import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { READ_FILE, type ReadFileParams } from './own-messages';

/** Lets the server read files wherever VS Code can: in virtual workspaces too, and from a worker. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, async ({ uri }: ReadFileParams): Promise<string | null> => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true)));
    } catch {
      return null;
    }
  });
}
