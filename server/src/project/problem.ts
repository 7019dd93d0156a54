import type { Span } from '../text/span';

/** Something wrong in a project's file, in plain words. */
export interface ConfigProblem {
  /** Path of keys: `rules.vague-source`; empty for the file as a whole. */
  readonly at: string;
  readonly message: string;
  /** Where the file's JSON is broken. */
  readonly span?: Span;
}

/** Tells what is wrong at a path of keys. */
export type Tell = (at: string, message: string) => void;
