import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type Analyser, createAnalyser } from '../../article/analyse';
import { ignoring, withoutIgnored } from '../../rules/ignore';
import { BASELINE_NAME, CONFIG_NAME } from '../../rules/project-config';
import { LineIndex } from '../../text/lines';
import { readModels } from '../node-models';
import { FileError, readText } from '../read-text';
import { isMarkdownFile, isTextFile } from '../text-files';
import { findingsIn, type Project, pathIn, projectOf, report } from './project';
import { type Found, toSarif } from './sarif';

const MAX_SIZE = 10e6;
const NEW_FINDINGS = 1;

const FORMATS = ['pretty', 'json', 'sarif'] as const;
type Format = (typeof FORMATS)[number];

interface CheckOptions {
  readonly format: Format;
  readonly updateBaseline?: true;
}

interface Checked extends Found {
  /** The path from the project's folder. */
  readonly file: string;
  readonly project: Project;
}

/** Adds `byline check [PATH…]` to the command line. Exit code 1: there are new warnings or errors; 2: something could not be read. */
export function addCheckCommand(program: Command, modelsFolder: string): void {
  program
    .command('check')
    .description(
      `show what the rules find, with the settings of the nearest ${CONFIG_NAME}, without ignored and known findings`,
    )
    .argument('[path...]', 'files, and folders of .txt and .md files', ['.'])
    .addOption(new Option('-f, --format <format>', 'how to print').choices([...FORMATS]).default('pretty'))
    .option('--update-baseline', `accept what is there today: write it to ${BASELINE_NAME}`)
    .action((paths: string[], options: CheckOptions) => run(paths, options, createAnalyser(readModels(modelsFolder))));
}

async function run(paths: readonly string[], options: CheckOptions, analyse: Analyser): Promise<void> {
  const projects = new Map<string, Project>();
  const checked: Checked[] = [];
  for (const path of paths.flatMap(filesOf)) {
    const project = projectOf(dirname(resolve(path)), projects);
    const file = pathIn(project, path);
    if (!project.wants(file)) continue;
    try {
      const { text, notes } = await readText(path, MAX_SIZE);
      for (const note of notes) console.error(`byline: ${path}: ${note}`);
      const markup = isMarkdownFile(path) ? 'markdown' : 'plaintext';
      const article = analyse(text, { markup, lexicon: project.lexicon });
      checked.push({ path, file, project, article, findings: findingsIn(article, file, project) });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      report(path, error.message);
    }
  }
  if (options.updateBaseline) writeBaselines(checked);
  else print(checked, options.format);
}

/** A folder's text files, folders in it included; a file itself, whatever its name. */
function filesOf(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) return filesOf(inside);
      return entry.isFile() && isTextFile(entry.name) ? [inside] : [];
    });
}

/** Every project's findings take the place of what its baseline said of the files that were checked; other files keep theirs. */
function writeBaselines(checked: readonly Checked[]): void {
  for (const [project, files] of byProject(checked)) {
    const names = new Set(files.map(({ file }) => file));
    const findings = [
      ...project.baseline.filter(({ file }) => file === undefined || !names.has(file)),
      ...files.flatMap(({ article, file, findings }) =>
        findings.map((finding) => ({ ...ignoring(article, finding), file })),
      ),
    ];
    const path = join(project.folder, BASELINE_NAME);
    writeFileSync(path, `${JSON.stringify({ version: 1, findings }, null, 2)}\n`);
    console.log(`${path}: ${findings.length} findings`);
  }
}

function print(checked: readonly Checked[], format: Format): void {
  const fresh = checked.map(({ path, file, project, article, findings }) => {
    return { path, article, findings: withoutIgnored(article, findings, project.baseline, file) };
  });
  if (fresh.some(({ findings }) => findings.some(({ severity }) => severity === 'warning' || severity === 'error'))) {
    process.exitCode ??= NEW_FINDINGS;
  }
  console.log(FORMATTERS[format](fresh));
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);

const FORMATTERS: Readonly<Record<Format, (files: readonly Found[]) => string>> = {
  json: (files) => json(files.map(({ path, findings }) => ({ path, findings }))),
  sarif: (files) => json(toSarif(files)),
  pretty: (files) => {
    const printed = files.flatMap(({ path, article, findings }) => {
      const lines = new LineIndex(article.page.text);
      return findings.map(({ start, severity, message, rule }) => {
        const { line, character } = lines.positionAt(start);
        return `${path}:${line + 1}:${character + 1}: ${severity}: ${printable(message)} (${rule})`;
      });
    });
    const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;
    return [...printed, `${count(printed.length, 'finding')} in ${count(files.length, 'file')}`].join('\n');
  },
};

/** Messages quote the document: its control characters and changes of direction never reach the terminal. */
const printable = (text: string): string => text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');

function byProject(checked: readonly Checked[]): Map<Project, Checked[]> {
  const groups = new Map<Project, Checked[]>();
  for (const one of checked) {
    const group = groups.get(one.project);
    if (group) group.push(one);
    else groups.set(one.project, [one]);
  }
  return groups;
}
