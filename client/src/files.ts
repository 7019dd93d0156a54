import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  FIND_FILES,
  type FindFilesParams,
  READ_FILE,
  type ReadFileParams,
  WRITE_FILE,
  type WriteFileParams,
  type WriteResult,
} from '../../server/src/protocol/own-messages';

const isProjectFile = (uri: vscode.Uri): boolean => /\/\.byline(?:-review)?\.json$/.test(uri.path);

/** A document that is open, in an editor or for another extension. */
const openDocument = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((one) => !one.isClosed && one.uri.toString() === uri.toString());

/** Lets the server read files wherever VS Code can, in virtual workspaces too and from a worker, and change project files. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, ({ uri, limit }: ReadFileParams) => read(vscode.Uri.parse(uri, true), limit));
  client.onRequest(FIND_FILES, async ({ glob, most }: FindFilesParams, token): Promise<string[]> => {
    // What `files.exclude` names is left out too.
    const found = await vscode.workspace.findFiles(glob, '**/node_modules/**', most, token);
    return found.map(String);
  });
  client.onRequest(WRITE_FILE, (params: WriteFileParams): Promise<string> => write(params));
}

async function write({ uri, before, after, onlyOpen }: WriteFileParams): Promise<WriteResult> {
  const file = vscode.Uri.parse(uri, true);
  if (!isProjectFile(file)) throw new Error('only project files are written');
  const document = openDocument(file);
  if (document) return change(document, before, after);
  if (onlyOpen) return 'not-open';
  if ((await read(file, Number.POSITIVE_INFINITY)) !== before) return 'changed';
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(after));
  return (await read(file, Number.POSITIVE_INFINITY)) === after ? 'written' : 'changed';
}

/** @throws Error where the file cannot be read */
async function read(file: vscode.Uri, limit: number): Promise<string | null> {
  const document = isProjectFile(file) ? openDocument(file) : undefined;
  if (document) return document.getText();
  try {
    const { size, type } = await vscode.workspace.fs.stat(file);
    // A link counts as the file that it leads to; a device or a pipe would never end.
    if (!(type & vscode.FileType.File)) throw new Error('no regular file');
    if (size > limit) throw new Error('too long');
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** Changes an open document so that Undo takes it back, and saves it where nothing else in it waits to be saved. */
async function change(document: vscode.TextDocument, before: string | null, after: string): Promise<WriteResult> {
  if (document.getText() !== before) return 'changed';
  const wasDirty = document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  const all = new vscode.Range(document.positionAt(0), document.positionAt(before.length));
  edit.replace(document.uri, all, after);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('the editor refused to change it');
  if (!wasDirty) await document.save();
  return 'written';
}
