import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ReaderName } from '../../article/article';
import { BASELINE_NAME, CONFIG_NAME } from '../../project/config';
import { type Ignored, ignoring, withoutIgnored } from '../../project/ignore';
import { readProject } from '../../project/project';
import type { Finding, Severity } from '../../rules/rule';
import { nodeFiles } from '../node-files';
import { FileError } from '../read-text';
import { Store } from '../store';
import { Desk, readingOption } from './desk';
import { findFiles } from './find-files';
import { FORMATS } from './formats';
import type { CheckedFile, Format } from './formats/format';
import { OUTPUT_OPTION, type Output, openOutput } from './output';
import { printable } from './printable';
import { type FolderProject, findingsInFile, openProject, pathIn, projectOf, report, warn } from './project';

const NEW_FINDINGS = 1;

/** From the gravest on. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

interface CheckOptions {
  readonly format: string;
  readonly output?: string;
  readonly severity?: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly config?: string;
  readonly reading?: ReaderName;
  readonly stdinFilename?: string;
  readonly updateBaseline?: true;
}

interface Checked extends CheckedFile {
  /** The path from the project's folder. */
  readonly file: string;
  readonly project: FolderProject;
}

/**
 * Adds `byline check [PATH…]` to the command line.
 *
 * Exit code 1: there is a finding of at least the severity that counts, or there are more warnings than allowed. 2: something kept it from doing
 * its work; all else was done.
 */
export function addCheckCommand(program: Command, modelsFolder: string): void {
  program
    .command('check')
    .description(
      `show what the rules find, with the settings of the nearest ${CONFIG_NAME}, without ignored and known findings`,
    )
    .argument('[path...]', 'files, folders and globs of .txt and .md files, "-" for standard input', ['.'])
    .addOption(new Option('-f, --format <format>', 'how to print').choices(Object.keys(FORMATS)).default('pretty'))
    .option(...OUTPUT_OPTION)
    .addOption(
      new Option('--severity <level>', 'exit with 1 for findings of this level and above')
        .choices(SEVERITIES)
        .default(undefined, 'warning, or error with --max-warnings'),
    )
    .option('--max-warnings <n>', 'exit with 1 only if there are more warnings', toCount)
    .option('-q, --quiet', 'print only findings of the level that counts')
    .option('--config <file>', `follow this ${CONFIG_NAME} instead of the nearest one`)
    .addOption(readingOption())
    .option('--stdin-filename <path>', 'the name of what comes from standard input')
    .option('--update-baseline', `accept what is there today: write it to ${BASELINE_NAME}`)
    .action((paths: string[], options: CheckOptions) => run(paths, options, new Desk(modelsFolder, options.reading)));
}

async function run(args: readonly string[], options: CheckOptions, desk: Desk): Promise<void> {
  const found = await findFiles(args);
  for (const link of found.links) warn(link, 'is a link, not followed');
  const baselines = new Baselines();
  const output = openOutput(options.output);
  const format = (FORMATS[options.format] ?? FORMATS.pretty)(
    options.output === undefined && process.stdout.isTTY === true,
  );
  const printer = new Printer(format, output, options);
  const open = options.config === undefined ? finderOfProjects() : always(await openProject(options.config));

  printer.begin();
  for (const { path, reason } of found.missing) printer.unread(path, reason);
  for (const path of found.files) {
    const name = path === '-' ? (options.stdinFilename ?? path) : path;
    try {
      const checked = await checkFile(path, name, await open(name), desk);
      if (!checked) continue;
      if (options.updateBaseline) baselines.add(checked);
      else printer.file(checked);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      printer.unread(name, error.message);
    }
  }
  if (options.updateBaseline) await baselines.write();
  else printer.end();
  output.close();
}

async function checkFile(path: string, name: string, project: FolderProject, desk: Desk): Promise<Checked | undefined> {
  const file = pathIn(project, name);
  if (!project.wants(file)) return undefined;
  const { article } = await desk.read(path, { name, project });
  return { path: name, file, project, article, findings: findingsInFile(article, file, project) };
}

/** The nearest project of each file. */
function finderOfProjects(): (name: string) => Promise<FolderProject> {
  const known = new Map<string, FolderProject>();
  return (name) => projectOf(name, known);
}

const always =
  <T>(value: T) =>
  async (): Promise<T> =>
    value;

/** Prints what is new in each file as soon as it is checked, and sets the exit code by it. */
class Printer {
  readonly #format: Format;
  readonly #output: Output;
  readonly #quiet: boolean;
  readonly #counts: ReadonlySet<Severity>;
  readonly #maxWarnings: number;
  #warnings = 0;

  constructor(format: Format, output: Output, { severity, maxWarnings, quiet }: CheckOptions) {
    this.#format = format;
    this.#output = output;
    this.#quiet = quiet === true;
    const least = severity ?? (maxWarnings === undefined ? 'warning' : 'error');
    this.#counts = new Set(SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1));
    this.#maxWarnings = maxWarnings ?? Number.POSITIVE_INFINITY;
  }

  begin(): void {
    this.#output.write(this.#format.begin?.() ?? '');
  }

  file({ path, file, project, article, findings }: Checked): void {
    const fresh = withoutIgnored(article, findings, project.baseline, file);
    this.#count(fresh);
    const shown = this.#quiet ? fresh.filter(({ severity }) => this.#counts.has(severity)) : fresh;
    this.#output.write(this.#format.file({ path, article, findings: shown }));
  }

  unread(path: string, reason: string): void {
    report(path, reason);
    this.#output.write(this.#format.unread?.({ path, error: reason }) ?? '');
  }

  end(): void {
    this.#output.write(this.#format.end?.() ?? '');
  }

  #count(findings: readonly Finding[]): void {
    this.#warnings += findings.filter(({ severity }) => severity === 'warning').length;
    if (this.#warnings > this.#maxWarnings || findings.some(({ severity }) => this.#counts.has(severity))) {
      process.exitCode ??= NEW_FINDINGS;
    }
  }
}

/** Every project's findings take the place of what its baseline said of the files that were checked; other files keep theirs. */
class Baselines {
  readonly #byProject = new Map<FolderProject, { readonly files: Set<string>; readonly findings: Ignored[] }>();

  add({ project, file, article, findings }: Checked): void {
    const known = this.#byProject.get(project) ?? { files: new Set(), findings: [] };
    this.#byProject.set(project, known);
    known.files.add(file);
    known.findings.push(...findings.map((finding) => ({ ...ignoring(article, finding), file })));
  }

  async write(): Promise<void> {
    for (const [project, known] of this.#byProject) await writeBaseline(project, known);
  }
}

/** Makes the change to what the baseline holds at that moment; one that cannot be read is left as it is. */
async function writeBaseline(
  { folder }: FolderProject,
  { files, findings }: { readonly files: ReadonlySet<string>; readonly findings: readonly Ignored[] },
): Promise<void> {
  const path = join(folder, BASELINE_NAME);
  let count = 0;
  const replace = (text: string | undefined): string | undefined => {
    const { baseline, baselineBroken } = readProject(undefined, text);
    if (baselineBroken) return undefined;
    const all = [...baseline.filter(({ file }) => file === undefined || !files.has(file)), ...findings];
    count = all.length;
    return `${JSON.stringify({ version: 1, findings: all }, null, 2)}\n`;
  };
  try {
    const made = await new Store(nodeFiles(() => [])).change(pathToFileURL(path).href, replace);
    if (made) console.log(`${printable(path)}: ${count} findings`);
    else report(path, 'was not written, because it cannot be read: mend it or delete it first');
  } catch (error) {
    report(path, (error as Error).message);
  }
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 0) throw new InvalidArgumentError('It takes a whole number.');
  return count;
}
