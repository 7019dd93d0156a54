import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Article, ReaderName } from '../../article/article';
import { FLAT_TABLES, type TableName } from '../../overview/tables';
import { withoutIgnored } from '../../project/ignore';
import { check } from '../../rules';
import type { Finding } from '../../rules/rule';
import { FileError } from '../read-text';
import {
  ANALYZE_FORMATS,
  type AnalyzeFormat,
  type ReadText,
  reportWriter,
  tableWriter,
  type UnreadText,
  type Writer,
} from './analyze-formats';
import { Desk, MOST_BYTES, readingOption } from './desk';
import { type BadLine, readDocuments, type StreamedDocument } from './documents';
import { type FolderProject, findingsInFile, openProject, pathIn, report } from './project';

interface AnalyzeOptions {
  readonly input: 'files' | 'jsonl';
  readonly table?: TableName;
  readonly format?: AnalyzeFormat;
  /** Bytes. */
  readonly maxSize: number;
  /** Path of a project file. */
  readonly config?: string;
  readonly reading?: ReaderName;
}

/** Adds `byline analyze FILE…` to the command line. */
export function addAnalyzeCommand(program: Command, modelsFolder: string): void {
  program
    .command('analyze')
    .description(
      'print outline, actors, attributions and findings of texts, without any settings unless they are named',
    )
    .argument('<file...>', 'plain text or Markdown (.md), "-" for standard input')
    .addOption(
      new Option('-f, --format <format>', 'how to print')
        .choices([...ANALYZE_FORMATS])
        .default(undefined, 'pretty; ndjson for documents and tables'),
    )
    .addOption(
      new Option('--input <kind>', 'what the files hold: a text each, or a document {"id", "text", …} on every line')
        .choices(['files', 'jsonl'])
        .default('files'),
    )
    .addOption(
      new Option('--table <table>', 'print flat rows instead, for data engines').choices(Object.keys(FLAT_TABLES)),
    )
    .option('--config <file>', 'follow a .byline.json, and leave out what it or the baseline beside it ignores')
    .addOption(readingOption())
    .addOption(
      new Option('--max-size <MB>', 'refuse larger files')
        .argParser(toBytes)
        .default(MOST_BYTES, String(MOST_BYTES / 1e6)),
    )
    .action(async (files: string[], options: AnalyzeOptions) => {
      const writer = writerFor(options);
      if (writer.begin) process.stdout.write(writer.begin);
      for await (const text of readAll(files, options, modelsFolder)) {
        if ('error' in text)
          report(text.line === undefined ? text.path : `${text.path}, line ${text.line}`, text.error);
        process.stdout.write(writer.write(text));
      }
      if (writer.end) process.stdout.write(writer.end);
    });
}

function writerFor({ format, input, table }: AnalyzeOptions): Writer {
  const wanted = format ?? (table || input === 'jsonl' ? 'ndjson' : 'pretty');
  if (!table) {
    if (wanted === 'csv') throw new FileError('--format csv prints tables: name one with --table');
    return reportWriter(wanted);
  }
  if (wanted === 'ndjson' || wanted === 'csv') return tableWriter(table, wanted);
  throw new FileError('--table prints rows: --format ndjson or csv');
}

/** One text after the other, in the order given; never more than one is held. */
async function* readAll(
  files: readonly string[],
  options: AnalyzeOptions,
  modelsFolder: string,
): AsyncGenerator<ReadText | UnreadText> {
  const desk = new Desk(modelsFolder, options.reading);
  const project = options.config === undefined ? undefined : await openProject(options.config);
  const findingsOf = (article: Article, path: string): readonly Finding[] =>
    project ? newFindings(article, path, project) : check(article);
  const read = async (path: string): Promise<ReadText> => {
    const { article } = await desk.read(path, { project, most: options.maxSize });
    return { path, article, findings: findingsOf(article, path) };
  };
  const readDocument = (path: string, document: StreamedDocument | BadLine): ReadText | UnreadText => {
    const { line, fields } = document;
    if ('error' in document) return { path, line, error: document.error, document: fields };
    try {
      const article = desk.readGiven(document.id, document.text, project);
      return { path: document.id, article, findings: findingsOf(article, document.id), document: fields };
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return { path, line, error: error.message, document: fields };
    }
  };
  for (const path of files) {
    try {
      if (options.input === 'files') yield await read(path);
      else for await (const document of readDocuments(path, options.maxSize)) yield readDocument(path, document);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      yield { path, error: error.message };
    }
  }
}

/** What the project wants to hear of: nothing in files that it leaves out. */
function newFindings(article: Article, path: string, project: FolderProject): readonly Finding[] {
  const file = pathIn(project, path);
  if (!project.wants(file)) return [];
  return withoutIgnored(article, findingsInFile(article, file, project), project.baseline, file);
}

function toBytes(megabytes: string): number {
  const bytes = Number(megabytes) * 1e6;
  if (!(bytes > 0)) throw new InvalidArgumentError('It takes a number of megabytes.');
  return bytes;
}
