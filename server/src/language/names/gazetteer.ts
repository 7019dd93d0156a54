import { COUNTRIES } from '../../english/countries';
import { ORGANIZATION_WORDS, PERSON_TITLES, PLACE_WORDS, REGIONS, TIME_WORDS } from '../../english/name-words';
import { hashesOf, hashLower } from '../../learning/hash';
import type { Page } from '../../text/page';
import { FormMemo } from '../form-memo';
import { FormBit } from '../form-table';
import type { Forms } from '../forms';
import { WordFlag, type Words } from '../words';

/** What the lists say of a token, as bits. */
export enum Listed {
  Country = 1,
  Demonym = 2,
  Capital = 4,
  Region = 8,
  Female = 16,
  Male = 32,
  Organization = 64,
  Place = 128,
  Title = 256,
  Time = 512,
  /** Not the first token of what is listed. */
  Continued = 1024,
}

/** Lists that speak of words in lower case too. */
const SMALL_TOO = Listed.Organization | Listed.Place | Listed.Title;

interface Phrase {
  readonly hashes: readonly number[];
  readonly bits: number;
}

const singles = new Map<number, number>();
const phrases = new Map<number, Phrase[]>();

function add(name: string, bits: number): void {
  const hashes = name.split(/(?=-)|(?<=-)| /).map((part) => hashLower(part));
  if (hashes.length === 1) singles.set(hashes[0], (singles.get(hashes[0]) ?? 0) | bits);
  else phrases.set(hashes[0], [...(phrases.get(hashes[0]) ?? []), { hashes, bits }]);
}

for (const { names, demonyms, capitals } of COUNTRIES) {
  for (const name of names) add(name, Listed.Country);
  for (const demonym of demonyms) {
    add(demonym, Listed.Demonym);
    add(`${demonym}s`, Listed.Demonym);
  }
  for (const capital of capitals) add(capital, Listed.Capital);
}
for (const region of REGIONS) add(region, Listed.Region);
for (const word of ORGANIZATION_WORDS) add(word, Listed.Organization);
for (const word of PLACE_WORDS) add(word, Listed.Place);
for (const word of PERSON_TITLES) add(word, Listed.Title);
for (const word of TIME_WORDS) add(word, Listed.Time);

const TITLE_HASHES: ReadonlySet<number> = hashesOf(PERSON_TITLES);

/** Whether a word is a title, by the hash of its lower case. */
export const isTitle = (lower: number): boolean => TITLE_HASHES.has(lower);

/** Set of words that a listed phrase begins with; never seen outside. */
const STARTS = 1 << 16;

/** Looks words up in the lists; what they say of a single word is remembered for its form. */
export class Lists {
  readonly #words: Words;
  readonly #found: FormMemo;

  constructor(forms: Forms, words: Words) {
    this.#words = words;
    this.#found = new FormMemo(forms.table, 1);
  }

  /** Writes bits of `Listed` for each token into `listed`. */
  consult(page: Page, forms: Forms, listed: Int32Array): void {
    const count = page.tokens.length;
    this.#found.prepare();
    const { rows, known } = this.#found;
    for (let i = 0; i < count; i++) {
      const form = forms.form[i];
      if (known[form] === 0) {
        known[form] = 1;
        rows[form] = this.#lookUp(forms, i);
      }
      listed[i] = rows[form] & ~STARTS;
    }
    for (let i = 0; i < count; i++) {
      if (!(rows[forms.form[i]] & STARTS)) continue;
      for (const phrase of phrases.get(forms.lower[i])!) markPhrase(phrase, i, count, forms, listed);
    }
  }

  #lookUp(forms: Forms, i: number): number {
    const bits = singles.get(forms.lower[i]) ?? 0;
    if (!(forms.bits[i] & FormBit.Capital)) return bits & SMALL_TOO;
    const entry = forms.entry[i];
    const flags = entry < 0 ? 0 : this.#words.flags(entry);
    return (
      bits |
      (flags & WordFlag.Female ? Listed.Female : 0) |
      (flags & WordFlag.Male ? Listed.Male : 0) |
      (phrases.has(forms.lower[i]) ? STARTS : 0)
    );
  }
}

function markPhrase({ hashes, bits }: Phrase, at: number, count: number, forms: Forms, listed: Int32Array): void {
  if (at + hashes.length > count) return;
  for (let k = 1; k < hashes.length; k++) if (forms.lower[at + k] !== hashes[k]) return;
  for (let k = 0; k < hashes.length; k++) listed[at + k] |= bits | (k > 0 ? Listed.Continued : 0);
}
