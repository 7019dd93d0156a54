import * as vscode from 'vscode';
import {
  type LogPlace,
  MOVED,
  type MovedParams,
  OVERVIEW,
  type OverviewAnswer,
  REVIEW,
  type ReviewParams,
} from '../../server/src/protocol/own-messages';
import type { ReportSource } from './report-source';

/** Under this key the workspace remembers where its claim log is kept. */
const PLACE = 'byline.logPlace';

/** The log's file, whichever folder it lies in. */
const LOG_FILES = '**/.byline-review.json';

/** What users note about claims: asks them once where that is kept, and has the server keep it. */
export class ClaimLog implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #source: ReportSource;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Something was noted here, in another window, or by somebody with whom the log is shared. */
  readonly onDidChange = this.#changed.event;
  readonly #disposables: vscode.Disposable[];
  /** Whoever notes more while he is asked is not asked again. */
  #asking: Promise<LogPlace> | undefined;

  constructor(context: vscode.ExtensionContext, source: ReportSource) {
    this.#context = context;
    this.#source = source;
    const watchers = [LOG_FILES, new vscode.RelativePattern(context.globalStorageUri, LOG_FILES)].map((pattern) =>
      vscode.workspace.createFileSystemWatcher(pattern),
    );
    this.#disposables = [
      this.#changed,
      ...watchers,
      ...watchers.flatMap((watcher) =>
        [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete].map((event) =>
          event(() => this.#changed.fire()),
        ),
      ),
      vscode.workspace.onDidRenameFiles(({ files }) =>
        this.#moved(files.map(({ oldUri, newUri }) => ({ from: oldUri.toString(), to: newUri.toString() }))),
      ),
      vscode.workspace.onDidOpenTextDocument((document) => this.#saved(document)),
      vscode.workspace.onDidCloseTextDocument(({ isUntitled, uri }) => {
        if (isUntitled) this.#moved([{ from: uri.toString(), to: null }]);
      }),
      vscode.commands.registerCommand('byline.chooseLogPlace', () => this.choosePlace()),
    ];
  }

  /** Notes something about a claim of an open document, or forgets it; says why where that cannot be done. */
  async note(uri: string, claim: Claim, notes: ReviewParams['notes']): Promise<void> {
    const textDocument = { uri };
    const place = await this.#placeFor(uri);
    // The day where the user is, as ISO 8601 writes it.
    const date = new Date().toLocaleDateString('sv');
    const problem = await this.#source.request<string>(REVIEW, { textDocument, claim, notes, date, place });
    if (problem) void vscode.window.showErrorMessage(problem);
    this.#changed.fire();
  }

  /** Where what is noted about a document is kept, in a sentence. */
  describe(uri: vscode.Uri, sharedLog: string | null): string {
    if (uri.scheme === 'untitled')
      return vscode.l10n.t('This text is in no file: what you note is kept on this machine until it is closed.');
    if (sharedLog === null) return vscode.l10n.t('What you note is kept on this machine only.');
    const log = vscode.workspace.asRelativePath(vscode.Uri.parse(sharedLog));
    switch (this.#place) {
      case 'shared':
        return vscode.l10n.t('What you note is kept in {0}, for whoever has the folder.', log);
      case 'machine':
        return vscode.l10n.t('What you note is kept on this machine only.');
      case undefined:
        return vscode.l10n.t('Nothing is noted yet.');
    }
  }

  /** Asks where the log is kept from now on; what was noted stays where it is until it is changed. */
  async choosePlace(): Promise<LogPlace> {
    const machine = {
      label: vscode.l10n.t('On This Machine Only'),
      detail: vscode.l10n.t('Nobody else reads it. Notes may name sources who trust you.'),
      place: 'machine' as const,
    };
    const shared = {
      label: vscode.l10n.t('Shared, in .byline-review.json'),
      detail: vscode.l10n.t('Whoever has the folder, or the repository that it belongs to, reads it.'),
      place: 'shared' as const,
    };
    const title = vscode.l10n.t('Where Are States and Notes of Claims Kept?');
    const chosen = await vscode.window.showQuickPick([machine, shared], { title });
    if (!chosen) return this.#place ?? 'machine';
    await this.#context.workspaceState.update(PLACE, chosen.place);
    this.#changed.fire();
    return chosen.place;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  get #place(): LogPlace | undefined {
    return this.#context.workspaceState.get<LogPlace>(PLACE);
  }

  async #placeFor(uri: string): Promise<LogPlace> {
    if (this.#place) return this.#place;
    const answer = await this.#source.request<OverviewAnswer>(OVERVIEW, { textDocument: { uri } });
    if (!answer?.sharedLog) return 'machine';
    this.#asking ??= this.choosePlace().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  #moved(files: MovedParams['files']): void {
    void this.#source.request(MOVED, { files }).then(() => this.#changed.fire());
  }

  /** A text that was in no file and is saved is opened anew, while it still stands there. */
  #saved(document: vscode.TextDocument): void {
    const { uri, isUntitled } = document;
    if (isUntitled) return;
    const text = document.getText();
    const before = vscode.workspace.textDocuments.find(
      (one) => one.isUntitled && text !== '' && one.getText() === text,
    );
    if (before) this.#moved([{ from: before.uri.toString(), to: uri.toString() }]);
  }
}

type Claim = ReviewParams['claim'];
