import * as vscode from 'vscode';
import { ATTRIBUTIONS, type AttributedRange } from '../../server/src/protocol/own-messages';
import { documentSelector } from './documents';
import type { ReportSource } from './report-source';
import { together } from './tree-rows';

/** A part of an attribution, or what somebody only thinks or does. */
type Look = AttributedRange['part'] | 'thought';

const colour = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`byline.${name}`);

/** Bold, underlined, on a tint: no two parts differ by colour alone. In high contrast outlines take the place of tints. */
const COLOURS: Readonly<Record<Look, vscode.DecorationRenderOptions>> = {
  source: { fontWeight: 'bold', color: colour('sourceForeground') },
  cue: { textDecoration: 'underline 2px var(--vscode-byline-cueUnderline)' },
  content: { backgroundColor: colour('contentBackground'), border: '1px solid', borderColor: colour('contentBorder') },
  thought: { backgroundColor: colour('thoughtBackground'), border: '1px dashed', borderColor: colour('thoughtBorder') },
};

/** The other way round: what somebody stands behind steps back, and the article's own voice is left. Thoughts vouch for nothing. */
const DIM = { opacity: '0.5' };
const DIMMED: Readonly<Record<Look, vscode.DecorationRenderOptions>> = {
  source: DIM,
  cue: DIM,
  content: DIM,
  thought: {},
};

/** Shows in the text who says what, while the setting wants it. */
export class AttributionColours implements vscode.Disposable {
  readonly #source: ReportSource;
  readonly #disposables: vscode.Disposable[];
  #types: ReadonlyMap<Look, vscode.TextEditorDecorationType> = new Map();

  constructor(source: ReportSource) {
    this.#source = source;
    const update = together(() => void this.#showAll());
    this.#disposables = [
      update,
      source.onDidRead(update.call),
      vscode.window.onDidChangeVisibleTextEditors(update.call),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration('byline')) return;
        this.#forget();
        update.call();
      }),
    ];
    update.call();
  }

  dispose(): void {
    this.#forget();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** Takes all colours out of the text. */
  #forget(): void {
    for (const type of this.#types.values()) type.dispose();
    this.#types = new Map();
  }

  async #showAll(): Promise<void> {
    const shown = vscode.window.visibleTextEditors.filter(
      ({ document }) => vscode.languages.match(documentSelector(), document) > 0,
    );
    await Promise.all(shown.map((editor) => this.#show(editor)));
  }

  async #show(editor: vscode.TextEditor): Promise<void> {
    if (!isWanted(editor.document)) return;
    const textDocument = { uri: editor.document.uri.toString() };
    const ranges = await this.#source.request<readonly AttributedRange[]>(ATTRIBUTIONS, { textDocument });
    // Meanwhile the setting may have changed.
    if (!ranges || !isWanted(editor.document)) return;
    if (this.#types.size === 0) this.#types = typesOf(looksOf(editor.document));
    for (const [look, type] of this.#types)
      editor.setDecorations(type, ranges.filter((one) => lookOf(one) === look).map(({ range }) => toRange(range))); // biome-ignore format: one call
  }
}

const settingsOf = (document: vscode.TextDocument): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration('byline', document);

const isWanted = (document: vscode.TextDocument): boolean =>
  settingsOf(document).get<boolean>('highlightAttributions') === true;

const looksOf = (document: vscode.TextDocument): Readonly<Record<Look, vscode.DecorationRenderOptions>> =>
  settingsOf(document).get('attributionLook') === 'dim' ? DIMMED : COLOURS;

function typesOf(
  looks: Readonly<Record<Look, vscode.DecorationRenderOptions>>,
): ReadonlyMap<Look, vscode.TextEditorDecorationType> {
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  const entries = Object.entries(looks) as [Look, vscode.DecorationRenderOptions][];
  return new Map(
    entries.map(([look, options]) => [
      look,
      vscode.window.createTextEditorDecorationType({ ...options, rangeBehavior }),
    ]),
  );
}

/** Who thinks or does something is a source as well; what he thinks is no content that anybody vouches for. */
const lookOf = ({ part, unvouched }: AttributedRange): Look => (part === 'content' && unvouched ? 'thought' : part);

const toRange = ({ start, end }: AttributedRange['range']): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);
