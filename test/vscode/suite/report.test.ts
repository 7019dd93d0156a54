import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openSeed, until } from '../documents';

/** The titles of the report's tabs. */
const reports = (): string[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('byline.report'))
    .map(({ label }) => label);

describe('The report', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens beside the text, once, and keeps the cursor where it is', async () => {
    const document = await openSeed();
    await vscode.commands.executeCommand('byline.openReport');
    await until(() => reports().some((label) => label.startsWith('Who Says What: ')));
    await vscode.commands.executeCommand('byline.openReport');
    assert.equal(reports().length, 1);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  it('follows the active text unless it is pinned', async () => {
    await openSeed();
    await vscode.commands.executeCommand('byline.openReport');
    await until(() => reports().some((label) => label.includes('.txt')));
    const [seed] = reports();
    const show = async (content: string) =>
      vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plaintext', content }), {
        viewColumn: vscode.ViewColumn.One,
      });
    await vscode.commands.executeCommand('byline.pinReport');
    await show('Ann Low said that it rained in Oslo all night.');
    assert.deepEqual(reports(), [seed]);
    await vscode.commands.executeCommand('byline.unpinReport');
    await until(() => reports()[0] !== seed);
    assert.match(reports()[0], /Untitled/);
  });
});
