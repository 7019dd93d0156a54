/** A text by its letters and digits alone: without case, punctuation and white space of its own, so that a change of these changes nothing. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
