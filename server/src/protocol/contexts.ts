import type { Connection } from 'vscode-languageserver';
import type { ClientFeatures } from './client-features';
import { folderOf, type Project, type Projects, pathFrom, wanting } from './projects';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings';

/** What goes for a document, from the editor and from its project. */
export interface Context {
  readonly settings: Settings;
  readonly project: Project | undefined;
}

/** The settings and the projects of documents, open or not. */
export class Contexts {
  readonly #connection: Connection;
  readonly #client: ClientFeatures;
  readonly #projects: Projects;
  readonly #folders: () => Iterable<string>;
  readonly #listeners: (() => void)[] = [];
  /** Settings pushed by clients that cannot be asked. */
  #pushedSettings: unknown;

  /** @param folders URIs of the workspace's folders, as they are at each call */
  constructor(
    connection: Connection,
    client: ClientFeatures,
    projects: Projects,
    folders: () => Iterable<string>,
    initialSettings: unknown,
  ) {
    this.#connection = connection;
    this.#client = client;
    this.#projects = projects;
    this.#folders = folders;
    this.#pushedSettings = initialSettings;
  }

  /** Calls back when what `of` says may have changed. */
  onDidChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** The user changed settings. */
  settingsChanged(pushed: unknown): void {
    this.#pushedSettings = pushed;
    for (const listener of this.#listeners) listener();
  }

  /** Project files changed, came or went. */
  projectsChanged(): void {
    this.#projects.changed();
    for (const listener of this.#listeners) listener();
  }

  /** What goes for a document. */
  async of(uri: string): Promise<Context> {
    const [settings, project] = await Promise.all([this.#readSettings(uri), this.#projects.of(uri)]);
    return { settings, project };
  }

  /** Whether neither the settings nor the project leave a document out. */
  wants(uri: string, { settings, project }: Context): boolean {
    if (project && !project.wants(pathFrom(project.folder, uri))) return false;
    return wanting(settings.include, settings.exclude)(pathFrom(this.#workspaceFolder(uri) ?? '', uri));
  }

  /**
   * Changes a value in the project file of a document, or in a new one in `projectFolder`. False where the file's JSON is
   * broken: whoever mends it must not find it changed.
   */
  async changeProject(uri: string, path: (string | number)[], value: unknown): Promise<boolean> {
    const folder = this.projectFolder(uri);
    if (folder === undefined || !(await this.#projects.change(uri, folder, path, value))) return false;
    this.projectsChanged();
    return true;
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
    try {
      return readSettings(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'byline' }));
    } catch (error) {
      this.#connection.console.warn(`No settings for ${uri}: ${error}`);
      return DEFAULT_SETTINGS;
    }
  }
}
