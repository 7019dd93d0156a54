import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../../package.json';
import { openSeed, until } from '../documents';

describe('The extension', () => {
  it('activates when plain text is opened', async () => {
    const extension = vscode.extensions.getExtension('byline.byline-news');
    assert.ok(extension, 'byline.byline-news is not there');
    await openSeed();
    await until(() => extension.isActive);
    // One that failed counts as active too: asked to activate once more, it says how it failed.
    await extension.activate();
  });

  it('has every command it lists', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const { command } of manifest.contributes.commands) assert.ok(commands.includes(command), command);
  });
});
