/** What came of reading a file. One that failed may be read another time: a program was just writing it, the request was cancelled. */
export type FileRead =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Reads and writes files by their URI, on whatever machine they lie. */
export interface Files {
  /** Never rejects. A file with more bytes than the limit fails, as does what is no regular file. */
  readonly read: (uri: string, limit: number) => Promise<FileRead>;
  /**
   * Puts a text in the place of what was read there; undefined for a file that was not there. False where it holds something else by now.
   * @throws Error where it cannot be written, with the reason
   */
  readonly replace: (uri: string, before: string | undefined, after: string) => Promise<boolean>;
  /** URIs of the workspace's text files. */
  readonly find: () => Promise<readonly string[]>;
  /** Whether nobody looks for a project file above a folder, given by its URI with a slash at its end. */
  readonly isBorder: (folder: string) => Promise<boolean>;
  /** The URI under which a file or folder lies when links are followed. */
  readonly real: (uri: string) => Promise<string>;
}

export const NO_FILES: Files = {
  read: async () => ({ kind: 'none' }),
  replace: async () => false,
  find: async () => [],
  isBorder: async () => true,
  real: async (uri) => uri,
};

const LONGEST_PAUSE = 100;
const ATTEMPTS = 3;

/** Reads a file, some times over where that fails. */
export async function readPatiently(files: Pick<Files, 'read'>, uri: string, limit: number): Promise<FileRead> {
  for (let attempt = 1; ; attempt++) {
    const read = await files.read(uri, limit);
    if (read.kind !== 'failed' || attempt === ATTEMPTS) return read;
    await new Promise((resolve) => setTimeout(resolve, LONGEST_PAUSE * Math.random()));
  }
}
