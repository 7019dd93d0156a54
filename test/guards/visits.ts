import { Session } from 'node:inspector';
import { join } from 'node:path';

const SOURCES = join('server', 'src');

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
    }[];
  }[];
}

/** A block of Byline's own code that was entered more often than the text grew. */
export interface Growth {
  readonly block: string;
  readonly times: number;
}

/**
 * Counts how often each block of Byline's own functions is entered: a measure of work that no other program on the machine
 * changes. It tells how work grows, not how long it takes.
 */
export class Visits {
  readonly #session = new Session();

  /** Everything runs many times slower until `stop`. */
  start(): void {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  stop(): void {
    this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }

  /**
   * For each layer the block whose visits grow most from one piece of work to another.
   * @param layers folders of `server/src`
   * @param few blocks that the small work enters less often count as if it entered them so often: they tell nothing
   */
  fastest(layers: readonly string[], few: number, small: () => void, large: () => void): readonly Growth[] {
    this.#take();
    small();
    const before = this.#take();
    large();
    const after = [...this.#take()];
    return layers.map((layer) => {
      let most: Growth = { block: `none of ${layer}`, times: 0 };
      for (const [block, count] of after) {
        const times = count / Math.max(before.get(block) ?? 0, few);
        if (times > most.times && block.includes(join(SOURCES, layer))) most = { block, times };
      }
      return most;
    });
  }

  /** The visits since it was called last. */
  #take(): Map<string, number> {
    const counts = new Map<string, number>();
    this.#session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error) throw error;
      for (const { url, functions } of (coverage as Coverage).result) {
        if (!url.includes(SOURCES)) continue;
        for (const { functionName, ranges } of functions) {
          for (const { startOffset, count } of ranges) {
            counts.set(`${functionName} in ${url.slice(url.indexOf(SOURCES))}:${startOffset}`, count);
          }
        }
      }
    });
    return counts;
  }
}
