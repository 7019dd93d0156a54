import type * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { documentSelector } from './documents';

/** The commands that the server's links may run; each takes what its name says. */
export const LINK_COMMANDS = { goTo: 'byline.goTo', showRule: 'byline.showRule' } as const;

/** How both clients, in Node and in the browser, talk to the server. */
export function clientOptions(log: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: documentSelector(),
    outputChannel: log,
    traceOutputChannel: log,
    // What the server sends as Markdown is escaped; of all commands its links may run these only.
    markdown: { isTrusted: { enabledCommands: [LINK_COMMANDS.goTo] } },
    initializationOptions: {
      linkCommand: LINK_COMMANDS.goTo,
      ruleCommand: LINK_COMMANDS.showRule,
      status: true,
      files: true,
    },
    diagnosticPullOptions: { onChange: true, onTabs: false },
  };
}
