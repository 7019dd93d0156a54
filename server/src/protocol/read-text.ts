import { createReadStream } from 'node:fs';

/** A file's text, and what should be said about it. */
export interface TextFile {
  /** Without a byte-order mark; line ends as they are. */
  readonly text: string;
  /** Oddities that did not keep the file from being read, as half sentences about the file. */
  readonly notes: readonly string[];
}

/** Says why a file could not be read, in words for the person who asked for it. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/**
 * Reads a file as UTF-8, or standard input for the path `-`.
 *
 * A byte-order mark is left out. Bytes that are no UTF-8 become U+FFFD, as an editor shows them; both are noted. A
 * byte-order mark of UTF-16 is obeyed.
 *
 * @param limit bytes; a longer file is refused before more than that was read
 * @throws FileError if there is no such file, it is a folder, may not be read, or is too long
 */
export async function readText(path: string, limit: number): Promise<TextFile> {
  return decode(await readBytes(path, limit));
}

async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > limit) throw new FileError(`larger than ${megabytes(limit)}`);
    }
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(reason(error as NodeJS.ErrnoException));
  }
  return Buffer.concat(chunks, length);
}

function decode(bytes: Uint8Array): TextFile {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  const notes: string[] = [];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    notes.push('starts with a byte-order mark, left out');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes };
  } catch {
    notes.push('is not valid UTF-8; what cannot be read stands as U+FFFD');
    return { text: new TextDecoder('utf-8').decode(bytes), notes };
  }
}

const utf16 = (bytes: Uint8Array, encoding: string): TextFile => ({
  text: new TextDecoder(encoding).decode(bytes),
  notes: [`is ${encoding.toUpperCase()}, not UTF-8`],
});

const megabytes = (bytes: number): string => `${Number((bytes / 1e6).toPrecision(3))} MB`;

function reason(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
      return 'no such file';
    case 'EISDIR':
      return 'is a folder, not a file';
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read it';
    default:
      return error.message;
  }
}
