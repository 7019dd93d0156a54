import type { Article } from '../article/article';
import { vouches } from '../article/claims/vouching';
import type { Span } from '../text/span';
import { wireCredits } from './wire-credits';

/** The part that a stretch of text plays in an attribution. */
export type AttributionPart = 'source' | 'cue' | 'content';

export interface AttributionToken extends Span {
  readonly part: AttributionPart;
  /** Whether the words make nothing known: somebody thinks, plans or does something, and nobody is said to have said so. */
  readonly unvouched: boolean;
}

/**
 * Who says what, as stretches of text on one line each, in document order and without overlaps: white space and line
 * ends between them belong to none.
 */
export function attributionTokens(article: Article): readonly AttributionToken[] {
  const tokens: AttributionToken[] = [];
  const add = (part: AttributionPart, spans: readonly Span[], unvouched = false): void => {
    for (const span of spans) {
      for (const line of linesOf(article.page.text, span)) tokens.push({ part, unvouched, ...line });
    }
  };
  for (const attribution of article.attributions) {
    const unvouched = !vouches(attribution);
    add('source', attribution.source, unvouched);
    add('cue', attribution.cue, unvouched);
    add('content', attribution.content, unvouched);
  }
  for (const { source, cue } of wireCredits(article)) {
    add('source', [source]);
    add('cue', [cue]);
  }
  tokens.sort((a, b) => a.start - b.start || a.end - b.end);
  // A source that two attributions share stands in the list twice.
  return tokens.filter((token, i) => i === 0 || token.start >= tokens[i - 1].end);
}

/** A span cut at line ends, each piece without the white space around it. */
function* linesOf(text: string, { start, end }: Span): Generator<Span> {
  for (const { index, 0: line } of text.slice(start, end).matchAll(/[^\r\n\s][^\r\n]*/g)) {
    yield { start: start + index, end: start + index + line.trimEnd().length };
  }
}
