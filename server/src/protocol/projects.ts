import { BASELINE_NAME, CONFIG_NAME, LONGEST_PROJECT_FILE, type ProjectConfig } from '../project/config';
import { readProject as fromTexts, type Project } from '../project/project';
import { type FileRead, type Files, readPatiently } from './files';

/** A folder with its project file. */
export interface EditorProject extends Project {
  /** URI of the folder, with a slash at its end. */
  readonly folder: string;
  readonly text: string;
  /** What the file with the baseline holds, if there is one. */
  readonly baselineText: string | undefined;
}

/** The project files above the open documents, read once and again when they change. */
export class Projects {
  readonly #files: Files;
  readonly #tell: (project: EditorProject) => void;
  readonly #byFolder = new Map<string, Promise<EditorProject | undefined>>();
  /** The last state of each file that could be read as a whole. */
  readonly #good = new Map<string, ProjectConfig>();
  readonly #known = new Map<string, EditorProject>();

  /** @param tell is called with each project that was read, so that its problems can be shown */
  constructor(files: Files, tell: (project: EditorProject) => void) {
    this.#files = files;
    this.#tell = tell;
  }

  /** The project with the nearest file up the tree, if the document lies in folders at all. Never rejects. */
  of(uri: string): Promise<EditorProject | undefined> {
    return this.#ofFolder(folderOf(uri));
  }

  /** Forgets everything: some project file changed, came or went. */
  changed(): void {
    this.#byFolder.clear();
  }

  /** Reads everything again; whether anything is another now. */
  async reread(): Promise<boolean> {
    const before = [...this.#byFolder];
    this.#byFolder.clear();
    const changes = before.map(async ([folder, project]) => (await project) !== (await this.#ofFolder(folder)));
    return (await Promise.all(changes)).includes(true);
  }

  #ofFolder(folder: string | undefined): Promise<EditorProject | undefined> {
    if (folder === undefined) return Promise.resolve(undefined);
    let project = this.#byFolder.get(folder);
    if (!project) {
      project = this.#search(folder);
      this.#byFolder.set(folder, project);
    }
    return project;
  }

  async #search(folder: string): Promise<EditorProject | undefined> {
    const read = await readPatiently(this.#files, folder + CONFIG_NAME, LONGEST_PROJECT_FILE);
    if (read.kind === 'failed') {
      // It is asked for again next time; until then what it said before goes on to count.
      this.#byFolder.delete(folder);
      const known = this.#known.get(folder) ?? {
        ...fromTexts(undefined, undefined),
        folder,
        text: '',
        baselineText: undefined,
      };
      this.#tell({ ...known, problems: [{ at: '', message: `The file cannot be read: ${read.reason}.` }] });
      return known;
    }
    if (read.kind === 'text') return this.#open(folder, read.text);
    this.#known.delete(folder);
    return (await this.#files.isBorder(folder)) ? undefined : this.#ofFolder(folderOf(folder.slice(0, -1)));
  }

  async #open(folder: string, text: string): Promise<EditorProject> {
    const baseline = await readPatiently(this.#files, folder + BASELINE_NAME, LONGEST_PROJECT_FILE);
    const baselineText = textOf(baseline);
    const known = this.#known.get(folder);
    // Whoever holds a project need not begin anew where nothing in it has changed.
    const isSame = known?.text === text && known.baselineText === baselineText;
    const project = isSame
      ? known
      : { ...fromTexts(text, baselineText, this.#good.get(folder)), folder, text, baselineText };
    if (!project.broken) this.#good.set(folder, project.config);
    this.#known.set(folder, project);
    this.#tell(project);
    return project;
  }
}

const textOf = (read: FileRead): string | undefined => (read.kind === 'text' ? read.text : undefined);

/** The folder that a URI lies in, with a slash at its end; undefined at the root and for URIs without a path. */
export function folderOf(uri: string): string | undefined {
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*\//i.exec(uri);
  const last = uri.lastIndexOf('/');
  if (!path || /[?#]/.test(uri) || last === uri.length - 1) return undefined;
  return uri.slice(0, last + 1);
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
