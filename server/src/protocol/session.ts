import type { CancellationToken, Connection } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyser } from '../article/analyse';
import type { Article } from '../article/article';
import { withoutGuesses } from '../features/show-guesses';
import { check } from '../rules';
import type { Finding } from '../rules/rule';
import { DEFAULT_RULE_SETTINGS, readRuleSettings } from '../rules/settings';
import { LineIndex } from '../text/lines';
import type { ClientFeatures } from './client-features';
import type { QuietReason } from './own-messages';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings';

/** A version of a document with all that is known of it: immutable, so that a handler may hold on to it. */
export interface Snapshot {
  /** Different for every snapshot that a session ever makes. */
  readonly id: string;
  readonly uri: string;
  readonly version: number;
  readonly settings: Settings;
  readonly lines: LineIndex;
  /** Without guesses where the settings hide them. */
  readonly article: Article;
  readonly findings: readonly Finding[];
  /** Why there are no findings, if not because there is nothing to find. */
  readonly quiet: QuietReason | undefined;
}

/** What the session remembers of an open document. */
interface Entry {
  readonly document: TextDocument;
  changedAt: number;
  /** Milliseconds that its last analysis took. */
  cost: number;
  analysed?: { readonly version: number; readonly article: Article };
  settings?: Promise<Settings>;
  snapshot?: Snapshot;
}

/** Waits at most so long for a pause in the typing, in milliseconds. */
const LONGEST_WAIT = 3000;

/** The open documents, their settings and their analyses. Nothing is analysed before somebody asks. */
export class Session {
  readonly #connection: Connection;
  readonly #client: ClientFeatures;
  readonly #analyse: Analyser;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #entries = new Map<string, Entry>();
  /** Settings pushed by clients that cannot be asked. */
  #pushedSettings: unknown;
  #snapshots = 0;

  constructor(connection: Connection, client: ClientFeatures, analyse: Analyser, initialSettings: unknown) {
    this.#connection = connection;
    this.#client = client;
    this.#analyse = analyse;
    this.#pushedSettings = initialSettings;
    this.#documents.onDidChangeContent(({ document }) => {
      const entry = this.#entries.get(document.uri);
      if (entry?.document === document) entry.changedAt = performance.now();
      else this.#entries.set(document.uri, { document, changedAt: 0, cost: 0 });
    });
    this.#documents.onDidClose(({ document }) => this.#entries.delete(document.uri));
    this.#documents.listen(connection);
  }

  /** Calls back with the URI of each document that is opened or changed. */
  onDidChange(listener: (uri: string) => void): void {
    this.#documents.onDidChangeContent(({ document }) => listener(document.uri));
  }

  onDidClose(listener: (uri: string) => void): void {
    this.#documents.onDidClose(({ document }) => listener(document.uri));
  }

  /** URIs of the open documents. */
  get uris(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Forgets settings, and the findings that depend on them; the analysis of the text stays. */
  settingsChanged(pushed: unknown): void {
    this.#pushedSettings = pushed;
    for (const entry of this.#entries.values()) {
      entry.settings = undefined;
      entry.snapshot = undefined;
    }
  }

  /** The last snapshots of all open documents that were analysed, be they up to date or not. */
  get analysed(): readonly Snapshot[] {
    return [...this.#entries.values()].flatMap((entry) => entry.snapshot ?? []);
  }

  /** The last snapshot of a document, if it was analysed. */
  known(uri: string): Snapshot | undefined {
    return this.#entries.get(uri)?.snapshot;
  }

  /** An open document's text, for handlers that decide without an analysis. */
  text(uri: string): TextDocument | undefined {
    return this.#entries.get(uri)?.document;
  }

  /** The document as it is now, for what the user asked for; undefined if it is not open. */
  async snapshot(uri: string): Promise<Snapshot | undefined> {
    const entry = this.#entries.get(uri);
    if (!entry) return undefined;
    entry.settings ??= this.#readSettings(uri);
    const settings = await entry.settings;
    // While the settings were read the document may have been closed, or opened again.
    if (this.#entries.get(uri) !== entry) return this.snapshot(uri);
    if (entry.snapshot?.version === entry.document.version && entry.snapshot.settings === settings)
      return entry.snapshot;
    entry.snapshot = this.#take(entry, settings);
    return entry.snapshot;
  }

  /**
   * The document once typing pauses, for what editors ask after every keystroke: an analysis that takes long is not
   * begun while more changes come. Undefined if the document is not open or the request was cancelled meanwhile.
   */
  async settled(uri: string, token: CancellationToken): Promise<Snapshot | undefined> {
    // Changes and cancellations that lie in the queue already go first.
    await pause(0);
    for (;;) {
      const entry = this.#entries.get(uri);
      if (!entry || token.isCancellationRequested) return undefined;
      if (entry.analysed?.version === entry.document.version) return this.snapshot(uri);
      const wait = entry.changedAt + Math.min(entry.cost * 2, LONGEST_WAIT) - performance.now();
      if (wait <= 0) return this.snapshot(uri);
      await pause(wait);
    }
  }

  #take(entry: Entry, settings: Settings): Snapshot {
    const { uri, version } = entry.document;
    const article = this.#articleOf(entry, settings);
    const quiet = quietReason(article, settings);
    return {
      id: String(++this.#snapshots),
      uri,
      version,
      settings,
      lines: new LineIndex(article.page.text),
      article: settings.showGuesses ? article : withoutGuesses(article),
      findings: quiet ? [] : check(article, readRuleSettings(settings.rules, { ...DEFAULT_RULE_SETTINGS, confidence: settings.confidence })),
      quiet,
    };
  }

  #articleOf(entry: Entry, settings: Settings): Article {
    const { version, languageId } = entry.document;
    const markup = languageId === 'markdown' ? 'markdown' : 'plaintext';
    const text = entry.document.getText();
    if (!settings.enable) return this.#analyse('', { markup });
    if (text.length > settings.maxFileSize) {
      return { ...this.#analyse('', { markup }), genre: { prose: false, reason: 'too-large' } };
    }
    if (entry.analysed?.version !== version) {
      const start = performance.now();
      entry.analysed = { version, article: this.#analyse(text, { markup }) };
      entry.cost = performance.now() - start;
    }
    return entry.analysed.article;
  }

  async #readSettings(uri: string): Promise<Settings> {
    if (!this.#client.configuration) return readSettings(this.#pushedSettings);
    try {
      return readSettings(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'byline' }));
    } catch (error) {
      this.#connection.console.warn(`No settings for ${uri}: ${error}`);
      return DEFAULT_SETTINGS;
    }
  }
}

function quietReason(article: Article, settings: Settings): QuietReason | undefined {
  if (!settings.enable) return 'disabled';
  if (!article.genre.prose) return article.genre.reason;
  return article.page.markup === 'markdown' && !settings.markdownFindings ? 'markdown' : undefined;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
