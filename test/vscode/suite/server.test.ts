import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, findings, hoverText, openSeed, until } from '../documents';

describe('The server behind the editor', () => {
  it('starts again on command, and open documents are analysed again', async () => {
    const document = await openSeed();
    await until(() => findings(document).length > 0);
    await vscode.commands.executeCommand('byline.restartServer');
    await until(() => findings(document).length > 0);
    assert.match(await hoverText(document, at(document, 'John Kerry')), /Secretary of State/);
  });

  it('shows its log', async () => {
    await vscode.commands.executeCommand('byline.showLog');
  });
});
