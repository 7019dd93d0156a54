import type { Analysis, Knowledge } from '../article/analyse';
import type { Article, ReaderName } from '../article/article';
import { explainLeftOut } from '../article/claims/explain-judgement';
import type { Form } from '../article/forms';
import type { Decision, Trace } from '../article/trace';
import { isTooLong, type WholeReading } from '../article/whole-reading';
import type { Judged } from '../language/encoder/judgement';
import type { Markup, Page } from '../text/page';
import { readPageInSteps } from '../text/read-page';
import { touches } from '../text/span';
import type { Steps } from '../text/steps';
import type { FullReader } from './full-reader';
import type { ReadingState } from './own-messages';
import type { EditorProject } from './projects';
import type { Slices } from './slices';

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

/** A version that is being read. */
interface UnderWay {
  readonly wanted: Wanted;
  readonly end: AbortController;
  readonly done: Promise<unknown>;
}

/**
 * Reads documents twice where that is wanted: quickly and at once, and in full by another thread. Until that is done claims are those
 * of the sentences that the last version had too: an edit takes back nothing that it did not touch.
 */
export class Analyst {
  readonly #analysis: Analysis;
  readonly #slices: Slices;
  readonly #full: FullReader;
  readonly #changed: (uri: string) => void;
  readonly #failed: (why: string) => void;
  readonly #held = new Map<string, Held>();
  readonly #underWay = new Map<string, UnderWay>();
  #cannot: string | undefined;

  /**
   * @param changed is called with the URI of a document when more is known of it
   * @param failed is called once, with the reason, where nothing can be read in full
   */
  constructor(
    analysis: Analysis,
    slices: Slices,
    full: FullReader,
    changed: (uri: string) => void,
    failed: (why: string) => void,
  ) {
    this.#analysis = analysis;
    this.#slices = slices;
    this.#full = full;
    this.#changed = changed;
    this.#failed = failed;
  }

  /** What is known of a document as it is wanted; undefined where it was not read so. */
  known(wanted: Wanted): Analysed | undefined {
    const held = this.#held.get(wanted.uri);
    return held && isSame(held, wanted) ? held : undefined;
  }

  /**
   * Reads a document as it is wanted, and leaves off reading older versions of it. It is done when `known` knows it, or when a newer one
   * took over. Then it starts the reading in full, if one is wanted.
   */
  async read(wanted: Wanted): Promise<void> {
    const { uri } = wanted;
    if (this.known(wanted)) return;
    const before = this.#underWay.get(uri);
    if (before && isSameWanted(before.wanted, wanted)) {
      await before.done;
      return;
    }
    before?.end.abort();
    this.#held.get(uri)?.end.abort();
    const end = new AbortController();
    const done = this.#readQuickly(wanted, end);
    const underWay = { wanted, end, done };
    this.#underWay.set(uri, underWay);
    try {
      await done;
    } finally {
      if (this.#underWay.get(uri) === underWay) this.#underWay.delete(uri);
    }
  }

  async #readQuickly(wanted: Wanted, end: AbortController): Promise<void> {
    const { uri, version, text, project, form, reading } = wanted;
    const read = await this.#slices.run(uri, text.length, this.#quickly(wanted), end.signal);
    if (!read || end.signal.aborted) return;
    const { quick, state, judged, article } = read;
    const { page } = quick;
    const held: Held = { version, text, project, form, wanted: reading, article, state, page, judged, end };
    this.#held.set(uri, held);
    if (state === 'pending') void this.#readInFull(uri, held, quick);
  }

  *#quickly({ uri, text, markup, project, form, reading }: Wanted) {
    const page = yield* readPageInSteps(text, markup);
    const quick = yield* this.#analysis.inSteps.readQuickly(page);
    const state = this.#stateOf(quick, reading);
    const judged = state === 'pending' ? takenOver(this.#held.get(uri), page) : undefined;
    const article = yield* this.#article(quick, judged, { lexicon: project?.lexicon, form });
    return { quick, state, judged, article };
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
    const trace: Trace = (decision) => decisions.push(decision);
    const known = { lexicon: held.project?.lexicon, form, trace };
    const { inSteps } = this.#analysis;
    const read = function* (this: Analyst) {
      const quick = yield* inSteps.readQuickly(page);
      yield* this.#article(quick, judged, known);
      return yield* inSteps.factsOf(quick);
    };
    const facts = await this.#slices.run(uri, held.text.length, read.call(this));
    const statement = article.statements.find((one) => one.judgement && touches(one, offset));
    if (facts && statement?.judgement) {
      const sentence = page.tokens.sentence[statement.firstToken];
      // Where the worker is gone, or the text is another by now, everything else can still be told.
      const leftOut = await this.#full.leaveOut(page, facts, sentence, end.signal).catch(() => []);
      if (leftOut.length > 0) decisions.push(explainLeftOut(article.page, sentence, statement.judgement, leftOut));
    }
    return decisions;
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.#underWay.get(uri)?.end.abort();
    this.#held.get(uri)?.end.abort();
    this.#held.delete(uri);
  }

  *#article(quick: WholeReading, judged: Judged | undefined, known: Knowledge): Steps<Article> {
    const { readInFull, analyse } = this.#analysis.inSteps;
    return yield* analyse(judged ? yield* readInFull(quick, judged) : quick, known);
  }

  #stateOf({ page, genre }: WholeReading, wanted: ReaderName): ReadingState {
    if (wanted === 'quick' || !genre.prose) return 'quick';
    if (this.#cannot !== undefined) return 'unavailable';
    return isTooLong(page) ? 'too-long' : 'pending';
  }

  async #readInFull(uri: string, held: Held, quick: WholeReading): Promise<void> {
    const known = { lexicon: held.project?.lexicon, form: held.form };
    const { signal } = held.end;
    const weight = held.text.length;
    const put = async (state: ReadingState, judged: Judged | undefined): Promise<void> => {
      const article = await this.#slices.run(uri, weight, this.#article(quick, judged, known), signal);
      if (!article || this.#held.get(uri) !== held) return;
      this.#held.set(uri, { ...held, state, judged, article });
      this.#changed(uri);
    };
    try {
      const facts = await this.#slices.run(uri, weight, this.#analysis.inSteps.factsOf(quick), signal);
      const judged = facts && (await this.#full.read(held.page, facts, signal));
      if (judged) await put('full', judged);
    } catch (error) {
      const why = (error as Error).message;
      if (this.#cannot === undefined) this.#failed(why);
      this.#cannot ??= why;
      await put('unavailable', undefined);
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

const isSameWanted = (one: Wanted, other: Wanted): boolean =>
  one.version === other.version &&
  one.project === other.project &&
  one.form === other.form &&
  one.reading === other.reading &&
  one.text === other.text;

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
