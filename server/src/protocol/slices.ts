import type { Steps } from '../text/steps';

/** Milliseconds that are worked at a stretch: who waits behind them does not notice. */
const SLICE = 8;

/** A piece of work that is under way or waits for its turn. */
interface Job {
  readonly uri: string;
  readonly weight: number;
  readonly signal: AbortSignal | undefined;
  /** Works on for a slice. @returns whether it is done */
  readonly work: () => boolean;
  readonly leave: () => void;
}

/**
 * Does long work in slices, and lets requests in the queue go between two of them. Light work goes before heavy work, even where that was
 * begun; of equal work what came first is done first.
 */
export class Slices {
  readonly #jobs: Job[] = [];
  readonly #tell: (uri: string | undefined) => Promise<void>;
  #isWorking = false;

  /** @param tell says whose text is worked on from now on, undefined for none; it is waited for, as nothing is sent during a slice */
  constructor(tell: (uri: string | undefined) => Promise<void> = async () => {}) {
    this.#tell = tell;
  }

  /** Whether anything is under way. */
  get isBusy(): boolean {
    return this.#isWorking;
  }

  /**
   * Does the work on a text as soon as its turn comes.
   * @param weight how long it will take, as the length of the text in code units; more where it can wait
   * @returns undefined where it was cancelled before it was done
   */
  run<Result>(uri: string, weight: number, steps: Steps<Result>, signal?: AbortSignal): Promise<Result | undefined> {
    return new Promise((resolve, reject) => {
      const work = (): boolean => {
        try {
          const until = performance.now() + SLICE;
          do {
            const step = steps.next();
            if (step.done) {
              resolve(step.value);
              return true;
            }
          } while (performance.now() < until);
          return false;
        } catch (error) {
          reject(error);
          return true;
        }
      };
      this.#jobs.push({ uri, weight, signal, work, leave: () => resolve(undefined) });
      if (!this.#isWorking) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    let told: string | undefined;
    for (;;) {
      // A newer version, or a document that is closed, wants none of the work on the old one.
      const job = this.#next();
      if (job?.uri !== told) await this.#tell(job?.uri);
      told = job?.uri;
      // While that was told work may have come, or gone.
      if (!job && this.#jobs.length === 0) break;
      if (!job || job.signal?.aborted) continue;
      if (job.work()) this.#jobs.splice(this.#jobs.indexOf(job), 1);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    this.#isWorking = false;
  }

  #next(): Job | undefined {
    for (const job of this.#jobs.filter(({ signal }) => signal?.aborted)) {
      this.#jobs.splice(this.#jobs.indexOf(job), 1);
      job.leave();
    }
    return this.#jobs.reduce<Job | undefined>((a, b) => (a === undefined || b.weight < a.weight ? b : a), undefined);
  }
}
