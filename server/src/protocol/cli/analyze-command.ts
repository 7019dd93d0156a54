import { type Command, InvalidArgumentError, Option } from 'commander';
import { createAnalyser } from '../../article/analyse';
import { type FailedReport, REPORT_VERSION, type Report, reportOn } from '../../features/report';
import { check } from '../../rules';
import type { Markup } from '../../text/page';
import { readModels } from '../node-models';
import { FileError, readText } from '../read-text';
import { prettyReport } from './pretty';

interface AnalyzeOptions {
  readonly format: 'ndjson' | 'json' | 'pretty';
  /** Bytes. */
  readonly maxSize: number;
}

/** How a format writes its reports, one after the other. */
interface Writer {
  readonly report: (report: Report | FailedReport, text: string) => string;
  readonly end?: string;
}

/** The exit code when a file could not be read. */
const UNREADABLE = 2;

/** Adds `byline analyze FILE…` to the command line. */
export function addAnalyzeCommand(program: Command, modelsFolder: string): void {
  program
    .command('analyze')
    .description('print outline, actors, attributions and findings of texts, without any settings')
    .argument('<file...>', 'plain text or Markdown (.md), "-" for standard input')
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices(['pretty', 'json', 'ndjson']).default('pretty'),
    )
    .option('--max-size <MB>', 'refuse larger files', toBytes, 10e6)
    .action((files: string[], options: AnalyzeOptions) => analyze(files, options, modelsFolder));
}

async function analyze(files: readonly string[], options: AnalyzeOptions, modelsFolder: string): Promise<void> {
  const analyse = createAnalyser(readModels(modelsFolder));
  const writer = writers[options.format]();
  for (const path of files) {
    try {
      const { text, notes } = await readText(path, options.maxSize);
      for (const note of notes) console.error(`byline: ${path}: ${note}`);
      const article = analyse(text, { markup: markupOf(path) });
      process.stdout.write(writer.report(reportOn(path, article, check(article)), text));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      console.error(`byline: ${path}: ${error.message}`);
      process.stdout.write(writer.report({ version: REPORT_VERSION, path, error: error.message }, ''));
      process.exitCode = UNREADABLE;
    }
  }
  if (writer.end) process.stdout.write(writer.end);
}

const writers: Record<AnalyzeOptions['format'], () => Writer> = {
  ndjson: () => ({ report: (report) => `${JSON.stringify(report)}\n` }),
  json: () => {
    let separator = '[\n';
    return {
      report: (report) => {
        const item = separator + JSON.stringify(report, null, 2);
        separator = ',\n';
        return item;
      },
      end: '\n]\n',
    };
  },
  pretty: () => ({ report: (report, text) => `${prettyReport(report, text)}\n` }),
};

/** Files are Markdown by their name. */
const markupOf = (path: string): Markup => (/\.(md|markdown|mdown|mkd)$/i.test(path) ? 'markdown' : 'plaintext');

function toBytes(megabytes: string): number {
  const bytes = Number(megabytes) * 1e6;
  if (!(bytes > 0)) throw new InvalidArgumentError('It takes a number of megabytes.');
  return bytes;
}
