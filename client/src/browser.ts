import * as vscode from 'vscode';
import { LanguageClient, State } from 'vscode-languageclient/browser';
import { ENCODER_NAME, MODEL_NAMES } from '../../server/src/learning/model-file';
import { START_ENCODER } from '../../server/src/protocol/own-messages';
import { clientOptions } from './client-options';
import { activateWith, type Extension } from './extension';

let extension: Extension | undefined;

/**
 * Starts the server as a worker. It reads no files: the models are its first message. The worker that reads in full is started when the
 * server asks for it, with its model and a port between the two.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  const readModel = (name: string) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, 'models', `${name}.bin`));
  const startWorker = (script: string) => new Worker(vscode.Uri.joinPath(dist, 'server', script).toString(true));
  extension = await activateWith(context, async (survivor) => {
    const models = await Promise.all(MODEL_NAMES.map(async (name) => [name, await readModel(name)]));
    const { port1, port2 } = new MessageChannel();
    const server = startWorker('browser.js');
    server.postMessage({ models: Object.fromEntries(models), encoder: port1 }, [port1]);
    const client = new LanguageClient('byline', 'Byline', server, clientOptions(survivor));
    let second: Worker | undefined;
    client.onRequest(START_ENCODER, async (): Promise<string | null> => {
      try {
        const encoder = await readModel(ENCODER_NAME);
        second = startWorker('browser-encoder.js');
        second.postMessage({ encoder, port: port2 }, [port2]);
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    });
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) second?.terminate();
    });
    return client;
  });
}

export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}
