import { classAt, isBlankClass } from '../../text/characters';
import type { Block, Page, Sentence } from '../../text/page';
import type { Span } from '../../text/span';
import { QUOTED, shapeOf } from './shapes';
import { noPieces, type Pieces, type WordPieces } from './word-pieces';

/** The pieces of a sentence in a window: `[first, end)` of the window's rows. */
export interface WindowSentence {
  /** Index into `Page.sentences`. */
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  /** For each token of the sentence, the row of the first piece that begins in it; -1 where none does, or none that is read. */
  readonly rows: Int32Array;
}

/**
 * What the encoder reads at once: the sentences of one paragraph, or as many of them as fit, and a few pieces of what stands in
 * front. Nothing else of the document bears on it, so that an edit changes the windows of its own paragraph and the next.
 */
export interface Window {
  /** Pieces by their number in the vocabulary: [CLS], context, sentences, [SEP]. */
  readonly ids: Int32Array;
  /** For each piece its shape, and `QUOTED` more inside quotation marks. */
  readonly shapes: Uint8Array;
  readonly sentences: readonly WindowSentence[];
}

/** How windows are cut. */
export interface WindowSettings {
  /** Pieces of the sentences, at most; a longer sentence is read as far as that. */
  readonly most: number;
  /** Pieces in front of the sentences, at most. */
  readonly context: number;
  /** Rows of a whole window at most: where it is full there is less context. */
  readonly rows: number;
}

/** The sentences of a window on the way, with their pieces and shapes. */
interface Draft {
  readonly ids: number[];
  readonly shapes: number[];
  readonly sentences: WindowSentence[];
}

/** Nothing in such blocks is prose, and what stands behind them does not go on with it. */
const isNoProse = ({ kind }: Block): boolean => kind === 'code' || kind === 'table' || kind === 'rule';

/**
 * Cuts the blocks of the running text into windows, in document order.
 * @param isRunning whether a block, by its index, is part of the running text; others only serve as context
 */
export function cutWindows(
  page: Page,
  isRunning: (block: number) => boolean,
  words: WordPieces,
  { most, context, rows }: WindowSettings,
): Window[] {
  const isQuoted = quotationReader(page);
  const windows: Window[] = [];
  let before: Draft = noDraft();
  let s = 0;
  page.blocks.forEach((block, b) => {
    const drafts = [noDraft()];
    for (; s < page.sentences.length && page.sentences[s].block === b; s++) {
      const pieces = noPieces();
      words.cut(page.text, runsOf(page, page.sentences[s]), pieces);
      const count = Math.min(most, pieces.ids.length);
      if (drafts[drafts.length - 1].ids.length + count > most) drafts.push(noDraft());
      addSentence(drafts[drafts.length - 1], s, pieces, count, page, isQuoted);
    }
    if (isNoProse(block)) before = noDraft();
    for (const draft of isNoProse(block) ? [] : drafts) {
      if (isRunning(b)) windows.push(close(draft, before, Math.min(context, rows - 2 - draft.ids.length), words));
      before = draft;
    }
  });
  return windows;
}

const noDraft = (): Draft => ({ ids: [], shapes: [], sentences: [] });

function addSentence(
  draft: Draft,
  sentence: number,
  { ids, start, end }: Pieces,
  count: number,
  { text, sentences, tokens }: Page,
  isQuoted: (offset: number) => boolean,
): void {
  const first = draft.ids.length;
  const { firstToken, endToken } = sentences[sentence];
  const rows = new Int32Array(endToken - firstToken).fill(-1);
  let token = firstToken;
  for (let i = 0; i < count; i++) {
    draft.ids.push(ids[i]);
    draft.shapes.push(shapeOf(text, start[i], end[i]) + (isQuoted(start[i]) ? QUOTED : 0));
    while (token < endToken && tokens.end[token] <= start[i]) token++;
    if (token < endToken && tokens.start[token] <= start[i] && rows[token - firstToken] < 0)
      rows[token - firstToken] = first + i;
  }
  draft.sentences.push({ sentence, first, end: draft.ids.length, rows });
}

function close(draft: Draft, before: Draft, context: number, words: WordPieces): Window {
  const from = Math.max(0, before.ids.length - context);
  const offset = 1 + before.ids.length - from;
  return {
    ids: Int32Array.from([words.opening, ...before.ids.slice(from), ...draft.ids, words.closing]),
    shapes: Uint8Array.from([0, ...before.shapes.slice(from), ...draft.shapes, 0]),
    sentences: draft.sentences.map(({ sentence, first, end, rows }) => ({
      sentence,
      first: first + offset,
      end: end + offset,
      rows: rows.map((row) => (row < 0 ? row : row + offset)),
    })),
  };
}

/** The stretches of a sentence that can be seen: all of it in plain text; what Markdown masks lies between tokens. */
function runsOf({ text, markup, tokens }: Page, sentence: Sentence): readonly Span[] {
  if (markup === 'plaintext') return [sentence];
  const runs: Span[] = [];
  let { start } = sentence;
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    // White space amid what is masked still parts words.
    for (let k = tokens.end[i - 1]; k < tokens.start[i]; k++) {
      if (isBlankClass(classAt(text, k))) continue;
      if (start < k) runs.push({ start, end: k });
      start = k + 1;
    }
  }
  return [...runs, { start, end: sentence.end }];
}

/** The pieces of the outermost quotations, in order; they do not overlap. */
export const outermostQuotations = ({ quotations }: Page): Span[] =>
  quotations
    .filter(({ depth }) => depth === 0)
    .flatMap(({ pieces }) => pieces)
    .sort((a, b) => a.start - b.start);

/** Whether an offset lies inside quotation marks, the marks themselves included; to be asked in document order. */
function quotationReader(page: Page): (offset: number) => boolean {
  const pieces = outermostQuotations(page);
  let at = 0;
  return (offset) => {
    while (at < pieces.length && pieces[at].end <= offset) at++;
    return at < pieces.length && pieces[at].start <= offset;
  };
}
