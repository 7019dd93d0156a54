import type { Analysis, Knowledge } from '../article/analyse';
import type { Article, ReaderName } from '../article/article';
import { explainLeftOut } from '../article/claims/explain-judgement';
import type { Form } from '../article/forms';
import type { Decision, Trace } from '../article/trace';
import { isTooLong, type WholeReading } from '../article/whole-reading';
import type { Judged } from '../language/encoder/judgement';
import type { Markup, Page } from '../text/page';
import { readPage } from '../text/read-page';
import { touches } from '../text/span';
import type { FullReader } from './full-reader';
import type { ReadingState } from './own-messages';
import type { EditorProject } from './projects';

/** A version of a document as far as it was read. */
export interface Analysed {
  readonly version: number;
  readonly project: EditorProject | undefined;
  /** What kind of text it was said to be, if anything was said. */
  readonly form: Form | undefined;
  readonly wanted: ReaderName;
  readonly article: Article;
  readonly state: ReadingState;
}

/** The same with what the next version takes over from it. */
interface Held extends Analysed {
  readonly text: string;
  readonly page: Page;
  readonly judged: Judged | undefined;
  /** Ends the reading in full, if it is under way. */
  readonly end: AbortController;
}

/** A document to be read. */
export interface Wanted {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly markup: Markup;
  readonly project: EditorProject | undefined;
  /** What kind of text it is, where somebody has said so. */
  readonly form: Form | undefined;
  readonly reading: ReaderName;
}

/**
 * Reads documents twice where that is wanted: quickly and at once, and in full by another thread. Until that is done claims are those
 * of the sentences that the last version had too: an edit takes back nothing that it did not touch.
 */
export class Analyst {
  readonly #analysis: Analysis;
  readonly #full: FullReader;
  readonly #changed: (uri: string) => void;
  readonly #failed: (why: string) => void;
  readonly #held = new Map<string, Held>();
  #cannot: string | undefined;

  /**
   * @param changed is called with the URI of a document when more is known of it
   * @param failed is called once, with the reason, where nothing can be read in full
   */
  constructor(analysis: Analysis, full: FullReader, changed: (uri: string) => void, failed: (why: string) => void) {
    this.#analysis = analysis;
    this.#full = full;
    this.#changed = changed;
    this.#failed = failed;
  }

  /** Whether a version was read, in full or not. */
  hasRead(uri: string, version: number): boolean {
    return this.#held.get(uri)?.version === version;
  }

  /** What is known of a document now. Starts the reading in full, if one is wanted and none was. */
  read(wanted: Wanted): Analysed {
    const { uri, version, project, form, reading } = wanted;
    const before = this.#held.get(uri);
    if (before && isSame(before, wanted)) return before;
    before?.end.abort();
    const page = readPage(wanted.text, wanted.markup);
    const quick = this.#analysis.readQuickly(page);
    const state = this.#stateOf(quick, reading);
    const judged = state === 'pending' ? takenOver(before, page) : undefined;
    const article = this.#article(quick, judged, { lexicon: project?.lexicon, form });
    const held: Held = {
      version,
      text: wanted.text,
      project,
      form,
      wanted: reading,
      article,
      state,
      page,
      judged,
      end: new AbortController(),
    };
    this.#held.set(uri, held);
    if (state === 'pending') void this.#readInFull(uri, held, quick);
    return held;
  }

  /**
   * Reads what is known of a document once more, and tells why: whoever does not ask pays nothing.
   * @param offset of the place that is asked about; of its sentence it is told which words carry what the encoder makes of it
   */
  async explain(uri: string, offset: number): Promise<readonly Decision[]> {
    const held = this.#held.get(uri);
    if (!held) return [];
    const decisions: Decision[] = [];
    const { page, judged, form, article, end } = held;
    const quick = this.#analysis.readQuickly(page);
    const trace: Trace = (decision) => decisions.push(decision);
    this.#article(quick, judged, { lexicon: held.project?.lexicon, form, trace });
    const statement = article.statements.find((one) => one.judgement && touches(one, offset));
    if (statement?.judgement) {
      const sentence = page.tokens.sentence[statement.firstToken];
      // Where the worker is gone, or the text is another by now, everything else can still be told.
      const asked = this.#full.leaveOut(page, this.#analysis.factsOf(quick), sentence, end.signal);
      const leftOut = await asked.catch(() => []);
      if (leftOut.length > 0) decisions.push(explainLeftOut(article.page, sentence, statement.judgement, leftOut));
    }
    return decisions;
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.#held.get(uri)?.end.abort();
    this.#held.delete(uri);
  }

  #article(quick: WholeReading, judged: Judged | undefined, known: Knowledge): Article {
    return this.#analysis.analyse(judged ? this.#analysis.readInFull(quick, judged) : quick, known);
  }

  #stateOf({ page, genre }: WholeReading, wanted: ReaderName): ReadingState {
    if (wanted === 'quick' || !genre.prose) return 'quick';
    if (this.#cannot !== undefined) return 'unavailable';
    return isTooLong(page) ? 'too-long' : 'pending';
  }

  async #readInFull(uri: string, held: Held, quick: WholeReading): Promise<void> {
    const known = { lexicon: held.project?.lexicon, form: held.form };
    const put = (state: ReadingState, judged: Judged | undefined): void => {
      if (this.#held.get(uri) !== held) return;
      const article = this.#article(quick, judged, known);
      this.#held.set(uri, { ...held, state, judged, article });
      this.#changed(uri);
    };
    try {
      const judged = await this.#full.read(held.page, this.#analysis.factsOf(quick), held.end.signal);
      if (judged) put('full', judged);
    } catch (error) {
      const why = (error as Error).message;
      if (this.#cannot === undefined) this.#failed(why);
      this.#cannot ??= why;
      put('unavailable', undefined);
    }
  }
}

/** Whether that is what was read already. A document that is switched off, or on again, has another text but no other version. */
const isSame = (held: Held, { version, project, form, reading, text }: Wanted): boolean =>
  held.version === version &&
  held.project === project &&
  held.form === form &&
  held.wanted === reading &&
  held.text === text;

/** What was known of the sentences that stand in the page still, or again. */
function takenOver(before: Held | undefined, page: Page): Judged {
  const sentences: Judged['sentences'] = new Map();
  if (!before?.judged) return { sentences, thresholds: undefined };
  // What is known of a sentence is known of its tokens, too: what Markdown masks may part the same words otherwise.
  const textOf = ({ text, sentences }: Page, i: number): string =>
    `${sentences[i].endToken - sentences[i].firstToken} ${text.slice(sentences[i].start, sentences[i].end)}`;
  const known = new Map([...before.judged.sentences].map(([i, judgement]) => [textOf(before.page, i), judgement]));
  const found = page.sentences.flatMap((_, i) => {
    const judgement = known.get(textOf(page, i));
    return judgement ? [[i, judgement] as const] : [];
  });
  return { sentences: new Map(found), thresholds: before.judged.thresholds };
}
