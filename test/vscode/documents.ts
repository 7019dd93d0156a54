import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** An article of our own with one claim that nobody vouches for. */
export const ARTICLE = `Harbour Strike Enters Second Week

LINDMORE, May 4 - Dockers in the port of Lindmore stayed off work on Monday, the port authority said in a statement.

Paolo Greco, the mayor of Lindmore, said that talks would go on. "We will find an answer," Greco told reporters.

The government deliberately ruined the port and has robbed hundreds of families since 2019.
`;

/** The URI of a path in the workspace. */
export function inWorkspace(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** The seed article, or another one of `seeds/`, shown in an editor. */
export async function openSeed(name = '000_5494746a07eb13ec.txt'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(inWorkspace(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Writes a file of the workspace; the folders on its way are made. */
export async function write(path: string, content: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inWorkspace(path), new TextEncoder().encode(content));
}

/** Reads a file of the workspace. */
export async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(path)));
}

/** A new file of the workspace, shown in an editor. */
export async function openNew(path: string, content: string): Promise<vscode.TextDocument> {
  await write(path, content);
  return openSeed(path);
}

/** What Byline offers to do at a place. */
export async function actionsAt(document: vscode.TextDocument, place: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, place);
}

/** Does what is offered under a title: its edit, then its command. */
export async function act(document: vscode.TextDocument, place: vscode.Range, title: string | RegExp): Promise<void> {
  const offered = await actionsAt(document, place);
  const action = offered.find((one) => (typeof title === 'string' ? one.title === title : title.test(one.title)));
  assert.ok(action, `no “${title}” in ${offered.map((one) => one.title).join(' | ')}`);
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit), 'the edit was refused');
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
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

/** The position within a text's first word, where the text first stands in a document. */
export function at(document: vscode.TextDocument, text: string): vscode.Position {
  return find(document, text).start.translate(0, 1);
}

/** What a user reads in the hovers at a position, as Markdown. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** The outline, one line for each symbol, indented by its depth. */
export async function outline(document: vscode.TextDocument): Promise<string[]> {
  type Symbols = vscode.DocumentSymbol[] | undefined;
  const lines = (symbols: vscode.DocumentSymbol[], indent: string): string[] =>
    symbols.flatMap(({ name, children }) => [indent + name, ...lines(children, `${indent}  `)]);
  return lines(
    (await vscode.commands.executeCommand<Symbols>('vscode.executeDocumentSymbolProvider', document.uri)) ?? [],
    '',
  );
}

/** The words that "Go to Definition" leads to. */
export async function definition(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  type Locations = (vscode.Location | vscode.LocationLink)[];
  const found = await vscode.commands.executeCommand<Locations>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  );
  return found.map((place) => document.getText('range' in place ? place.range : place.targetSelectionRange));
}

/** The words that "Find All References" lists. */
export async function references(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    position,
  );
  return found.map(({ range }) => document.getText(range));
}

/** Changes a document as a user who types would. */
export async function edit(document: vscode.TextDocument, change: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const workspaceEdit = new vscode.WorkspaceEdit();
  change(workspaceEdit);
  assert.ok(await vscode.workspace.applyEdit(workspaceEdit), `${document.uri} could not be changed`);
}
