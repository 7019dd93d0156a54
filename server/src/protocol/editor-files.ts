import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientFeatures } from './client-features';
import { changeBetween } from './convert';
import type { Files } from './files';
import { FIND_FILES, READ_FILE, WRITE_FILE, type WriteResult } from './own-messages';
import { MOST_FILES, TEXT_GLOB } from './text-files';

/** The client's files, on whatever file system they lie; what lies on the machine's own disk is written there. */
export const clientFiles = (
  connection: Connection,
  workspace: () => Iterable<string>,
  disk: Files | undefined,
): Files => ({
  read: async (uri, limit) => {
    try {
      const text = await connection.sendRequest<string | null>(READ_FILE, { uri, limit });
      return text === null ? { kind: 'none' } : { kind: 'text', text };
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  },
  replace: async (uri, before, after) => {
    const onDisk = disk && uri.startsWith('file:');
    const params = { uri, before: before ?? null, after, onlyOpen: onDisk === true };
    const result = await connection.sendRequest<WriteResult>(WRITE_FILE, params);
    if (result === 'not-open' && disk) return disk.replace(uri, before, after);
    return result === 'written';
  },
  find: () => connection.sendRequest(FIND_FILES, { glob: TEXT_GLOB, most: MOST_FILES }),
  // A file system that only the editor knows has nothing to say above the folders that it shows.
  isBorder: async (folder) =>
    disk && folder.startsWith('file:')
      ? disk.isBorder(folder)
      : ![...workspace()].some((one) => folder.startsWith(one) && folder.length > one.length + 1),
  real: async (uri) => disk?.real(uri) ?? uri,
});

/** Files as they stand in the editor where they are open there: what is changed in them can be undone. */
export const openFirst = (
  files: Files,
  connection: Connection,
  client: ClientFeatures,
  open: (uri: string) => TextDocument | undefined,
): Files => ({
  ...files,
  read: async (uri, limit) => {
    const document = open(uri);
    return document ? { kind: 'text', text: document.getText() } : files.read(uri, limit);
  },
  replace: async (uri, before, after) => {
    const document = open(uri);
    if (!document) return files.replace(uri, before, after);
    if (document.getText() !== before) return false;
    if (!client.applyEdit) throw new Error('it is open, and this editor lets nobody change it');
    const { start, end, text } = changeBetween(before, after);
    const edit = { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText: text };
    const { applied } = await connection.workspace.applyEdit({ changes: { [uri]: [edit] } });
    if (!applied) throw new Error('the editor refused to change it');
    return true;
  },
});
