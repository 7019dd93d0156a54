import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openSeed, until } from '../documents';

const COMMANDS = [
  'enable',
  'disable',
  'enableInWorkspace',
  'disableInWorkspace',
  'restartServer',
  'showLog',
  'toggleAttributions',
];

describe('The extension', () => {
  it('activates when plain text is opened', async () => {
    await openSeed();
    await until(() => vscode.extensions.getExtension('byline.byline-news')?.isActive === true);
  });

  it('has every command it lists', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const command of COMMANDS) assert.ok(commands.includes(`byline.${command}`), command);
  });
});
