import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { MODEL_NAMES } from '../../server/src/learning/model-file';
import { clientOptions } from './client-options';
import { activateWith, type Extension } from './extension';

/** What is used of the browser's `Worker`; VS Code's types leave the browser's out. */
declare class Worker {
  constructor(url: string);
  postMessage(message: unknown): void;
}

let extension: Extension | undefined;

/** Starts the server as a worker. It reads no files: the models are its first message. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  extension = await activateWith(context, async (log) => {
    const models = await Promise.all(
      MODEL_NAMES.map(async (name) => [
        name,
        await vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, 'models', `${name}.bin`)),
      ]),
    );
    const worker = new Worker(vscode.Uri.joinPath(dist, 'server', 'browser.js').toString(true));
    worker.postMessage(Object.fromEntries(models));
    return new LanguageClient('byline', 'Byline', worker, clientOptions(log));
  });
}

export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}
