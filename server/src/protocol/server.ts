import {
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { createAnalysis } from '../article/analyse';
import type { ModelFiles } from '../learning/model-file';
import { BASELINE_NAME, CONFIG_NAME } from '../project/config';
import { analyseLater } from './analyse-later';
import { addAttributions } from './attributions';
import { type ClientFeatures, readClientFeatures } from './client-features';
import { addCodeActions, CHANGE_PROJECT, FIX_ALL, IGNORE_WHILE_OPEN, LIST_IGNORED, TELL_FORM } from './code-actions';
import { Contexts } from './contexts';
import { addDiagnostics, type RuleLink } from './diagnostics';
import { clientFiles, openFirst } from './editor-files';
import { addExplain } from './explain';
import { type Files, NO_FILES } from './files';
import { type EncoderLine, FullReader } from './full-reader';
import { addHandlers } from './handlers';
import { Library } from './library';
import { addOverview } from './overview';
import { CURSOR, type CursorParams } from './own-messages';
import { problemsOf } from './project-problems';
import { Projects } from './projects';
import { Reviews } from './reviews';
import { LEGEND } from './semantic-token-legend';
import { Session } from './session';
import { SetAside } from './set-aside';
import { Slices } from './slices';
import { addStatus } from './status';
import { Store } from './store';
import { TEXT_GLOB } from './text-files';

/** What the server gets from the machine it runs on. */
export interface Host {
  /** Called once, on `initialize`; where it throws, the client is told why the server cannot start. */
  readonly models: () => ModelFiles;
  /**
   * Starts the thread that reads in full, when that is first asked for.
   * @throws Error that says in words why it cannot be started
   */
  readonly startEncoder: (connection: Connection) => Promise<EncoderLine>;
  /** URI of the folder with a page for each rule, for editors that do not show the pages themselves. */
  readonly rulePages?: string;
  /** Its files, for clients that do not offer theirs; it is told the URIs of the workspace's folders. */
  readonly files?: (workspace: () => Iterable<string>) => Files;
}

/** Runs the language server on a connection until the client says `exit`. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the one place where the parts are put together
export function startServer(connection: Connection, host: Host): void {
  let refresh = (): void => {};
  let contexts: Contexts | undefined;
  let library: Library | undefined;
  let session: Session | undefined;
  const folders = new Set<string>();
  let client: ClientFeatures | undefined;

  connection.onInitialize((params): InitializeResult => {
    const start = performance.now();
    client = readClientFeatures(params);
    for (const uri of foldersOf(params)) folders.add(uri);
    const disk = host.files?.(() => folders);
    const files = openFirst(
      client.files ? clientFiles(connection, () => folders, disk) : (disk ?? NO_FILES),
      connection,
      client,
      (uri) => session?.text(uri),
    );
    const store = new Store(files);
    const projects = new Projects(files, (project) => {
      connection.sendDiagnostics({ uri: project.folder + CONFIG_NAME, diagnostics: problemsOf(project) });
    });
    const analysis = createAnalysis(host.models());
    const full = new FullReader(() => host.startEncoder(connection));
    contexts = new Contexts(
      connection,
      client,
      projects,
      files,
      store,
      () => folders,
      params.initializationOptions?.settings,
    );
    const setAside = new SetAside(connection, params.initializationOptions?.setAside, client.status);
    const slices = new Slices(setAside.tell);
    session = new Session(connection, analysis, slices, full, contexts, setAside);
    library = new Library(files, session, contexts, analyseLater(analysis, slices), setAside, client.watchedFiles);
    addHandlers(connection, session, library, client);
    addExplain(connection, session);
    addAttributions(connection, session);
    const reviews = new Reviews(files, contexts, client.logFolder);
    addOverview(connection, session, contexts, reviews, () => refresh());
    connection.onNotification(CURSOR, ({ uri, position }: CursorParams) => session?.cursorMoved(uri, position));
    addCodeActions(connection, session, contexts, client, ruleLinks(client, host), () => refresh());
    const diagnostics = addDiagnostics(connection, session, client, ruleLinks(client, host));
    const status = client.status ? addStatus(connection, session) : undefined;
    refresh = () => {
      diagnostics.refresh();
      status?.refresh();
      if (client?.refreshTokens) tolerate(connection.languages.semanticTokens.refresh());
      if (client?.refreshHints) tolerate(connection.languages.inlayHint.refresh());
      refreshLenses();
    };
    session.onDidRead(refreshLenses);
    connection.console.info(
      `Byline ${version} is ready; models loaded in ${Math.round(performance.now() - start)} ms.`,
    );
    return { serverInfo: { name: 'Byline', version }, capabilities: capabilities(client) };
  });

  connection.onInitialized(() => {
    if (client?.changedSettings) {
      tolerate(connection.client.register(DidChangeConfigurationNotification.type, { section: 'byline' }));
    }
    if (client?.watchedFiles) {
      const patterns = [`**/${CONFIG_NAME}`, `**/${BASELINE_NAME}`, TEXT_GLOB];
      const watchers = patterns.map((globPattern) => ({ globPattern }));
      tolerate(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    } else {
      // Nobody tells when a project file changes: it is looked at again whenever something happens on the disk.
      session?.onDidOpenOrSave(async () => {
        if (await contexts?.rereadProjects()) refresh();
      });
    }
    if (client?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of added) folders.add(uri);
        for (const { uri } of removed) folders.delete(uri);
        library?.foldersChanged();
      });
    }
  });

  /** A client that refuses, or goes away before it answers, is no reason to end. */
  function tolerate(answer: unknown): void {
    Promise.resolve(answer).catch((error: unknown) => connection.console.warn(`The editor refused: ${error}`));
  }

  function refreshLenses(): void {
    if (client?.refreshLenses) tolerate(connection.sendRequest(CodeLensRefreshRequest.type));
  }

  connection.onDidChangeConfiguration(({ settings }) => {
    contexts?.settingsChanged(settings?.byline);
    refresh();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const isProject = ({ uri }: { uri: string }): boolean => uri.endsWith(CONFIG_NAME) || uri.endsWith(BASELINE_NAME);
    for (const change of changes) {
      if (!isProject(change)) library?.changed(change.uri);
      // What was wrong in a file that is gone is wrong no more.
      else if (change.type === FileChangeType.Deleted) connection.sendDiagnostics({ uri: change.uri, diagnostics: [] });
    }
    if (!changes.some(isProject)) return;
    contexts?.projectsChanged();
    refresh();
  });

  connection.listen();
}

function capabilities(client: ClientFeatures): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    // Without a command there is nothing that an editor could show over a heading.
    ...(client.reportCommand !== undefined && { codeLensProvider: {} }),
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    // A space, for names behind "according to"; words that begin with a capital are asked about anyway.
    completionProvider: { triggerCharacters: [' '] },
    inlayHintProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] },
    executeCommandProvider: { commands: [CHANGE_PROJECT, LIST_IGNORED, IGNORE_WHILE_OPEN, TELL_FORM] },
    semanticTokensProvider: { legend: LEGEND, full: true },
    ...(client.pullDiagnostics && {
      diagnosticProvider: { identifier: 'byline', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}

const foldersOf = ({ workspaceFolders, rootUri }: InitializeParams): readonly string[] =>
  workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);

/** Rules are explained by the client's command where it has one, else by a page beside the server. */
function ruleLinks({ ruleCommand }: ClientFeatures, { rulePages }: Host): RuleLink {
  return (rule) => {
    if (ruleCommand) return `command:${ruleCommand}?${encodeURIComponent(JSON.stringify([rule]))}`;
    return rulePages && `${rulePages}/${rule}.md`;
  };
}
