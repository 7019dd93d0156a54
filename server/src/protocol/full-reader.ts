import { type Judged, judgedOf, type SentenceFacts } from '../language/encoder/judgement';
import type { LeftOut } from '../language/encoder/leave-out';
import type { Page } from '../text/page';
import type { FromEncoder, ThreadLine, ToEncoder } from './encoder-messages';

/** The server's end of the line to the encoder. */
export type EncoderLine = ThreadLine<ToEncoder, FromEncoder>;

/** Somebody who waits for an answer. */
interface Waiting {
  readonly resolve: (answer: FromEncoder) => void;
  readonly reject: (error: Error) => void;
}

/** Has pages read in full by the encoder's worker, which is started when it is first needed. */
export class FullReader {
  readonly #open: () => Promise<EncoderLine>;
  readonly #waiting = new Map<number, Waiting>();
  #line: Promise<EncoderLine> | undefined;
  #requests = 0;

  /** @param open starts the worker; what it rejects with says why that cannot be */
  constructor(open: () => Promise<EncoderLine>) {
    this.#open = open;
  }

  /**
   * What the encoder makes of a page; undefined where the reading was cancelled.
   * @param facts one for each sentence of the running text
   * @throws Error that says in words why nothing can be read in full
   */
  async read(page: Page, facts: readonly SentenceFacts[], signal: AbortSignal): Promise<Judged | undefined> {
    const answer = await this.#ask((id) => ({ kind: 'read', id, page, facts }), signal);
    return answer?.kind === 'read' ? judgedOf(facts, answer.judgements, answer.thresholds) : undefined;
  }

  /**
   * What a sentence of the page would be without each of its words; nothing where that was cancelled.
   * @param sentence its index in the page
   * @throws Error that says in words why nothing can be read in full
   */
  async leaveOut(
    page: Page,
    facts: readonly SentenceFacts[],
    sentence: number,
    signal: AbortSignal,
  ): Promise<readonly LeftOut[]> {
    const answer = await this.#ask((id) => ({ kind: 'leave out', id, page, facts, sentence }), signal);
    return answer?.kind === 'left out' ? answer.leftOut : [];
  }

  async #ask(messageOf: (id: number) => ToEncoder, signal: AbortSignal): Promise<FromEncoder | undefined> {
    this.#line ??= this.#open().then((line) => this.#listen(line));
    const line = await this.#line;
    if (signal.aborted) return undefined;
    const id = ++this.#requests;
    signal.addEventListener('abort', () => {
      if (this.#waiting.has(id)) line.send({ kind: 'cancel', id });
    });
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      line.send(messageOf(id));
    });
  }

  #listen(line: EncoderLine): EncoderLine {
    line.onMessage((message) => {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.kind === 'failed') waiting?.reject(new Error(message.why));
      else waiting?.resolve(message);
    });
    line.onFailure?.((why) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(why));
      this.#waiting.clear();
      this.#line = Promise.reject(new Error(why));
      this.#line.catch(() => {});
    });
    return line;
  }
}
