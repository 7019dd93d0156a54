import { EDGE } from '../learning/grid';
import { hashLower, hashText, lowerCode } from '../learning/hash';
import { Char, classAt } from '../text/characters';
import { CLUSTERINGS, type Words } from './words';

/** Columns that a word's own letters fill: the same wherever it stands. */
export const LETTER_COLUMNS = [
  /** Number of the word in the table; 0 outside the sentence. */
  'form',
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
  /** Capitalised (2) or not (1). */
  'capital',
  /** 1 of a capitalised word: joined with others it keeps a feature to such words. */
  'big',
  'kind',
  'role',
  'middle',
  'fine',
  /** Capitalised (2) or not (1), of words without a cluster. */
  'unknown',
] as const;

/** Places of the columns in `LETTER_COLUMNS`. Those of prefixes, suffixes and clusters follow one another. */
const FORM = LETTER_COLUMNS.indexOf('form');
const WORD = LETTER_COLUMNS.indexOf('word');
const LOWER = LETTER_COLUMNS.indexOf('lower');
const SHAPE = LETTER_COLUMNS.indexOf('shape');
const PREFIX = LETTER_COLUMNS.indexOf('prefix1');
const SUFFIX = LETTER_COLUMNS.indexOf('suffix1');
const CAPITAL = LETTER_COLUMNS.indexOf('capital');
const BIG = LETTER_COLUMNS.indexOf('big');
const CLUSTER = LETTER_COLUMNS.indexOf('kind');
const UNKNOWN = LETTER_COLUMNS.indexOf('unknown');
const WIDTH = LETTER_COLUMNS.length;

/** Bits that say what a token is made of. */
export enum FormBit {
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

/** Forms, and UTF-16 code units of all of them, that are remembered from one page to the next. */
const LIMIT = 20_000;
const LETTERS_LIMIT = 1 << 18;

/**
 * Every word that was read, as it stands, with what its letters say: most words of a text stood in it, or in another, before.
 * A form is a number from 1; it keeps its number until the table has grown too large and forgets everything.
 */
export class FormTable {
  /** One more than the largest number. */
  size = 1;
  /** Rises when the numbers are given anew. */
  generation = 0;
  /** `LETTER_COLUMNS` of each form, one behind the other. */
  columns = new Int32Array(0);
  /** Bits of `FormBit`. */
  bits = new Uint8Array(0);
  /** `hashLower` of each form; a number from 0 that forms share whose lower case is the same. */
  lower = new Int32Array(0);
  lowerId = new Int32Array(0);
  lowerCount = 0;
  /** Entry in the model of words, or -1. */
  entry = new Int32Array(0);

  readonly #words: Words;
  /** The forms' letters, one behind the other, and where each ends: a slice of the text would keep the whole text in memory. */
  #letters = new Uint16Array(0);
  #ends = new Int32Array(0);
  /** Open addressing by the hash of the word: its number, or 0. */
  #slots = new Int32Array(0);
  readonly #lowerIds = new Map<number, number>();

  constructor(words: Words) {
    this.#words = words;
    this.#clear();
  }

  /** To be called between pages: numbers change only here. */
  tidy(): void {
    if (this.size <= LIMIT && this.#ends[this.size - 1] <= LETTERS_LIMIT) return;
    this.generation++;
    this.#clear();
  }

  #clear(): void {
    this.size = 1;
    this.lowerCount = 0;
    this.columns = new Int32Array(1024 * WIDTH);
    this.bits = new Uint8Array(1024);
    this.lower = new Int32Array(1024);
    this.lowerId = new Int32Array(1024);
    this.entry = new Int32Array(1024);
    this.#letters = new Uint16Array(8192);
    this.#ends = new Int32Array(1024);
    this.#slots = new Int32Array(4096);
    this.#lowerIds.clear();
  }

  /** The number of the word from `start` to `end`. */
  find(text: string, start: number, end: number): number {
    const hash = hashText(text, start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const form = this.#slots[slot];
      if (form === 0) return this.#add(text, start, end, hash, slot);
      if (this.columns[form * WIDTH + WORD] === hash && this.#isSame(form, text, start, end)) return form;
    }
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const form = this.size++;
    this.#makeRoom(form);
    this.#slots[slot] = form;
    this.#keep(form, text, start, end);
    const row = form * WIDTH;
    const { columns } = this;
    columns.fill(0, row, row + WIDTH);
    const bits = this.#readShape(text, start, end, row);
    const lower = hashLower(text, start, end);
    columns[row + FORM] = form;
    columns[row + WORD] = hash;
    columns[row + LOWER] = lower;
    columns[row + CAPITAL] = bits & FormBit.Capital ? 2 : 1;
    columns[row + BIG] = bits & FormBit.Capital ? 1 : 0;
    if (bits & FormBit.Alphabetic) {
      let prefix = 0;
      let suffix = 0;
      for (let k = 0; k < 4; k++) {
        if (start + k < end) prefix = Math.imul(prefix ^ lowerCode(text.charCodeAt(start + k)), 0x01000193) + 1;
        if (end - 1 - k >= start) suffix = Math.imul(suffix ^ lowerCode(text.charCodeAt(end - 1 - k)), 0x01000193) + 1;
        columns[row + PREFIX + k] = prefix;
        columns[row + SUFFIX + k] = suffix;
      }
    }
    const isNumber = (bits & (FormBit.Alphabetic | FormBit.Digit)) === FormBit.Digit;
    const entry = this.#words.find(isNumber ? NUMBER : lower);
    let known = false;
    if (entry >= 0) {
      for (let level = 0; level < CLUSTERINGS.length; level++) {
        const cluster = this.#words.cluster(entry, level);
        columns[row + CLUSTER + level] = cluster;
        known = cluster > 0;
      }
    }
    if (!known) columns[row + UNKNOWN] = bits & FormBit.Capital ? 2 : 1;
    let lowerId = this.#lowerIds.get(lower);
    if (lowerId === undefined) {
      lowerId = this.lowerCount++;
      this.#lowerIds.set(lower, lowerId);
    }
    this.bits[form] = bits;
    this.lower[form] = lower;
    this.lowerId[form] = lowerId;
    this.entry[form] = entry;
    if (2 * this.size > this.#slots.length) this.#spread();
    return form;
  }

  /** Writes the shape into the row and returns the bits that hold wherever the word stands. */
  #readShape(text: string, start: number, end: number, row: number): number {
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
        bits |= FormBit.Alphabetic;
        letters++;
        if (mark === 2) small = true;
        else if (at === start) bits |= FormBit.Capital;
      } else if (kind === Char.Digit) {
        mark = 3;
        bits |= FormBit.Digit;
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
    if (letters > 1 && !small) bits |= FormBit.AllCaps;
    this.columns[row + SHAPE] = shape === 0 ? EDGE : shape;
    return bits;
  }

  #isSame(form: number, text: string, start: number, end: number): boolean {
    const from = this.#ends[form - 1];
    if (this.#ends[form] - from !== end - start) return false;
    for (let i = start; i < end; i++) if (this.#letters[from + i - start] !== text.charCodeAt(i)) return false;
    return true;
  }

  #keep(form: number, text: string, start: number, end: number): void {
    const from = this.#ends[form - 1];
    const needed = from + end - start;
    if (needed > this.#letters.length) this.#letters = grown(this.#letters, 2 * needed);
    for (let i = start; i < end; i++) this.#letters[from + i - start] = text.charCodeAt(i);
    this.#ends[form] = needed;
  }

  #makeRoom(form: number): void {
    if (form < this.bits.length) return;
    const room = 2 * this.bits.length;
    this.columns = grown(this.columns, room * WIDTH);
    this.bits = grown(this.bits, room);
    this.lower = grown(this.lower, room);
    this.lowerId = grown(this.lowerId, room);
    this.entry = grown(this.entry, room);
    this.#ends = grown(this.#ends, room);
  }

  #spread(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let form = 1; form < this.size; form++) {
      let slot = this.columns[form * WIDTH + WORD] & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = form;
    }
    this.#slots = slots;
  }
}

/** A longer copy of an array. */
function grown<T extends Int32Array | Uint16Array | Uint8Array>(old: T, size: number): T {
  const array = new (old.constructor as new (size: number) => T)(size);
  array.set(old);
  return array;
}
