import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { ReaderName } from '../../article/article';
import { withReviews } from '../../overview/claim-log';
import { toCsv } from '../../overview/csv';
import { toHtml } from '../../overview/html';
import { toMarkdownPage } from '../../overview/markdown';
import { type Overview, overviewOf } from '../../overview/overview';
import { LONGEST_PROJECT_FILE } from '../../project/config';
import { acceptedIn } from '../../project/project';
import { REVIEW_NAME, type ReviewEntry, readReviews } from '../../project/review';
import { LineIndex } from '../../text/lines';
import { readRegular } from '../node-files';
import { Desk, readingOption } from './desk';
import { OUTPUT_OPTION, openOutput } from './output';
import { type FolderProject, findingsInFile, pathIn, projectOf, warn } from './project';

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

/** The findings are those that `check` shows; what was noted is that of the shared log. */
async function read(path: string, reading: ReaderName | undefined, modelsFolder: string): Promise<Overview> {
  const project = await projectOf(path);
  const { text, article } = await new Desk(modelsFolder, reading).read(path, { project });
  const file = pathIn(project, path);
  const accepted = acceptedIn(article, file, project).map(({ finding }) => finding);
  const overview = overviewOf(article, findingsInFile(article, file, project), new LineIndex(text), accepted);
  return withReviews(overview, await logOf(project, file));
}

/** What was noted about a file, in the log beside the project file. One that cannot be read is told of, and says nothing. */
async function logOf({ folder }: FolderProject, file: string): Promise<readonly ReviewEntry[]> {
  const path = join(folder, REVIEW_NAME);
  const read = await readRegular(path, LONGEST_PROJECT_FILE);
  if (read.kind === 'none') return [];
  const entries = read.kind === 'text' ? readReviews(read.text) : undefined;
  if (!entries) warn(path, read.kind === 'failed' ? read.reason : 'This is no claim log.');
  return entries?.filter((entry) => entry.file === file) ?? [];
}
