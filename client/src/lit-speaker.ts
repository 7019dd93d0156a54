import * as vscode from 'vscode';
import type { Overview } from '../../server/src/overview/overview';

/** Lights up in the text what the speaker says that was chosen in the report. */
export class LitSpeaker implements vscode.Disposable {
  readonly #type = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  #speaker: string | undefined;

  choose(speaker: string | undefined): void {
    this.#speaker = speaker;
  }

  /** Shows it in the editors of a text; in all others nothing is lit. */
  show(uri: vscode.Uri | undefined, overview: Overview | undefined): void {
    const said =
      overview?.claims.filter(({ speaker }) => this.#speaker !== undefined && speaker === this.#speaker) ?? [];
    for (const editor of vscode.window.visibleTextEditors) {
      const { document } = editor;
      const isShown = document.uri.toString() === uri?.toString();
      const toRange = ({ start, end }: { start: number; end: number }): vscode.Range =>
        new vscode.Range(document.positionAt(start), document.positionAt(end));
      editor.setDecorations(this.#type, isShown ? said.map(toRange) : []);
    }
  }

  dispose(): void {
    this.#type.dispose();
  }
}
