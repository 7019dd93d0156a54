import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client-options';
import { Crashes } from './crashes';
import { activateWith, type CreateClient, type Extension } from './extension';

let extension: Extension | undefined;

/** Starts the server as a process of its own, so that it never holds up the editor. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server/node.js');
  const createClient: CreateClient = async (survivor) => {
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
    return new LanguageClient('byline', 'Byline', { run, debug }, clientOptions(survivor));
  };
  // Tests do not wait as long.
  extension = await activateWith(context, createClient, new Crashes(Number(process.env.BYLINE_PAUSE) || undefined));
}

export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}
