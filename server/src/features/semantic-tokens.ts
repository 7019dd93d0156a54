import type { Article } from '../article/article';
import type { Span } from '../text/span';
import { wireCredits } from './wire-credits';

/** The part that a stretch of text plays in an attribution. */
export type AttributionPart = 'source' | 'cue' | 'content';

export interface AttributionToken extends Span {
  readonly part: AttributionPart;
}

/**
 * Who says what, as stretches of text on one line each, in document order and without overlaps: white space and line
 * ends between them belong to none.
 */
export function attributionTokens(article: Article): readonly AttributionToken[] {
  const tokens: AttributionToken[] = [];
  const add = (part: AttributionPart, spans: readonly Span[]): void => {
    for (const span of spans) {
      for (const line of linesOf(article.page.text, span)) tokens.push({ part, ...line });
    }
  };
  for (const { source, cue, content } of article.attributions) {
    add('source', source);
    add('cue', cue);
    add('content', content);
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
