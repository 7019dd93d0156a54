import { SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import type { Article } from '../article/article';
import { type AttributionPart, attributionTokens } from '../features/semantic-tokens';
import type { LineIndex } from '../text/lines';

/** Standard types, so that every theme has a colour for them, with the part as a modifier, so that it can be changed. */
const TYPES: Readonly<Record<AttributionPart, string>> = { source: 'class', cue: 'keyword', content: 'string' };

const PARTS = Object.keys(TYPES) as AttributionPart[];

/** Thoughts and acts, in another shade. */
const UNVOUCHED = 'unvouched';

export const LEGEND: SemanticTokensLegend = {
  tokenTypes: Object.values(TYPES),
  tokenModifiers: [...PARTS, UNVOUCHED],
};

/** Who says what, as the protocol's five numbers a token. */
export function encodeTokens(article: Article, lines: LineIndex): number[] {
  const builder = new SemanticTokensBuilder();
  for (const { start, end, part, unvouched } of attributionTokens(article)) {
    const { line, character } = lines.positionAt(start);
    const type = PARTS.indexOf(part);
    builder.push(line, character, end - start, type, (1 << type) | (unvouched ? 1 << PARTS.length : 0));
  }
  return builder.build().data;
}
