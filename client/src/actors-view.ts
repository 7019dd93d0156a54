import * as vscode from 'vscode';
import type { ClaimRow } from '../../server/src/overview/claims';
import type { ActorRow, Overview } from '../../server/src/overview/overview';
import { OVERVIEW, type OverviewAnswer } from '../../server/src/protocol/own-messages';
import { documentSelector } from './documents';
import type { ReportSource } from './report-source';
import { openDocument, opens } from './tree-rows';

const VIEW = 'byline.actors';

/** A row of the view: an actor, those who speak without a name, or a place where somebody speaks, is spoken of or is named. */
type Row =
  | { readonly kind: 'actor'; readonly actor: ActorRow }
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'says' | 'about'; readonly claim: ClaimRow; readonly parent: Row }
  | { readonly kind: 'called'; readonly names: readonly string[]; readonly parent: Row }
  | { readonly kind: 'named'; readonly at: ActorRow['mentions'][number]; readonly parent: Row };

/** Mentions at which a correction is looked for: the first that is a name has one. */
const MOST_TRIED = 10;

/** The orders that the view can have. */
const ORDERS = ['weight', 'kind', 'text'] as const;
type Order = (typeof ORDERS)[number];

const ICONS = { person: 'person', organization: 'organization', place: 'location' } as const;

/** Who is in the active text: a row for each actor, below it what it says and where it is named. The row of the actor at the cursor is selected. */
export class ActorsView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #source: ReportSource;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<Row>;
  readonly #disposables: vscode.Disposable[];
  #uri: vscode.Uri | undefined;
  #overview: Overview | undefined;
  #rows: readonly Row[] = [];
  #order: Order = 'weight';
  #asked = 0;

  constructor(source: ReportSource) {
    this.#source = source;
    this.#view = vscode.window.createTreeView<Row>(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#disposables = [
      this.#view,
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#reveal(textEditor)),
      this.#view.onDidChangeVisibility(() => this.#follow(vscode.window.activeTextEditor)),
      source.onDidRead((uri) => {
        if (uri === this.#uri?.toString()) void this.#update();
      }),
      vscode.commands.registerCommand('byline.sortActors', () => this.#chooseOrder()),
      vscode.commands.registerCommand('byline.renameActor', (row?: Row) => this.#rename(row)),
      vscode.commands.registerCommand('byline.correctRow', (row?: Row) => this.#correct(row)),
      vscode.commands.registerCommand('byline.copyQuotations', (row?: Row) => this.#copyQuotations(row)),
    ];
    this.#follow(vscode.window.activeTextEditor);
  }

  getChildren(row?: Row): Row[] {
    return row ? this.#childrenOf(row) : [...this.#rows];
  }

  getParent(row: Row): Row | undefined {
    return 'parent' in row ? row.parent : undefined;
  }

  getTreeItem(row: Row): vscode.TreeItem {
    switch (row.kind) {
      case 'actor':
        return this.#actorItem(row.actor);
      case 'unnamed':
        return {
          label: vscode.l10n.t('Nobody in Particular'),
          description: statements(this.#childrenOf(row).length),
          iconPath: new vscode.ThemeIcon('question'),
          collapsibleState: vscode.TreeItemCollapsibleState.Collapsed,
        };
      case 'says': {
        const { claim } = row;
        const label = claim.who && row.parent.kind === 'unnamed' ? `${claim.who}: ${claim.text}` : claim.text;
        return this.#placeItem(label, 'quote', vscode.l10n.t('says'), claim, claim.question);
      }
      case 'about': {
        const { claim } = row;
        const label = claim.who ? `${claim.who}: ${claim.text}` : claim.text;
        return this.#placeItem(label, 'comment', vscode.l10n.t('is said about'), claim, claim.question);
      }
      case 'named':
        return this.#placeItem(this.#wordsAt(row.at), 'symbol-reference', vscode.l10n.t('named'), row.at, undefined);
      case 'called':
        return {
          label: vscode.l10n.t('also: {0}', row.names.join(', ')),
          iconPath: new vscode.ThemeIcon('tag'),
          collapsibleState: vscode.TreeItemCollapsibleState.None,
        };
    }
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #actorItem({ id, name, type, role, aliases, questions }: ActorRow): vscode.TreeItem {
    const said = this.#overview?.speakers.find(({ key }) => key === id)?.sayings ?? 0;
    const open = questions === 1 ? vscode.l10n.t('1 question') : vscode.l10n.t('{0} questions', questions);
    const parts = [role, said > 0 ? statements(said) : undefined, questions > 0 ? open : undefined];
    const description = parts.filter((part) => part !== undefined).join(' · ');
    return {
      id: `${this.#uri?.toString()}#${id}`,
      label: name,
      description,
      ...(aliases.length > 0 && { tooltip: vscode.l10n.t('Also: {0}', aliases.join(', ')) }),
      iconPath: new vscode.ThemeIcon(ICONS[type]),
      contextValue: said > 0 ? 'actor speaks' : 'actor',
      collapsibleState: vscode.TreeItemCollapsibleState.Collapsed,
      accessibilityInformation: { label: [name, type, description].filter(Boolean).join(', ') },
    };
  }

  #placeItem(
    label: string,
    icon: string,
    relation: string,
    { start, end, line }: { start: number; end: number; line: number },
    question: string | undefined,
  ) {
    const document = this.#document();
    const description = vscode.l10n.t('line {0}', line);
    const item: vscode.TreeItem = {
      label,
      description,
      tooltip: question ?? label,
      iconPath: question === undefined ? new vscode.ThemeIcon(icon) : new vscode.ThemeIcon('question', new vscode.ThemeColor('editorWarning.foreground')), // biome-ignore format: one line
      collapsibleState: vscode.TreeItemCollapsibleState.None,
      accessibilityInformation: { label: [relation, label, description, question].filter(Boolean).join(', ') },
    };
    if (document) item.command = opens(document, start, icon === 'symbol-reference' ? end : start);
    return item;
  }

  #childrenOf(row: Row): Row[] {
    const claims = this.#overview?.claims ?? [];
    if (row.kind === 'unnamed') {
      const keys = new Set(this.#overview?.speakers.filter(({ voice }) => voice === 'unnamed').map(({ key }) => key));
      return claims
        .filter(({ speaker }) => speaker !== undefined && keys.has(speaker))
        .map((claim) => ({ kind: 'says', claim, parent: row }));
    }
    if (row.kind !== 'actor') return [];
    const says = claims
      .filter(({ speaker }) => speaker === row.actor.id)
      .map((claim): Row => ({ kind: 'says', claim, parent: row }));
    const { aliases, mentions } = row.actor;
    const about = claims
      .filter((claim) => claim.speaker !== row.actor.id && mentions.some((at) => holds(claim, at)))
      .map((claim): Row => ({ kind: 'about', claim, parent: row }));
    const isTold = (at: Place): boolean => about.some((one) => one.kind === 'about' && holds(one.claim, at));
    const named = mentions.filter((at) => !isTold(at)).map((at): Row => ({ kind: 'named', at, parent: row }));
    const called: Row[] = aliases.length > 0 ? [{ kind: 'called', names: aliases, parent: row }] : [];
    return [...called, ...[...says, ...about, ...named].sort((a, b) => startOf(a) - startOf(b))];
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (!this.#view.visible || !editor || vscode.languages.match(documentSelector(), editor.document) === 0) return;
    this.#uri = editor.document.uri;
    void this.#update();
  }

  async #update(): Promise<void> {
    const asked = ++this.#asked;
    const textDocument = { uri: this.#uri?.toString() };
    const answer = await this.#source.request<OverviewAnswer>(OVERVIEW, { textDocument });
    if (asked !== this.#asked) return;
    this.#overview = answer?.overview;
    this.#arrange();
    const editor = vscode.window.activeTextEditor;
    if (editor) this.#reveal(editor);
  }

  #arrange(): void {
    const { actors = [], speakers = [] } = this.#overview ?? {};
    const rows = inOrder(actors, this.#order).map((actor): Row => ({ kind: 'actor', actor }));
    this.#rows = speakers.some(({ voice }) => voice === 'unnamed') ? [...rows, { kind: 'unnamed' }] : rows;
    this.#view.message = rows.length > 0 ? '' : vscode.l10n.t('Nobody is named here.');
    this.#changed.fire(undefined);
  }

  /** Selects the row of the actor at the cursor, if the view is seen. */
  #reveal({ document, selection }: vscode.TextEditor): void {
    if (!this.#view.visible || document.uri.toString() !== this.#uri?.toString()) return;
    const at = document.offsetAt(selection.active);
    const row = this.#rows.find(
      (one) => one.kind === 'actor' && one.actor.mentions.some(({ start, end }) => start <= at && at <= end),
    );
    if (row) void this.#view.reveal(row, { select: true, focus: false });
  }

  #document(): vscode.TextDocument | undefined {
    return openDocument(this.#uri);
  }

  #wordsAt({ start, end }: { start: number; end: number }): string {
    const document = this.#document();
    return document?.getText(new vscode.Range(document.positionAt(start), document.positionAt(end))) ?? '';
  }

  async #chooseOrder(): Promise<void> {
    const labels: Record<Order, string> = {
      weight: vscode.l10n.t('By Mentions'),
      kind: vscode.l10n.t('By Kind'),
      text: vscode.l10n.t('By First Mention'),
    };
    const items = ORDERS.map((order) => ({ label: labels[order], picked: order === this.#order, order }));
    const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Sort Actors') });
    if (!chosen) return;
    this.#order = chosen.order;
    this.#arrange();
  }

  async #rename(row = this.#view.selection[0]): Promise<void> {
    const document = this.#document();
    if (row?.kind !== 'actor' || !document || row.actor.mentions.length === 0) return;
    const position = document.positionAt(row.actor.mentions[0].start);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
    await vscode.commands.executeCommand('editor.action.rename', [document.uri, position]);
  }

  /** Offers what the editor offers at one of the actor's names: to tell the project what is wrong about it. */
  async #correct(row = this.#view.selection[0]): Promise<void> {
    const document = this.#document();
    if (row?.kind !== 'actor' || !document) return;
    for (const { start } of row.actor.mentions.slice(0, MOST_TRIED)) {
      const at = document.positionAt(start);
      const offered = await vscode.commands.executeCommand<(vscode.CodeAction | vscode.Command)[]>(
        'vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at), vscode.CodeActionKind.RefactorRewrite.value,
      ); // biome-ignore format: one call
      const command = offered.flatMap((one) => (typeof one.command === 'object' ? [one.command] : []))[0];
      if (command) return void vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    }
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing can be corrected here: {0} is nowhere named.', row.actor.name),
    );
  }

  async #copyQuotations(row = this.#view.selection[0]): Promise<void> {
    if (row?.kind !== 'actor') return;
    const said = this.#overview?.claims.filter(({ speaker }) => speaker === row.actor.id) ?? [];
    const lines = said.map(({ line, text }) => vscode.l10n.t('line {0}: {1}', line, text));
    await vscode.env.clipboard.writeText([row.actor.name, ...lines].join('\n'));
  }
}

const statements = (n: number): string => (n === 1 ? vscode.l10n.t('1 statement') : vscode.l10n.t('{0} statements', n));

type Place = { readonly start: number; readonly end: number };

const holds = (outer: Place, inner: Place): boolean => outer.start <= inner.start && inner.end <= outer.end;

const startOf = (row: Row): number => ('claim' in row ? row.claim.start : 'at' in row ? row.at.start : 0);

function inOrder(actors: readonly ActorRow[], order: Order): readonly ActorRow[] {
  const first = ({ mentions }: ActorRow): number => mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  const kinds = Object.keys(ICONS);
  switch (order) {
    case 'weight':
      return actors;
    case 'kind':
      return actors.toSorted((a, b) => kinds.indexOf(a.type) - kinds.indexOf(b.type));
    case 'text':
      return actors.toSorted((a, b) => first(a) - first(b));
  }
}
