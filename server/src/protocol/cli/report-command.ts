import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { ReaderName } from '../../article/article';
import { toCsv } from '../../overview/csv';
import { toHtml } from '../../overview/html';
import { toMarkdownPage } from '../../overview/markdown';
import { type Overview, overviewOf } from '../../overview/overview';
import { LineIndex } from '../../text/lines';
import { FileError, readText } from '../read-text';
import { Desk, readingOption } from './desk';
import { findingsInFile, pathIn, projectOf, warn } from './project';

/** Bytes: as much as `check` reads. */
const MOST_BYTES = 10e6;

const FORMATS: Readonly<Record<string, (overview: Overview) => string>> = {
  html: toHtml,
  markdown: toMarkdownPage,
  csv: toCsv,
  json: (overview) => `${JSON.stringify(overview, null, 2)}\n`,
};

interface ReportOptions {
  readonly format: string;
  readonly output?: string;
  readonly reading?: ReaderName;
}

/** Adds `byline report FILE` to the command line: who says what in a text, on a page. */
export function addReportCommand(program: Command, modelsFolder: string): void {
  program
    .command('report')
    .description('who says what in a text: its sentences, voices and claims on one page')
    .argument('<file>', 'a .txt or .md file, "-" for standard input')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(Object.keys(FORMATS)).default('markdown'))
    .option('-o, --output <file>', 'write there instead of to standard output')
    .addOption(readingOption())
    .action(async (path: string, options: ReportOptions) => {
      const page = (FORMATS[options.format] ?? toMarkdownPage)(await read(path, options.reading, modelsFolder));
      if (options.output === undefined) process.stdout.write(page);
      else write(options.output, page);
    });
}

/** The findings are those that `check` shows. */
async function read(path: string, reading: ReaderName | undefined, modelsFolder: string): Promise<Overview> {
  const project = await projectOf(dirname(resolve(path)), new Map());
  const { text, notes } = await readText(path, MOST_BYTES);
  for (const note of notes) warn(path, note);
  const desk = new Desk(modelsFolder, reading);
  const article = desk.read(path, text, { lexicon: project.lexicon }, project.config.reading);
  return overviewOf(article, findingsInFile(article, pathIn(project, path), project), new LineIndex(text));
}

function write(path: string, page: string): void {
  try {
    writeFileSync(path, page);
  } catch (error) {
    throw new FileError(`${path}: ${(error as Error).message}`);
  }
}
