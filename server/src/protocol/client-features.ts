import type { InitializeParams } from 'vscode-languageserver';

/** What the editor on the other side can do, as far as the server behaves differently. */
export interface ClientFeatures {
  readonly markdown: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly pullDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticVersions: boolean;
  readonly codeDescriptions: boolean;
  /** Code actions may be more than commands. */
  readonly codeActionLiterals: boolean;
  readonly prepareRename: boolean;
  readonly configuration: boolean;
  /** It tells of changed settings when asked to. */
  readonly changedSettings: boolean;
  readonly watchedFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly applyEdit: boolean;
  readonly progress: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshTokens: boolean;
  readonly refreshHints: boolean;
  /** A command that takes `[uri, line, character]`, for links in hovers; without it they are links to files. */
  readonly linkCommand: string | undefined;
  /** A command that takes `[rule]` and shows its page. */
  readonly ruleCommand: string | undefined;
  /** A command that takes `[uri, name, choices]` and lets the user choose what is wrong about an actor. */
  readonly correctCommand: string | undefined;
  /** A command that shows the report of the active text; it stands behind the counts over headings. */
  readonly reportCommand: string | undefined;
  readonly refreshLenses: boolean;
  /** URI of a folder for a claim log that belongs to this machine alone. */
  readonly logFolder: string | undefined;
  /** Edits may have places for the user to fill in. */
  readonly snippetEdits: boolean;
  /** The client shows attributions in colours of its own, and wants no semantic tokens. */
  readonly ownColours: boolean;
  /** The client wants `byline/status`. */
  readonly status: boolean;
  /** The client answers `byline/findFiles`, `byline/readFile` and `byline/writeFile`, on whatever file system. */
  readonly files: boolean;
}

/** Reads them from the request `initialize`. What is Byline's own stands in its `initializationOptions`. */
export function readClientFeatures({ capabilities, initializationOptions }: InitializeParams): ClientFeatures {
  const { textDocument, window, workspace } = capabilities;
  const { diagnostic, publishDiagnostics } = textDocument ?? {};
  const own: unknown = initializationOptions;
  const option = (key: string): unknown =>
    typeof own === 'object' && own !== null ? (own as Record<string, unknown>)[key] : undefined;
  const text = (key: string): string | undefined => {
    const value = option(key);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    pullDiagnostics: diagnostic !== undefined,
    relatedInformation: publishDiagnostics?.relatedInformation ?? diagnostic?.relatedInformation ?? false,
    diagnosticVersions: publishDiagnostics?.versionSupport ?? false,
    codeDescriptions: publishDiagnostics?.codeDescriptionSupport ?? diagnostic?.codeDescriptionSupport ?? false,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    prepareRename: textDocument?.rename?.prepareSupport ?? false,
    configuration: workspace?.configuration ?? false,
    changedSettings: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    applyEdit: workspace?.applyEdit ?? false,
    progress: window?.workDoneProgress ?? false,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    refreshHints: workspace?.inlayHint?.refreshSupport ?? false,
    linkCommand: text('linkCommand'),
    ruleCommand: text('ruleCommand'),
    correctCommand: text('correctCommand'),
    reportCommand: text('reportCommand'),
    refreshLenses: workspace?.codeLens?.refreshSupport ?? false,
    logFolder: text('logFolder'),
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    ownColours: option('ownColours') === true,
    status: option('status') === true,
    files: option('files') === true,
  };
}
