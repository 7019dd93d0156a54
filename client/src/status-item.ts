import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type QuietReason, type ReadingState, STATUS, type StatusParams } from '../../server/src/protocol/own-messages';
import { documentSelector } from './documents';
import { formName } from './forms';
import { StatusBar } from './status-bar';

/** Says in the editor's language status and in the status bar what Byline found in the text, or why it looks for nothing. */
export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.languages.createLanguageStatusItem('byline.status', documentSelector());
  readonly #bar = new StatusBar();
  readonly #told = new vscode.EventEmitter<string>();
  /** The URI of a document of which the server told anew. */
  readonly onDidTell = this.#told.event;
  readonly #known = new Map<string, StatusParams>();
  readonly #disposables: vscode.Disposable[];

  constructor() {
    this.#item.name = 'Byline';
    this.#disposables = [
      this.#item,
      this.#bar,
      this.#told,
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      vscode.workspace.onDidCloseTextDocument((document) => this.#known.delete(document.uri.toString())),
    ];
  }

  starting(): void {
    this.#known.clear();
    this.#set(vscode.l10n.t('Byline is starting'), undefined);
    this.#item.busy = true;
  }

  /** The server is gone and will be started again after so many milliseconds. */
  restarting(pause: number): void {
    this.#known.clear();
    const soon = vscode.l10n.t('It is started again at once.');
    const later = vscode.l10n.t('It is started again in {0} seconds.', Math.ceil(pause / 1000));
    this.#set(vscode.l10n.t('Byline stopped'), pause > 0 ? later : soon, vscode.LanguageStatusSeverity.Warning);
    this.#item.busy = true;
    this.#item.command = { command: 'byline.showLog', title: vscode.l10n.t('Show Log') };
  }

  failed(): void {
    this.#item.busy = false;
    this.#set(
      vscode.l10n.t('Byline could not start'),
      vscode.l10n.t('The log says why.'),
      vscode.LanguageStatusSeverity.Error,
    );
    this.#item.command = { command: 'byline.showLog', title: vscode.l10n.t('Show Log') };
  }

  /** Listens to what the server says of documents. */
  follow(client: BaseLanguageClient): void {
    client.onNotification(STATUS, (status: StatusParams) => {
      // The server writes URIs in its own way: `:` or `%3A`.
      const uri = vscode.Uri.parse(status.uri).toString();
      this.#known.set(uri, status);
      this.#show();
      this.#told.fire(uri);
    });
  }

  #show(): void {
    this.#item.busy = false;
    this.#item.command = undefined;
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.#known.get(uri);
    if (status) this.#showStatus(status);
    else this.#set('Byline', undefined);
  }

  #showStatus(status: StatusParams): void {
    if (status.quiet === undefined) {
      this.#set(counts(status), [formName(status.form), howRead(status.reading)].filter(Boolean).join('. '));
      this.#item.command = { command: 'byline.chooseForm', title: vscode.l10n.t('Change Kind') };
      return;
    }
    this.#set(vscode.l10n.t('No findings'), quietReason(status.quiet));
    if (status.quiet === 'disabled') {
      this.#item.command = { command: 'byline.enable', title: vscode.l10n.t('Enable') };
    } else if (status.quiet === 'set-aside') {
      const title = vscode.l10n.t('Try Again');
      this.#item.command = { command: 'byline.tryAgain', title, arguments: [status.uri] };
    } else if (status.quiet === 'markdown' || status.quiet === 'too-large') {
      const setting = status.quiet === 'markdown' ? 'byline.markdown.findings' : 'byline.maxFileSize';
      const title = vscode.l10n.t('Change');
      this.#item.command = { command: 'workbench.action.openSettings', title, arguments: [setting] };
    }
  }

  #set(text: string, detail: string | undefined, severity = vscode.LanguageStatusSeverity.Information): void {
    this.#item.text = text;
    this.#item.detail = detail ?? '';
    this.#item.severity = severity;
    const active = vscode.window.activeTextEditor?.document;
    if (!active || vscode.languages.match(documentSelector(), active) === 0) this.#bar.hide();
    else this.#bar.show({ text, detail, failed: severity === vscode.LanguageStatusSeverity.Error });
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

function counts({ findings, actors }: StatusParams): string {
  const questions = findings === 1 ? vscode.l10n.t('1 question') : vscode.l10n.t('{0} questions', findings);
  const people = actors === 1 ? vscode.l10n.t('1 actor') : vscode.l10n.t('{0} actors', actors);
  return `${questions} · ${people}`;
}

/** How the text was read, where that is not as in full. */
function howRead(reading: ReadingState): string | undefined {
  switch (reading) {
    case 'full':
      return undefined;
    case 'pending':
      return vscode.l10n.t('Read quickly; the full reading is under way.');
    case 'quick':
      return vscode.l10n.t('Read quickly, as the settings say.');
    case 'too-long':
      return vscode.l10n.t('Read quickly: it has more than 20,000 words.');
    case 'unavailable':
      return vscode.l10n.t('Read quickly: the full reading cannot be had here. The log says why.');
  }
}

/** Why Byline looks for nothing in a text. */
function quietReason(reason: QuietReason): string {
  switch (reason) {
    case 'disabled':
      return vscode.l10n.t('Byline is switched off here.');
    case 'excluded':
      return vscode.l10n.t('The settings or the project leave this file out.');
    case 'markdown':
      return vscode.l10n.t('Findings in Markdown are switched off.');
    case 'empty':
      return vscode.l10n.t('There is no text.');
    case 'too-short':
      return vscode.l10n.t('The text is too short to tell.');
    case 'not-english':
      return vscode.l10n.t('The text does not seem to be English.');
    case 'code':
      return vscode.l10n.t('This looks like code, not like prose.');
    case 'log':
      return vscode.l10n.t('This looks like a log, not like prose.');
    case 'data':
      return vscode.l10n.t('This looks like data, not like prose.');
    case 'licence':
      return vscode.l10n.t('This looks like a licence.');
    case 'set-aside':
      return vscode.l10n.t('Byline stopped twice while it read this text, and leaves it alone.');
    case 'too-large':
      return vscode.l10n.t('The text is longer than the limit.');
  }
}
