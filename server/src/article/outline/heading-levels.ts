import type { MarkedHeading } from './marked-headings';

const ROMAN = /^\(?([IVX]{1,5})[.):]\s/;
const LETTER = /^\(?([A-Z])[.)]\s/;
const FIGURES = /^\(?(\d{1,2}(?:\.\d{1,2})*)[.):]?\s+\S/;

/** What numbers a heading: nested numbering takes one scheme inside the other. */
type Scheme = 'roman' | 'letter' | 'figures';

/** Deepest level of a heading. */
const DEEPEST = 6;

/**
 * Tells the levels of a page's section headings, one after the other, from 2.
 *
 * "2.3" stands a level below "2."; a scheme that begins under another ("A." under "II.", "1." under "A.") stands a level below it;
 * of marks, the deeper ones stand below, by rank, so that "#" and "###" are neighbours.
 */
export class HeadingLevels {
  /** Schemes in the order in which they nest. */
  readonly #schemes: Scheme[] = [];
  readonly #depths: readonly number[];
  #letter = '';

  /** @param marks all marked section headings of the page */
  constructor(marks: Iterable<MarkedHeading>) {
    this.#depths = [...new Set(Array.from(marks, ({ depth }) => depth))].sort((a, b) => a - b);
  }

  of(text: string, mark: MarkedHeading | undefined): number {
    if (mark) return Math.min(2 + this.#depths.indexOf(mark.depth), DEEPEST);
    const scheme = this.#schemeOf(text);
    if (!scheme) return 2;
    if (!this.#schemes.includes(scheme)) this.#schemes.push(scheme);
    const dots = scheme === 'figures' ? (FIGURES.exec(text)?.[1].split('.').length ?? 1) - 1 : 0;
    return Math.min(2 + this.#schemes.indexOf(scheme) + dots, DEEPEST);
  }

  /** "I." is a Roman one, unless it follows "H."; so are "V." and "C.". */
  #schemeOf(text: string): Scheme | undefined {
    const letter = LETTER.exec(text)?.[1];
    const goesOn = letter !== undefined && letter.charCodeAt(0) === this.#letter.charCodeAt(0) + 1;
    if (ROMAN.test(text) && !goesOn) return 'roman';
    if (letter !== undefined) {
      this.#letter = letter;
      return 'letter';
    }
    return FIGURES.test(text) ? 'figures' : undefined;
  }
}
