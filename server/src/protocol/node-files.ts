import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files } from './projects';

/** The machine's own files, for editors that do not read files for the server. */
export const nodeFiles: Files = {
  read: async (uri) => {
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return null;
    }
  },
  write: (uri, text) => writeFile(fileURLToPath(uri), text),
};
