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
    for (const command of [
      'byline.reviewIgnored',
      'byline.chooseForm',
      'byline.showAttributions',
      'byline.hideAttributions',
    ]) {
      await vscode.commands.executeCommand(command);
    }
    await openSeed();
  });

  it('let the user say what kind of text a file is', async () => {
    const document = await openSeed('letter.txt');
    const told = () => vscode.workspace.getConfiguration('byline', document).get<Record<string, string>>('forms', {});
    // The first choice lets Byline tell, the second is a report.
    for (const steps of [1, 0]) {
      const chosen = vscode.commands.executeCommand('byline.chooseForm');
      await new Promise((resolve) => setTimeout(resolve, 500));
      for (let i = 0; i < steps; i++) await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await chosen;
      assert.deepEqual(told(), steps ? { 'letter.txt': 'report' } : {});
    }
  });
});
