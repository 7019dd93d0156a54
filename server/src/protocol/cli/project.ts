import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Article } from '../../article/article';
import { BASELINE_NAME, CONFIG_NAME, LONGEST_PROJECT_FILE } from '../../project/config';
import { findingsIn, type Project, readProject } from '../../project/project';
import type { Finding } from '../../rules/rule';
import { isBorder } from '../borders';
import type { FileRead } from '../files';
import { readRegular } from '../node-files';
import { FileError } from '../read-text';
import { FAILED } from './exit-codes';
import { printable } from './printable';

/** A folder with its project file and baseline. */
export interface FolderProject extends Project {
  readonly folder: string;
}

/**
 * The project of a file, by its path: the nearest project file up the tree, or else the working directory with no settings.
 * @param known projects of folders that were opened before
 * @throws FileError where the project file cannot be read
 */
export const projectOf = (path: string, known = new Map<string, FolderProject>()): Promise<FolderProject> =>
  projectOfFolder(dirname(resolve(path)), known);

async function projectOfFolder(folder: string, known: Map<string, FolderProject>): Promise<FolderProject> {
  const here = known.get(folder);
  if (here) return here;
  const read = await readRegular(join(folder, CONFIG_NAME), LONGEST_PROJECT_FILE);
  let project: FolderProject;
  if (read.kind !== 'none') project = await open(folder, join(folder, CONFIG_NAME), read);
  else if (await isBorder(folder)) project = await open(process.cwd(), CONFIG_NAME, read);
  else project = await projectOfFolder(dirname(folder), known);
  known.set(folder, project);
  return project;
}

/**
 * A project file, with the baseline beside it. What is wrong in it is told, and the rest counts.
 * @throws FileError where it cannot be read, with the path in its message
 */
export async function openProject(path: string): Promise<FolderProject> {
  const read = await readRegular(path, LONGEST_PROJECT_FILE);
  if (read.kind === 'none') throw new FileError(`${path}: no such file`);
  return open(dirname(resolve(path)), path, read);
}

async function open(folder: string, path: string, read: FileRead): Promise<FolderProject> {
  const baselinePath = join(folder, BASELINE_NAME);
  const baseline = await readRegular(baselinePath, LONGEST_PROJECT_FILE);
  const project = readProject(textOf(path, read), textOf(baselinePath, baseline));
  for (const { at, message } of project.problems) report(path, at ? `${at}: ${message}` : message);
  for (const { at, message } of project.baselineProblems) report(baselinePath, at ? `${at}: ${message}` : message);
  return { ...project, folder };
}

function textOf(path: string, read: FileRead): string | undefined {
  if (read.kind === 'failed') throw new FileError(`${path}: ${read.reason}`);
  return read.kind === 'text' ? read.text : undefined;
}

/** A file's path from the project's folder, with forward slashes. */
export const pathIn = ({ folder }: FolderProject, path: string): string =>
  relative(folder, resolve(path)).split(sep).join('/');

/** What the rules find under the project's settings, without what it ignores; its baseline plays no part. */
export const findingsInFile = (article: Article, file: string, project: FolderProject): Finding[] =>
  findingsIn(article, file, project);

/** Tells something about a file that keeps nothing from being done. */
export function warn(path: string, message: string): void {
  console.error(`byline: ${printable(path)}: ${printable(message)}`);
}

/** Tells what is wrong with a file, and that something could not be read. */
export function report(path: string, message: string): void {
  warn(path, message);
  process.exitCode = FAILED;
}
