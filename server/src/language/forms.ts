import type { Grid } from '../learning/grid';
import { Char, classAt } from '../text/characters';
import type { Page } from '../text/page';
import { FormBit, FormTable, LETTER_COLUMNS } from './form-table';
import type { Words } from './words';

/** Columns that words fill by their letters and by where in their sentence they stand. */
export const FORM_COLUMNS = [
  ...LETTER_COLUMNS,
  /** First in its sentence (2) or not (1). */
  'first',
  /** In a sentence written like a title (2) or not (1). */
  'titled',
] as const;

export type FormColumn = (typeof FORM_COLUMNS)[number];

/** Those of them that say `EDGE` outside the sentence. */
export const EDGED_FORM_COLUMNS: readonly FormColumn[] = ['lower', 'shape', 'suffix3', 'capital'];

/**
 * What the letters of a page's tokens say; the arrays are longer than the page and used again for the next one.
 * Tokens that share their lower case share a type: a number from 0 in order of appearance.
 */
export class Forms {
  count = 0;
  /** Number of each token's form in the table. */
  form = new Int32Array(0);
  /** Bits of `FormBit` for each token. */
  bits = new Uint8Array(0);
  /** `hashLower` of each token. */
  lower = new Int32Array(0);
  /** Entry in the model of words, or -1. */
  entry = new Int32Array(0);
  type = new Int32Array(0);
  typeCount = 0;
  /** For each sentence, whether it is written like a title: nearly all long words capitalised, no full stop. */
  titled = new Uint8Array(0);
  /** For each type: how often it is capitalised where it need not be, and how often it is not. */
  readonly capitalised: number[] = [];
  readonly small: number[] = [];

  readonly table: FormTable;
  /** Where the letters' columns begin in the grid's data. */
  readonly #bases = new Int32Array(LETTER_COLUMNS.length);
  /** For each number of a lower case in the table: its type on the page where it was seen last, and which page that was. */
  #typeOf = new Int32Array(0);
  #seenOn = new Int32Array(0);
  #page = 0;

  constructor(words: Words) {
    this.table = new FormTable(words);
  }

  /** Reads the page's tokens, and fills the form columns of a grid that is laid out for the page. */
  read(page: Page, grid: Grid<FormColumn | string>): void {
    this.table.tidy();
    this.#makeRoom(page);
    const { text, tokens } = page;
    const { start, end } = tokens;
    for (let k = 0; k < LETTER_COLUMNS.length; k++) this.#bases[k] = grid.base(LETTER_COLUMNS[k]);
    for (let i = 0; i < tokens.length; i++) {
      const form = this.table.find(text, start[i], end[i]);
      this.#place(form, i, grid.slots[i], grid.data);
      if (i > 0 && end[i - 1] === start[i]) this.bits[i] |= FormBit.Glued;
    }
    this.#numberTypes(tokens.length);
    this.#judgeTitles(page);
    this.#countCases(page);
    this.#placeInSentences(page, grid);
  }

  #makeRoom({ tokens, sentences }: Page): void {
    this.count = tokens.length;
    if (this.bits.length < tokens.length) {
      const room = tokens.length + (tokens.length >> 1);
      this.form = new Int32Array(room);
      this.bits = new Uint8Array(room);
      this.lower = new Int32Array(room);
      this.entry = new Int32Array(room);
      this.type = new Int32Array(room);
    }
    if (this.titled.length < sentences.length) this.titled = new Uint8Array(2 * sentences.length);
  }

  #place(form: number, i: number, slot: number, data: Int32Array): void {
    const { table } = this;
    const bases = this.#bases;
    const { columns } = table;
    const row = form * bases.length;
    for (let k = 0; k < bases.length; k++) data[bases[k] + slot] = columns[row + k];
    this.form[i] = form;
    this.bits[i] = table.bits[form];
    this.lower[i] = table.lower[form];
    this.entry[i] = table.entry[form];
  }

  #numberTypes(count: number): void {
    const { lowerId, lowerCount } = this.table;
    if (this.#typeOf.length < lowerCount) {
      this.#typeOf = new Int32Array(2 * lowerCount);
      this.#seenOn = new Int32Array(2 * lowerCount);
      this.#page = 0;
    }
    const page = ++this.#page;
    this.typeCount = 0;
    for (let i = 0; i < count; i++) {
      const lower = lowerId[this.form[i]];
      if (this.#seenOn[lower] !== page) {
        this.#seenOn[lower] = page;
        this.capitalised[this.typeCount] = 0;
        this.small[this.typeCount] = 0;
        this.#typeOf[lower] = this.typeCount++;
      }
      this.type[i] = this.#typeOf[lower];
    }
  }

  #judgeTitles({ sentences, tokens, text }: Page): void {
    for (let s = 0; s < sentences.length; s++) {
      const { firstToken, endToken } = sentences[s];
      let long = 0;
      let capital = 0;
      for (let i = firstToken + 1; i < endToken; i++) {
        if (!(this.bits[i] & FormBit.Alphabetic) || tokens.end[i] - tokens.start[i] <= 3) continue;
        long++;
        if (this.bits[i] & FormBit.Capital) capital++;
      }
      const last = endToken > firstToken ? text[tokens.start[endToken - 1]] : '';
      const stopped = last === '.' || last === '!' || last === '?';
      this.titled[s] = long >= 2 && capital >= 0.75 * long && !stopped ? 1 : 0;
    }
  }

  /** Where a capital says something: not at a sentence's or quotation's beginning, not in titles. */
  #countCases({ tokens, sentences, text }: Page): void {
    for (let i = 0; i < tokens.length; i++) {
      const bits = this.bits[i];
      if (!(bits & FormBit.Alphabetic)) continue;
      if (!(bits & FormBit.Capital)) this.small[this.type[i]]++;
      else if (sentences[tokens.sentence[i]].firstToken !== i && !this.titled[tokens.sentence[i]]) {
        const before = classAt(text, tokens.end[i - 1] - 1);
        if (
          before !== Char.Quote &&
          before !== Char.Open &&
          before !== Char.Apostrophe &&
          text[tokens.end[i - 1] - 1] !== ':'
        ) {
          this.capitalised[this.type[i]]++;
        }
      }
    }
  }

  #placeInSentences({ sentences }: Page, grid: Grid<FormColumn | string>): void {
    const first = grid.base('first');
    const titled = grid.base('titled');
    for (let s = 0; s < sentences.length; s++) {
      const { firstToken, endToken } = sentences[s];
      for (let i = firstToken; i < endToken; i++) {
        grid.data[first + grid.slots[i]] = i === firstToken ? 2 : 1;
        grid.data[titled + grid.slots[i]] = this.titled[s] ? 2 : 1;
      }
    }
  }
}
