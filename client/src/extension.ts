import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ANALYSING, type AnalysingParams, TRY_AGAIN } from '../../server/src/protocol/own-messages';
import type { Survivor } from './client-options';
import { registerCommands } from './commands';
import { Crashes } from './crashes';
import { tellCursor } from './cursor';
import { documentSchemes } from './documents';
import { registerExplain } from './explain';
import { answerFileRequests } from './files';
import { registerReport } from './report';
import { StatusItem } from './status-item';

/** Makes a client that is not started yet. */
export type CreateClient = (survivor: Survivor) => Promise<BaseLanguageClient>;

/** The running extension: at most one server, started again when asked to. */
export class Extension implements vscode.Disposable {
  readonly log = vscode.window.createOutputChannel('Byline', { log: true });
  readonly #createClient: CreateClient;
  readonly #storage: vscode.Uri;
  readonly #crashes: Crashes;
  readonly #status = new StatusItem();
  readonly #disposables: vscode.Disposable[] = [];
  /** The URI of a document that was read anew. */
  readonly onDidRead = this.#status.onDidTell;
  #client: BaseLanguageClient | undefined;
  #cursor: vscode.Disposable | undefined;
  #schemes = documentSchemes();
  /** Starts and stops one after the other. */
  #turn: Promise<void> = Promise.resolve();

  constructor(createClient: CreateClient, storage: vscode.Uri, crashes: Crashes) {
    this.#createClient = createClient;
    this.#storage = storage;
    this.#crashes = crashes;
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
      await vscode.workspace.fs.createDirectory(this.#storage);
      this.#client = await this.#createClient({
        log: this.log,
        storage: this.#storage,
        setAside: () => this.#crashes.setAside,
        died: () => this.#died(),
      });
      answerFileRequests(this.#client);
      this.#status.follow(this.#client);
      this.#client.onNotification(ANALYSING, ({ uri }: AnalysingParams) => this.#crashes.analysing(uri));
      await this.#client.start();
      this.#cursor = tellCursor(this.#client);
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

  /** The server died over something, or was killed: tells the user what that means for a document, and waits before the next start. */
  async #died(): Promise<void> {
    const { pause, setAside } = this.#crashes.died(Date.now());
    this.log.warn(`The server is gone; it is started again in ${pause} ms.`);
    this.#status.restarting(pause);
    if (setAside !== undefined) void this.#tellSetAside(setAside);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }

  async #tellSetAside(uri: string): Promise<void> {
    const again = vscode.l10n.t('Try Again');
    const name = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
    const text = vscode.l10n.t('Byline stopped twice while it read {0}, and leaves this text alone from now on.', name);
    if ((await vscode.window.showWarningMessage(text, again)) === again) this.tryAgain(uri);
  }

  /** Has a document read again that was set aside. */
  tryAgain(uri: string): void {
    this.#crashes.forgive(uri);
    void this.#client?.sendNotification(TRY_AGAIN, { uri }).catch((error: unknown) => this.log.warn(String(error)));
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#cursor?.dispose();
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
export async function activateWith(
  context: vscode.ExtensionContext,
  createClient: CreateClient,
  crashes = new Crashes(),
): Promise<Extension> {
  const extension = new Extension(createClient, context.globalStorageUri, crashes);
  context.subscriptions.push(extension);
  registerCommands(context, extension);
  registerExplain(context, extension);
  registerReport(context, extension);
  await extension.restart();
  return extension;
}
