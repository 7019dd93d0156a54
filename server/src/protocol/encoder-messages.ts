import type { Judgement, SentenceFacts, Thresholds } from '../language/encoder/judgement';
import type { LeftOut } from '../language/encoder/leave-out';
import type { Page } from '../text/page';

/** A page, with what is known of the sentences of its running text. */
interface PageToRead {
  readonly id: number;
  readonly page: Page;
  readonly facts: readonly SentenceFacts[];
}

/** What the server asks of the encoder's worker. */
export type ToEncoder =
  | ({ readonly kind: 'read' } & PageToRead)
  /** What a sentence would be without each of its words. */
  | ({ readonly kind: 'leave out'; readonly sentence: number } & PageToRead)
  | { readonly kind: 'cancel'; readonly id: number };

/** What it answers, once for all but `cancel`; to what was cancelled, perhaps. */
export type FromEncoder =
  | {
      readonly kind: 'read';
      readonly id: number;
      readonly judgements: readonly Judgement[];
      readonly thresholds: Thresholds;
    }
  | { readonly kind: 'left out'; readonly id: number; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: 'cancelled'; readonly id: number }
  /** Why nothing can be read in full, in words. */
  | { readonly kind: 'failed'; readonly id: number; readonly why: string };

/** One end of a line between two threads, in Node or a browser. */
export interface ThreadLine<Sent, Received> {
  readonly send: (message: Sent) => void;
  readonly onMessage: (listener: (message: Received) => void) => void;
  /** The other end is gone, and why. */
  readonly onFailure?: (listener: (why: string) => void) => void;
}

/** What is used of the ports of messages that browsers have, and Node likewise. */
export interface MessagePortLike {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

/** A line over a port. */
export const lineOver = <Sent, Received>(port: MessagePortLike): ThreadLine<Sent, Received> => ({
  send: (message) => port.postMessage(message),
  onMessage: (listener) => {
    port.onmessage = ({ data }) => listener(data as Received);
  },
});
