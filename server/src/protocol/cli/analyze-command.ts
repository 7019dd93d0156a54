import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Article, ReaderName } from '../../article/article';
import { type FailedReport, REPORT_VERSION, type Report, reportOn } from '../../features/report';
import { withoutIgnored } from '../../project/ignore';
import { check } from '../../rules';
import type { Finding } from '../../rules/rule';
import { FileError } from '../read-text';
import { Desk, MOST_BYTES, readingOption } from './desk';
import { prettyReport } from './pretty';
import { toJson } from './printable';
import { type FolderProject, findingsInFile, openProject, pathIn, report } from './project';

interface AnalyzeOptions {
  readonly format: 'ndjson' | 'json' | 'pretty';
  /** Bytes. */
  readonly maxSize: number;
  /** Path of a project file. */
  readonly config?: string;
  readonly reading?: ReaderName;
}

/** How a format writes its reports, one after the other. */
interface Writer {
  readonly report: (report: Report | FailedReport, text: string) => string;
  readonly end?: string;
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
      new Option('-f, --format <format>', 'how to print').choices(['pretty', 'json', 'ndjson']).default('pretty'),
    )
    .option('--config <file>', 'follow a .byline.json, and leave out what it or the baseline beside it ignores')
    .addOption(readingOption())
    .addOption(
      new Option('--max-size <MB>', 'refuse larger files')
        .argParser(toBytes)
        .default(MOST_BYTES, String(MOST_BYTES / 1e6)),
    )
    .action((files: string[], options: AnalyzeOptions) => analyze(files, options, modelsFolder));
}

async function analyze(files: readonly string[], options: AnalyzeOptions, modelsFolder: string): Promise<void> {
  const desk = new Desk(modelsFolder, options.reading);
  const project = options.config === undefined ? undefined : await openProject(options.config);
  const writer = writers[options.format]();
  for (const path of files) {
    try {
      const { text, article } = await desk.read(path, { project, most: options.maxSize });
      const findings = project ? newFindings(article, path, project) : check(article);
      process.stdout.write(writer.report(reportOn(path, article, findings), text));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      report(path, error.message);
      process.stdout.write(writer.report({ version: REPORT_VERSION, path, error: error.message }, ''));
    }
  }
  if (writer.end) process.stdout.write(writer.end);
}

/** What the project wants to hear of: nothing in files that it leaves out. */
function newFindings(article: Article, path: string, project: FolderProject): readonly Finding[] {
  const file = pathIn(project, path);
  if (!project.wants(file)) return [];
  return withoutIgnored(article, findingsInFile(article, file, project), project.baseline, file);
}

const writers: Record<AnalyzeOptions['format'], () => Writer> = {
  ndjson: () => ({ report: (report) => `${toJson(report)}\n` }),
  json: () => {
    let separator = '[\n';
    return {
      report: (report) => {
        const item = separator + toJson(report, 2);
        separator = ',\n';
        return item;
      },
      end: '\n]\n',
    };
  },
  pretty: () => ({ report: (report, text) => `${prettyReport(report, text)}\n` }),
};

function toBytes(megabytes: string): number {
  const bytes = Number(megabytes) * 1e6;
  if (!(bytes > 0)) throw new InvalidArgumentError('It takes a number of megabytes.');
  return bytes;
}
