const PROSE = 'The mayor of Westby said on Monday that the bridge would open in spring. ';

/** A text that is mostly one thing, over and over. */
export interface Repeated {
  readonly name: string;
  /** So many characters, with prose around them; each turn has another one, as paragraphs are remembered. */
  readonly text: (length: number, turn: number) => string;
}

/** What breaks patterns that try the same letters more than once: each is one thing over and over, with an end that does not fit. */
export const REPEATED: readonly Repeated[] = (
  [
    ['exclamation marks', '!', 'a!'],
    ['tabs', '\t', 'x'],
    ['capitals', 'AA', 'a'],
    ['quotation marks', '"', 'x'],
    ['spaces and line ends', ' \n', '\t'],
    ['hyphens', '-', 'x'],
    ['apostrophes', "'", 'x'],
    ['hyphened letters', 'a-', ''],
    ['zeros', '000', '('],
    ['separators', ';:,', 'x'],
    ['a turn without an end', 'UN', 'a'],
    ['cues', 'said ', ':'],
    ['addresses', 'www.', ''],
    ['single capitals', 'A ', ''],
    ['brackets', '(', ''],
    ['square brackets', '[', ''],
    ['entities', '&#', ''],
    ['underlines', '=', 'x'],
    ['cells', '| ', ''],
    ['names and words', 'Abc abc ', ''],
    ['commas', ' , ', ''],
    ['negations', 'I not only ', ''],
    ['soft hyphens', 'a\u00ad', ''],
    ['marks above letters', 'e\u0301', ' '],
  ] as const
).map(([name, piece, end]) => ({
  name,
  text: (length, turn) =>
    `${PROSE.repeat(3)}\n\n${'b'.repeat(turn + 1)} ${piece.repeat(length / piece.length)}${end}\n\n${PROSE.repeat(3)}`,
}));
