import { SentenceReader } from '../language/encoder/sentence-reader';
import type { FromEncoder, MessagePortLike, ThreadLine, ToEncoder } from './encoder-messages';

/**
 * Reads pages in full, one after the other, in a thread of its own. Between two windows it looks for new messages, so that a
 * reading that nobody waits for any more ends at once.
 * @param load gets the encoder's file, when it is first needed; where that throws, whoever asks is told why
 */
export function serveEncoder(line: ThreadLine<FromEncoder, ToEncoder>, load: () => Uint8Array | undefined): void {
  let reader: SentenceReader | undefined;
  const cancelled = new Map<number, boolean>();
  let turn = Promise.resolve();

  const answer = async (message: Exclude<ToEncoder, { kind: 'cancel' }>): Promise<FromEncoder> => {
    const { id } = message;
    try {
      reader ??= new SentenceReader(load());
      const steps = stepsOf(reader, message);
      for (;;) {
        await nextMessages();
        if (cancelled.get(id)) return { kind: 'cancelled', id };
        const step = steps.next();
        if (step.done) return step.value;
      }
    } catch (error) {
      return { kind: 'failed', id, why: (error as Error).message };
    }
  };

  line.onMessage((message) => {
    if (message.kind === 'cancel') {
      if (cancelled.has(message.id)) cancelled.set(message.id, true);
      return;
    }
    cancelled.set(message.id, false);
    turn = turn.then(async () => {
      line.send(await answer(message));
      cancelled.delete(message.id);
    });
  });
}

function* stepsOf(
  reader: SentenceReader,
  message: Exclude<ToEncoder, { kind: 'cancel' }>,
): Generator<void, FromEncoder, void> {
  const { kind, id, page, facts } = message;
  if (kind === 'leave out')
    return { kind: 'left out', id, leftOut: yield* reader.leaveOut(page, facts, message.sentence) };
  return { kind: 'read', id, judgements: yield* reader.read(page, facts), thresholds: reader.thresholds };
}

const { port1, port2 } = new MessageChannel() as unknown as Record<'port1' | 'port2', MessagePortLike>;

/** Lets the messages in the queue go first. A timer would do, but browsers hold timers back. */
const nextMessages = (): Promise<void> =>
  new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
