import type { CancellationToken } from 'vscode-languageserver';
import { digestOf, type Naming } from '../features/same-actor';
import { withoutGuesses } from '../features/show-guesses';
import { LineIndex } from '../text/lines';
import type { Analyse } from './analyse-later';
import type { Contexts } from './contexts';
import type { Files } from './files';
import type { EditorProject } from './projects';
import type { Session } from './session';
import type { SetAside } from './set-aside';
import { isMarkdownFile } from './text-files';
import { keyOf } from './uri-key';

/** What is known of a document to find its actors and headings from others. A snapshot of an open document is one. */
export interface Digest {
  readonly uri: string;
  readonly lines: LineIndex;
  readonly article: Naming;
}

/** A text file of the workspace. */
interface Entry {
  readonly uri: string;
  /** Null where it cannot be read or is too long. */
  text?: string | null | undefined;
  analysed?:
    | {
        readonly text: string;
        readonly project: EditorProject | undefined;
        readonly naming: Naming | undefined;
      }
    | undefined;
  digest?: Digest | undefined;
}

/** Told how many of the workspace's files have been read. */
export type TextSummary = (done: number, all: number) => void;

/** Longer files are read when they are opened and not before, so that no slice of work holds up a keystroke for long. */
const LONGEST = 100_000;
/** Files read at once. */
const TOGETHER = 8;
/** Bytes of text that are kept, at two a letter; of more, those that were looked at longest ago are read again when they are next wanted. */
const MOST_BYTES = 40e6;

/**
 * The text files of the workspace that are not open. Nothing is read before somebody looks for an actor or a heading
 * in other documents, and only files that hold the words looked for are analysed: one at a time, while nobody types.
 */
export class Library {
  readonly #files: Files;
  readonly #session: Pick<Session, 'uris' | 'pauseInTyping'>;
  readonly #contexts: Pick<Contexts, 'of' | 'wants' | 'onDidChange'>;
  readonly #analyse: Analyse;
  readonly #setAside: Pick<SetAside, 'has'>;
  readonly #most: number;
  /** Whether somebody tells when files change; where nobody does they are read again for every search. */
  readonly #watched: boolean;
  readonly #entries = new Map<string, Entry>();
  #found: Promise<readonly string[]> | undefined;

  /** The entries with a text, the one that was looked at last behind the others. */
  readonly #held = new Set<Entry>();
  #bytes = 0;

  constructor(
    files: Files,
    session: Pick<Session, 'uris' | 'pauseInTyping'>,
    contexts: Pick<Contexts, 'of' | 'wants' | 'onDidChange'>,
    analyse: Analyse,
    setAside: Pick<SetAside, 'has'>,
    watched: boolean,
    most = MOST_BYTES,
  ) {
    this.#files = files;
    this.#session = session;
    this.#contexts = contexts;
    this.#analyse = analyse;
    this.#setAside = setAside;
    this.#most = most;
    this.#watched = watched;
    contexts.onDidChange(() => {
      for (const entry of this.#entries.values()) entry.digest = undefined;
    });
  }

  /** A file was changed, made or taken away. */
  changed(uri: string): void {
    this.#found = undefined;
    this.#remove(keyOf(uri));
  }

  /** Bytes of text that are kept. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Files may have come or gone anywhere. */
  foldersChanged(): void {
    this.#found = undefined;
  }

  /**
   * The files whose text holds all the words, whatever their case; all files for no words. Ends early, with what it
   * has, when cancelled.
   */
  async search(words: readonly string[], token: CancellationToken, report?: TextSummary): Promise<readonly Digest[]> {
    const found: Digest[] = [];
    for await (const digest of this.each(words, token, report)) found.push(digest);
    return found;
  }

  /** The same, one after the other, for whoever does not want to hold them all, or has enough before the end. */
  async *each(words: readonly string[], token: CancellationToken, report?: TextSummary): AsyncGenerator<Digest, void> {
    await this.#list();
    const entries = this.#closed();
    for (let i = 0; i < entries.length && !token.isCancellationRequested; i += TOGETHER) {
      const some = entries.slice(i, i + TOGETHER);
      report?.(i, entries.length);
      await Promise.all(some.map((entry) => this.#read(entry)));
      for (const entry of some) {
        if (token.isCancellationRequested || !holdsWords(entry.text, words)) continue;
        entry.digest ??= await this.#digest(entry, token);
        if (entry.digest) yield entry.digest;
      }
    }
  }

  /** What a search for the words would find as far as the files are known already. */
  known(words: readonly string[]): readonly Digest[] {
    return this.#closed().flatMap(({ text, digest }) => (digest && holdsWords(text, words) ? [digest] : []));
  }

  #closed(): readonly Entry[] {
    const open = new Set(this.#session.uris.map(keyOf));
    return [...this.#entries].flatMap(([key, entry]) => (open.has(key) ? [] : [entry]));
  }

  /** Takes note of files that came or went. */
  async #list(): Promise<void> {
    if (!this.#watched) {
      this.#found = undefined;
      for (const entry of this.#entries.values()) this.#hold(entry, undefined);
    }
    this.#found ??= this.#files.find();
    const list = await this.#found.catch(() => {
      this.#found = undefined;
      return [];
    });
    const there = new Set(list.map(keyOf));
    for (const key of this.#entries.keys()) if (!there.has(key)) this.#remove(key);
    for (const uri of list) if (!this.#entries.has(keyOf(uri))) this.#entries.set(keyOf(uri), { uri });
  }

  async #read(entry: Entry): Promise<void> {
    if (entry.text !== undefined) return this.#hold(entry, entry.text);
    const read = await this.#files.read(entry.uri, LONGEST);
    // Failures are not remembered: the file is tried again for the next search.
    if (read.kind === 'failed') return;
    this.#hold(entry, read.kind === 'none' || read.text.length > LONGEST ? null : read.text);
    if (entry.analysed?.text !== entry.text) entry.digest = undefined;
  }

  /** Gives an entry its text, and lets go of those that were looked at longest ago. */
  #hold(entry: Entry, text: string | null | undefined): void {
    if (this.#held.delete(entry)) this.#bytes -= bytesOf(entry);
    entry.text = text;
    if (typeof text !== 'string') return;
    this.#held.add(entry);
    this.#bytes += bytesOf(entry);
    for (const old of this.#held) {
      if (this.#bytes <= this.#most || old === entry) break;
      this.#hold(old, undefined);
      // What was made of the text holds it too.
      old.analysed = undefined;
      old.digest = undefined;
    }
  }

  #remove(key: string): void {
    const entry = this.#entries.get(key);
    if (entry) this.#hold(entry, undefined);
    this.#entries.delete(key);
  }

  async #digest(entry: Entry, token: CancellationToken): Promise<Digest | undefined> {
    const { uri, text } = entry;
    const context = await this.#contexts.of(uri);
    const { settings, project } = context;
    if (typeof text !== 'string' || !settings.enable || text.length > settings.maxFileSize) return undefined;
    if (!this.#contexts.wants(uri, context) || this.#setAside.has(uri)) return undefined;
    const isRead = (): boolean => entry.analysed?.text === text && entry.analysed.project === project;
    if (!isRead()) await this.#session.pauseInTyping(token);
    if (token.isCancellationRequested) return undefined;
    if (!isRead()) {
      const markup = isMarkdownFile(uri) ? 'markdown' : 'plaintext';
      const article = await this.#analyse(uri, text, { markup, lexicon: project?.lexicon });
      if (entry.text !== text) return undefined;
      entry.analysed = { text, project, naming: article.genre.prose ? digestOf(article) : undefined };
    }
    const naming = entry.analysed?.naming;
    if (!naming) return undefined;
    return { uri, lines: new LineIndex(text), article: settings.showGuesses ? naming : withoutGuesses(naming) };
  }
}

const bytesOf = ({ text }: Entry): number => 2 * (text?.length ?? 0);

/** The words of a name, to search for. */
export const searchWordsOf = (name: string): readonly string[] => name.toLowerCase().split(/\s+/).filter(Boolean);

/** Whether a text holds all the words. */
export function holdsWords(text: string | null | undefined, words: readonly string[]): boolean {
  if (typeof text !== 'string') return false;
  const letters = words.length ? text.toLowerCase() : '';
  return words.every((word) => letters.includes(word));
}
