import { Option } from 'commander';
import { type Analysis, createAnalysis, type Knowledge } from '../../article/analyse';
import { type Article, READER_NAMES, type ReaderName } from '../../article/article';
import { explainLeftOut } from '../../article/claims/explain-judgement';
import type { Decision, Trace } from '../../article/trace';
import { isTooLong, MOST_WORDS, type WholeReading } from '../../article/whole-reading';
import { SentenceReader } from '../../language/encoder/sentence-reader';
import { readPage } from '../../text/read-page';
import { touches } from '../../text/span';
import { encoderPath, readEncoder, readModels } from '../node-models';
import { FileError, readText } from '../read-text';
import { isMarkdownFile } from '../text-files';
import { type FolderProject, warn } from './project';

/** `--reading full|quick`, the same for every command that reads texts. */
export const readingOption = (): Option =>
  new Option('--reading <how>', 'how to read: "quick" goes by words alone')
    .choices(READER_NAMES)
    .default(undefined, 'full');

/** Bytes: the most that is read of a file where nobody says otherwise. */
export const MOST_BYTES = 10e6;

/** How a file is read. */
export interface FileOptions {
  /** What it is called: its path, unless it comes from standard input and has a name. */
  readonly name?: string | undefined;
  /** The project that it is read for. */
  readonly project?: FolderProject | undefined;
  /** Bytes: `MOST_BYTES` unless somebody says otherwise. */
  readonly most?: number;
  readonly trace?: Trace;
}

/** A file as it was read. */
export interface ArticleOfFile {
  readonly text: string;
  readonly article: Article;
}

/** Reads texts for the command line, one after the other. Models are loaded when they are first needed. */
export class Desk {
  readonly #models: string;
  readonly #byName: ReaderName | undefined;
  readonly #analysis: Analysis;
  #sentences: SentenceReader | Error | undefined;
  #told = false;

  /**
   * @param models the folder of the models
   * @param byName the reading that the user asked for by name: where it cannot be had, that is an error
   * @throws ModelError where a model is missing, damaged or made for another version
   */
  constructor(models: string, byName: ReaderName | undefined) {
    this.#models = models;
    this.#byName = byName;
    this.#analysis = createAnalysis(readModels(models));
  }

  /**
   * Reads a file, "-" for standard input: in full, or quickly where that is wanted or nothing else can be done. That is told,
   * and what is odd about the file.
   * @throws FileError where it cannot be read, or not in full though that was asked for by name
   */
  async read(
    path: string,
    { name = path, project, most = MOST_BYTES, trace }: FileOptions = {},
  ): Promise<ArticleOfFile> {
    const { text, notes } = await readText(path, most);
    for (const note of notes) warn(name, note);
    return { text, article: this.#read(name, text, { lexicon: project?.lexicon, trace }, project?.config.reading) };
  }

  /**
   * Reads a text that somebody else has fetched, as `read` does.
   * @throws FileError where it cannot be read in full though that was asked for by name
   */
  readGiven(name: string, text: string, project: FolderProject | undefined): Article {
    return this.#read(name, text, { lexicon: project?.lexicon }, project?.config.reading);
  }

  #read(path: string, text: string, known: Knowledge, preferred?: ReaderName): Article {
    const quick = this.#quickly(path, text);
    const { page } = quick;
    const wanted = this.#byName ?? preferred ?? 'full';
    if (wanted === 'quick') return this.#analysis.analyse(quick, known);
    const facts = this.#analysis.factsOf(quick);
    const sentences = isTooLong(page) ? new FileError(TOO_LONG) : this.#open();
    if (sentences instanceof Error) {
      if (this.#byName) throw sentences;
      this.#tell(path, sentences);
      return this.#analysis.analyse(quick, known);
    }
    const judged = sentences.readAtOnce(page, facts);
    return this.#analysis.analyse(this.#analysis.readInFull(quick, judged), known);
  }

  /**
   * Which words of the sentence at an offset carry what the encoder makes of it; nothing where it was not asked. Takes as long as
   * reading forty paragraphs, at most.
   */
  leaveOut({ text, article: { page, statements } }: ArticleOfFile, path: string, offset: number): Decision[] {
    const statement = statements.find((one) => one.judgement && touches(one, offset));
    const reader = this.#open();
    if (!statement?.judgement || reader instanceof Error) return [];
    const quick = this.#quickly(path, text);
    const sentence = page.tokens.sentence[statement.firstToken];
    const leftOut = reader.leaveOutAtOnce(quick.page, this.#analysis.factsOf(quick), sentence);
    return [explainLeftOut(page, sentence, statement.judgement, leftOut)];
  }

  #quickly(path: string, text: string): WholeReading {
    return this.#analysis.readQuickly(readPage(text, isMarkdownFile(path) ? 'markdown' : 'plaintext'));
  }

  /** That no text can be read in full is said once. */
  #tell(path: string, why: Error): void {
    const ofAll = why === this.#sentences;
    if (!(ofAll && this.#told)) warn(path, `${why.message}; it is read quickly`);
    this.#told ||= ofAll;
  }

  #open(): SentenceReader | Error {
    this.#sentences ??= openSentenceReader(this.#models);
    return this.#sentences;
  }
}

const TOO_LONG = `longer than ${MOST_WORDS.toLocaleString('en')} words, which cannot be read in full`;

function openSentenceReader(folder: string): SentenceReader | Error {
  try {
    return new SentenceReader(readEncoder(encoderPath(folder)));
  } catch (error) {
    return new FileError(`cannot be read in full: ${(error as Error).message}`);
  }
}
