import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files } from './projects';
import { isTextFile } from './text-files';

/** In a larger workspace the other files are read when they are opened. */
const MOST_FILES = 2000;

/**
 * The machine's own files, for editors that do not read files for the server.
 * @param workspace URIs of the folders that are open
 */
export const nodeFiles = (workspace: () => Iterable<string>): Files => ({
  read: async (uri, limit) => {
    try {
      const path = fileURLToPath(uri);
      if (limit !== undefined && (await stat(path)).size > limit) return null;
      return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
    } catch {
      return null;
    }
  },
  write: (uri, text) => writeFile(fileURLToPath(uri), text),
  find: async () => {
    const found: string[] = [];
    for (const uri of workspace()) if (uri.startsWith('file:')) await findIn(fileURLToPath(uri), found);
    return found;
  },
});

/** Adds the text files of a folder and of the folders in it; hidden ones and installed packages are left out. */
async function findIn(folder: string, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (found.length >= MOST_FILES) return;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const inside = join(folder, entry.name);
    if (entry.isDirectory()) await findIn(inside, found);
    else if (entry.isFile() && isTextFile(entry.name)) found.push(pathToFileURL(inside).href);
  }
}
