import type { Article } from '../../../article/article';
import type { Finding } from '../../../rules/rule';
import { LineIndex } from '../../../text/lines';
import type { Span } from '../../../text/span';

/** A file with what was found in it. */
export interface CheckedFile {
  /** As given on the command line, or as found in a folder. */
  readonly path: string;
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** A file that could not be read. */
export interface UnreadFile {
  readonly path: string;
  readonly error: string;
}

/** Writes what was checked: file by file as it is done, so that a long run shows something and keeps nothing. Each string ends with its own line end. */
export interface Format {
  begin?(): string;
  file(file: CheckedFile): string;
  /** Where the format has a place for it; the reason goes to standard error in any case. */
  unread?(file: UnreadFile): string;
  end?(): string;
}

/** A place as people and most tools count it: lines and columns from 1, columns in UTF-16 code units. */
export interface PositionRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Finds places in one text. */
export function placesIn(text: string): (span: Span) => PositionRange {
  const lines = new LineIndex(text);
  return ({ start, end }) => {
    const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
    return { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
  };
}

/** Items of a JSON array, the separator before each but the first. */
export function listing(): (item: string) => string {
  let separator = '\n';
  return (item) => {
    const text = separator + item;
    separator = ',\n';
    return text;
  };
}
