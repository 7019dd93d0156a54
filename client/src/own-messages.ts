/** Messages of Byline's own between client and server; the server's half is `server/src/protocol/own-messages.ts`. */

/** Notification from the server: how it stands with a document. */
export const STATUS = 'byline/status';

export interface StatusParams {
  readonly uri: string;
  /** Why there are no findings; undefined for English prose. */
  readonly quiet?: string;
  readonly findings: number;
  readonly actors: number;
}

/** Request from the server: the text of a file, or null where it cannot be read. */
export const READ_FILE = 'byline/readFile';

export interface ReadFileParams {
  readonly uri: string;
  /** Bytes: a longer file is not read. */
  readonly limit?: number;
}

/** Request from the server: write a project file. */
export const WRITE_FILE = 'byline/writeFile';

export interface WriteFileParams {
  readonly uri: string;
  readonly text: string;
}

/** Request from the server: the URIs of text files in the workspace. */
export const FIND_FILES = 'byline/findFiles';

export interface FindFilesParams {
  readonly glob: string;
}
