import { classAt, isWordClass } from '../../text/characters';
import type { Page } from '../../text/page';
import type { Judgement } from './judgement';
import type { Window } from './windows';

/** A half-open range of a page's tokens, and what their sentence would be without them. */
export interface LeftOut {
  readonly firstToken: number;
  readonly endToken: number;
  readonly judgement: Judgement;
}

/** Readings that one sentence is worth: of a longer one, several words are left out at a time. */
const MOST_READINGS = 40;

/** What is left out of a sentence in turn: each of its words, or as many neighbours at once as keep the number of readings down. */
export function stretchesOf({ text, tokens, sentences }: Page, sentence: number): Omit<LeftOut, 'judgement'>[] {
  const { firstToken, endToken } = sentences[sentence];
  const words: number[] = [];
  for (let i = firstToken; i < endToken; i++) if (isWordClass(classAt(text, tokens.start[i]))) words.push(i);
  const together = Math.ceil(words.length / MOST_READINGS);
  return words.flatMap((firstWord, w) =>
    w % together === 0
      ? [{ firstToken: firstWord, endToken: words[Math.min(words.length, w + together) - 1] + 1 }]
      : [],
  );
}

/**
 * A window without the pieces of some tokens of one of its sentences; undefined where none of them is read.
 * @param s which of the window's sentences
 * @param from the first of the tokens, counted from the sentence's first; `to` is the one behind the last
 */
export function without({ ids, shapes, sentences }: Window, s: number, from: number, to: number): Window | undefined {
  const { rows, end } = sentences[s];
  const rowFrom = (token: number): number => rows.subarray(token).find((row) => row >= 0) ?? end;
  const [first, last] = [rowFrom(from), rowFrom(to)];
  if (first === last) return undefined;
  const moved = (row: number): number => (row < last ? Math.min(row, first) : row - (last - first));
  const isKept = (_: number, row: number): boolean => row < first || row >= last;
  return {
    ids: ids.filter(isKept),
    shapes: shapes.filter(isKept),
    sentences: sentences.map((sentence) => ({ ...sentence, first: moved(sentence.first), end: moved(sentence.end) })),
  };
}
