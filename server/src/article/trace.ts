import type { Span } from '../text/span';

/** A decision and its reason, for whoever asks why the text was read so. */
export interface Decision extends Span {
  /** What was decided about. */
  readonly about: 'mention' | 'heading' | 'attribution' | 'claim';
  /** Which sieve, model or rule decided. */
  readonly by: string;
  /** What it decided and on what grounds, in plain words; text of the document in it is not escaped. */
  readonly because: string;
}

/**
 * Hears of decisions as they fall. Where nobody listens a decision costs nothing: it is described only in a call
 * behind `trace?.`.
 */
export type Trace = (decision: () => Decision) => void;
