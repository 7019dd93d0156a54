import { type SymbolKind as Kind, type Location, type Range, SymbolKind } from 'vscode-languageserver';
import type { ActorType } from '../article/article';
import type { LineIndex } from '../text/lines';
import type { Span } from '../text/span';

/** Offsets to the protocol's lines and characters. */
export const toRange = (lines: LineIndex, { start, end }: Span): Range => ({
  start: lines.positionAt(start),
  end: lines.positionAt(end),
});

export const toLocation = (uri: string, lines: LineIndex, span: Span): Location => ({
  uri,
  range: toRange(lines, span),
});

/** The protocol knows programs, not people: the kinds whose icons fit best. */
export const SYMBOL_KINDS: Readonly<Record<'heading' | ActorType, Kind>> = {
  heading: SymbolKind.String,
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
};

/**
 * A link target that jumps to a place by a client's command, encoded so that it ends where Markdown's parenthesis does. Without such a command
 * there are no links: editors show the targets, or do not find the line.
 */
export function linkTarget(command: string, { uri, range }: Location): string {
  const { line, character } = range.start;
  const target = `command:${command}?${encodeURIComponent(JSON.stringify([uri, line, character]))}`;
  return target.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

/** The one stretch of a text that another one has differently, and what stands there. */
export function changeBetween(before: string, after: string): { start: number; end: number; text: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
