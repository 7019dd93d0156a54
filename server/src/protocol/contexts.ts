import type { Connection } from 'vscode-languageserver';
import type { Form } from '../article/forms';
import { messages } from '../features/messages';
import { CONFIG_NAME } from '../project/config';
import { changeProject, type ProjectChange } from '../project/edit';
import { globProblem, type Matcher, wanting } from '../project/globs';
import { isRecord } from '../text/json-values';
import type { ClientFeatures } from './client-features';
import type { Files } from './files';
import { type EditorProject, folderOf, type Projects, pathFrom } from './projects';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings';
import type { Change, Store } from './store';
import { toldForm } from './told-form';
import { keyOf } from './uri-key';

/** Milliseconds that a client is waited for that was asked for settings. */
const PATIENCE = 2000;

/** What goes for a document, from the editor and from its project. */
export interface Context {
  readonly settings: Settings;
  readonly project: EditorProject | undefined;
}

/** The settings and the projects of documents, open or not. */
export class Contexts {
  readonly #connection: Connection;
  readonly #client: ClientFeatures;
  readonly #projects: Projects;
  readonly #files: Pick<Files, 'real'>;
  readonly #store: Store;
  readonly #folders: () => Iterable<string>;
  readonly #listeners: (() => void)[] = [];
  /** Settings that a client sent when nobody waited for them any more. */
  readonly #late = new Map<string, Settings>();
  /** Settings pushed by clients that cannot be asked. */
  #pushedSettings: unknown;

  /** @param folders URIs of the workspace's folders, as they are at each call */
  constructor(
    connection: Connection,
    client: ClientFeatures,
    projects: Projects,
    files: Pick<Files, 'real'>,
    store: Store,
    folders: () => Iterable<string>,
    initialSettings: unknown,
  ) {
    this.#connection = connection;
    this.#client = client;
    this.#projects = projects;
    this.#files = files;
    this.#store = store;
    this.#folders = folders;
    this.#pushedSettings = initialSettings;
  }

  /** Calls back when what `of` says may have changed. */
  onDidChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** The user changed settings. Some clients push a message that holds none of ours: what they said before goes on to count. */
  settingsChanged(pushed: unknown): void {
    if (isRecord(pushed)) this.#pushedSettings = pushed;
    this.#late.clear();
    for (const listener of this.#listeners) listener();
  }

  /** Project files changed, came or went. */
  projectsChanged(): void {
    this.#projects.changed();
    for (const listener of this.#listeners) listener();
  }

  /** Looks whether project files changed, where nobody tells; whether they did. */
  async rereadProjects(): Promise<boolean> {
    const changed = await this.#projects.reread();
    if (changed) for (const listener of this.#listeners) listener();
    return changed;
  }

  /** What goes for a document. */
  async of(uri: string): Promise<Context> {
    const [settings, project] = await Promise.all([this.#readSettings(uri), this.#projects.of(uri)]);
    return { settings, project };
  }

  /** The project file that goes for a document, if there is one. */
  projectOf(uri: string): Promise<EditorProject | undefined> {
    return this.#projects.of(uri);
  }

  /** Whether neither the settings nor the project leave a document out. */
  wants(uri: string, { settings, project }: Context): boolean {
    if (project && !project.wants(pathFrom(project.folder, uri))) return false;
    if (isProjectFile(uri)) return false;
    return wantedBy(settings)(pathFrom(this.#workspaceFolder(uri) ?? '', uri));
  }

  /** What kind of text the settings say that a document is, if they say so. */
  formOf(uri: string, { forms }: Settings): Form | undefined {
    return toldForm(forms, pathFrom(this.#workspaceFolder(uri) ?? '', uri));
  }

  /** Changes the project file of a document, or makes one in `projectFolder`. Says why where that cannot be done. */
  async changeProject(uri: string, change: ProjectChange): Promise<string | undefined> {
    const base = this.projectFolder(uri);
    if (base === undefined) return messages.project.noFolder;
    const target = ((await this.#projects.of(uri))?.folder ?? base) + CONFIG_NAME;
    const problem = await this.changeFile(base, target, (text) => changeProject(text ?? '{}\n', change));
    if (problem === undefined) this.projectsChanged();
    return problem;
  }

  /**
   * Changes a file that belongs to a project. Says why where that cannot be done. A file that lies elsewhere than it seems, or not in the folder
   * that is open, is changed only when the user says so.
   */
  async changeFile(base: string, target: string, change: Change): Promise<string | undefined> {
    const real = await this.#files.real(target);
    const expected = target.startsWith(base)
      ? (await this.#files.real(base)).replace(/\/?$/, '/') + target.slice(base.length)
      : '';
    const asSeen = keyOf(real) === keyOf(expected);
    if (!asSeen && !(await this.#allows(real))) return undefined;
    try {
      const made = await this.#store.change(asSeen ? target : real, change);
      return made ? undefined : messages.project.broken(target.slice(target.lastIndexOf('/') + 1));
    } catch (error) {
      return messages.project.unwritten(
        pathFrom('file://', real),
        error instanceof Error ? error.message : String(error),
      );
    }
  }

  async #allows(target: string): Promise<boolean> {
    const title = messages.project.changeIt;
    const chosen = await this.#connection.window
      .showWarningMessage(messages.project.elsewhere(pathFrom('file://', target)), { title })
      .catch(() => undefined);
    return chosen?.title === title;
  }

  /** Where the project file of a document lies that has none yet: in the workspace's folder, or else beside it. */
  projectFolder(uri: string): string | undefined {
    return this.#workspaceFolder(uri) ?? folderOf(uri);
  }

  /** The folder of the workspace that a document lies in, with a slash at its end. */
  #workspaceFolder(uri: string): string | undefined {
    return [...this.#folders()].map((folder) => `${folder.replace(/\/$/, '')}/`).find((one) => uri.startsWith(one));
  }

  async #readSettings(uri: string): Promise<Settings> {
    if (!this.#client.configuration) return readSettings(this.#pushedSettings);
    const asked = this.#connection.workspace
      .getConfiguration({ scopeUri: uri, section: 'byline' })
      .then(readSettings)
      .catch((error: unknown) => {
        this.#connection.console.warn(`No settings for ${uri}: ${error}`);
        return DEFAULT_SETTINGS;
      });
    let late = false;
    const waited = new Promise<Settings>((resolve) => {
      setTimeout(() => {
        late = true;
        resolve(this.#late.get(uri) ?? DEFAULT_SETTINGS);
      }, PATIENCE).unref?.();
    });
    // An answer that comes too late counts from then on.
    void asked.then((settings) => {
      if (!late) return;
      this.#late.set(uri, settings);
      for (const listener of this.#listeners) listener();
    });
    return Promise.race([asked, waited]);
  }
}

/** A project's own files are no texts to read. */
const isProjectFile = (uri: string): boolean => /\/\.byline(?:-baseline|-review)?\.json$/.test(uri);

const compiled = new WeakMap<Settings, Matcher>();

/** The globs of the settings; a list that is too long counts for nothing. */
function wantedBy(settings: Settings): Matcher {
  let wanted = compiled.get(settings);
  if (!wanted) {
    const short = (globs: readonly string[]): readonly string[] => (globProblem(globs) ? [] : globs);
    wanted = wanting(short(settings.include), short(settings.exclude));
    compiled.set(settings, wanted);
  }
  return wanted;
}
