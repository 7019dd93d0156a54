import type { Page } from '../../text/page';
import { createEncoder, type Encoder, type WindowReading } from './encoder';
import { REACH, SENTENCE_WIDTH } from './head';
import { type Judged, type Judgement, judgedOf, type SentenceFacts, type Thresholds } from './judgement';
import { type LeftOut, stretchesOf, without } from './leave-out';
import { openEncoder } from './model';
import { scoresOfTokens } from './token-layer';
import { WindowCache } from './window-cache';
import { cutWindows, type Window, type WindowSettings } from './windows';
import type { WordPieces } from './word-pieces';

/** Bytes of windows that are remembered: some hundred thousand words. */
const REMEMBERED = 16e6;

/** Reads what sentences mean. Pure from the outside: what was read before changes the time, never the result. */
export class SentenceReader {
  readonly thresholds: Thresholds;
  readonly #encoder: Encoder;
  readonly #words: WordPieces;
  readonly #settings: WindowSettings;
  readonly #cache: WindowCache;

  /**
   * @param bytes the encoder's file
   * @param remembered bytes of windows that are remembered
   * @throws ModelError where it is missing, damaged or made for another version; another error where the host has no WebAssembly with vectors
   */
  constructor(bytes: Uint8Array | undefined, remembered = REMEMBERED) {
    this.#cache = new WindowCache(remembered);
    const model = openEncoder(bytes);
    this.thresholds = model.thresholds;
    this.#words = model.words;
    this.#settings = model.windows;
    this.#encoder = createEncoder(model);
  }

  /**
   * Judges the sentences of the running text, one window after the other: whoever runs the generator may stop between two.
   * @param facts one for each of these sentences, in document order
   * @returns one judgement for each
   */
  *read(page: Page, facts: readonly SentenceFacts[]): Generator<void, Judgement[], void> {
    const windows = this.#cut(page, facts);
    const { sums, readings } = yield* this.#encode(windows, facts.length);
    const tokens = windows.flatMap((window, w) => scoresOfTokens(this.#encoder.tokens, window, readings[w].tokens));
    return this.#encoder.judge(facts, sums).map((judgement, i) => ({ ...judgement, tokens: tokens[i] }));
  }

  /**
   * What a sentence would be without each of its words in turn (Li, Monroe & Jurafsky 2016), or without some at a time where it is
   * long: that takes up to forty readings of its window, between which whoever runs the generator may stop.
   * @param sentence its index in the page; where it is none of the facts' there is nothing to tell
   */
  *leaveOut(page: Page, facts: readonly SentenceFacts[], sentence: number): Generator<void, LeftOut[], void> {
    const place = facts.findIndex((one) => one.sentence === sentence);
    if (place < 0) return [];
    const windows = this.#cut(page, facts);
    const { sums } = yield* this.#encode(windows, facts.length);
    const w = windows.findIndex(({ sentences }) => sentences.some((one) => one.sentence === sentence));
    const s = windows[w].sentences.findIndex((one) => one.sentence === sentence);
    const [near, end] = [Math.max(0, place - REACH), place + REACH + 1];
    const found: LeftOut[] = [];
    for (const stretch of stretchesOf(page, sentence)) {
      const { firstToken } = page.sentences[sentence];
      const less = without(windows[w], s, stretch.firstToken - firstToken, stretch.endToken - firstToken);
      if (!less) continue;
      yield;
      const changed = sums.slice();
      changed.set(this.#encoder.encode(less).sums, (place - s) * SENTENCE_WIDTH);
      const judgements = this.#encoder.judge(
        facts.slice(near, end),
        changed.subarray(near * SENTENCE_WIDTH, end * SENTENCE_WIDTH),
      );
      found.push({ ...stretch, judgement: judgements[place - near] });
    }
    return found;
  }

  #cut(page: Page, facts: readonly SentenceFacts[]): Window[] {
    const running = new Set(facts.map(({ sentence }) => page.sentences[sentence].block));
    return cutWindows(page, (block) => running.has(block), this.#words, this.#settings);
  }

  /** What the encoder makes of each window, and the sums of all their sentences one behind the other. */
  *#encode(windows: readonly Window[], sentences: number) {
    const sums = new Float32Array(sentences * SENTENCE_WIDTH);
    const readings: WindowReading[] = [];
    let at = 0;
    for (const window of windows) {
      let found = this.#cache.get(window);
      if (!found) {
        yield;
        found = this.#encoder.encode(window);
        this.#cache.set(window, found);
      }
      sums.set(found.sums, at);
      at += found.sums.length;
      readings.push(found);
    }
    return { sums, readings };
  }

  /** `read` without a stop. */
  readAtOnce(page: Page, facts: readonly SentenceFacts[]): Judged {
    return judgedOf(facts, runThrough(this.read(page, facts)), this.thresholds);
  }

  /** `leaveOut` without a stop. */
  leaveOutAtOnce(page: Page, facts: readonly SentenceFacts[], sentence: number): LeftOut[] {
    return runThrough(this.leaveOut(page, facts, sentence));
  }
}

function runThrough<Result>(steps: Generator<void, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
