import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { ActorLexicon } from '../../article/actors/lexicon';
import type { Article } from '../../article/article';
import { check, RULES } from '../../rules';
import { type Ignored, withoutIgnored } from '../../rules/ignore';
import {
  BASELINE_NAME,
  CONFIG_NAME,
  EMPTY_CONFIG,
  LONGEST_PROJECT_FILE,
  type ProjectConfig,
  readIgnored,
  readProjectConfig,
} from '../../rules/project-config';
import type { Finding } from '../../rules/rule';
import { DEFAULT_RULE_SETTINGS, readRuleSettings } from '../../rules/settings';
import { readLexicon } from '../lexicon-settings';
import { wanting } from '../projects';
import { FileError, readText } from '../read-text';
import { FAILED } from './exit-codes';
import { printable } from './printable';

/** A folder with its project file and baseline. */
export interface Project {
  readonly folder: string;
  readonly config: ProjectConfig;
  readonly lexicon: ActorLexicon;
  readonly baseline: readonly Ignored[];
  /** Whether the project wants a file, by its path from the folder. */
  readonly wants: (file: string) => boolean;
}

/**
 * The project of a folder: the nearest project file up the tree, or else the working directory with no settings.
 * @throws FileError where the file cannot be read
 */
export async function projectOf(folder: string, known: Map<string, Project>): Promise<Project> {
  const here = known.get(folder);
  if (here) return here;
  const above = dirname(folder);
  const path = join(folder, CONFIG_NAME);
  let project: Project;
  if (existsSync(path)) project = await openProject(path);
  else if (above !== folder) project = await projectOf(above, known);
  else project = await readProject(process.cwd(), EMPTY_CONFIG);
  known.set(folder, project);
  return project;
}

/**
 * A project file, with the baseline beside it. What is wrong in it is told, and the rest counts.
 * @throws FileError where it cannot be read, with the path in its message
 */
export async function openProject(path: string): Promise<Project> {
  const { text } = await readText(path, LONGEST_PROJECT_FILE).catch((error: Error) => {
    throw new FileError(`${path}: ${error.message}`);
  });
  const { config, problems } = readProjectConfig(
    text,
    RULES.map(({ meta }) => meta.name),
  );
  for (const { at, message } of problems) report(path, at ? `${at}: ${message}` : message);
  return readProject(dirname(resolve(path)), config);
}

async function readProject(folder: string, config: ProjectConfig): Promise<Project> {
  const wants = wanting(config.include, config.exclude);
  return { folder, config, lexicon: readLexicon(config.actors), baseline: await readBaseline(folder), wants };
}

/** A file's path from the project's folder, with forward slashes. */
export const pathIn = ({ folder }: Project, path: string): string =>
  relative(folder, resolve(path)).split(sep).join('/');

/** What the rules find under the project's settings, without what it ignores; its baseline plays no part. */
export function findingsIn(article: Article, file: string, { config }: Project): Finding[] {
  const base = { ...DEFAULT_RULE_SETTINGS, confidence: config.confidence ?? DEFAULT_RULE_SETTINGS.confidence };
  return withoutIgnored(article, check(article, readRuleSettings(config.rules, base)), config.ignored, file);
}

/** Tells something about a file that keeps nothing from being done. */
export function warn(path: string, message: string): void {
  console.error(`byline: ${printable(path)}: ${printable(message)}`);
}

/** Tells what is wrong with a file, and that something could not be read. */
export function report(path: string, message: string): void {
  warn(path, message);
  process.exitCode = FAILED;
}

async function readBaseline(folder: string): Promise<readonly Ignored[]> {
  const path = join(folder, BASELINE_NAME);
  if (!existsSync(path)) return [];
  try {
    const value = JSON.parse((await readText(path, LONGEST_PROJECT_FILE)).text) as { findings?: unknown } | null;
    return readIgnored(value?.findings, (at, message) => report(path, `${at}: ${message}`));
  } catch (error) {
    report(path, error instanceof FileError ? error.message : 'This is no JSON.');
    return [];
  }
}
