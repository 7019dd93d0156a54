import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, openSeed, until } from '../documents';

describe('Sources, cues and contents in colour', () => {
  it('are toggled by a command', async () => {
    const document = await openSeed();
    await until(() => findings(document).length > 0);
    const tokens = async () => {
      const answer = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      return answer?.data.length ?? 0;
    };
    const before = await tokens();
    await vscode.commands.executeCommand('byline.showAttributions');
    await until(async () => (await tokens()) > before);
    await vscode.commands.executeCommand('byline.hideAttributions');
    await until(async () => (await tokens()) === before);
    assert.equal(before, 0);
  });
});
