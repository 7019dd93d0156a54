import type { ClaimKey, ReviewNotes, ReviewState } from '../../project/review';
import type { ClaimRow } from '../claims';

/** The columns of the claim log, in their order. */
export const COLUMNS = [
  'line',
  'claim',
  'who',
  'how',
  'kind',
  'question',
  'state',
  'note',
  'evidence',
  'date',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Which claims are shown, and in which order. */
export interface Filter {
  /** Only those of this speaker, by its key. */
  readonly speaker?: string;
  readonly onlyQuestions?: boolean;
  readonly state?: ReviewState;
  readonly kind?: NonNullable<ClaimRow['kind']>;
  /** All speakers, not only those who speak most. */
  readonly allSpeakers?: boolean;
  /** Only those with these words. */
  readonly search?: string;
  /** By the text unless it says otherwise. */
  readonly sort?: { readonly by: Column; readonly down: boolean };
}

/** What a reader can do with the page where it is alive; a page on paper does nothing. */
export interface Actions {
  /** Shows a place of the text. */
  readonly goTo: (place: { readonly start: number; readonly end: number }) => void;
  readonly setFilter: (filter: Filter) => void;
  /** Notes something about a claim; what is left out stays as it is. */
  readonly note: (row: ClaimRow, notes: Omit<ReviewNotes, 'date'>) => void;
  /** Forgets what was noted about a claim that is gone. */
  readonly forget: (key: ClaimKey) => void;
  /** Offers what the editor can do about a question. */
  readonly fix: (row: ClaimRow) => void;
  /** Asks where the log is kept. */
  readonly choosePlace: () => void;
}
