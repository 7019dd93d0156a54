import { chmod, lstat, open, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';

/** Milliseconds after which whoever made a lock is taken for dead. */
const STALE = 10_000;
/** Milliseconds that a lock is waited for. */
const PATIENCE = 15_000;

/**
 * Puts a text in the place of a file's, as git does: a file beside it, which only one process can make, is the lock and takes up the new text; it
 * then takes the old one's place, so that nobody ever finds half a file.
 *
 * @param before what the file must still hold; undefined if there must be none
 * @returns false where it holds something else
 * @throws Error where the file is a link or cannot be written
 */
export async function replaceFile(path: string, before: string | undefined, after: string): Promise<boolean> {
  const lock = `${path}.lock`;
  const handle = await take(lock);
  let locked = true;
  try {
    const old = await lstat(path).catch(() => undefined);
    if (old?.isSymbolicLink()) throw new Error('it is a link, and nothing is written through links');
    if ((await contentOf(path)) !== before) return false;
    await handle.writeFile(after);
    await handle.sync();
    if (old) await chmod(lock, old.mode & 0o777);
    try {
      await rename(lock, path);
      locked = false;
    } catch {
      // A file system that cannot, or another program that has the file open.
      await writeFile(path, after);
    }
    return (await contentOf(path)) === after;
  } finally {
    await handle.close();
    if (locked) await unlink(lock).catch(() => {});
  }
}

async function take(lock: string): Promise<Awaited<ReturnType<typeof open>>> {
  const start = performance.now();
  for (;;) {
    try {
      return await open(lock, 'wx');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || performance.now() - start > PATIENCE) throw error;
    }
    const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > STALE) await unlink(lock).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 5 + 20 * Math.random()));
  }
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return withoutMark(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Without a byte-order mark. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');
