import * as vscode from 'vscode';
import { CloseAction, type ConfigurationParams, ErrorAction, type LanguageClientOptions } from 'vscode-languageclient';
import { documentSelector } from './documents';

/** The commands that the server's links may run; each takes what its name says. */
export const LINK_COMMANDS = {
  goTo: 'byline.goTo',
  showRule: 'byline.showRule',
  correct: 'byline.correctActor',
} as const;

/** What the options need of the extension. */
export interface Survivor {
  readonly log: vscode.LogOutputChannel;
  /** A folder for what belongs to this machine alone. */
  readonly storage: vscode.Uri;
  /** The documents that the server shall not analyse, when it is started. */
  readonly setAside: () => readonly string[];
  /** The server died: resolves when it may be started again. */
  readonly died: () => Promise<void>;
}

/** How both clients, in Node and in the browser, talk to the server. */
export function clientOptions({ log, storage, setAside, died }: Survivor): LanguageClientOptions {
  return {
    documentSelector: documentSelector(),
    outputChannel: log,
    traceOutputChannel: log,
    // What the server sends as Markdown is escaped; of all commands its links may run these only.
    markdown: { isTrusted: { enabledCommands: [LINK_COMMANDS.goTo] } },
    initializationOptions: () => ({
      linkCommand: LINK_COMMANDS.goTo,
      ruleCommand: LINK_COMMANDS.showRule,
      correctCommand: LINK_COMMANDS.correct,
      ownColours: true,
      reportCommand: 'byline.openReport',
      status: true,
      files: true,
      logFolder: storage.toString(),
      setAside: setAside(),
    }),
    middleware: {
      workspace: {
        configuration: async (params, token, next) => withLanguage(params, await next(params, token)),
      },
    },
    errorHandler: {
      // Where the connection cannot be used any more it is closed as well.
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: async () => {
        await died();
        return { action: CloseAction.Restart, handled: true };
      },
    },
    diagnosticPullOptions: { onChange: true, onTabs: false },
  };
}

/** The server asks for settings by document alone, and `byline.enable` may differ by language: here both are known. */
function withLanguage<T>({ items }: ConfigurationParams, sections: T): T | object[] {
  if (!Array.isArray(sections)) return sections;
  return items.map(({ scopeUri }, i) => {
    if (scopeUri === undefined) return sections[i];
    const uri = vscode.Uri.parse(scopeUri);
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    return { ...sections[i], enable: vscode.workspace.getConfiguration('byline', document ?? uri).get('enable') };
  });
}
