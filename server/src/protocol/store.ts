import { LONGEST_PROJECT_FILE } from '../project/config';
import { type Files, readPatiently } from './files';

/** What a file shall hold, by what it holds; undefined where that cannot be read, and so must not be written. */
export type Change = (text: string | undefined) => string | undefined;

/** Times that a change is made anew because another process was faster. */
const ATTEMPTS = 20;

/**
 * Changes files so that nothing is lost: one change after the other for each file, each made to what the file holds at that moment, and made
 * anew where somebody else has changed it meanwhile.
 */
export class Store {
  readonly #files: Pick<Files, 'read' | 'replace'>;
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(files: Pick<Files, 'read' | 'replace'>) {
    this.#files = files;
  }

  /**
   * Makes a change. False where the file cannot be understood, and is left as it is.
   * @throws Error where it cannot be read or written
   */
  change(uri: string, change: Change): Promise<boolean> {
    const before = this.#queues.get(uri) ?? Promise.resolve();
    const turn = before.then(
      () => this.#make(uri, change),
      () => this.#make(uri, change),
    );
    this.#queues.set(uri, turn);
    const done = (): void => {
      if (this.#queues.get(uri) === turn) this.#queues.delete(uri);
    };
    turn.then(done, done);
    return turn;
  }

  async #make(uri: string, change: Change): Promise<boolean> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const read = await readPatiently(this.#files, uri, LONGEST_PROJECT_FILE);
      if (read.kind === 'failed') throw new Error(read.reason);
      const before = read.kind === 'text' ? read.text : undefined;
      const after = change(before);
      if (after === undefined) return false;
      if (after === before || (await this.#files.replace(uri, before, after))) return true;
    }
    throw new Error('others change it all the time');
  }
}
