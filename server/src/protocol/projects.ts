import { applyEdits, type JSONPath, modify } from 'jsonc-parser';
import picomatch from 'picomatch';
import type { ActorLexicon } from '../article/actors/lexicon';
import { RULES } from '../rules';
import type { Ignored } from '../rules/ignore';
import {
  BASELINE_NAME,
  CONFIG_NAME,
  type ConfigProblem,
  EMPTY_CONFIG,
  type ProjectConfig,
  readIgnored,
  readProjectConfig,
} from '../rules/project-config';
import { readLexicon } from './lexicon-settings';

/** Reads and writes files by their URI, on whatever machine they lie. */
export interface Files {
  /** The text, or null where there is no such file, it cannot be read, or has more bytes than the limit. */
  readonly read: (uri: string, limit?: number) => Promise<string | null>;
  readonly write: (uri: string, text: string) => Promise<void>;
  /** URIs of the workspace's text files. */
  readonly find: () => Promise<readonly string[]>;
}

/** A folder with a project file. */
export interface Project {
  /** URI of the folder, with a slash at its end. */
  readonly folder: string;
  readonly text: string;
  readonly config: ProjectConfig;
  readonly lexicon: ActorLexicon;
  readonly problems: readonly ConfigProblem[];
  /** What the project ignores, known findings included. */
  readonly ignored: readonly Ignored[];
  /** Whether the project wants a file, by its path from the folder. */
  readonly wants: (file: string) => boolean;
}

/** The project files above the open documents, read once and again when they change. */
export class Projects {
  readonly #files: Files;
  readonly #tell: (project: Project) => void;
  readonly #byFolder = new Map<string, Promise<Project | undefined>>();
  /** The last state of each file that could be read as a whole. */
  readonly #good = new Map<string, ProjectConfig>();

  /** @param tell is called with each project that was read, so that its problems can be shown */
  constructor(files: Files, tell: (project: Project) => void) {
    this.#files = files;
    this.#tell = tell;
  }

  /** The project with the nearest file up the tree, if the document lies in folders at all. */
  of(uri: string): Promise<Project | undefined> {
    return this.#ofFolder(folderOf(uri));
  }

  /** Forgets everything: some project file changed, came or went. */
  changed(): void {
    this.#byFolder.clear();
  }

  /**
   * Changes one value in the document's project file; a path that ends in -1 adds to a list. Without a file one is
   * made in the folder given. False where the file's JSON is broken, which is then left as it is.
   */
  async change(uri: string, folder: string, path: JSONPath, value: unknown): Promise<boolean> {
    const project = await this.of(uri);
    if (project?.problems.some(({ at }) => at === '')) return false;
    const target = (project?.folder ?? folder) + CONFIG_NAME;
    const text = project?.text ?? '{}\n';
    const options = {
      formattingOptions: { insertSpaces: true, tabSize: 2, insertFinalNewline: true },
      isArrayInsertion: path.at(-1) === -1,
    };
    await this.#files.write(target, applyEdits(text, modify(text, path, value, options)));
    this.changed();
    return true;
  }

  #ofFolder(folder: string | undefined): Promise<Project | undefined> {
    if (folder === undefined) return Promise.resolve(undefined);
    let project = this.#byFolder.get(folder);
    if (!project) {
      project = this.#read(folder).then((found) => found ?? this.#ofFolder(folderOf(folder.slice(0, -1))));
      this.#byFolder.set(folder, project);
    }
    return project;
  }

  async #read(folder: string): Promise<Project | undefined> {
    const text = await this.#files.read(folder + CONFIG_NAME);
    if (text === null) return undefined;
    const { config: read, problems } = readProjectConfig(
      text,
      RULES.map(({ meta }) => meta.name),
    );
    // In the middle of an edit a file may be no JSON: what it said before goes on to count.
    const broken = problems.some(({ at }) => at === '');
    if (!broken) this.#good.set(folder, read);
    const config = broken ? (this.#good.get(folder) ?? EMPTY_CONFIG) : read;
    const project: Project = {
      folder,
      text,
      config,
      lexicon: readLexicon(config.actors),
      problems,
      ignored: [...config.ignored, ...(await this.#readBaseline(folder))],
      wants: wanting(config.include, config.exclude),
    };
    this.#tell(project);
    return project;
  }

  async #readBaseline(folder: string): Promise<readonly Ignored[]> {
    try {
      const value = JSON.parse((await this.#files.read(folder + BASELINE_NAME)) ?? '{}') as {
        findings?: unknown;
      } | null;
      return readIgnored(value?.findings, () => {});
    } catch {
      return [];
    }
  }
}

/** Whether a file is wanted, by its path from the folder that the globs count from. No glob to include means every file. */
export function wanting(include: readonly string[], exclude: readonly string[]): (file: string) => boolean {
  const included = include.length ? picomatch([...include]) : () => true;
  const excluded = exclude.length ? picomatch([...exclude]) : () => false;
  return (file) => included(file) && !excluded(file);
}

/** The folder that a URI lies in, with a slash at its end; undefined at the root and for URIs without a path. */
export function folderOf(uri: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*\/(?:[^?#]*\/)?)[^/?#]+$/i.exec(uri)?.[1];
}

/** A document's path from a folder above it, decoded, with forward slashes. */
export function pathFrom(folder: string, uri: string): string {
  const path = uri.startsWith(folder) ? uri.slice(folder.length) : uri;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
