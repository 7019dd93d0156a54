import { hashText } from '../learning/hash';
import { copyOf } from '../text/copy-of';
import type { Page } from '../text/page';

/** The tokens of a page as words are compared: one string for all tokens that are the same word, lower-cased and hashed once. */
export interface Spelling {
  /** In small letters, with straight apostrophes. */
  readonly lower: readonly string[];
  /** `hashText` of it. */
  readonly hash: Int32Array;
  /** 0: begins with no capital; 1: with one; 2: at least two letters, all of them capitals. */
  readonly capital: Uint8Array;
}

/** A word as it stands, and what `Spelling` says of it. */
interface Spelt {
  readonly lower: string;
  readonly hash: number;
  readonly capital: number;
}

/** Words that are remembered from one page to the next; longer ones are spelt anew each time. */
const MOST_WORDS = 20_000;
const LONGEST_KEPT = 40;

/** Spells pages. What was spelt before changes the time, never the result. */
export class Speller {
  readonly #known = new Map<string, Spelt>();

  spell({ text, tokens }: Page): Spelling {
    const { length, start, end } = tokens;
    const lower: string[] = new Array(length);
    const hash = new Int32Array(length);
    const capital = new Uint8Array(length);
    if (this.#known.size > MOST_WORDS) this.#known.clear();
    for (let i = 0; i < length; i++) {
      const spelt = this.#spelt(text.slice(start[i], end[i]));
      lower[i] = spelt.lower;
      hash[i] = spelt.hash;
      capital[i] = spelt.capital;
    }
    return { lower, hash, capital };
  }

  #spelt(word: string): Spelt {
    const known = this.#known.get(word);
    if (known) return known;
    if (word.length > LONGEST_KEPT) return speltOf(word);
    // A slice of thirteen letters and more would keep the whole text in memory.
    const own = copyOf(word);
    const spelt = speltOf(own);
    this.#known.set(own, spelt);
    return spelt;
  }
}

function speltOf(word: string): Spelt {
  const plain = word.toLowerCase();
  const lower = plain.includes('’') ? plain.replaceAll('’', "'") : plain;
  const isCapital = word !== lower && word[0] !== lower[0];
  const isLoud = isCapital && word.length > 1 && word === word.toUpperCase() && /\p{L}.*\p{L}/u.test(word);
  return { lower, hash: hashText(lower), capital: isLoud ? 2 : isCapital ? 1 : 0 };
}
