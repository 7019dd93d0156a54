import type { WindowReading } from './encoder';
import type { Window } from './windows';

/** What is remembered of a window. */
interface Entry {
  readonly window: Window;
  readonly reading: WindowReading;
  readonly size: number;
}

/** Bytes that an entry takes beside its arrays, roughly. */
const OVERHEAD = 400;

/**
 * Remembers what the encoder made of windows, by all that it was shown of them: an edit costs the windows that it changes.
 * Bounded in bytes; what was not asked for longest goes first.
 */
export class WindowCache {
  readonly #most: number;
  readonly #entries = new Map<number, Entry>();
  #size = 0;

  /** @param most bytes */
  constructor(most: number) {
    this.#most = most;
  }

  get(window: Window): WindowReading | undefined {
    const key = hashOf(window);
    const entry = this.#entries.get(key);
    if (!entry || !equal(entry.window, window)) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.reading;
  }

  set(window: Window, reading: WindowReading): void {
    const key = hashOf(window);
    this.#forget(key);
    const { sums, tokens } = reading;
    const arrays = [window.ids, window.shapes, ...window.sentences.map(({ rows }) => rows), sums, tokens];
    const size = arrays.reduce((sum, { byteLength }) => sum + byteLength, OVERHEAD);
    this.#entries.set(key, { window, reading, size });
    this.#size += size;
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#most) break;
      this.#forget(oldest);
    }
  }

  #forget(key: number): void {
    this.#size -= this.#entries.get(key)?.size ?? 0;
    this.#entries.delete(key);
  }
}

function hashOf({ ids, shapes }: Window): number {
  let hash = ids.length;
  for (let i = 0; i < ids.length; i++) hash = Math.imul(hash ^ (ids[i] * 16 + shapes[i]), 0x01000193);
  return hash;
}

/** Whether the encoder would see the same; where the sentences stand in the document makes no difference. */
function equal(a: Window, b: Window): boolean {
  return (
    a.ids.length === b.ids.length &&
    a.ids.every((id, i) => id === b.ids[i]) &&
    a.shapes.every((shape, i) => shape === b.shapes[i]) &&
    a.sentences.length === b.sentences.length &&
    a.sentences.every(({ first, end }, i) => first === b.sentences[i].first && end === b.sentences[i].end)
  );
}
