import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ARTICLE, at, edit, find, findings, hoverText, openText, outline, references, until } from '../documents';

describe('A text that is being edited', () => {
  it('is analysed anew: findings, outline and actors follow', async () => {
    const document = await openText(ARTICLE);
    await until(() => findings(document).length === 1);

    const claim = find(document, 'The government deliberately ruined the port');
    await edit(document, (e) => e.insert(document.uri, claim.start, 'Union leader Rosa Bellini said: '));
    await until(() => findings(document).length === 0);

    await edit(document, (e) =>
      e.insert(document.uri, find(document, 'Paolo Greco, the mayor').start, 'NEW TALKS PLANNED\n\n'),
    );
    await until(async () => (await outline(document)).includes('  NEW TALKS PLANNED'));

    assert.match(await hoverText(document, at(document, 'Rosa Bellini')), /Union leader/i);
  });

  it('renames an actor in its full name and in its last name', async () => {
    const document = await openText(ARTICLE);
    await until(() => findings(document).length === 1);
    const changes = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at(document, 'Paolo Greco'),
      'Anna Neri',
    );
    await vscode.workspace.applyEdit(changes);
    assert.match(document.getText(), /Anna Neri, the mayor/);
    assert.match(document.getText(), /Neri told reporters/);
    assert.doesNotMatch(document.getText(), /Greco/);
    await until(async () => (await references(document, at(document, 'Anna Neri'))).includes('Neri'));
  });

  it('offers quick fixes for a finding', async () => {
    const document = await openText(ARTICLE);
    await until(() => findings(document).length === 1);
    const range = findings(document)[0]?.range;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    assert.ok(
      actions.some(({ kind }) => kind && vscode.CodeActionKind.QuickFix.contains(kind)),
      'no quick fix',
    );
  });
});
