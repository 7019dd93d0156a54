import { isRecord } from '../text/json-values';
import { plainWords } from './plain-words';

/** The claim log of a folder's texts; kept beside the project file. */
export const REVIEW_NAME = '.byline-review.json';

/** How far a claim is checked, in the order in which that goes. */
export const REVIEW_STATES = ['open', 'asked', 'checked', 'accepted'] as const;

export type ReviewState = (typeof REVIEW_STATES)[number];

export const isReviewState = (value: unknown): value is ReviewState => REVIEW_STATES.some((one) => one === value);

/** What finds a claim again: its words and, where they recur in the text, which one it is, counted from 1. */
export interface ClaimKey {
  readonly claim: string;
  readonly nth?: number;
}

/** What is noted about a claim. */
export interface ReviewNotes {
  /** Open where it says nothing. Whether a question is accepted stands among what the project ignores, never here. */
  readonly state?: ReviewState;
  readonly note?: string;
  /** Where the evidence is: a link, a file, a page of a notebook. */
  readonly evidence?: string;
  /** The day of the last change: 2026-05-04. */
  readonly date?: string;
}

/** A line of the log. */
export interface ReviewEntry extends ClaimKey, ReviewNotes {
  /** Path from the folder of the log, with forward slashes; the URI in a log that belongs to no folder. */
  readonly file: string;
}

/** One change of a log, said so that it can be made anew where the file has changed meanwhile. */
export type ReviewChange =
  /** Takes the place of what was noted about the claim, and of what was noted when it had other words. */
  | { readonly kind: 'put'; readonly entry: ReviewEntry; readonly was?: ClaimKey | undefined }
  | { readonly kind: 'remove'; readonly file: string; readonly key: ClaimKey }
  /** Nothing is noted about a file any more. */
  | { readonly kind: 'drop'; readonly file: string }
  /** A file, or a folder with all that is in it, has another path now. */
  | { readonly kind: 'move'; readonly from: string; readonly to: string };

/** Whether two keys are those of one claim: case, punctuation and white space play no part. */
export const keyText = ({ claim, nth = 1 }: ClaimKey): string => `${nth} ${plainWords(claim)}`;

/** Reads a log; undefined where any of it cannot be read, and so must not be written over. Never throws. */
export function readReviews(text: string | undefined): readonly ReviewEntry[] | undefined {
  if (text === undefined || text.trim() === '') return [];
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const claims = isRecord(value) ? value.claims : undefined;
    return Array.isArray(claims) && claims.every(isEntry) ? claims : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is ReviewEntry {
  if (!isRecord(value)) return false;
  const { file, claim, nth, state, note, evidence, date } = value;
  const optional = [note, evidence, date].every((field) => field === undefined || typeof field === 'string');
  const counts = nth === undefined || (Number.isSafeInteger(nth) && Number(nth) > 0);
  const isState = state === undefined || isReviewState(state);
  return typeof file === 'string' && typeof claim === 'string' && optional && counts && isState;
}

/** The log's text with the change in it; undefined where it cannot be read. */
export function changeReviews(text: string | undefined, change: ReviewChange): string | undefined {
  const entries = readReviews(text);
  return entries && printReviews(changed(entries, change));
}

function changed(entries: readonly ReviewEntry[], change: ReviewChange): readonly ReviewEntry[] {
  switch (change.kind) {
    case 'put': {
      const { entry, was } = change;
      return [...without(without(entries, entry.file, entry), entry.file, was), entry];
    }
    case 'remove':
      return without(entries, change.file, change.key);
    case 'drop':
      return entries.filter(({ file }) => file !== change.file);
    case 'move': {
      const { from, to } = change;
      // What was noted about a file that stood there before is no more about anything.
      const moved = entries.filter(({ file }) => isIn(file, from));
      const others = entries.filter(({ file }) => !isIn(file, from) && !(moved.length > 0 && isIn(file, to)));
      return [...others, ...moved.map((entry) => ({ ...entry, file: to + entry.file.slice(from.length) }))];
    }
  }
}

function without(entries: readonly ReviewEntry[], file: string, key: ClaimKey | undefined): readonly ReviewEntry[] {
  if (!key) return entries;
  const text = keyText(key);
  return entries.filter((entry) => entry.file !== file || keyText(entry) !== text);
}

/** Whether a path is that of a file, or of what lies in a folder. */
export const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** One line an entry, in an order that depends on nothing: two who note different claims seldom change the same lines. */
function printReviews(entries: readonly ReviewEntry[]): string {
  const lines = entries
    .map(({ file, claim, nth, state, note, evidence, date, ...more }) =>
      JSON.stringify({ file, claim, nth: nth === 1 ? undefined : nth, state, note, evidence, date, ...more }),
    )
    .sort();
  return lines.length > 0 ? `{\n  "claims": [\n    ${lines.join(',\n    ')}\n  ]\n}\n` : '{\n  "claims": []\n}\n';
}
