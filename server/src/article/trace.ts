import type { Span } from '../text/span';

/** A decision and its grounds, for whoever asks why a text was read so. */
export interface Decision extends Span {
  readonly about: 'mention' | 'line' | 'claim';
  /** The sieve, model or list that decided. */
  readonly by: string;
  /** What was decided and on what grounds, in plain words; it may quote the text, unescaped. */
  readonly because: string;
}

/** Hears of decisions as they fall. Where nobody listens none is put into words: every call stands behind `?.`. */
export type Trace = (decision: Decision) => void;

/** The heaviest of weighed grounds in words, those for and those against: "capitals +1.2, ends in a stop -3.0". */
export function weighed(grounds: Iterable<readonly [name: string, weight: number]>): string {
  const heaviest = [...grounds].filter(([, weight]) => weight !== 0).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  return heaviest
    .slice(0, MOST_GROUNDS)
    .map(([name, weight]) => `${name} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`)
    .join(', ');
}

const MOST_GROUNDS = 6;
