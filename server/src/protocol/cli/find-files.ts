import { statSync } from 'node:fs';
import { join } from 'node:path';
import { convertPathToPattern, type GlobEntry, globby } from 'globby';
import { isTextFile, TEXT_GLOB } from '../text-files';

/** What the arguments of a command stand for. */
export interface FoundFiles {
  /** Paths as they are shown and read, in the order of the arguments, each once; `-` is standard input. */
  readonly files: readonly string[];
  /** Arguments and entries of folders that lead to no file, with the reason as half a sentence. */
  readonly missing: readonly { readonly path: string; readonly reason: string }[];
  /** Links inside folders, which are not followed: they may lead in circles or out of what was asked for. */
  readonly links: readonly string[];
}

/**
 * The text files that paths, folders and globs stand for. A file that is named counts whatever its name; of folders and globs those count that
 * have a text file's name and that no `.gitignore` leaves out.
 */
export async function findFiles(args: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const missing: { path: string; reason: string }[] = [];
  const links = new Set<string>();
  for (const arg of args) {
    const kind = arg === '-' ? 'file' : kindOf(arg);
    if (kind === 'file') {
      files.add(arg);
      continue;
    }
    const entries = await search(kind === 'folder' ? `${convertPathToPattern(withoutSlash(arg))}/${TEXT_GLOB}` : arg);
    const texts = entries.filter(({ name }) => isTextFile(name));
    for (const { path, dirent } of texts) {
      if (dirent.isSymbolicLink()) links.add(join(path));
      else if (dirent.isFile()) files.add(join(path));
    }
    if (kind === undefined && texts.length === 0) missing.push({ path: arg, reason: 'no such file' });
  }
  return { files: [...files], missing, links: [...links] };
}

/** In the order of the names, so that two runs print the same. */
async function search(pattern: string): Promise<GlobEntry[]> {
  const entries = await globby(pattern, {
    gitignore: true,
    ignore: ['**/node_modules/**'],
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
  });
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

const withoutSlash = (path: string): string => path.replace(/(?<=.)[\\/]+$/, '');
