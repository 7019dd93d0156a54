import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  FIND_FILES,
  type FindFilesParams,
  READ_FILE,
  type ReadFileParams,
  WRITE_FILE,
  type WriteFileParams,
} from './own-messages';

/** In a larger workspace the other files are read when they are opened. */
const MOST_FILES = 2000;

/** Lets the server read files wherever VS Code can, in virtual workspaces too and from a worker, and write project files. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, async ({ uri, limit }: ReadFileParams): Promise<string | null> => {
    const file = vscode.Uri.parse(uri, true);
    try {
      if (limit !== undefined && (await vscode.workspace.fs.stat(file)).size > limit) return null;
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    } catch {
      return null;
    }
  });
  client.onRequest(FIND_FILES, async ({ glob }: FindFilesParams, token): Promise<string[]> => {
    // What `files.exclude` names is left out too.
    const found = await vscode.workspace.findFiles(glob, '**/node_modules/**', MOST_FILES, token);
    return found.map(String);
  });
  client.onRequest(WRITE_FILE, async ({ uri, text }: WriteFileParams): Promise<void> => {
    const file = vscode.Uri.parse(uri, true);
    if (!file.path.endsWith('/.byline.json')) throw new Error('Only project files are written.');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  });
}
