import * as vscode from 'vscode';
import { type ClaimRow, isAsked } from '../../server/src/overview/claims';
import { OVERVIEW, type OverviewAnswer, type ReviewParams } from '../../server/src/protocol/own-messages';
import type { ClaimLog } from './claim-log';
import { documentSelector } from './documents';
import type { ReportSource } from './report-source';
import { opens, together } from './tree-rows';

const VIEW = 'byline.questions';

type State = ClaimRow['state'];

/** The states under which questions are listed; what is accepted is asked no more, and stands in the view of what is ignored. */
const STATES = ['open', 'asked', 'checked'] as const satisfies readonly State[];

/** A row of the view: an article, those of its questions that have got as far as one another, a question. */
type Row =
  | { readonly kind: 'article'; readonly document: vscode.TextDocument }
  | { readonly kind: 'state'; readonly state: State; readonly document: vscode.TextDocument }
  | { readonly kind: 'question'; readonly claim: ClaimRow; readonly document: vscode.TextDocument };

const ICONS: Readonly<Record<State, string>> = {
  open: 'question',
  asked: 'comment',
  checked: 'check',
  accepted: 'eye-closed',
};

/** What can be said of a question in its row, by the command that says it. */
const TRIAGE: Readonly<Record<string, State>> = {
  'byline.reopenQuestion': 'open',
  'byline.markAsked': 'asked',
  'byline.markChecked': 'checked',
  'byline.acceptQuestion': 'accepted',
};

/** What is asked about the open articles, by how far each question has got. */
export class QuestionsView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #source: ReportSource;
  readonly #log: ClaimLog;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<Row>;
  readonly #disposables: vscode.Disposable[];
  /** By URI, the questions of the articles that have any. */
  #questions: ReadonlyMap<string, readonly ClaimRow[]> = new Map();
  #asked = 0;

  constructor(source: ReportSource, log: ClaimLog) {
    this.#source = source;
    this.#log = log;
    this.#view = vscode.window.createTreeView<Row>(VIEW, { treeDataProvider: this, showCollapseAll: true });
    const update = together(() => void this.#update());
    this.#disposables = [
      this.#view,
      this.#changed,
      update,
      this.#view.onDidChangeVisibility(update.call),
      source.onDidRead(update.call),
      log.onDidChange(update.call),
      vscode.workspace.onDidCloseTextDocument(update.call),
      ...Object.entries(TRIAGE).map(([command, state]) =>
        vscode.commands.registerCommand(command, (row?: Row) => this.#triage(row, { state })),
      ),
      vscode.commands.registerCommand('byline.addNote', (row?: Row) => this.#addNote(row)),
    ];
    update.call();
  }

  getChildren(row?: Row): Row[] {
    if (!row) return this.#articles().map((document) => ({ kind: 'article', document }));
    const questions = this.#questions.get(row.document.uri.toString()) ?? [];
    const { document } = row;
    switch (row.kind) {
      case 'article':
        return STATES.filter((state) => questions.some((claim) => claim.state === state)).map((state) => ({
          kind: 'state',
          state,
          document,
        }));
      case 'state':
        return questions
          .filter(({ state }) => state === row.state)
          .map((claim) => ({ kind: 'question', claim, document }));
      case 'question':
        return [];
    }
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const uri = row.document.uri.toString();
    const questions = this.#questions.get(uri) ?? [];
    switch (row.kind) {
      case 'article':
        return {
          id: uri,
          resourceUri: row.document.uri,
          label: row.document.uri.path.slice(row.document.uri.path.lastIndexOf('/') + 1),
          description: count(questions.length),
          iconPath: vscode.ThemeIcon.File,
          collapsibleState: vscode.TreeItemCollapsibleState.Expanded,
        };
      case 'state': {
        const n = questions.filter(({ state }) => state === row.state).length;
        return {
          id: `${uri}#${row.state}`,
          label: stateName(row.state),
          description: String(n),
          iconPath: new vscode.ThemeIcon(ICONS[row.state]),
          collapsibleState: vscode.TreeItemCollapsibleState.Expanded,
          accessibilityInformation: { label: `${stateName(row.state)}: ${count(n)}` },
        };
      }
      case 'question':
        return questionItem(row.claim, row.document);
    }
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #articles(): vscode.TextDocument[] {
    return vscode.workspace.textDocuments.filter(({ uri }) => this.#questions.has(uri.toString()));
  }

  async #update(): Promise<void> {
    if (!this.#view.visible) return;
    const asked = ++this.#asked;
    const documents = vscode.workspace.textDocuments.filter(
      (document) => vscode.languages.match(documentSelector(), document) > 0,
    );
    const found = await Promise.all(
      documents.map(async ({ uri }): Promise<[string, readonly ClaimRow[]]> => {
        const textDocument = { uri: uri.toString() };
        const answer = await this.#source.request<OverviewAnswer>(OVERVIEW, { textDocument });
        return [uri.toString(), answer?.overview.claims.filter(isAsked) ?? []];
      }),
    );
    if (asked !== this.#asked) return;
    this.#questions = new Map(found.filter(([, questions]) => questions.length > 0));
    this.#view.message =
      this.#questions.size > 0 || documents.length === 0 ? '' : vscode.l10n.t('Nothing is asked about what is open.');
    this.#changed.fire(undefined);
  }

  async #triage(row: Row | undefined, notes: ReviewParams['notes']): Promise<void> {
    const chosen = row ?? this.#view.selection[0];
    if (chosen?.kind !== 'question') return;
    const { text, nth } = chosen.claim;
    await this.#log.note(chosen.document.uri.toString(), { claim: text, nth }, notes);
  }

  async #addNote(row: Row | undefined): Promise<void> {
    const chosen = row ?? this.#view.selection[0];
    if (chosen?.kind !== 'question') return;
    const note = await vscode.window.showInputBox({
      title: vscode.l10n.t('Note'),
      prompt: chosen.claim.text,
      value: chosen.claim.note ?? '',
    });
    if (note !== undefined) await this.#triage(chosen, { note });
  }
}

function questionItem(claim: ClaimRow, document: vscode.TextDocument): vscode.TreeItem {
  const { text, nth, line, question = '', note, asked, state } = claim;
  const description = [vscode.l10n.t('line {0}', line), note].filter(Boolean).join(' · ');
  return {
    id: `${document.uri.toString()}#${nth} ${text}`,
    label: text,
    description,
    tooltip: question,
    contextValue: `question ${state}`,
    iconPath: new vscode.ThemeIcon(ICONS[state]),
    command: opens(document, asked?.start ?? claim.start, asked?.end ?? claim.end),
    accessibilityInformation: { label: [question, stateName(state), description].join(', ') },
  };
}

const count = (n: number): string => (n === 1 ? vscode.l10n.t('1 question') : vscode.l10n.t('{0} questions', n));

function stateName(state: State): string {
  switch (state) {
    case 'open':
      return vscode.l10n.t('Open');
    case 'asked':
      return vscode.l10n.t('Asked');
    case 'checked':
      return vscode.l10n.t('Checked');
    case 'accepted':
      return vscode.l10n.t('Accepted');
  }
}
