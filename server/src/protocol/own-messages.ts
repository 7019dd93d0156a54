/** Messages of Byline's own between its server and its client, which both import from here. */

import type { Form } from '../article/forms';
import type { Overview } from '../overview/overview';
import type { ClaimKey, ReviewNotes } from '../project/review';

/** Notification to the client: how it stands with a document, for the language status item. */
export const STATUS = 'byline/status';

export interface StatusParams {
  readonly uri: string;
  /** Why there are no findings: what the text looks like, or that findings are switched off; undefined for English prose. */
  readonly quiet: QuietReason | undefined;
  readonly findings: number;
  readonly actors: number;
  readonly form: Form;
  readonly reading: ReadingState;
}

/**
 * How a document was read: in full; quickly, as the full reading is under way (`pending`), the settings say so (`quick`), the text is
 * too long for it, or it cannot be had here.
 */
export type ReadingState = 'full' | 'pending' | 'quick' | 'too-long' | 'unavailable';

/**
 * Request to a client in a browser, which alone can start a worker: start the one that reads in full, with the port that came with the
 * models. Null when that is done, else why it cannot be, in words.
 */
export const START_ENCODER = 'byline/startEncoder';

export type QuietReason =
  | 'disabled'
  | 'excluded'
  | 'markdown'
  | 'empty'
  | 'too-short'
  | 'not-english'
  | 'code'
  | 'log'
  | 'data'
  | 'licence'
  | 'too-large'
  /** The server has died over it. */
  | 'set-aside';

/** Notification to the client: the document whose text is analysed from now on; null when that is done. */
export const ANALYSING = 'byline/analysing';

export interface AnalysingParams {
  readonly uri: string | null;
}

/** Notification to the server, with the URI of a document: analyse it again, though the server died over it. */
export const TRY_AGAIN = 'byline/tryAgain';

/** Notification to the server: where the cursor of the active editor stands. A new question about its sentence waits until it has an end. */
export const CURSOR = 'byline/cursor';

export interface CursorParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** Request to the server, with a document and a position: why the place is read as it is, in plain text; null where there is nothing to tell. */
export const EXPLAIN = 'byline/explain';

/** Request to the server, with a document: its sources, cues and contents, for a client that colours them itself; null where it is not open. */
export const ATTRIBUTIONS = 'byline/attributions';

/** A stretch of text on one line. */
export interface AttributedRange {
  readonly part: 'source' | 'cue' | 'content';
  /** Whether somebody only thinks or does something, and makes nothing known. */
  readonly unvouched: boolean;
  readonly range: { readonly start: CursorParams['position']; readonly end: CursorParams['position'] };
}

/** Request to the server, with a document: who says what in it, for the report, and what was noted about it; null where it is not open. */
export const OVERVIEW = 'byline/overview';

export interface OverviewAnswer {
  readonly overview: Overview;
  /** The path of the claim log that can be shared, as a user knows it; null where no folder can hold one. */
  readonly sharedLog: string | null;
}

/**
 * Where what is noted about claims is kept: in a log of this machine alone, or in one beside the texts, which whoever has the folder
 * can read.
 */
export type LogPlace = 'machine' | 'shared';

/** Request to the server: note something about a claim of an open document, or forget it. Null when that is done, else why it cannot be, in words. */
export const REVIEW = 'byline/review';

export interface ReviewParams {
  readonly textDocument: { readonly uri: string };
  readonly claim: ClaimKey;
  /** What it leaves out stays as it is; an empty text takes away. Null forgets what was noted about a claim that is gone. */
  readonly notes: Omit<ReviewNotes, 'date'> | null;
  /** Today, where the user is: 2026-05-04. */
  readonly date: string;
  readonly place: LogPlace;
}

/** Request to the server: files or folders have other URIs now, or are gone for good. What was noted about them goes along. */
export const MOVED = 'byline/moved';

export interface MovedParams {
  readonly files: readonly { readonly from: string; readonly to: string | null }[];
}

/** Request to the client: the text of a file, as it stands in the editor if it is open; null where there is none; an error where it cannot be read. */
export const READ_FILE = 'byline/readFile';

export interface ReadFileParams {
  readonly uri: string;
  /** Bytes: a longer file is not read. */
  readonly limit: number;
}

/** Request to the client: change a project file, in the editor if it is open there, so that it can be undone. */
export const WRITE_FILE = 'byline/writeFile';

export interface WriteFileParams {
  readonly uri: string;
  /** What the file must still hold; null if there must be none. */
  readonly before: string | null;
  readonly after: string;
  /** Leave a file alone that is not open: the server writes it itself. */
  readonly onlyOpen: boolean;
}

/** What came of it: `changed` where the file holds something else than `before`. */
export type WriteResult = 'written' | 'changed' | 'not-open';

/** Request to the client: the URIs of text files in the workspace. */
export const FIND_FILES = 'byline/findFiles';

export interface FindFilesParams {
  readonly glob: string;
  /** How many are wanted at most. */
  readonly most: number;
}
