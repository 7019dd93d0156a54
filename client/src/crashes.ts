/** Milliseconds without a crash after which those before count no more. */
const FORGIVEN = 3 * 60_000;

/** Deaths over one document after which it is set aside. */
const ENOUGH = 2;

/** What a crash leads to. */
export interface Crash {
  /** Milliseconds to wait before the server is started again. */
  readonly pause: number;
  /** A document that it has died over often enough to leave it alone from now on. */
  readonly setAside: string | undefined;
}

/**
 * Counts how often the server dies, and over which document. It is started again however often that happens: at once the first time, then after
 * pauses that grow, so that a machine in trouble is not kept busy.
 */
export class Crashes {
  readonly #unit: number;
  readonly #deaths = new Map<string, number>();
  readonly #setAside = new Set<string>();
  #analysing: string | undefined;
  #inARow = 0;
  #last = Number.NEGATIVE_INFINITY;

  /** @param unit milliseconds of the first pause */
  constructor(unit = 1000) {
    this.#unit = unit;
  }

  /** The documents that shall not be analysed. */
  get setAside(): readonly string[] {
    return [...this.#setAside];
  }

  /** The server says what it analyses, or that it is done. */
  analysing(uri: string | null): void {
    this.#analysing = uri ?? undefined;
  }

  /** The server is gone without having been asked to; `now` in milliseconds. */
  died(now: number): Crash {
    this.#inARow = now - this.#last > FORGIVEN ? 0 : this.#inARow + 1;
    this.#last = now;
    const pause = this.#inARow === 0 ? 0 : this.#unit * 2 ** Math.min(this.#inARow - 1, 6);
    const uri = this.#analysing;
    this.#analysing = undefined;
    if (uri === undefined) return { pause, setAside: undefined };
    const deaths = (this.#deaths.get(uri) ?? 0) + 1;
    this.#deaths.set(uri, deaths);
    if (deaths < ENOUGH) return { pause, setAside: undefined };
    this.#setAside.add(uri);
    return { pause, setAside: uri };
  }

  /** The user wants a document to be tried again. */
  forgive(uri: string): void {
    this.#setAside.delete(uri);
    this.#deaths.delete(uri);
  }
}
