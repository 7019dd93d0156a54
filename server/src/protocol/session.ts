import type { CancellationToken, Connection } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyser } from '../article/analyse';
import type { Article } from '../article/article';
import { withoutGuesses } from '../features/show-guesses';
import { check } from '../rules';
import { withoutIgnored } from '../rules/ignore';
import type { Finding } from '../rules/rule';
import { DEFAULT_RULE_SETTINGS, readRuleSettings } from '../rules/settings';
import { LineIndex } from '../text/lines';
import type { ClientFeatures } from './client-features';
import type { QuietReason } from './own-messages';
import { folderOf, type Project, type Projects, pathFrom, wanting } from './projects';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings';

/** A version of a document with all that is known of it: immutable, so that a handler may hold on to it. */
export interface Snapshot {
  /** Different for every snapshot that a session ever makes. */
  readonly id: string;
  readonly uri: string;
  readonly version: number;
  readonly settings: Settings;
  /** The project file that goes for it, if there is one. */
  readonly project: Project | undefined;
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
  analysed?: { readonly version: number; readonly project: Project | undefined; readonly article: Article };
  context?: Promise<Context>;
  snapshot?: Snapshot;
}

/** What goes for a document, from the editor and from its project. */
export interface Context {
  readonly settings: Settings;
  readonly project: Project | undefined;
}

/** Waits at most so long for a pause in the typing, in milliseconds. */
const LONGEST_WAIT = 3000;

/** Milliseconds without a keystroke that count as a pause in the typing. */
const PAUSE = 300;

/** The open documents, their settings and their analyses. Nothing is analysed before somebody asks. */
export class Session {
  readonly #connection: Connection;
  readonly #client: ClientFeatures;
  readonly #analyse: Analyser;
  readonly #projects: Projects;
  readonly #folders: () => Iterable<string>;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #entries = new Map<string, Entry>();
  /** Settings pushed by clients that cannot be asked. */
  #pushedSettings: unknown;
  #snapshots = 0;
  #changedAt = 0;
  #forget: () => void = () => {};

  constructor(
    connection: Connection,
    client: ClientFeatures,
    analyse: Analyser,
    projects: Projects,
    folders: () => Iterable<string>,
    initialSettings: unknown,
  ) {
    this.#connection = connection;
    this.#client = client;
    this.#analyse = analyse;
    this.#projects = projects;
    this.#folders = folders;
    this.#pushedSettings = initialSettings;
    this.#documents.onDidChangeContent(({ document }) => {
      this.#changedAt = performance.now();
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
    this.#forgetContexts();
  }

  /** The same where project files changed. */
  projectsChanged(): void {
    this.#projects.changed();
    this.#forgetContexts();
  }

  /**
   * Changes a value in the project file of a document, or in a new one in `projectFolder`. False where the file's JSON is
   * broken: whoever mends it must not find it changed.
   */
  async changeProject(uri: string, path: (string | number)[], value: unknown): Promise<boolean> {
    const folder = this.projectFolder(uri);
    if (folder === undefined || !(await this.#projects.change(uri, folder, path, value))) return false;
    this.projectsChanged();
    return true;
  }

  /** Where the project file of a document lies that has none yet: in the workspace's folder, or else beside it. */
  projectFolder(uri: string): string | undefined {
    return this.#workspaceFolder(uri) ?? folderOf(uri);
  }

  /** The folder of the workspace that a document lies in, with a slash at its end. */
  #workspaceFolder(uri: string): string | undefined {
    return [...this.#folders()].map((folder) => `${folder.replace(/\/$/, '')}/`).find((one) => uri.startsWith(one));
  }

  /** Calls back when what `contextOf` says may have changed. */
  onSettingsChanged(listener: () => void): void {
    this.#forget = listener;
  }

  #forgetContexts(): void {
    this.#forget();
    for (const entry of this.#entries.values()) {
      entry.context = undefined;
      entry.snapshot = undefined;
    }
  }

  /** An open document's text, for handlers that decide without an analysis. */
  text(uri: string): TextDocument | undefined {
    return this.#entries.get(uri)?.document;
  }

  /** The document as it is now, for what the user asked for; undefined if it is not open. */
  async snapshot(uri: string): Promise<Snapshot | undefined> {
    const entry = this.#entries.get(uri);
    if (!entry) return undefined;
    entry.context ??= this.contextOf(uri);
    const context = await entry.context;
    // While the settings were read the document may have been closed, or opened again.
    if (this.#entries.get(uri) !== entry) return this.snapshot(uri);
    const { snapshot } = entry;
    if (snapshot?.version === entry.document.version && snapshot.settings === context.settings) return snapshot;
    entry.snapshot = this.#take(entry, context);
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

  /** Waits until nobody types, or the request is cancelled: for work that can wait. Lets requests in the queue go first. */
  async pauseInTyping(token: CancellationToken): Promise<void> {
    await pause(0);
    for (let wait = 1; wait > 0 && !token.isCancellationRequested; ) {
      wait = this.#changedAt + PAUSE - performance.now();
      if (wait > 0) await pause(wait);
    }
  }

  #take(entry: Entry, { settings, project }: Context): Snapshot {
    const { uri, version } = entry.document;
    const article = this.#articleOf(entry, settings, project);
    const quiet = this.wants(uri, { settings, project }) ? quietReason(article, settings) : 'excluded';
    return {
      id: String(++this.#snapshots),
      uri,
      version,
      settings,
      project,
      lines: new LineIndex(article.page.text),
      article: settings.showGuesses ? article : withoutGuesses(article),
      findings: quiet ? [] : findingsIn(article, uri, settings, project),
      quiet,
    };
  }

  #articleOf(entry: Entry, settings: Settings, project: Project | undefined): Article {
    const { version, languageId } = entry.document;
    const markup = languageId === 'markdown' ? 'markdown' : 'plaintext';
    const text = entry.document.getText();
    if (!settings.enable) return this.#analyse('', { markup });
    if (text.length > settings.maxFileSize) {
      return { ...this.#analyse('', { markup }), genre: { prose: false, reason: 'too-large' } };
    }
    if (entry.analysed?.version !== version || entry.analysed.project !== project) {
      const start = performance.now();
      const article = this.#analyse(text, { markup, lexicon: project?.lexicon });
      entry.analysed = { version, project, article };
      entry.cost = performance.now() - start;
    }
    return entry.analysed.article;
  }

  /** What goes for a document, be it open or not. */
  async contextOf(uri: string): Promise<Context> {
    const [settings, project] = await Promise.all([this.#readSettings(uri), this.#projects.of(uri)]);
    return { settings, project };
  }

  /** Whether neither the settings nor the project leave a document out. */
  wants(uri: string, { settings, project }: Context): boolean {
    if (project && !project.wants(pathFrom(project.folder, uri))) return false;
    return wanting(settings.include, settings.exclude)(pathFrom(this.#workspaceFolder(uri) ?? '', uri));
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

/** What the rules find, under the editor's settings and, before them, the project's. */
function findingsIn(article: Article, uri: string, settings: Settings, project: Project | undefined): Finding[] {
  const confidence = project?.config.confidence ?? settings.confidence;
  const fromEditor = readRuleSettings(settings.rules, { ...DEFAULT_RULE_SETTINGS, confidence });
  if (!project) return check(article, fromEditor);
  const findings = check(article, readRuleSettings(project.config.rules, fromEditor));
  return withoutIgnored(article, findings, project.ignored, pathFrom(project.folder, uri));
}

function quietReason(article: Article, settings: Settings): QuietReason | undefined {
  if (!settings.enable) return 'disabled';
  if (!article.genre.prose) return article.genre.reason;
  return article.page.markup === 'markdown' && !settings.markdownFindings ? 'markdown' : undefined;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
