import type { Page } from '../../text/page';
import { createEncoder, type Encoder, type WindowReading } from './encoder';
import { SENTENCE_WIDTH } from './head';
import { type Judged, type Judgement, judgedOf, type SentenceFacts, SPEECH_LABELS, type Thresholds } from './judgement';
import { openEncoder } from './model';
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
    const running = new Set(facts.map(({ sentence }) => page.sentences[sentence].block));
    const sums = new Float32Array(facts.length * SENTENCE_WIDTH);
    const speech: (Float32Array | undefined)[] = [];
    let at = 0;
    for (const window of cutWindows(page, (block) => running.has(block), this.#words, this.#settings)) {
      let found = this.#cache.get(window);
      if (!found) {
        yield;
        found = this.#encoder.encode(window);
        this.#cache.set(window, found);
      }
      sums.set(found.sums, at);
      at += found.sums.length;
      speech.push(...speechOfTokens(window, found));
    }
    return this.#encoder.judge(facts, sums).map((judgement, i) => ({ ...judgement, speech: speech[i] }));
  }

  /** The same without a stop. */
  readAtOnce(page: Page, facts: readonly SentenceFacts[]): Judged {
    const reading = this.read(page, facts);
    for (;;) {
      const step = reading.next();
      if (step.done) return judgedOf(facts, step.value, this.thresholds);
    }
  }
}

/** What a window says of the tokens of each of its sentences: of a token, what it says of the piece that begins in it. */
function speechOfTokens({ sentences }: Window, { speech }: WindowReading): (Float32Array | undefined)[] {
  return sentences.map(({ rows }) => {
    if (!speech) return undefined;
    const own = new Float32Array(rows.length * SPEECH_LABELS);
    rows.forEach((row, i) => {
      const from = (row - sentences[0].first) * SPEECH_LABELS;
      if (row >= 0) own.set(speech.subarray(from, from + SPEECH_LABELS), i * SPEECH_LABELS);
    });
    return own;
  });
}
