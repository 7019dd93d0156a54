import type { Page } from '../text/page';

/**
 * The value of a column outside the sentence, where it says so. Hashes hit it by chance as often as any other number.
 */
export const EDGE = 1;

/** Slots between sentences: as far as features look beyond a token. */
const MARGIN = 2;

/**
 * The numbers that features are made of: a column for each attribute of tokens, a slot for each token.
 *
 * Sentences are kept apart by empty slots, so that "the word before" never needs to ask whether there is one.
 * 0 means that the attribute has nothing to say of the token; features built on it are then left out.
 * The memory is used again for the next page: a page's numbers are gone when another one is laid out.
 */
export class Grid<Column extends string> {
  /** All columns, one behind the other. */
  data: Int32Array = new Int32Array(0);
  /** Slots in a column. */
  stride = 0;
  /** Rises with every page that is laid out. */
  turn = 0;
  /** The slot of each token. */
  slots: Int32Array = new Int32Array(0);

  readonly columns: readonly string[];
  readonly #edged: readonly number[];
  readonly #index: ReadonlyMap<string, number>;

  /** @param edged columns that hold `EDGE` between sentences, and not 0 */
  constructor(columns: readonly Column[], edged: readonly Column[]) {
    this.columns = columns;
    this.#index = new Map(columns.map((column, i) => [column, i]));
    this.#edged = edged.map((column) => this.indexOf(column));
  }

  /**
   * Number of a column, in the order of their declaration.
   * @throws Error if there is none of that name
   */
  indexOf(column: Column): number {
    const index = this.#index.get(column);
    if (index === undefined) throw new Error(`no column: ${column}`);
    return index;
  }

  /** Where a column begins in `data`: add the token's slot. */
  base(column: Column): number {
    return this.indexOf(column) * this.stride;
  }

  /** Makes room for a page and clears it. */
  lay(page: Page): void {
    this.turn++;
    const { tokens, sentences } = page;
    this.stride = tokens.length + MARGIN * (sentences.length + 1);
    const size = this.stride * this.columns.length;
    if (this.data.length < size) this.data = new Int32Array(size + (size >> 1));
    else this.data.fill(0, 0, size);
    if (this.slots.length < tokens.length) this.slots = new Int32Array(tokens.length + (tokens.length >> 1));

    let slot = 0;
    for (const sentence of sentences) {
      this.#drawEdge(slot);
      slot += MARGIN;
      for (let i = sentence.firstToken; i < sentence.endToken; i++) this.slots[i] = slot++;
    }
    this.#drawEdge(slot);
  }

  #drawEdge(slot: number): void {
    for (const column of this.#edged) {
      const at = column * this.stride + slot;
      for (let i = 0; i < MARGIN; i++) this.data[at + i] = EDGE;
    }
  }
}
