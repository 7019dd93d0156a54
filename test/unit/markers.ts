import type { Span } from '../../server/src/text/span';

/** A text without its markers, and what they marked. */
export interface Marked {
  readonly text: string;
  /** Every `[[…]]`, in order of their starts; they may nest. */
  readonly spans: readonly Span[];
  /** Where the one `|` stood; -1 without one. */
  readonly cursor: number;
}

/** Reads a text with `[[spans]]` and a `|` for the cursor. */
export function unmark(marked: string): Marked {
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  let cursor = -1;
  for (const [piece] of marked.matchAll(/\[\[|\]\]|\||[^[\]|]+|[[\]]/g)) {
    if (piece === '[[') open.push(spans.push({ start: text.length, end: -1 }) - 1);
    else if (piece === ']]') spans[open.pop() ?? fail(marked)].end = text.length;
    else if (piece === '|') cursor = text.length;
    else text += piece;
  }
  return open.length === 0 ? { text, spans, cursor } : fail(marked);
}

function fail(marked: string): never {
  throw new Error(`unbalanced markers: ${marked}`);
}

/** The text with `[[…]]` around the spans: what a test compares with its example. */
export function mark(text: string, spans: readonly Span[]): string {
  const at = new Map<number, string>();
  const put = (offset: number, marker: string): void => {
    at.set(offset, (at.get(offset) ?? '') + marker);
  };
  for (const { end } of spans) put(end, ']]');
  for (const { start } of spans) put(start, '[[');
  let out = '';
  for (let i = 0; i <= text.length; i++) out += (at.get(i) ?? '') + (text[i] ?? '');
  return out;
}
