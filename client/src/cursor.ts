import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CURSOR, type CursorParams } from '../../server/src/protocol/own-messages';
import { documentSelector } from './documents';

/** Milliseconds that a cursor stands still before the server hears of it: while it only runs along, nobody asks. */
const DELAY = 100;

/** Tells the server where the cursor stands, so that it asks nothing about a sentence that is being written. */
export function tellCursor(client: BaseLanguageClient): vscode.Disposable {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections: [first] }) => {
    clearTimeout(waiting);
    if (vscode.languages.match(documentSelector(), document) === 0) return;
    waiting = setTimeout(() => {
      if (!client.isRunning()) return;
      const { line, character } = first.active;
      const params: CursorParams = {
        uri: client.code2ProtocolConverter.asUri(document.uri),
        position: { line, character },
      };
      void client.sendNotification(CURSOR, params);
    }, DELAY);
  });
  return new vscode.Disposable(() => {
    clearTimeout(waiting);
    listener.dispose();
  });
}
