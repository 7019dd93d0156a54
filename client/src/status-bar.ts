import * as vscode from 'vscode';

/** What the status bar tells of the text in the active editor. */
export interface BarState {
  readonly text: string;
  /** More than fits into the bar: why nothing is looked for, or what to do. */
  readonly detail?: string | undefined;
  readonly failed?: boolean;
}

/**
 * The item in the status bar: how many questions and actors there are, in words also for screen readers. A click opens the report.
 * Only the commands of its tooltip may be run from it.
 */
export class StatusBar implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('byline.counts', vscode.StatusBarAlignment.Right, 100);

  constructor() {
    this.#item.name = vscode.l10n.t('Byline: Questions and Actors');
  }

  show({ text, detail, failed = false }: BarState): void {
    this.#item.text = `$(quote) ${text}`;
    this.#item.accessibilityInformation = {
      label: detail === undefined ? `Byline: ${text}` : `Byline: ${text}. ${detail}`,
    };
    this.#item.backgroundColor = failed ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.command = failed ? 'byline.showLog' : 'byline.openReport';
    this.#item.tooltip = tooltip(detail);
    this.#item.show();
  }

  hide(): void {
    this.#item.hide();
  }

  dispose(): void {
    this.#item.dispose();
  }
}

function tooltip(detail: string | undefined): vscode.MarkdownString {
  const pause = vscode.workspace.workspaceFolders ? 'byline.disableInWorkspace' : 'byline.disable';
  const settings = `workbench.action.openSettings?${encodeURIComponent(JSON.stringify(['@ext:byline.byline-news']))}`;
  const links = [
    `[${vscode.l10n.t('Pause Byline here')}](command:${pause})`,
    `[${vscode.l10n.t('Settings')}](command:${settings})`,
    `[${vscode.l10n.t('Log')}](command:byline.showLog)`,
  ].join(' · ');
  const text = new vscode.MarkdownString(detail === undefined ? links : `${detail}\n\n${links}`);
  text.isTrusted = { enabledCommands: [pause, 'workbench.action.openSettings', 'byline.showLog'] };
  return text;
}
