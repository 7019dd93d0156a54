import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client-options';
import { activateWith, type Extension } from './extension';

let extension: Extension | undefined;

/** Starts the server as a process of its own, so that it never holds up the editor. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server/node.js');
  extension = await activateWith(context, async (survivor) => {
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
    return new LanguageClient('byline', 'Byline', { run, debug }, clientOptions(survivor));
  });
}

export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}
