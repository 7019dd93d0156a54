import {
  BEGINS_LIKE_QUESTION,
  BEGINS_WITH_ARTICLE,
  BEGINS_WITH_ING,
  FINITE_FORMS,
  ING_INSIDE,
  NOT_IN_LONE_NAME,
  PRONOUNS_IN_LINES,
  SAYS_WHERE,
  SECTION_WORDS,
  SMALL_IN_TITLES,
} from '../../english/title-words';
import { type Block, type Page, word } from '../../text/page';
import type { AddFeature } from './heading-feature';
import { type LineShape, lettersAndFiguresOf, NUMBERED } from './line-shape';
import { plainRole } from './plain-roles';

/** Where a line stands: the first of all, above the text's first paragraph, or below. */
export type LinePlace = 'first' | 'head' | 'below';

/** The words of a line: how many are what. */
interface WordCounts {
  /** Of those that a title writes with capitals, behind the first word. */
  readonly content: number;
  readonly capitalised: number;
  readonly lower: number;
  readonly finite: number;
  readonly pronouns: number;
}

function countWords(page: Page, block: Block): WordCounts {
  let capitalised = 0;
  let lower = 0;
  let content = 0;
  let finite = 0;
  let pronouns = 0;
  for (let t = block.firstToken; t < block.endToken; t++) {
    const shown = word(page, t);
    if (!/^\p{L}/u.test(shown)) continue;
    const small = shown.toLowerCase();
    if (FINITE_FORMS.has(small)) finite++;
    if (PRONOUNS_IN_LINES.has(small)) pronouns++;
    if (SMALL_IN_TITLES.has(small) || t === block.firstToken) continue;
    content++;
    if (/^\p{Lu}/u.test(shown)) capitalised++;
    else lower++;
  }
  return { content, capitalised, lower, finite, pronouns };
}

/**
 * Adds what the words and marks of a line say.
 * @param place of the line on its page
 */
export function addLineWording(add: AddFeature, page: Page, block: Block, shape: LineShape, place: LinePlace): void {
  const counts = countWords(page, block);
  addCase(add, shape, place, counts);
  addOpening(add, shape, place);
  addMarks(add, shape, place);
  const rest = withoutNumber(shape.text);
  add('finite verb', counts.finite > 0);
  add('pronoun', counts.pronouns > 0);
  add(
    'numbered, short, ends with a stop',
    NUMBERED.test(shape.text) && shape.ends === '.' && shape.words <= 8 && counts.finite === 0,
  );
  add('exclamation of a word or two', shape.ends === '!' && shape.words <= 3);
  add('section word', SECTION_WORDS.has(/\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? ''));
  add('section word alone', shape.words <= 2 && SECTION_WORDS.has(lettersAndFiguresOf(rest).split(' ').at(-1) ?? ''));
  add('-ing behind the first words', ING_INSIDE.test(shape.text) && !BEGINS_WITH_ING.test(rest));
  add('place words', SAYS_WHERE.test(shape.text));
  add('sentence inside', /[.!?]\s+\p{Lu}/u.test(rest));
  const plain = plainRole(shape.text);
  if (plain) add(`plainly ${plain}`, true);
}

const withoutNumber = (text: string): string => text.replace(NUMBERED, '');

const WHERE = { first: ', first line', head: ', in the head', below: '' } as const;

function addCase(add: AddFeature, shape: LineShape, place: LinePlace, counts: WordCounts): void {
  const { content, capitalised, lower } = counts;
  add('title case', content > 0 && lower <= content / 8 && !shape.capitals);
  add(
    `name alone${WHERE[place]}`,
    lower === 0 &&
      content > 0 &&
      content < 4 &&
      shape.words <= 4 &&
      !shape.capitals &&
      !NOT_IN_LONE_NAME.test(shape.text),
  );
  add('mixed case', capitalised > 0 && lower > 0);
  add('small letters behind the first word', content > 0 && capitalised === 0);
}

function addOpening(add: AddFeature, { text, numbered }: LineShape, place: LinePlace): void {
  const rest = withoutNumber(text);
  add('begins small', /^[\p{Ll}]/u.test(text));
  add('begins with a figure', /^\d/.test(text) && !numbered);
  add('begins with an article', BEGINS_WITH_ARTICLE.test(text));
  add('begins with -ing', BEGINS_WITH_ING.test(rest));
  add('begins with a mark', /^[^\p{L}\p{N}"“‘']/u.test(text));
  add('begins with a quotation mark', place !== 'first' && /^["“‘']/.test(text));
  add('begins with how or what', BEGINS_LIKE_QUESTION.test(rest));
}

function addMarks(add: AddFeature, { text }: LineShape, place: LinePlace): void {
  add('comma', text.includes(','));
  add('colon inside', /:\s*\S/.test(text));
  add('brackets', /[([]/.test(text));
  add('year in brackets', /\((?:c\. )?\d{4}/.test(text));
  add('figures', /\d/.test(withoutNumber(text)) && place !== 'first');
  add('address', /@|https?:|www\./.test(text));
  add('hash', text.startsWith('#'));
  add('dash', /\s[-–—]\s/.test(text));
  add('counted things', /^\d+\s\p{Ll}/u.test(text));
  add('ends with a dash', /[-–—]$/.test(text));
  add('all in brackets', /^[([].*[)\]]$/.test(text));
}
