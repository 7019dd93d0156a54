import { BEHIND_WHO_SAYS, IN_FRONT_OF_PLACES, INSIDE_LONG_NAMES } from '../../english/names-in-text';
import { EDGE, type Grid } from '../../learning/grid';
import { hashesOf, hashLower, mix } from '../../learning/hash';
import type { Page, Sentence } from '../../text/page';
import { FormBit } from '../form-table';
import type { Forms } from '../forms';
import type { Words } from '../words';
import { CONTEXT_COLUMNS, type Corpus, LIST_COLUMNS, NAME_COLUMNS, type NameColumn } from './features';
import { Listed, Lists } from './gazetteer';

const SAYING = hashesOf(BEHIND_WHO_SAYS);
const PREPOSITIONS = hashesOf(IN_FRONT_OF_PLACES);
const BY = hashesOf(['by', 'with']);
const JOINING = hashesOf(['of', 'for']);
const GLUE = hashesOf(INSIDE_LONG_NAMES);
const POSSESSIVES = hashesOf(["'s", "'"]);
const THE = hashLower('the');
const COMMA = hashLower(',');
const HYPHEN = hashLower('-');

/** Bits of the contexts, in the order of `CONTEXT_COLUMNS`. */
enum Context {
  AfterTitle = 1,
  AfterPreposition = 2,
  BeforeSaying = 4,
  AfterThe = 8,
  AfterGivenName = 16,
  EndsInOrganization = 32,
  EndsInPlace = 64,
  BeforeCountry = 128,
  BeforePossessive = 256,
  AfterBy = 512,
  NeverFirst = 1024,
  NeverLast = 2048,
}

type OwnColumn = (typeof NAME_COLUMNS)[number];

/** Fills the columns that the finder of names needs, from a page whose forms are read. */
export class NameColumns {
  /** Bits of `Listed` for each token. */
  listed = new Int32Array(0);
  /** Tokens that no name can hold: small words far from capitals. The decoder passes over them. */
  skipped = new Uint8Array(0);

  readonly #grid: Grid<NameColumn>;
  /** Where each column begins in the grid's data, for the page in hand. */
  readonly #bases = Object.fromEntries(NAME_COLUMNS.map((column) => [column, 0])) as Record<OwnColumn, number>;
  readonly #lists: Lists;
  /** For each type of token, bits of `Context` gathered over the page. */
  readonly #contexts: number[] = [];

  constructor(grid: Grid<NameColumn>, forms: Forms, words: Words) {
    this.#grid = grid;
    this.#lists = new Lists(forms, words);
  }

  fill(page: Page, forms: Forms, corpus: Corpus): void {
    this.lookAt(page, forms);
    for (const sentence of page.sentences) this.fillSentence(sentence, forms, corpus);
  }

  /** Gathers what the whole page says of its words; the columns of its sentences may be filled then. */
  lookAt(page: Page, forms: Forms): void {
    const count = page.tokens.length;
    if (this.listed.length < count) {
      this.listed = new Int32Array(count + (count >> 1));
      this.skipped = new Uint8Array(count + (count >> 1));
    }
    for (const column of NAME_COLUMNS) this.#bases[column] = this.#grid.base(column);
    this.#lists.consult(page, forms, this.listed);
    this.#findSkipped(page, forms);
    this.#gatherContexts(page, forms);
  }

  fillSentence({ firstToken, endToken }: Sentence, forms: Forms, corpus: Corpus): void {
    for (let i = firstToken; i < endToken; i++) {
      this.#fillLists(i, forms);
      if (!this.skipped[i]) this.#fillToken(i, forms, corpus);
    }
    this.#fillRuns(firstToken, endToken, forms);
  }

  /** Writes two numbers for each token of a sentence into `key`: all that its columns depend on. */
  describe({ firstToken, endToken }: Sentence, forms: Forms, key: Int32Array): void {
    let at = 0;
    for (let i = firstToken; i < endToken; i++) {
      const type = forms.type[i];
      const isCapital = (forms.bits[i] & FormBit.Capital) !== 0;
      const usage = isCapital ? this.#seenOf(type, forms) | (this.#contexts[type] << 3) : 0;
      const place = (this.skipped[i] ? 1 : 0) | (forms.bits[i] & FormBit.Glued ? 2 : 0);
      key[at++] = (forms.form[i] << 2) | place;
      key[at++] = (usage << 11) | this.listed[i];
    }
  }

  /** How often a capitalised word is capitalised where it need not be, and whether it is ever small: 1 to 6. */
  #seenOf(type: number, { capitalised, small }: Forms): number {
    return 1 + 2 * Math.min(capitalised[type], 2) + (small[type] > 0 ? 1 : 0);
  }

  #findSkipped({ tokens }: Page, { bits, lower }: Forms): void {
    const isCapital = (i: number): boolean => i >= 0 && i < tokens.length && (bits[i] & FormBit.Capital) !== 0;
    for (let i = 0; i < tokens.length; i++) {
      const before = isCapital(i - 1);
      const after = isCapital(i + 1);
      const hyphenated = i > 0 && lower[i - 1] === HYPHEN && (bits[i] & FormBit.Glued) !== 0;
      const joins = (before || after || isCapital(i - 2)) && GLUE.has(lower[i]);
      const between = (before && after) || ((bits[i] & FormBit.Digit) !== 0 && (before || after));
      this.skipped[i] = isCapital(i) || hyphenated || joins || between ? 0 : 1;
    }
  }

  /** How the runs that a word stands in are used anywhere in the text, headlines left out. */
  #gatherContexts(page: Page, forms: Forms): void {
    const contexts = this.#contexts;
    for (let type = 0; type < forms.typeCount; type++) contexts[type] = 0;
    for (const [s, { firstToken, endToken }] of page.sentences.entries()) {
      if (forms.titled[s]) continue;
      for (let i = firstToken; i < endToken; i++) {
        if (!(forms.bits[i] & FormBit.Capital)) continue;
        let end = i + 1;
        while (end < endToken && forms.bits[end] & FormBit.Capital) end++;
        const common = this.#contextOf(page, forms, i, end, firstToken, endToken);
        for (let k = i; k < end; k++) {
          contexts[forms.type[k]] |= common | (k > i ? Context.NeverFirst : 0) | (k < end - 1 ? Context.NeverLast : 0);
        }
        i = end - 1;
      }
    }
  }

  #contextOf(page: Page, forms: Forms, start: number, end: number, first: number, last: number): number {
    const { lower } = forms;
    const { listed } = this;
    const long = end - start > 1;
    const before = start > first ? lower[start - 1] : 0;
    const after = end < last ? lower[end] : 0;
    let bits = 0;
    if ((start > first && listed[start - 1] & Listed.Title) || (long && listed[start] & Listed.Title))
      bits |= Context.AfterTitle;
    if (PREPOSITIONS.has(before)) bits |= Context.AfterPreposition;
    if (before === THE) bits |= Context.AfterThe;
    if (BY.has(before)) bits |= Context.AfterBy;
    if (SAYING.has(after)) bits |= Context.BeforeSaying;
    if (after === COMMA && end + 1 < last) {
      const { start: from, end: to } = page.tokens;
      const isAge =
        to[end + 1] - from[end + 1] === 2 &&
        (forms.bits[end + 1] & (FormBit.Digit | FormBit.Alphabetic)) === FormBit.Digit;
      if (isAge) bits |= Context.BeforeSaying;
      if (listed[end + 1] & (Listed.Country | Listed.Region)) bits |= Context.BeforeCountry;
    }
    if (POSSESSIVES.has(after)) bits |= Context.BeforePossessive;
    if (long && listed[start] & (Listed.Female | Listed.Male)) bits |= Context.AfterGivenName;
    if (listed[end - 1] & Listed.Organization) bits |= Context.EndsInOrganization;
    if (long && listed[end - 1] & Listed.Place) bits |= Context.EndsInPlace;
    return bits;
  }

  #fillLists(i: number, forms: Forms): void {
    const listed = this.listed[i];
    if (listed === 0) return;
    const { data, slots } = this.#grid;
    const bases = this.#bases;
    const capital = forms.bits[i] & FormBit.Capital ? 1 : 0;
    data[bases.lists + slots[i]] = listed;
    const first = bases[LIST_COLUMNS[0]];
    for (let bit = 0; bit < LIST_COLUMNS.length; bit++) {
      if (!(listed & (1 << bit))) continue;
      data[first + bit * this.#grid.stride + slots[i]] = 1 + capital + (listed & Listed.Continued ? 2 : 0);
    }
  }

  #fillToken(i: number, forms: Forms, corpus: Corpus): void {
    const { data, slots, stride } = this.#grid;
    const bases = this.#bases;
    const slot = slots[i];
    data[bases.corpus + slot] = corpus;
    if (!(forms.bits[i] & FormBit.Capital)) return;
    const type = forms.type[i];
    data[bases.seen + slot] = this.#seenOf(type, forms);
    const contexts = this.#contexts[type];
    const first = bases[CONTEXT_COLUMNS[0]];
    for (let bit = 0; bit < CONTEXT_COLUMNS.length; bit++) {
      if (contexts & (1 << bit)) data[first + bit * stride + slot] = 1;
    }
    data[bases.contexts + slot] = 1 + (contexts & 0x1f);
    data[bases.moreContexts + slot] = 1 + (contexts & 0x7f);
  }

  /** A run goes on over capitalised words, parts joined by hyphens, and "of" or "for" before a capital. */
  #fillRuns(firstToken: number, endToken: number, forms: Forms): void {
    const { bits, lower } = forms;
    for (let i = firstToken; i < endToken; i++) {
      if (!(bits[i] & FormBit.Capital)) continue;
      let end = i + 1;
      while (end < endToken) {
        const joins =
          bits[end] & FormBit.Capital ||
          (lower[end] === HYPHEN && bits[end] & FormBit.Glued && end + 1 < endToken && bits[end + 1] & FormBit.Glued) ||
          (lower[end - 1] === HYPHEN && bits[end] & FormBit.Glued) ||
          (JOINING.has(lower[end]) && end + 1 < endToken && bits[end + 1] & FormBit.Capital);
        if (!joins) break;
        end++;
      }
      this.#fillRun(i, end, firstToken, endToken, forms);
      i = end - 1;
    }
  }

  #fillRun(start: number, end: number, firstToken: number, endToken: number, { lower, bits }: Forms): void {
    const { data, slots } = this.#grid;
    const bases = this.#bases;
    let lists = 0;
    let all = 1;
    for (let i = start; i < end; i++) {
      lists |= this.listed[i];
      all = mix(all, lower[i]);
    }
    const middle = this.#grid.base('middle');
    const before = start > firstToken ? slots[start - 1] : -1;
    const after = end < endToken ? slots[end] : -1;
    for (let i = start; i < end; i++) {
      const slot = slots[i];
      data[bases.runFirst + slot] = lower[start];
      data[bases.runLast + slot] = lower[end - 1];
      data[bases.runLength + slot] = Math.min(end - start, 5);
      data[bases.runPlace + slot] = 1 + Math.min(i - start, 3);
      data[bases.runStart + slot] = i === start ? 2 : 1;
      data[bases.runEnd + slot] = i === end - 1 ? 2 : 1;
      data[bases.runBefore + slot] = before < 0 ? EDGE : lower[start - 1];
      data[bases.runAfter + slot] = after < 0 ? EDGE : lower[end];
      data[bases.runLists + slot] = 1 + (lists & ~Listed.Continued);
      data[bases.runAll + slot] = all;
      if (!(bits[i] & FormBit.Capital)) continue;
      data[bases.runFirstCluster + slot] = data[middle + slots[start]];
      data[bases.runLastCluster + slot] = data[middle + slots[end - 1]];
      if (before >= 0) data[bases.runBeforeCluster + slot] = data[middle + before];
      if (after >= 0) data[bases.runAfterCluster + slot] = data[middle + after];
    }
  }
}

/** Calls `each` for every run of tokens that are not skipped, within its sentence. */
export function forEachSegment(page: Page, skipped: Uint8Array, each: EachSegment): void {
  for (const sentence of page.sentences) forEachSegmentOf(sentence, skipped, each);
}

type EachSegment = (start: number, end: number, opensSentence: boolean, closesSentence: boolean) => void;

/** The same for one sentence. */
export function forEachSegmentOf({ firstToken, endToken }: Sentence, skipped: Uint8Array, each: EachSegment): void {
  for (let i = firstToken; i < endToken; i++) {
    if (skipped[i]) continue;
    let end = i + 1;
    while (end < endToken && !skipped[end]) end++;
    each(i, end, i === firstToken, end === endToken);
    i = end - 1;
  }
}
