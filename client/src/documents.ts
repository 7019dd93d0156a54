import * as vscode from 'vscode';

const LANGUAGES = ['plaintext', 'markdown'];

/** Where people keep texts. Diffs (`git:`), output, search results, notebook cells and commit boxes have other schemes. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web', 'vscode-userdata', 'memfs'];

/** The schemes of real documents: the usual ones, and whatever file systems the workspace's folders lie on. */
export function documentSchemes(): ReadonlySet<string> {
  return new Set([...SCHEMES, ...(vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)]);
}

/** Selects the real documents in the languages that Byline reads. */
export function documentSelector(): { readonly scheme: string; readonly language: string }[] {
  return [...documentSchemes()].flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language })));
}
