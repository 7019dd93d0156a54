import { messages } from '../features/messages';
import { LONGEST_PROJECT_FILE } from '../project/config';
import {
  type ClaimKey,
  changeReviews,
  isIn,
  keyText,
  REVIEW_NAME,
  type ReviewChange,
  type ReviewEntry,
  readReviews,
} from '../project/review';
import type { Contexts } from './contexts';
import { type Files, readPatiently } from './files';
import type { LogPlace } from './own-messages';
import { pathFrom } from './projects';

/** A log, and how it calls a document. */
interface Log {
  /** Where the log lies, with a slash at its end. */
  readonly folder: string;
  readonly fileOf: (uri: string) => string;
}

/** What was noted about the claims of documents: in a log of this machine, and in one that lies beside the texts. */
export class Reviews {
  readonly #files: Pick<Files, 'read'>;
  readonly #contexts: Contexts;
  readonly #machine: Log | undefined;
  /** The last text of each log, with what it says: most often nothing has changed. */
  readonly #known = new Map<string, { readonly text: string; readonly entries: readonly ReviewEntry[] | undefined }>();

  /** @param machine URI of the folder with this machine's log, where the client has one */
  constructor(files: Pick<Files, 'read'>, contexts: Contexts, machine: string | undefined) {
    this.#files = files;
    this.#contexts = contexts;
    this.#machine = machine === undefined ? undefined : { folder: machine.replace(/\/?$/, '/'), fileOf: (uri) => uri };
  }

  /** What was noted about a document. What this machine's log says of a claim goes before what the shared one says. */
  async of(uri: string): Promise<readonly ReviewEntry[]> {
    const logs = [await this.#shared(uri), this.#machine];
    const entries = await Promise.all(logs.map((log) => (log ? this.#read(log, uri) : [])));
    return [...new Map(entries.flat().map((entry) => [keyText(entry), entry])).values()];
  }

  /** The URI of the log that could be shared; undefined where no folder can hold one. */
  async sharedLog(uri: string): Promise<string | undefined> {
    const log = await this.#shared(uri);
    return log && log.folder + REVIEW_NAME;
  }

  /**
   * Notes something about a claim in one of the logs; what says nothing takes no line. Says why where that cannot be done.
   * @param was the words that the claim had when something was noted about it
   */
  async put(uri: string, entry: Omit<ReviewEntry, 'file'>, was: ClaimKey | undefined, place: LogPlace) {
    const shared = await this.#shared(uri);
    const log = place === 'shared' ? shared : (this.#machine ?? shared);
    if (!log) return messages.review.notShared;
    const file = log.fileOf(uri);
    const { state = 'open', note, evidence } = entry;
    // A line that says nothing speaks all the same where it hides one of the shared log.
    const hides =
      log !== shared && (shared ? await this.#read(shared, uri) : []).some((one) => keyText(one) === keyText(entry));
    const isNothing = state === 'open' && !note && !evidence && !hides;
    const problem = await this.#change(uri, log, isNothing ? { kind: 'remove', file, key: entry } : { kind: 'put', entry: { file, ...entry }, was }); // biome-ignore format: one line a case
    if (problem !== undefined || log === this.#machine || !this.#machine) return problem;
    return this.#change(uri, this.#machine, { kind: 'remove', file: uri, key: entry });
  }

  /** Takes out what was noted about a claim, wherever it stands. */
  async forget(uri: string, key: ClaimKey): Promise<string | undefined> {
    for (const log of [await this.#shared(uri), this.#machine]) {
      if (!log) continue;
      const problem = await this.#change(uri, log, { kind: 'remove', file: log.fileOf(uri), key });
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  /** A file or a folder has another URI: what was noted about it goes along, from log to log where it must. */
  async moved(from: string, to: string): Promise<string | undefined> {
    if (this.#machine) await this.#change(from, this.#machine, { kind: 'move', from, to });
    const [old, fresh] = await Promise.all([this.#shared(from), this.#shared(to)]);
    if (!old || !fresh) return undefined;
    const [before, after] = [old.fileOf(from), fresh.fileOf(to)];
    if (old.folder === fresh.folder) return this.#change(to, old, { kind: 'move', from: before, to: after });
    const entries = (await this.#all(old)).filter(({ file }) => isIn(file, before));
    for (const entry of entries) {
      const file = after + entry.file.slice(before.length);
      const problem =
        (await this.#change(to, fresh, { kind: 'put', entry: { ...entry, file } })) ??
        (await this.#change(from, old, { kind: 'remove', file: entry.file, key: entry }));
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  /** Takes out of this machine's log what was noted about a text that was in no file and is closed. */
  async drop(uri: string): Promise<string | undefined> {
    return this.#machine && this.#change(uri, this.#machine, { kind: 'drop', file: uri });
  }

  /** The log beside the project file of a document, in the folder that is open where the project file lies above. */
  async #shared(uri: string): Promise<Log | undefined> {
    const base = this.#contexts.projectFolder(uri);
    if (base === undefined) return undefined;
    const project = await this.#contexts.projectOf(uri);
    const folder = project?.folder.startsWith(base) ? project.folder : base;
    return { folder, fileOf: (one) => pathFrom(folder, one) };
  }

  async #read(log: Log, uri: string): Promise<readonly ReviewEntry[]> {
    const file = log.fileOf(uri);
    return (await this.#all(log)).filter((entry) => entry.file === file);
  }

  async #all({ folder }: Log): Promise<readonly ReviewEntry[]> {
    const read = await readPatiently(this.#files, folder + REVIEW_NAME, LONGEST_PROJECT_FILE);
    if (read.kind !== 'text') return [];
    const known = this.#known.get(folder);
    if (known?.text === read.text) return known.entries ?? [];
    const entries = readReviews(read.text);
    this.#known.set(folder, { text: read.text, entries });
    return entries ?? [];
  }

  async #change(uri: string, log: Log, change: ReviewChange): Promise<string | undefined> {
    // Where nothing is noted no log is made, and nobody is asked whether it may be.
    if (change.kind !== 'put' && !(await this.#all(log)).some(({ file }) => isIn(file, concerned(change))))
      return undefined;
    const { folder } = log;
    const base = this.#machine?.folder === folder ? folder : (this.#contexts.projectFolder(uri) ?? folder);
    return this.#contexts.changeFile(base, folder + REVIEW_NAME, (text) => changeReviews(text, change));
  }
}

/** The file or folder whose lines a change takes out or renames. */
const concerned = (change: Exclude<ReviewChange, { kind: 'put' }>): string =>
  change.kind === 'move' ? change.from : change.file;
