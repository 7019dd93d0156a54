import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Command, Option } from 'commander';
import picomatch from 'picomatch';
import { type Analyser, createAnalyser } from '../../article/analyse';
import type { Article } from '../../article/article';
import { check, RULES } from '../../rules';
import { type Ignored, ignoring, withoutIgnored } from '../../rules/ignore';
import {
  BASELINE_NAME,
  CONFIG_NAME,
  EMPTY_CONFIG,
  type ProjectConfig,
  readIgnored,
  readProjectConfig,
} from '../../rules/project-config';
import type { Finding } from '../../rules/rule';
import { DEFAULT_RULE_SETTINGS, readRuleSettings } from '../../rules/settings';
import { LineIndex } from '../../text/lines';
import { readLexicon } from '../lexicon-settings';
import { readModels } from '../node-models';
import { FileError, readText } from '../read-text';

const TEXT_FILE = /\.(?:txt|text|md|markdown|mdown|mkd)$/i;
const MARKDOWN_FILE = /\.(?:md|markdown|mdown|mkd)$/i;
const MAX_SIZE = 10e6;
const NEW_FINDINGS = 1;
const UNREADABLE = 2;

interface CheckOptions {
  readonly format: 'pretty' | 'json';
  readonly updateBaseline?: true;
}

/** A folder with its project file and baseline. */
interface Project {
  readonly folder: string;
  readonly config: ProjectConfig;
  readonly baseline: readonly Ignored[];
  readonly wanted: (file: string) => boolean;
}

interface Checked {
  readonly path: string;
  readonly file: string;
  readonly project: Project;
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** Adds `byline check [PATH…]` to the command line. Exit code 1: there are new warnings or errors; 2: something could not be read. */
export function addCheckCommand(program: Command, modelsFolder: string): void {
  program
    .command('check')
    .description(
      `show what the rules find, with the settings of the nearest ${CONFIG_NAME}, without ignored and known findings`,
    )
    .argument('[path...]', 'files, and folders of .txt and .md files', ['.'])
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['pretty', 'json']).default('pretty'))
    .option('--update-baseline', `accept what is there today: write it to ${BASELINE_NAME}`)
    .action((paths: string[], options: CheckOptions) => run(paths, options, createAnalyser(readModels(modelsFolder))));
}

async function run(paths: readonly string[], options: CheckOptions, analyse: Analyser): Promise<void> {
  const projects = new Map<string, Project>();
  const checked: Checked[] = [];
  for (const path of paths.flatMap(filesOf)) {
    const project = projectOf(dirname(resolve(path)), projects);
    const file = relative(project.folder, resolve(path)).split(sep).join('/');
    if (!project.wanted(file)) continue;
    try {
      const { text, notes } = await readText(path, MAX_SIZE);
      for (const note of notes) console.error(`byline: ${path}: ${note}`);
      checked.push({ path, file, project, ...checkText(analyse, text, path, file, project) });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      report(path, error.message);
    }
  }
  if (options.updateBaseline) writeBaselines(checked);
  else print(checked, options.format);
}

function checkText(
  analyse: Analyser,
  text: string,
  path: string,
  file: string,
  { config }: Project,
): Pick<Checked, 'article' | 'findings'> {
  const article = analyse(text, {
    markup: MARKDOWN_FILE.test(path) ? 'markdown' : 'plaintext',
    lexicon: readLexicon(config.actors),
  });
  const base = { ...DEFAULT_RULE_SETTINGS, confidence: config.confidence ?? DEFAULT_RULE_SETTINGS.confidence };
  return {
    article,
    findings: withoutIgnored(article, check(article, readRuleSettings(config.rules, base)), config.ignored, file),
  };
}

function report(path: string, message: string): void {
  console.error(`byline: ${path}: ${message}`);
  process.exitCode = UNREADABLE;
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
      return entry.isFile() && TEXT_FILE.test(entry.name) ? [inside] : [];
    });
}

/** The project of a folder: the nearest project file up the tree, or else the working directory with no settings. */
function projectOf(folder: string, known: Map<string, Project>): Project {
  const here = known.get(folder);
  if (here) return here;
  const above = dirname(folder);
  let project: Project;
  if (existsSync(join(folder, CONFIG_NAME))) project = openProject(folder);
  else if (above !== folder) project = projectOf(above, known);
  else project = openProject(process.cwd());
  known.set(folder, project);
  return project;
}

function openProject(folder: string): Project {
  const path = join(folder, CONFIG_NAME);
  let config = EMPTY_CONFIG;
  if (existsSync(path)) {
    const read = readProjectConfig(
      readFileSync(path, 'utf8'),
      RULES.map(({ meta }) => meta.name),
    );
    for (const { at, message } of read.problems) report(path, at ? `${at}: ${message}` : message);
    config = read.config;
  }
  const included = config.include.length ? picomatch([...config.include]) : () => true;
  const excluded = config.exclude.length ? picomatch([...config.exclude]) : () => false;
  return { folder, config, baseline: readBaseline(folder), wanted: (file) => included(file) && !excluded(file) };
}

function readBaseline(folder: string): readonly Ignored[] {
  const path = join(folder, BASELINE_NAME);
  if (!existsSync(path)) return [];
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as { findings?: unknown } | null;
    return readIgnored(value?.findings, (at, message) => report(path, `${at}: ${message}`));
  } catch {
    report(path, 'This is no JSON.');
    return [];
  }
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

function print(checked: readonly Checked[], format: CheckOptions['format']): void {
  const fresh = checked.map((one) => ({
    path: one.path,
    lines: new LineIndex(one.article.page.text),
    findings: withoutIgnored(one.article, one.findings, one.project.baseline, one.file),
  }));
  if (fresh.some(({ findings }) => findings.some(({ severity }) => severity === 'warning' || severity === 'error'))) {
    process.exitCode ??= NEW_FINDINGS;
  }
  if (format === 'json') {
    console.log(
      JSON.stringify(
        fresh.map(({ path, findings }) => ({ path, findings })),
        null,
        2,
      ),
    );
    return;
  }
  for (const { path, lines, findings } of fresh) {
    for (const { start, severity, message, rule } of findings) {
      const { line, character } = lines.positionAt(start);
      console.log(`${path}:${line + 1}:${character + 1}: ${severity}: ${printable(message)} (${rule})`);
    }
  }
  const count = fresh.reduce((sum, { findings }) => sum + findings.length, 0);
  console.log(
    `${count} ${count === 1 ? 'finding' : 'findings'} in ${fresh.length} ${fresh.length === 1 ? 'file' : 'files'}`,
  );
}

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
