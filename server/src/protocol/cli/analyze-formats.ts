import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Article } from '../../article/article';
import { type FailedReport, REPORT_VERSION, type Report, reportOn } from '../../features/report';
import { FLAT_TABLES, type TableName } from '../../overview/tables';
import type { Finding } from '../../rules/rule';
import { prettyReport } from './pretty';
import { toJson } from './printable';

/** A text that was read. */
export interface ReadText {
  readonly path: string;
  readonly article: Article;
  readonly findings: readonly Finding[];
  /** Of a document of a stream: its fields, but for the text. */
  readonly document?: Readonly<Record<string, unknown>>;
}

/** One that was not. */
export interface UnreadText {
  readonly path: string;
  readonly error: string;
  /** Of a document of a stream: its line, and what is known of its fields. */
  readonly line?: number;
  readonly document?: Readonly<Record<string, unknown>>;
}

/** How a format writes texts, one after the other. */
export interface Writer {
  readonly begin?: string;
  readonly write: (text: ReadText | UnreadText) => string;
  readonly end?: string;
}

export const ANALYZE_FORMATS = ['pretty', 'json', 'ndjson', 'csv'] as const;
export type AnalyzeFormat = (typeof ANALYZE_FORMATS)[number];

/** How reports are written. */
export function reportWriter(format: Exclude<AnalyzeFormat, 'csv'>): Writer {
  if (format === 'ndjson') return { write: (text) => `${toJson(reported(text))}\n` };
  if (format === 'pretty') return { write: (text) => `${prettyReport(reported(text), textOf(text))}\n` };
  let separator = '[\n';
  return {
    write: (text) => {
      const item = separator + toJson(reported(text), 2);
      separator = ',\n';
      return item;
    },
    end: '\n]\n',
  };
}

/** How the rows of a table are written. What could not be read has none in CSV, which has no place for it. */
export function tableWriter(name: TableName, format: 'ndjson' | 'csv'): Writer {
  const { columns, rows } = FLAT_TABLES[name];
  const rowsOf = ({ path, article, findings, document }: ReadText) =>
    rows({ article, findings, document: path, date: dateOf(document) });
  if (format === 'csv') {
    const table = (cells: readonly (readonly unknown[])[]) => stringify([...cells], { escape_formulas: true });
    return {
      begin: table([columns]),
      write: (text) => ('error' in text ? '' : table(rowsOf(text).map((row) => columns.map((column) => row[column])))),
    };
  }
  return {
    write: (text) =>
      'error' in text
        ? `${toJson(reported(text))}\n`
        : rowsOf(text)
            .map((row) => `${toJson(row)}\n`)
            .join(''),
  };
}

function reported(text: ReadText | UnreadText): Report | FailedReport {
  if ('error' in text) {
    const { path, error, line, document } = text;
    const where = { ...(line !== undefined && { line }), ...(document && { document }) };
    return { version: REPORT_VERSION, path, error, ...where };
  }
  const { path, article, findings, document } = text;
  return { ...reportOn(path, article, findings), ...(document && { document }) };
}

const textOf = (text: ReadText | UnreadText): string => ('error' in text ? '' : text.article.page.text);

const dateOf = (document: ReadText['document']): string | null =>
  typeof document?.date === 'string' ? document.date : null;
