import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const EVERYBODY_WRITES = 0o002;

/**
 * Whether the search for a project file ends in a folder: at the top of a repository, and where the folder above belongs to somebody else or
 * everybody may write to it, so that nobody's file there decides about other people's texts.
 */
export async function isBorder(folder: string): Promise<boolean> {
  const above = dirname(folder);
  if (above === folder) return true;
  const [repository, here, there] = await Promise.all([join(folder, '.git'), folder, above].map(statOf));
  if (repository) return true;
  if (!here || !there) return false;
  return here.uid !== there.uid || (there.mode & EVERYBODY_WRITES) !== 0;
}

const statOf = (path: string) => stat(path).catch(() => undefined);
