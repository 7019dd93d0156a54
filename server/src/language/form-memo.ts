import type { FormTable } from './form-table';

/** Rows of numbers for the forms of a table, to be filled when first needed and kept as long as the forms keep their numbers. */
export class FormMemo {
  rows = new Int32Array(0);
  /** 1 of a form whose row is filled. */
  known = new Uint8Array(0);
  #generation = 0;

  readonly width: number;
  readonly #table: FormTable;

  constructor(table: FormTable, width: number) {
    this.#table = table;
    this.width = width;
  }

  /** Makes room for all forms; to be called for every page, when its forms are read. */
  prepare(): void {
    const { size, generation } = this.#table;
    if (generation !== this.#generation) {
      this.rows = new Int32Array(0);
      this.known = new Uint8Array(0);
    }
    this.#generation = generation;
    if (this.known.length >= size) return;
    const room = 2 * size;
    const { rows, known, width } = this;
    this.rows = new Int32Array(room * width);
    this.rows.set(rows);
    this.known = new Uint8Array(room);
    this.known.set(known);
  }
}
