import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerCommands } from './commands';
import { documentSchemes } from './documents';
import { registerExplain } from './explain';
import { answerFileRequests } from './files';
import { StatusItem } from './status-item';

/** Makes a client that is not started yet. */
export type CreateClient = (log: vscode.LogOutputChannel) => Promise<BaseLanguageClient>;

/** The running extension: at most one server, started again when asked to. */
export class Extension implements vscode.Disposable {
  readonly log = vscode.window.createOutputChannel('Byline', { log: true });
  readonly #createClient: CreateClient;
  readonly #status = new StatusItem();
  readonly #disposables: vscode.Disposable[] = [];
  #client: BaseLanguageClient | undefined;
  #schemes = documentSchemes();
  /** Starts and stops one after the other. */
  #turn: Promise<void> = Promise.resolve();

  constructor(createClient: CreateClient) {
    this.#createClient = createClient;
    this.#disposables.push(
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        const schemes = documentSchemes();
        const isNew = [...schemes].some((scheme) => !this.#schemes.has(scheme));
        this.#schemes = schemes;
        if (isNew) void this.restart();
      }),
    );
  }

  /** Stops the server if it runs, and starts it. Tells the user where that fails. */
  restart(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#stop()).then(() => this.#start());
    return this.#turn;
  }

  /** Stops the server for good. */
  stop(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#stop());
    return this.#turn;
  }

  /** Asks the running server; null where none runs. */
  async request<T>(method: string, params: object): Promise<T | null> {
    await this.#turn;
    return this.#client ? this.#client.sendRequest<T>(method, params) : null;
  }

  async #start(): Promise<void> {
    try {
      this.#status.starting();
      this.#client = await this.#createClient(this.log);
      answerFileRequests(this.#client);
      this.#status.follow(this.#client);
      await this.#client.start();
    } catch (error) {
      this.log.error(error instanceof Error ? error : String(error));
      this.#status.failed();
      const showLog = vscode.l10n.t('Show Log');
      const text = vscode.l10n.t('Byline could not start: {0}', error instanceof Error ? error.message : String(error));
      void vscode.window.showErrorMessage(text, showLog).then((choice) => {
        if (choice === showLog) this.log.show();
      });
    }
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      // A server that did not get up, or hangs, is no reason not to start another.
      this.log.warn(String(error));
    }
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
    this.#status.dispose();
    this.log.dispose();
  }
}

/** Starts the extension; what both entries share. */
export async function activateWith(context: vscode.ExtensionContext, createClient: CreateClient): Promise<Extension> {
  const extension = new Extension(createClient);
  context.subscriptions.push(extension);
  registerCommands(context, extension);
  registerExplain(context, extension);
  await extension.restart();
  return extension;
}
