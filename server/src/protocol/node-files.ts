import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isBorder } from './borders';
import type { FileRead, Files } from './files';
import { replaceFile, withoutMark } from './replace-file';
import { isTextFile, MOST_FILES } from './text-files';

/**
 * The machine's own files, for editors that do not read files for the server.
 * @param workspace URIs of the folders that are open
 */
export const nodeFiles = (workspace: () => Iterable<string>): Files => ({
  read: (uri, limit) => {
    const path = pathOf(uri);
    return path === undefined ? NONE : readRegular(path, limit);
  },
  replace: (uri, before, after) => replaceFile(fileURLToPath(uri), before, after),
  find: async () => {
    const found: string[] = [];
    for (const path of [...workspace()].map(pathOf)) if (path !== undefined) await findIn(path, found);
    return found;
  },
  isBorder: async (folder) => {
    const path = pathOf(folder);
    return path === undefined || isBorder(path);
  },
  real: async (uri) => {
    const path = pathOf(uri);
    return path === undefined ? uri : pathToFileURL(await realOf(path)).href;
  },
});

/** The path that a URI names on this machine; undefined where it names none, as `untitled:a` and `file://%ff/`. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

const NONE: Promise<FileRead> = Promise.resolve({ kind: 'none' });

/** Reads a file that is one: a device or a pipe would never end. */
export async function readRegular(path: string, limit: number): Promise<FileRead> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { kind: 'failed', reason: 'no regular file' };
    if (found.size > limit) return { kind: 'failed', reason: `larger than ${Number((limit / 1e6).toPrecision(3))} MB` };
    return { kind: 'text', text: withoutMark(await readFile(path, 'utf8')) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'none' } : { kind: 'failed', reason: message };
  }
}

/** Where a path leads, as far as it is there. */
async function realOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await realOf(above), basename(path));
  }
}

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
