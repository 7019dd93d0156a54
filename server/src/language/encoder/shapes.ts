import { Char, classAt } from '../../text/characters';

/** What word pieces of lowered letters lose: the shape that a piece has in the text. */
export const SHAPES = ['other', 'capitalised', 'capitals', 'figure', 'punctuation'] as const;

/** Added to the shape of a piece inside quotation marks. */
export const QUOTED = SHAPES.length;

const OTHER = 0;
const CAPITALISED = 1;
const CAPITALS = 2;
const FIGURE = 3;
const PUNCTUATION = 4;

/** Index into `SHAPES` for the characters `[start, end)` of a piece. One capital alone is "capitalised". */
export function shapeOf(text: string, start: number, end: number): number {
  const first = classAt(text, start);
  if (first === Char.Digit) return FIGURE;
  if (first === Char.Lower || first === Char.Letter) return OTHER;
  if (first !== Char.Upper) return PUNCTUATION;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const kind = classAt(text, i);
    if (kind === Char.Lower || kind === Char.Digit) return CAPITALISED;
    if (kind === Char.Upper) capitals++;
  }
  return capitals > 1 ? CAPITALS : CAPITALISED;
}
