import { Worker } from 'node:worker_threads';

/** What the thread that watches is given. */
export interface Watched {
  /** A number in shared memory that rises as long as the server answers. */
  readonly beats: Int32Array;
  /** Milliseconds after which a server that does nothing else is taken for stuck. */
  readonly patience: number;
}

/** How often within that time it is looked at: a machine that sleeps counts as one look. */
export const LOOKS = 20;

/**
 * Has a thread end this process where it no longer takes up messages, so that whoever started it can start another one.
 * @param script the bundle of `node-watchdog.ts`
 */
export function watchOver(script: string, patience: number): void {
  const beats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const watched: Watched = { beats, patience };
  new Worker(script, { workerData: watched }).unref();
  setInterval(() => Atomics.add(beats, 0, 1), patience / LOOKS / 2).unref();
}
