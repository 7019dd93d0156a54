import * as vscode from 'vscode';
import type { Overview } from '../../server/src/overview/overview';
import { STYLE } from '../../server/src/overview/page/style';
import { words } from '../../server/src/overview/words';
import { OVERVIEW, type OverviewAnswer } from '../../server/src/protocol/own-messages';
import type { ClaimLog } from './claim-log';
import { documentSelector } from './documents';
import { LitSpeaker } from './lit-speaker';
import type { FromView, ToView, ViewState } from './report-messages';
import type { ReportSource } from './report-source';

const VIEW = 'byline.report';

/** Whether the report stays with its text, for the two commands in its title. */
const PINNED = 'byline.reportPinned';

/** Who says what in the active text, beside it. There is one at most; it follows the active text unless it is pinned. */
export class ReportPanel implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #source: ReportSource;
  readonly #log: ClaimLog;
  readonly #lit = new LitSpeaker();
  readonly #disposables: vscode.Disposable[];
  #overview: Overview | undefined;
  #panel: vscode.WebviewPanel | undefined;
  #uri: vscode.Uri | undefined;
  #isPinned = false;
  /** Counts requests: an answer that a later one overtook is not shown. */
  #asked = 0;

  constructor(context: vscode.ExtensionContext, source: ReportSource, log: ClaimLog) {
    this.#context = context;
    this.#source = source;
    this.#log = log;
    this.#disposables = [
      this.#lit,
      vscode.window.onDidChangeVisibleTextEditors(() => this.#lit.show(this.#uri, this.#overview)),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#tellCursor(textEditor)),
      source.onDidRead((uri) => {
        if (uri === this.#uri?.toString()) void this.#update();
      }),
      log.onDidChange(() => this.#update()),
      vscode.window.registerWebviewPanelSerializer(VIEW, {
        deserializeWebviewPanel: async (panel, state: ViewState | undefined) => this.#adopt(panel, state?.uri),
      }),
    ];
  }

  /** What the report shows at the moment. */
  get uri(): vscode.Uri | undefined {
    return this.#panel && this.#uri;
  }

  /** Opens the report beside the active text, or brings it to the front. */
  open(): void {
    if (this.#panel) {
      this.#follow(vscode.window.activeTextEditor);
      this.#panel.reveal(undefined, true);
      return;
    }
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const editor = vscode.window.activeTextEditor;
    this.#adopt(vscode.window.createWebviewPanel(VIEW, words.whoSaysWhat, beside), editor?.document.uri.toString());
  }

  /** Lets the report stay with its text, or follow the active one again. */
  pin(isPinned: boolean): void {
    this.#isPinned = isPinned;
    void vscode.commands.executeCommand('setContext', PINNED, isPinned);
    this.#follow(vscode.window.activeTextEditor);
  }

  #adopt(panel: vscode.WebviewPanel, uri: string | undefined): void {
    const scripts = vscode.Uri.joinPath(this.#context.extensionUri, 'dist', 'client');
    panel.webview.options = { enableScripts: true, localResourceRoots: [scripts] };
    panel.webview.html = shell(panel.webview, vscode.Uri.joinPath(scripts, 'report-view.js'));
    panel.webview.onDidReceiveMessage((message: FromView) => this.#answer(message));
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#lit.show(undefined, undefined);
      this.pin(false);
    });
    this.#panel = panel;
    this.#uri = uri === undefined ? undefined : vscode.Uri.parse(uri);
  }

  #answer(message: FromView): void {
    switch (message.kind) {
      case 'ready':
        void this.#update();
        break;
      case 'goTo':
        void this.#goTo(message.start);
        break;
      case 'fix':
        void this.#fix(message.start);
        break;
      case 'note':
        if (this.#uri) void this.#log.note(this.#uri.toString(), message.claim, message.notes);
        break;
      case 'light':
        this.#lit.choose(message.speaker);
        this.#lit.show(this.#uri, this.#overview);
        break;
      case 'choosePlace':
        void this.#log.choosePlace();
        break;
    }
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (!editor || this.#isPinned || vscode.languages.match(documentSelector(), editor.document) === 0) return;
    if (editor.document.uri.toString() === this.#uri?.toString()) return;
    this.#uri = editor.document.uri;
    // Another text has other speakers.
    this.#lit.choose(undefined);
    void this.#update();
  }

  async #update(): Promise<void> {
    const uri = this.#uri;
    if (!this.#panel) return;
    const asked = ++this.#asked;
    const textDocument = { uri: uri?.toString() };
    const answer = uri && (await this.#source.request<OverviewAnswer>(OVERVIEW, { textDocument }));
    if (asked !== this.#asked || !this.#panel) return;
    this.#overview = answer?.overview;
    this.#lit.show(uri, this.#overview);
    if (uri && answer) {
      const { overview, sharedLog } = answer;
      this.#panel.title = vscode.l10n.t('Who Says What: {0}', nameOf(uri));
      this.#post({ kind: 'overview', uri: uri.toString(), overview, kept: this.#log.describe(uri, sharedLog) });
      const editor = vscode.window.visibleTextEditors.find(
        ({ document }) => document.uri.toString() === uri.toString(),
      );
      if (editor) this.#tellCursor(editor);
    } else {
      this.#post({ kind: 'nothing', why: vscode.l10n.t('Open an article to see who says what in it.') });
    }
  }

  #tellCursor({ document, selection }: vscode.TextEditor): void {
    if (document.uri.toString() === this.#uri?.toString())
      this.#post({ kind: 'cursor', cursor: document.offsetAt(selection.active) });
  }

  #post(message: ToView): void {
    void this.#panel?.webview.postMessage(message);
  }

  async #goTo(start: number): Promise<void> {
    if (!this.#uri) return;
    const document = await vscode.workspace.openTextDocument(this.#uri);
    const at = document.positionAt(start);
    const seen = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const viewColumn = seen?.viewColumn ?? vscode.ViewColumn.One;
    await vscode.window.showTextDocument(document, { viewColumn, selection: new vscode.Range(at, at) });
  }

  /** Goes to a question and offers what the editor can do about it. */
  async #fix(start: number): Promise<void> {
    await this.#goTo(start);
    await vscode.commands.executeCommand('editor.action.quickFix');
  }

  dispose(): void {
    this.#panel?.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** The empty page: nothing is loaded but the one script and the one style. */
function shell(webview: vscode.Webview, script: vscode.Uri): string {
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<script nonce="${nonce}" src="${webview.asWebviewUri(script)}"></script>
</body>
</html>`;
}
