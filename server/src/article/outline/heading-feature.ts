import type { plainRole } from './plain-roles';

/** How a line ends: in one of these marks, or in none that says anything. */
export type LineEnd = '.' | '?' | '!' | ':' | ',' | '"' | '';

/** What stands beside a line. */
export type Neighbour =
  | 'nothing'
  | 'a paragraph'
  | 'a short sentence'
  | 'a bare line'
  | 'a long bare line'
  | 'a colon line';

/** A number, told by the first of some limits that it does not pass. */
export type Bucket<Limits extends readonly number[]> = `${'up to' | 'over'} ${Limits[number]}`;

export const WORDS = [1, 2, 4, 6, 9, 13, 20] as const;
export const WORDS_BY_END = [3, 8] as const;
export const BARE_LINES = [0, 1, 2, 4] as const;

type Ends = `ends with ${Exclude<LineEnd, ''> | 'a word'}`;

type Place =
  | 'first line'
  | 'last line'
  | 'head'
  | `line ${number} of the head`
  | `before ${Neighbour}${'' | ', first line'}`
  | `behind ${Neighbour}${'' | `, before ${Neighbour}`}`
  | `bare lines ${'above' | 'below'} ${Bucket<typeof BARE_LINES>}`
  | 'repeats the title'
  | `no blank line ${'above' | 'below'}`
  | 'more blank lines above than usual'
  | 'first words of the next line';

type Habit =
  | 'underlined'
  | 'indented'
  | 'indented, more than a line'
  | 'capitals'
  | 'capitals, one word'
  | 'numbered'
  | 'numbered like its neighbour'
  | `not ${'underlined' | 'indented' | 'in capitals' | 'numbered'} where others are`;

type Wording =
  | 'title case'
  | 'mixed case'
  | `name alone${'' | ', first line' | ', in the head'}`
  | 'small letters behind the first word'
  | 'begins small'
  | `begins with ${'a figure' | 'an article' | '-ing' | 'a mark' | 'a quotation mark' | 'how or what'}`
  | '-ing behind the first words'
  | 'finite verb'
  | 'pronoun'
  | 'comma'
  | 'colon inside'
  | 'brackets'
  | 'all in brackets'
  | 'year in brackets'
  | 'figures'
  | 'address'
  | 'hash'
  | 'dash'
  | 'ends with a dash'
  | 'counted things'
  | 'numbered, short, ends with a stop'
  | 'exclamation of a word or two'
  | 'section word'
  | 'section word alone'
  | 'place words'
  | 'sentence inside'
  | `plainly ${Exclude<ReturnType<typeof plainRole>, undefined>}`;

/** What may speak for or against a line's being a heading. A weight for anything else does not compile; one that is 0 is left out. */
export type HeadingFeature =
  | 'any line'
  | `words ${Bucket<typeof WORDS>}`
  | `${Ends}${'' | `, words ${Bucket<typeof WORDS_BY_END>}`}`
  | Place
  | Habit
  | Wording;

/** Takes note of a feature where it holds. */
export type AddFeature = (name: HeadingFeature, holds: unknown) => void;
