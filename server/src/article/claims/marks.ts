import { BRACKETED_MARKS, LETTER_MARKS } from '../../english/editors-marks';
import { overlaps, type Span } from '../../text/span';
import type { Attribution } from '../article';

const literal = (words: string): string => words.replace(/[?]/g, '\\?').replace(/ /g, '\\s');
const choice = (list: readonly string[]): string => list.map(literal).join('|');

const MARK = new RegExp(
  `[[(](?:${choice(BRACKETED_MARKS)})[\\])]|(?<![\\p{L}\\p{N}])(?:${choice(LETTER_MARKS)})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A name may begin with the same letters: "TK Holdings". */
const NAME_GOES_ON = /^\s\p{Lu}/u;

/** The marks in a text that say that a source is wanting, in order, brackets included. Case counts only where there are no brackets. */
export function findMarks(text: string): Span[] {
  return [...text.matchAll(MARK)]
    .filter(
      ({ index, 0: words }) =>
        /^[[(]/.test(words) || isLetters(words, text.slice(index + words.length, index + words.length + 2)),
    )
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

const isLetters = (words: string, behind: string): boolean =>
  words === words.toUpperCase() && !NAME_GOES_ON.test(behind);

/** The attributions whose source and cue are the writer's own words and not an editor's mark. */
export function withoutMarks<A extends Pick<Attribution, 'source' | 'cue'>>(
  attributions: readonly A[],
  marks: readonly Span[],
): A[] {
  if (marks.length === 0) return [...attributions];
  return attributions.filter(
    ({ source, cue }) => ![...source, ...cue].some((part) => marks.some((mark) => overlaps(part, mark))),
  );
}
