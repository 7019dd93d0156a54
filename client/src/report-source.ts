import type * as vscode from 'vscode';

/** What the report needs of the running extension. */
export interface ReportSource {
  readonly request: <T>(method: string, params: object) => Promise<T | null>;
  /** A document, by its URI, was read anew. */
  readonly onDidRead: vscode.Event<string>;
}
