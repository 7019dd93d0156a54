import { firstFrom } from './first-from';

/**
 * How to go from UTF-16 code units to code points, which Python, SQL and most others count.
 * @returns the number of code points before an offset; a surrogate without its partner counts as one
 */
export function codePointsBefore(text: string): (offset: number) => number {
  const pairs = Int32Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index + 2);
  return (offset) => offset - firstFrom(pairs, offset + 1);
}
