import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { createAnalyser } from '../article/analyse';
import type { ModelFiles } from '../language/model-file';
import { BASELINE_NAME, CONFIG_NAME } from '../rules/project-config';
import { type ClientFeatures, readClientFeatures } from './client-features';
import { addCodeActions, CHANGE_PROJECT, LIST_IGNORED } from './code-actions';
import { addDiagnostics, type RuleLink } from './diagnostics';
import { addHandlers } from './handlers';
import { READ_FILE, WRITE_FILE } from './own-messages';
import { problemsOf } from './project-problems';
import { type Files, Projects } from './projects';
import { LEGEND } from './semantic-token-legend';
import { Session } from './session';
import { addStatus } from './status';

/** What the server gets from the machine it runs on. */
export interface Host {
  /** Called once, on `initialize`; where it throws, the client is told why the server cannot start. */
  readonly models: () => ModelFiles;
  /** URI of the folder with a page for each rule, for editors that do not show the pages themselves. */
  readonly rulePages?: string;
  /** Its files, for clients that do not offer theirs. */
  readonly files?: Files;
}

/** Runs the language server on a connection until the client says `exit`. */
export function startServer(connection: Connection, host: Host): void {
  let refresh = (): void => {};
  let session: Session | undefined;
  let client: ClientFeatures | undefined;

  connection.onInitialize((params): InitializeResult => {
    const start = performance.now();
    client = readClientFeatures(params);
    const files = client.files ? clientFiles(connection) : (host.files ?? NO_FILES);
    const projects = new Projects(files, (project) => {
      connection.sendDiagnostics({ uri: project.folder + CONFIG_NAME, diagnostics: problemsOf(project) });
    });
    const analyser = createAnalyser(host.models());
    session = new Session(connection, client, analyser, projects, params.initializationOptions?.settings);
    addHandlers(connection, session, client);
    addCodeActions(connection, session, ruleLinks(client, host), () => refresh());
    const diagnostics = addDiagnostics(connection, session, client, ruleLinks(client, host));
    const status = client.status ? addStatus(connection, session) : undefined;
    refresh = () => {
      diagnostics.refresh();
      status?.refresh();
      if (client?.refreshTokens) connection.languages.semanticTokens.refresh();
      if (client?.refreshHints) connection.languages.inlayHint.refresh();
    };
    connection.console.info(
      `Byline ${version} is ready; models loaded in ${Math.round(performance.now() - start)} ms.`,
    );
    return { serverInfo: { name: 'Byline', version }, capabilities: capabilities(client) };
  });

  connection.onInitialized(() => {
    if (client?.configuration) {
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'byline' });
    }
    if (client?.watchedFiles) {
      const watchers = [CONFIG_NAME, BASELINE_NAME].map((name) => ({ globPattern: `**/${name}` }));
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    session?.settingsChanged(settings?.byline);
    refresh();
  });

  connection.onDidChangeWatchedFiles(() => {
    session?.projectsChanged();
    refresh();
  });

  connection.listen();
}

function capabilities(client: ClientFeatures): InitializeResult['capabilities'] {
  return {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    // A space, for names behind "according to"; words that begin with a capital are asked about anyway.
    completionProvider: { triggerCharacters: [' '] },
    inlayHintProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
    executeCommandProvider: { commands: [CHANGE_PROJECT, LIST_IGNORED] },
    semanticTokensProvider: { legend: LEGEND, full: true },
    ...(client.pullDiagnostics && {
      diagnosticProvider: { identifier: 'byline', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}

/** The client's files, on whatever file system they lie. */
const clientFiles = (connection: Connection): Files => ({
  read: (uri) => connection.sendRequest(READ_FILE, { uri }),
  write: (uri, text) => connection.sendRequest(WRITE_FILE, { uri, text }),
});

const NO_FILES: Files = { read: async () => null, write: async () => {} };

/** Rules are explained by the client's command where it has one, else by a page beside the server. */
function ruleLinks({ ruleCommand }: ClientFeatures, { rulePages }: Host): RuleLink {
  return (rule) => {
    if (ruleCommand) return `command:${ruleCommand}?${encodeURIComponent(JSON.stringify([rule]))}`;
    return rulePages && `${rulePages}/${rule}.md`;
  };
}
