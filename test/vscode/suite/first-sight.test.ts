import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, openSeed, until } from '../documents';

describe('The first minutes', () => {
  it('open a sample as a copy in no file, wrapped, with its questions', async () => {
    await vscode.commands.executeCommand('byline.openSample');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor?.document.isUntitled);
    assert.match(editor.document.getText(), /^Port of Lindhaven reopens/);
    assert.equal(vscode.workspace.getConfiguration('editor', editor.document).get('wordWrap'), 'on');
    await until(() => findings(editor.document).length > 0);
  });

  it('find nothing in the palette that fails, whatever is open', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const command of ['byline.reviewIgnored', 'byline.showAttributions', 'byline.hideAttributions']) {
      await vscode.commands.executeCommand(command);
    }
    await openSeed();
  });
});
