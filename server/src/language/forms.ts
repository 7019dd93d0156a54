import { Char, classAt } from '../text/characters';
import type { Page } from '../text/page';
import { EDGE, type Grid } from './grid';
import { hashLower, hashText, lowerCode } from './hash';
import { CLUSTERINGS, type Words } from './words';

/** Columns that a word's own letters fill. */
export const FORM_COLUMNS = [
  /** The word as it stands; in lower case. */
  'word',
  'lower',
  /** Kinds of characters with repetitions folded: "Xx+" for "Kerry", "X.X." for "U.S.". */
  'shape',
  'prefix1',
  'prefix2',
  'prefix3',
  'prefix4',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  /** First in its sentence (2) or not (1). */
  'first',
  /** Capitalised (2) or not (1). */
  'capital',
  /** In a sentence written like a title (2) or not (1). */
  'titled',
  'coarse',
  'middle',
  'fine',
  /** Capitalised (2) or not (1), of words without a cluster. */
  'unknown',
] as const;

export type FormColumn = (typeof FORM_COLUMNS)[number];

/** Those of them that say `EDGE` outside the sentence. */
export const EDGED_FORM_COLUMNS: readonly FormColumn[] = ['lower', 'shape', 'suffix3', 'capital'];

/** Places of the columns in `FORM_COLUMNS`. Those of prefixes, suffixes and clusters follow one another. */
const WORD = FORM_COLUMNS.indexOf('word');
const LOWER = FORM_COLUMNS.indexOf('lower');
const SHAPE = FORM_COLUMNS.indexOf('shape');
const PREFIX = FORM_COLUMNS.indexOf('prefix1');
const SUFFIX = FORM_COLUMNS.indexOf('suffix1');
const CAPITAL = FORM_COLUMNS.indexOf('capital');
const CLUSTER = FORM_COLUMNS.indexOf('coarse');
const UNKNOWN = FORM_COLUMNS.indexOf('unknown');

/** Bits that say what a token is made of. */
export enum Form {
  /** Begins with a capital. */
  Capital = 1,
  /** Two letters or more, all of them capitals. */
  AllCaps = 2,
  /** Has a letter. */
  Alphabetic = 4,
  /** Has a digit. */
  Digit = 8,
  /** Joined to the token before, without a space. */
  Glued = 16,
}

const NUMBER = hashText('0');

/**
 * What the letters of a page's tokens say; the arrays are longer than the page and used again for the next one.
 * Tokens that share their lower case share a type: a number from 0 in order of appearance.
 */
export class Forms {
  count = 0;
  /** Bits of `Form` for each token. */
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

  readonly #words: Words;
  /** Where the columns begin in the grid's data, in the order of `FORM_COLUMNS`. */
  readonly #bases = new Int32Array(FORM_COLUMNS.length);
  readonly #typeOfHash = new Map<number, number>();

  constructor(words: Words) {
    this.#words = words;
  }

  /** Reads the page's tokens, and fills the form columns of a grid that is laid out for the page. */
  read(page: Page, grid: Grid<FormColumn | string>): void {
    this.#makeRoom(page);
    const { text, tokens } = page;
    for (let k = 0; k < FORM_COLUMNS.length; k++) this.#bases[k] = grid.base(FORM_COLUMNS[k]);
    for (let i = 0; i < tokens.length; i++) {
      this.#readToken(text, tokens.start[i], tokens.end[i], i, grid.slots[i], grid.data);
      if (i > 0 && tokens.end[i - 1] === tokens.start[i]) this.bits[i] |= Form.Glued;
    }
    this.#judgeTitles(page);
    this.#countCases(page);
    this.#placeInSentences(page, grid);
  }

  #makeRoom({ tokens, sentences }: Page): void {
    this.count = tokens.length;
    if (this.bits.length < tokens.length) {
      const room = tokens.length + (tokens.length >> 1);
      this.bits = new Uint8Array(room);
      this.lower = new Int32Array(room);
      this.entry = new Int32Array(room);
      this.type = new Int32Array(room);
    }
    if (this.titled.length < sentences.length) this.titled = new Uint8Array(2 * sentences.length);
    this.#typeOfHash.clear();
    this.typeCount = 0;
  }

  #readToken(text: string, start: number, end: number, i: number, slot: number, data: Int32Array): void {
    const bases = this.#bases;
    const lower = hashLower(text, start, end);
    const bits = this.#readShape(text, start, end, slot, data);
    this.bits[i] = bits;
    this.lower[i] = lower;
    data[bases[WORD] + slot] = hashText(text, start, end);
    data[bases[LOWER] + slot] = lower;
    data[bases[CAPITAL] + slot] = bits & Form.Capital ? 2 : 1;

    let type = this.#typeOfHash.get(lower);
    if (type === undefined) {
      type = this.typeCount++;
      this.#typeOfHash.set(lower, type);
      this.capitalised[type] = 0;
      this.small[type] = 0;
    }
    this.type[i] = type;

    if (bits & Form.Alphabetic) {
      let prefix = 0;
      let suffix = 0;
      for (let k = 0; k < 4; k++) {
        if (start + k < end) prefix = Math.imul(prefix ^ lowerCode(text.charCodeAt(start + k)), 0x01000193) + 1;
        if (end - 1 - k >= start) suffix = Math.imul(suffix ^ lowerCode(text.charCodeAt(end - 1 - k)), 0x01000193) + 1;
        data[bases[PREFIX + k] + slot] = prefix;
        data[bases[SUFFIX + k] + slot] = suffix;
      }
    }

    const isNumber = (bits & (Form.Alphabetic | Form.Digit)) === Form.Digit;
    const entry = this.#words.find(isNumber ? NUMBER : lower);
    this.entry[i] = entry;
    let known = false;
    if (entry >= 0) {
      for (let level = 0; level < CLUSTERINGS.length; level++) {
        const cluster = this.#words.cluster(entry, level);
        data[bases[CLUSTER + level] + slot] = cluster;
        known = cluster > 0;
      }
    }
    if (!known) data[bases[UNKNOWN] + slot] = bits & Form.Capital ? 2 : 1;
  }

  #readShape(text: string, start: number, end: number, slot: number, data: Int32Array): number {
    let bits = 0;
    let shape = 17;
    let last = -1;
    let repeated = false;
    let small = false;
    let letters = 0;
    for (let at = start; at < end; at++) {
      const kind = classAt(text, at);
      let mark: number;
      if (kind === Char.Upper || kind === Char.Lower || kind === Char.Letter) {
        mark = kind === Char.Upper ? 1 : 2;
        bits |= Form.Alphabetic;
        letters++;
        if (mark === 2) small = true;
        else if (at === start) bits |= Form.Capital;
      } else if (kind === Char.Digit) {
        mark = 3;
        bits |= Form.Digit;
      } else mark = text.charCodeAt(at) + 4;
      if (mark !== last) {
        shape = Math.imul(shape ^ mark, 0x01000193);
        repeated = false;
      } else if (!repeated) {
        shape = Math.imul(shape ^ 0x10000, 0x01000193);
        repeated = true;
      }
      last = mark;
    }
    if (letters > 1 && !small) bits |= Form.AllCaps;
    data[this.#bases[SHAPE] + slot] = shape === 0 ? EDGE : shape;
    return bits;
  }

  #judgeTitles({ sentences, tokens, text }: Page): void {
    for (let s = 0; s < sentences.length; s++) {
      const { firstToken, endToken } = sentences[s];
      let long = 0;
      let capital = 0;
      for (let i = firstToken + 1; i < endToken; i++) {
        if (!(this.bits[i] & Form.Alphabetic) || tokens.end[i] - tokens.start[i] <= 3) continue;
        long++;
        if (this.bits[i] & Form.Capital) capital++;
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
      if (!(bits & Form.Alphabetic)) continue;
      if (!(bits & Form.Capital)) this.small[this.type[i]]++;
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
