import type { CancellationToken, Connection, Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../article/analyse';
import type { Article } from '../article/article';
import type { Form } from '../article/forms';
import type { Decision } from '../article/trace';
import { withoutGuesses } from '../features/show-guesses';
import { type WhatIsShown, whileWriting } from '../features/while-writing';
import { readIgnored } from '../project/config';
import { type Ignored, withoutIgnored } from '../project/ignore';
import type { Finding } from '../rules/rule';
import { LineIndex } from '../text/lines';
import { type Analysed, Analyst } from './analyst';
import { CarriedLines } from './carried';
import type { Context, Contexts } from './contexts';
import { findingsInDocument } from './document-findings';
import type { FullReader } from './full-reader';
import type { QuietReason, ReadingState } from './own-messages';
import type { EditorProject } from './projects';
import type { SetAside } from './set-aside';
import type { Settings } from './settings';
import type { Slices } from './slices';
import { articleOn, quietReason, wantedOf } from './wanted';

/** A version of a document with all that is known of it: immutable, so that a handler may hold on to it. */
export interface Snapshot {
  /** Different for every snapshot that a session ever makes. */
  readonly id: string;
  readonly uri: string;
  readonly version: number;
  readonly settings: Settings;
  /** The project file that goes for it, if there is one. */
  readonly project: EditorProject | undefined;
  readonly lines: LineIndex;
  /** Without guesses where the settings hide them. */
  readonly article: Article;
  readonly findings: readonly Finding[];
  /** What the user ignores for as long as the document is open. */
  readonly ignoredWhileOpen: readonly Ignored[];
  /** Why there are no findings, if not because there is nothing to find. */
  readonly quiet: QuietReason | undefined;
  readonly reading: ReadingState;
}

/** What the session remembers of an open document. */
interface Entry {
  readonly document: TextDocument;
  changedAt: number;
  /** Counts the changes: a client may give two of them the same version. */
  edits: number;
  /** Milliseconds that its last analysis took. */
  cost: number;
  /** What the user ignores for as long as the document is open. */
  readonly ignored: Ignored[];
  /** What the user says it is for as long as it is open. */
  form?: Form | undefined;
  context?: Promise<Context> | undefined;
  /** The newest, and the count of edits that it is of; undefined where more is known of them by now. */
  snapshot?: Snapshot | undefined;
  snapshotOf?: number | undefined;
  /** Where the user writes, as an offset; undefined once he rests, has saved, or has only just opened it. */
  cursor: number | undefined;
  /** What was shown last; undefined where the next findings are shown as they are. */
  shown: WhatIsShown | undefined;
  /** Whether something waits until he rests or the cursor leaves. */
  holdsBack: boolean;
  rest?: NodeJS.Timeout;
}

/** Milliseconds without a keystroke, at most, until what an editor asks for by itself is worked out. */
const LONGEST_WAIT = 150;

/** Milliseconds that a card waits for the newest version before it shows what is known of the one before: short texts are read in less. */
const PATIENCE = { short: 250, long: 20 };

/** Code units of a text that is short. */
const SHORT = 20_000;

/** Milliseconds without a keystroke until a sentence without an end is asked about all the same. */
const REST = 3000;

/** Milliseconds without a keystroke that count as a pause in the typing. */
const PAUSE = 300;

/** The open documents and their analyses. Nothing is analysed before somebody asks. */
export class Session {
  readonly #analyst: Analyst;
  readonly #slices: Slices;
  readonly #contexts: Contexts;
  readonly #setAside: SetAside;
  readonly #documents = new TextDocuments({ create: TextDocument.create, update: (...edit) => this.#edit(...edit) });
  readonly #entries = new Map<string, Entry>();
  readonly #readListeners: ((uri: string) => void)[] = [];
  #snapshots = 0;
  #edits = 0;
  #changedAt = 0;

  constructor(
    connection: Connection,
    analysis: Analysis,
    slices: Slices,
    full: FullReader,
    contexts: Contexts,
    setAside: SetAside,
  ) {
    const failed = (why: string): void => connection.console.error(`Nothing can be read in full: ${why}`);
    this.#analyst = new Analyst(analysis, slices, full, (uri) => this.#wasRead(uri), failed);
    this.#slices = slices;
    this.#contexts = contexts;
    this.#setAside = setAside;
    // Findings depend on the settings; the analysis of the text stays.
    contexts.onDidChange(() => {
      for (const entry of this.#entries.values()) {
        entry.context = undefined;
        entry.snapshot = undefined;
        entry.shown = undefined;
      }
    });
    this.#documents.onDidChangeContent(({ document }) => {
      this.#changedAt = performance.now();
      const entry = this.#entries.get(document.uri);
      if (entry?.document === document) {
        entry.changedAt = performance.now();
        entry.edits = ++this.#edits;
        clearTimeout(entry.rest);
        entry.rest = setTimeout(() => this.#showHeldBack(entry, undefined), REST);
      } else {
        const fresh = { document, changedAt: 0, edits: ++this.#edits, cost: 0, ignored: [] };
        this.#entries.set(document.uri, { ...fresh, cursor: undefined, shown: undefined, holdsBack: false });
      }
    });
    this.#documents.onDidSave(({ document }) => {
      const entry = this.#entries.get(document.uri);
      if (!entry) return;
      entry.cursor = undefined;
      entry.shown = undefined;
      this.#tellAnew(entry);
    });
    this.#documents.onDidClose(({ document }) => {
      clearTimeout(this.#entries.get(document.uri)?.rest);
      this.#entries.delete(document.uri);
      this.#analyst.forget(document.uri);
    });
    setAside.onTryAgain((uri) => {
      const entry = this.#entries.get(uri);
      if (entry) entry.edits = ++this.#edits;
      this.#wasRead(uri);
    });
    this.#documents.listen(connection);
  }

  /** Calls back with the URI of each document that is opened or changed. */
  onDidChange(listener: (uri: string) => void): void {
    this.#documents.onDidChangeContent(({ document }) => listener(document.uri));
  }

  /** Calls back when a document is opened or saved. */
  onDidOpenOrSave(listener: () => void): void {
    this.#documents.onDidOpen(listener);
    this.#documents.onDidSave(listener);
  }

  /** Calls back with the URI of each document that was read in full, or cannot be, some time after it was opened or changed. */
  onDidRead(listener: (uri: string) => void): void {
    this.#readListeners.push(listener);
  }

  onDidClose(listener: (uri: string) => void): void {
    this.#documents.onDidClose(({ document }) => listener(document.uri));
  }

  /** Whether a text is being analysed. */
  get isBusy(): boolean {
    return this.#slices.isBusy;
  }

  /** URIs of the open documents. */
  get uris(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** An open document's text, for handlers that decide without an analysis. */
  text(uri: string): TextDocument | undefined {
    return this.#entries.get(uri)?.document;
  }

  /** Ignores a finding or a rule in a document until it is closed; `entry` comes from outside and may be anything. */
  ignoreWhileOpen(uri: string, entry: unknown): void {
    const open = this.#entries.get(uri);
    if (!open) return;
    open.ignored.push(...readIgnored([entry], () => {}));
    open.snapshot = undefined;
    open.shown = undefined;
  }

  /** Takes an entry back that `ignoreWhileOpen` took. */
  ignoreNoMore(uri: string, { rule, fingerprint }: Ignored): void {
    const open = this.#entries.get(uri);
    if (!open) return;
    const kept = open.ignored.filter((one) => one.rule !== rule || one.fingerprint !== fingerprint);
    open.ignored.splice(0, open.ignored.length, ...kept);
    open.snapshot = undefined;
    open.shown = undefined;
  }

  /** Says what kind of text a document is until it is closed; undefined takes it back. */
  tellWhileOpen(uri: string, form: Form | undefined): void {
    const open = this.#entries.get(uri);
    if (!open) return;
    open.form = form;
    open.snapshot = undefined;
  }

  /** The client says where the cursor stands; of clients that do not, the last edit is taken for it. */
  cursorMoved(uri: string, position: Position): void {
    const entry = this.#entries.get(uri);
    if (entry?.cursor !== undefined) this.#showHeldBack(entry, entry.document.offsetAt(position));
  }

  /** The document as it is now, for what the user asked for; undefined if it is not open. */
  async snapshot(uri: string): Promise<Snapshot | undefined> {
    for (;;) {
      const entry = this.#entries.get(uri);
      if (!entry) return undefined;
      entry.context ??= this.#contexts.of(uri);
      const context = await entry.context;
      // While the settings were read the document may have been closed, or opened again.
      if (this.#entries.get(uri) !== entry) continue;
      const { snapshot } = entry;
      if (snapshot && entry.snapshotOf === entry.edits && snapshot.settings === context.settings) return snapshot;
      const wanted = wantedOf(entry, context, this.#contexts, this.#setAside);
      const analysed = this.#analyst.known(wanted);
      if (analysed) return this.#keep(entry, context, analysed);
      const start = performance.now();
      await this.#analyst.read(wanted);
      entry.cost = performance.now() - start;
      // Meanwhile anything may have happened: a change, another request that had it analysed.
    }
  }

  /**
   * The document as it is now, where that is known in a moment; else as it was read last, with places led to where they stand now, and
   * `NOWHERE` in the paragraphs that were changed. For what only looks: a card of a minute ago is better than none.
   */
  async newest(uri: string): Promise<Snapshot | undefined> {
    const now = this.snapshot(uri);
    const { length } = this.text(uri)?.getText() ?? '';
    const late = pause(length < SHORT ? PATIENCE.short : PATIENCE.long).then(() => this.atHand(uri));
    return (await Promise.race([now, late])) ?? now;
  }

  /** What is known of an open document without any work, likewise. */
  atHand(uri: string): Snapshot | undefined {
    const entry = this.#entries.get(uri);
    if (!entry?.snapshot || entry.snapshotOf === entry.edits) return entry?.snapshot;
    return { ...entry.snapshot, lines: new CarriedLines(entry.snapshot.article.page.text, entry.document.getText()) };
  }

  #keep(entry: Entry, context: Context, analysed: Analysed): Snapshot {
    entry.snapshot = this.#take(entry, context, analysed);
    entry.snapshotOf = entry.edits;
    return entry.snapshot;
  }

  /**
   * The document once typing pauses, for what editors ask after every keystroke: no analysis is begun while more changes come. Undefined if the document is not open or the request was cancelled meanwhile.
   */
  async settled(uri: string, token: CancellationToken): Promise<Snapshot | undefined> {
    // Changes and cancellations that lie in the queue already go first.
    await pause(0);
    for (;;) {
      const entry = this.#entries.get(uri);
      if (!entry || token.isCancellationRequested) return undefined;
      if (entry.snapshotOf === entry.edits) return this.snapshot(uri);
      const wait = entry.changedAt + Math.min(entry.cost * 2, LONGEST_WAIT) - performance.now();
      if (wait <= 0) return this.snapshot(uri);
      await pause(wait);
    }
  }

  /** Waits until nobody types, or the request is cancelled: for work that can wait. Lets requests in the queue go first. */
  async pauseInTyping(token: CancellationToken): Promise<void> {
    await pause(0);
    for (let wait = 1; wait > 0 && !token.isCancellationRequested; ) {
      wait = this.#changedAt + PAUSE - performance.now();
      if (wait > 0) await pause(wait);
    }
  }

  /** Why an open document is read as it is; see `Analyst`. */
  explain(uri: string, offset: number): Promise<readonly Decision[]> {
    return this.#analyst.explain(uri, offset);
  }

  #take(entry: Entry, { settings, project }: Context, analysed: Analysed): Snapshot {
    const { uri, version } = entry.document;
    const isWanted = this.#contexts.wants(uri, { settings, project });
    const { state } = analysed;
    const article = articleOn(entry.document, analysed.article, settings);
    const quiet = this.#setAside.has(uri) ? 'set-aside' : isWanted ? quietReason(article, settings) : 'excluded';
    const findings = quiet
      ? []
      : withoutIgnored(article, findingsInDocument(article, uri, settings, project), entry.ignored, uri);
    // Whoever opens or saves sees what there is; to whoever writes at once, nothing was shown yet.
    const before = entry.shown ?? (entry.cursor === undefined ? undefined : { article, findings: [] });
    const writing = before && whileWriting(article, findings, before, entry.cursor);
    // What was only read quickly so far is no measure for what comes and goes.
    if (entry.shown || state !== 'pending') entry.shown = writing ?? { article, findings };
    entry.holdsBack = writing?.holdsBack ?? false;
    return {
      id: String(++this.#snapshots),
      uri,
      version,
      settings,
      project,
      lines: new LineIndex(article.page.text),
      article: settings.showGuesses ? article : withoutGuesses(article),
      findings: writing?.findings ?? findings,
      ignoredWhileOpen: [...entry.ignored],
      quiet,
      reading: state,
    };
  }

  /** Changes a document, and notes where: the end of the last change is where its writer is. */
  #edit(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
    const edited = TextDocument.update(document, changes, version);
    const entry = this.#entries.get(document.uri);
    const last = changes.at(-1);
    if (entry && last)
      entry.cursor = 'range' in last ? edited.offsetAt(last.range.start) + last.text.length : undefined;
    return edited;
  }

  /** The cursor moved, or its writer rests: what waited for that is shown. */
  #showHeldBack(entry: Entry, cursor: number | undefined): void {
    if (entry.cursor === cursor) return;
    entry.cursor = cursor;
    if (entry.holdsBack) this.#tellAnew(entry);
  }

  #tellAnew(entry: Entry): void {
    entry.snapshotOf = undefined;
    for (const listener of this.#readListeners) listener(entry.document.uri);
  }

  #wasRead(uri: string): void {
    const entry = this.#entries.get(uri);
    if (entry) entry.snapshotOf = undefined;
    for (const listener of this.#readListeners) listener(uri);
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
