import { type Command, Option } from 'commander';
import type { ReaderName } from '../../article/article';
import { toCsv } from '../../overview/csv';
import { toHtml } from '../../overview/html';
import { toMarkdownPage } from '../../overview/markdown';
import { type Overview, overviewOf } from '../../overview/overview';
import { LineIndex } from '../../text/lines';
import { Desk, readingOption } from './desk';
import { OUTPUT_OPTION, openOutput } from './output';
import { findingsInFile, pathIn, projectOf } from './project';

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
    .option(...OUTPUT_OPTION)
    .addOption(readingOption())
    .action(async (path: string, options: ReportOptions) => {
      const page = (FORMATS[options.format] ?? toMarkdownPage)(await read(path, options.reading, modelsFolder));
      const output = openOutput(options.output);
      output.write(page);
      output.close();
    });
}

/** The findings are those that `check` shows. */
async function read(path: string, reading: ReaderName | undefined, modelsFolder: string): Promise<Overview> {
  const project = await projectOf(path);
  const { text, article } = await new Desk(modelsFolder, reading).read(path, { project });
  return overviewOf(article, findingsInFile(article, pathIn(project, path), project), new LineIndex(text));
}
