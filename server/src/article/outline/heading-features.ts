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
import { remembering } from '../../learning/memo';
import { type Block, type Page, word } from '../../text/page';
import { plainRole } from './plain-roles';

/** Longest line, in tokens and in characters, that may be a heading. */
const LONGEST_HEADING = 36;
const MOST_CHARACTERS = 400;

/** Blocks beyond this are running text: no article has as many, and a listing of megabytes must not keep anybody waiting. */
const MOST_BLOCKS = 20_000;

/** Bytes of lines that are remembered. */
const REMEMBERED = 2e6;

/** What the whole page shows of how its headings are marked; a page sticks to one habit. */
interface Habits {
  readonly underlined: boolean;
  readonly indented: boolean;
  readonly capitals: boolean;
  readonly numbered: boolean;
}

/** What the features of every line draw on. */
interface PageView {
  readonly page: Page;
  readonly blocks: readonly Block[];
  readonly shapes: readonly LineShape[];
  readonly habits: Habits;
  /** The first short line. */
  readonly title: LineShape | undefined;
  /** Index of the first block that reads like running text; what stands above is the head: title, byline, date. */
  readonly firstParagraph: number;
}

/** A line as the features see it; computed once a block. */
interface LineShape {
  readonly text: string;
  readonly tokens: number;
  readonly words: number;
  /** Short enough for a heading. */
  readonly short: boolean;
  /** Short and without the end of a sentence. */
  readonly bare: boolean;
  readonly ends: '.' | '?' | '!' | ':' | ',' | '"' | '';
  readonly capitals: boolean;
  readonly numbered: boolean;
  readonly indented: boolean;
  readonly underlined: boolean;
}

/**
 * The marks of a heading, for each of the blocks that is short enough; empty lists for the others.
 * @param blocks those of the page that may be read as headings and text, in order: what stands around them is left out
 */
export function headingFeatures(page: Page, blocks: readonly Block[]): readonly (readonly string[])[] {
  const usualIndent = mostCommonIndent(blocks);
  const shapes = blocks.slice(0, MOST_BLOCKS).map((block, i) => shapeOf(page, block, blocks[i + 1], usualIndent));
  const firstParagraph = shapes.findIndex((shape) => neighbour(shape) === 'a paragraph');
  const title = shapes.find((shape) => shape.short);
  const view = { page, blocks, shapes, habits: habitsOf(shapes), title, firstParagraph };
  return blocks.map((_, i) => (i < MOST_BLOCKS && shapes[i].short ? featuresOf(view, i) : []));
}

function shapeOf(page: Page, block: Block, next: Block | undefined, usualIndent: number): LineShape {
  const tokens = block.endToken - block.firstToken;
  const isText = block.kind === 'text' || block.kind === 'list' || block.kind === 'heading';
  const short = isText && tokens <= LONGEST_HEADING && block.end - block.start <= MOST_CHARACTERS;
  if (!short) {
    return {
      text: '',
      tokens,
      words: tokens,
      short,
      bare: false,
      ends: '.',
      capitals: false,
      numbered: false,
      indented: false,
      underlined: false,
    };
  }
  const text = page.text.slice(block.start, block.end);
  const ends = /[.?!:,;"”’'…]\W*$/u.exec(text)?.[0][0] ?? '';
  return {
    text,
    tokens,
    words: text.split(/\s+/).length,
    short,
    bare: ends !== '.' && ends !== ',' && ends !== ';' && ends !== '…',
    ends: ends === ';' ? ',' : ends === '…' ? '.' : /["”’']/.test(ends) ? '"' : (ends as LineShape['ends']),
    capitals: /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text),
    numbered: NUMBERED.test(text),
    indented: block.indent > usualIndent,
    underlined: next?.kind === 'rule' && next.blankAbove === 0,
  };
}

/** "1.", "2.3", "IV.", "A.", "3)", "Part 2", "10:" in front of a heading. */
export const NUMBERED = /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.):]?|[IVX]{1,5}[.)]|[A-Z][.)])\s+\S/;

function mostCommonIndent(blocks: readonly Block[]): number {
  const counts = new Map<number, number>();
  for (const { indent, firstToken, endToken } of blocks)
    counts.set(indent, (counts.get(indent) ?? 0) + endToken - firstToken);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function habitsOf(shapes: readonly LineShape[]): Habits {
  const below = shapes.slice(1);
  return {
    underlined: below.some((s) => s.underlined),
    indented: below.some((s) => s.indented && s.bare),
    capitals:
      below.some((s) => s.capitals && s.bare && s.words > 1) || below.filter((s) => s.capitals && s.bare).length > 1,
    numbered: shapes.filter((s, i) => s.numbered && s.bare && !shapes[i + 1]?.numbered).length > 1,
  };
}

function featuresOf(view: PageView, i: number): string[] {
  const shape = view.shapes[i];
  const features = [
    'any line',
    `words ${bucket(shape.words, WORD_BUCKETS)}`,
    `ends with ${shape.ends || 'a word'}`,
    `ends with ${shape.ends || 'a word'}, words ${bucket(shape.words, [3, 8])}`,
  ];
  const add = (name: string, holds: unknown): void => {
    if (holds) features.push(name);
  };
  addPlace(add, view, i);
  addHabits(add, view, i);
  addWording(add, view, i);
  return features;
}

type Add = (name: string, holds: unknown) => void;

/** Bare lines in a row are counted up to here. */
const LONGEST_RUN = 5;

const WORD_BUCKETS = [1, 2, 4, 6, 9, 13, 20];

function bucket(value: number, limits: readonly number[]): string {
  const limit = limits.find((l) => value <= l);
  return limit === undefined ? `over ${limits.at(-1)}` : `up to ${limit}`;
}

function neighbour(shape: LineShape | undefined): string {
  if (!shape) return 'nothing';
  if (!shape.short) return 'a paragraph';
  if (shape.bare) return shape.ends === ':' ? 'a colon line' : shape.words <= 5 ? 'a bare line' : 'a long bare line';
  return shape.words <= 10 ? 'a short sentence' : 'a paragraph';
}

function addPlace(add: Add, { page, blocks, shapes, title, firstParagraph }: PageView, i: number): void {
  const shape = shapes[i];
  const inHead = i < firstParagraph;
  let below = i + 1;
  while (shapes[below] && blocks[below].kind === 'rule') below++;
  let runAbove = 0;
  while (runAbove < LONGEST_RUN && i - runAbove > 0 && shapes[i - runAbove - 1].bare) runAbove++;
  let runBelow = 0;
  while (runBelow < LONGEST_RUN && below + runBelow < shapes.length && shapes[below + runBelow].bare) runBelow++;
  const first = i === 0 ? ', first line' : '';
  add('first line', i === 0);
  add(`line ${i + 1} of the head`, i > 0 && i < 4 && inHead);
  add('head', i > 0 && inHead);
  add('last line', below >= shapes.length);
  add(`before ${neighbour(shapes[below])}${first}`, true);
  add(`behind ${neighbour(shapes[i - 1])}`, i > 0);
  add(`behind ${neighbour(shapes[i - 1])}, before ${neighbour(shapes[below])}`, i > 0);
  add(`bare lines above ${bucket(runAbove, [0, 1, 2, 4])}`, i > 0);
  add(`bare lines below ${bucket(runBelow, [0, 1, 2, 4])}`, i > 0);
  add('repeats the title', i > 0 && title !== undefined && title !== shape && sameLine(shape.text, title.text));
  add('no blank line above', i > 0 && blocks[i].blankAbove === 0);
  add('no blank line below', blocks[below] && blocks[below].blankAbove === 0 && below === i + 1);
  add('more blank lines above than usual', blocks[i].blankAbove > 1);
  add('first words of the next line', shapes[below] && opensWith(page, blocks[below], shape.text));
}

/** Whether two lines have the same letters and figures. */
function sameLine(a: string, b: string): boolean {
  return lettersAndFiguresOf(a) === lettersAndFiguresOf(b);
}

/** The letters and figures of a line, in small letters; all between them is a space. */
export const lettersAndFiguresOf = remembering(
  REMEMBERED,
  (text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  (letters) => 2 * letters.length,
);

function opensWith(page: Page, block: Block, heading: string): boolean {
  const opening = lettersAndFiguresOf(page.text.slice(block.start, Math.min(block.end, block.start + 120)));
  const words = lettersAndFiguresOf(heading)
    .split(' ')
    .filter((w) => w.length > 3 && !SECTION_WORDS.has(w));
  return words.length > 0 && words.filter((w) => opening.includes(w)).length * 2 >= words.length;
}

function addHabits(add: Add, { shapes, habits }: PageView, i: number): void {
  const shape = shapes[i];
  if (i === 0) return;
  const isList = shape.numbered && (shapes[i + 1]?.numbered || shapes[i - 1]?.numbered);
  add('underlined', shape.underlined);
  add('not underlined where others are', habits.underlined && !shape.underlined);
  add('indented', shape.indented && shape.bare);
  add('indented, more than a line', shape.indented && !shape.bare);
  add('not indented where others are', habits.indented && !shape.indented);
  add('capitals', shape.capitals);
  add('capitals, one word', shape.capitals && shape.words === 1);
  add('not in capitals where others are', habits.capitals && !shape.capitals);
  add('numbered', shape.numbered && !isList);
  add('numbered like its neighbour', isList);
  add('not numbered where others are', habits.numbered && !shape.numbered);
}

function addWording(add: Add, { page, blocks, shapes, firstParagraph }: PageView, i: number): void {
  const shape = shapes[i];
  const block = blocks[i];
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
  const rest = shape.text.replace(NUMBERED, '');
  const where = i === 0 ? ', first line' : i < firstParagraph ? ', in the head' : '';
  add('title case', content > 0 && lower <= content / 8 && !shape.capitals);
  add(
    `name alone${where}`,
    lower === 0 &&
      content > 0 &&
      content < 4 &&
      shape.words <= 4 &&
      !shape.capitals &&
      !NOT_IN_LONE_NAME.test(shape.text),
  );
  add('mixed case', capitalised > 0 && lower > 0);
  add('small letters behind the first word', content > 0 && capitalised === 0);
  add('begins small', /^[\p{Ll}]/u.test(shape.text));
  add('begins with a figure', /^\d/.test(shape.text) && !shape.numbered);
  add('begins with an article', BEGINS_WITH_ARTICLE.test(shape.text));
  add('begins with -ing', BEGINS_WITH_ING.test(rest));
  add('begins with a mark', /^[^\p{L}\p{N}"“‘']/u.test(shape.text));
  add('begins with a quotation mark', i > 0 && /^["“‘']/.test(shape.text));
  add('begins with how or what', BEGINS_LIKE_QUESTION.test(rest));
  add('finite verb', finite > 0);
  add('pronoun', pronouns > 0);
  add('comma', shape.text.includes(','));
  add('colon inside', /:\s*\S/.test(shape.text));
  add('brackets', /[([]/.test(shape.text));
  add('year in brackets', /\((?:c\. )?\d{4}/.test(shape.text));
  add('figures', /\d/.test(rest) && i > 0);
  add('address', /@|https?:|www\./.test(shape.text));
  add('hash', shape.text.startsWith('#'));
  add('dash', /\s[-–—]\s/.test(shape.text));
  add('counted things', /^\d+\s\p{Ll}/u.test(shape.text));
  add('ends with a dash', /[-–—]$/.test(shape.text));
  add('all in brackets', /^[([].*[)\]]$/.test(shape.text));
  add(
    'numbered, short, ends with a stop',
    NUMBERED.test(shape.text) && shape.ends === '.' && shape.words <= 8 && finite === 0,
  );
  add('exclamation of a word or two', shape.ends === '!' && shape.words <= 3);
  add('section word', SECTION_WORDS.has(/\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? ''));
  add('section word alone', shape.words <= 2 && SECTION_WORDS.has(lettersAndFiguresOf(rest).split(' ').at(-1) ?? ''));
  add('-ing behind the first words', ING_INSIDE.test(shape.text) && !BEGINS_WITH_ING.test(rest));
  add('place words', SAYS_WHERE.test(shape.text));
  add('sentence inside', /[.!?]\s+\p{Lu}/u.test(rest));
  add(`plainly ${plainRole(shape.text)}`, plainRole(shape.text));
}
