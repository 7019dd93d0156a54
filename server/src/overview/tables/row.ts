import type { Actor, Article } from '../../article/article';
import { plainWords } from '../../project/plain-words';
import type { Finding } from '../../rules/rule';
import { codePointsBefore } from '../../text/code-points';
import { firstWhere } from '../../text/first-from';
import { LineIndex } from '../../text/lines';
import type { Span } from '../../text/span';
import { oneLine } from '../claims';

/** A row of a table: no value holds others, so that a data engine reads it without the text and without joins. */
export type Row = Readonly<Record<string, string | number | null>>;

/** What a table is made from. */
export interface TableSource {
  readonly article: Article;
  readonly findings: readonly Finding[];
  /** What the article is called, and when it appeared, as somebody else says. */
  readonly document: string;
  readonly date: string | null;
}

/** A table of an article: its columns, in order, and a row for each thing that it lists. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: (source: TableSource) => Row[];
}

/** Several values in one cell. */
export const joined = (values: readonly string[]): string => values.join('; ');

/** A name for an actor over documents: two that are written alike, but for case, accents and punctuation, and of one type have the same. */
export const keyOfActor = ({ name, type }: Actor): string => {
  const letters = name.normalize('NFD').replace(/\p{M}+/gu, '');
  return `${type}:${plainWords(letters).replaceAll(' ', '-')}`;
};

/** The columns that say where something stands. */
export const PLACE = ['line', 'start', 'end', 'start_code_point', 'end_code_point'] as const;

/** How to fill them: lines count from 1, `start` and `end` are UTF-16 code units, half-open. */
export function placing({ page }: Article): (span: Span) => Record<(typeof PLACE)[number], number> {
  const lines = new LineIndex(page.text);
  const codePoints = codePointsBefore(page.text);
  return ({ start, end }) => ({
    line: lines.positionAt(start).line + 1,
    start,
    end,
    start_code_point: codePoints(start),
    end_code_point: codePoints(end),
  });
}

/** The words of spans, on one line. */
export const inOneLine = ({ page }: Article, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => oneLine(page.text.slice(start, end))).join(' … ');

/** The sentence that holds an offset, or the last before it. */
export function sentenceAt({ statements }: Article, offset: number): Article['statements'][number] | undefined {
  return statements[firstWhere(statements.length, (i) => statements[i].start > offset) - 1];
}
