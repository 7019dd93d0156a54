import * as vscode from 'vscode';
import { documentSelector } from './documents';
import type { ReportSource } from './report-source';
import { together } from './tree-rows';

const VIEW = 'byline.ignored';

/** An entry of the project's list, as the server gives it. */
export interface IgnoredEntry {
  readonly rule: string;
  readonly text?: string;
  readonly file?: string;
}

/** What the project of a document ignores; empty where it has none. */
export const listIgnored = async (uri: vscode.Uri): Promise<readonly IgnoredEntry[]> =>
  (await vscode.commands.executeCommand<readonly IgnoredEntry[] | null>('byline.listIgnored', uri.toString())) ?? [];

/** Takes an entry out of what the project of a document ignores. */
export async function showAgain(uri: vscode.Uri, entry: IgnoredEntry): Promise<void> {
  const change = { kind: 'remove', path: ['ignored'], value: entry };
  await vscode.commands.executeCommand('byline.changeProject', uri.toString(), change);
}

/** What the project of the active article ignores, each entry with a way back. */
export class IgnoredView implements vscode.TreeDataProvider<IgnoredEntry>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<IgnoredEntry>;
  readonly #disposables: vscode.Disposable[];
  #uri: vscode.Uri | undefined;
  #entries: readonly IgnoredEntry[] = [];

  constructor(source: ReportSource) {
    this.#view = vscode.window.createTreeView<IgnoredEntry>(VIEW, { treeDataProvider: this });
    const update = together(() => void this.#update());
    this.#disposables = [
      this.#view,
      this.#changed,
      update,
      this.#view.onDidChangeVisibility(update.call),
      vscode.window.onDidChangeActiveTextEditor(update.call),
      source.onDidRead(update.call),
      vscode.commands.registerCommand('byline.showAgain', (row?: IgnoredEntry) => this.#showAgain(row)),
    ];
    update.call();
  }

  getChildren(row?: IgnoredEntry): IgnoredEntry[] {
    return row ? [] : [...this.#entries];
  }

  getTreeItem({ rule, text, file }: IgnoredEntry): vscode.TreeItem {
    const label = text ?? vscode.l10n.t('All findings of {0}', rule);
    const description = [text === undefined ? undefined : rule, file].filter(Boolean).join(' · ');
    return {
      label,
      description,
      tooltip: label,
      contextValue: 'ignored',
      iconPath: new vscode.ThemeIcon('eye-closed'),
      accessibilityInformation: { label: vscode.l10n.t('ignored: {0}', [label, description].join(', ')) },
    };
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document && vscode.languages.match(documentSelector(), document) > 0) this.#uri = document.uri;
    if (!this.#view.visible || !this.#uri) return;
    this.#entries = await listIgnored(this.#uri);
    this.#view.message = this.#entries.length > 0 ? '' : vscode.l10n.t('Nothing is ignored here.');
    this.#changed.fire(undefined);
  }

  async #showAgain(row = this.#view.selection[0]): Promise<void> {
    if (!row || !this.#uri) return;
    await showAgain(this.#uri, row);
    await this.#update();
  }
}
