/**
 * What a character becomes before words are cut into pieces, as BERT's uncased models do it (Devlin et al. 2019): control and
 * format characters vanish, accents are taken off, letters are lowered, and CJK ideographs and punctuation stand alone.
 */
export interface Letters {
  /** Empty for what vanishes; a space for white space. */
  readonly text: string;
  /** Whether it is a word of its own, whatever stands beside it. */
  readonly alone: boolean;
}

const NOTHING: Letters = { text: '', alone: false };
const SPACE: Letters = { text: ' ', alone: true };

const VANISHES = /[\0\ufffd\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;
const WHITE = /[\t\n\r\p{White_Space}]/u;
const KEPT_CONTROLS = /[\t\n\r]/;
const ACCENT = /\p{Mn}/gu;
/** All of ASCII that is neither letter, digit nor space counts, so that "$" and "=" do. */
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u;

/** The blocks of CJK ideographs that the models' vocabulary was made with. */
const IDEOGRAPHS: readonly (readonly [first: number, last: number])[] = [
  [0x4e00, 0x9fff],
  [0x3400, 0x4dbf],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b73f],
  [0x2b740, 0x2b81f],
  [0x2b920, 0x2ceaf],
  [0xf900, 0xfaff],
  [0x2f800, 0x2fa1f],
];

const known = new Map<number, Letters>();

/** The letters of a code point; a lone surrogate vanishes. */
export function lettersOf(point: number): Letters {
  let letters = known.get(point);
  if (!letters) {
    letters = makeLetters(point);
    known.set(point, letters);
  }
  return letters;
}

function makeLetters(point: number): Letters {
  const character = String.fromCodePoint(point);
  if (VANISHES.test(character) && !KEPT_CONTROLS.test(character)) return NOTHING;
  if (WHITE.test(character)) return SPACE;
  // Each letter alone: the models lower a final sigma like any other.
  const bare = Array.from(character.normalize('NFD').replace(ACCENT, ''), (letter) => letter.toLowerCase()).join('');
  const alone = PUNCTUATION.test(bare) || IDEOGRAPHS.some(([first, last]) => point >= first && point <= last);
  return bare === '' ? NOTHING : { text: bare, alone };
}
