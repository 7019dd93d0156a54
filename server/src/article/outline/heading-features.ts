import { SECTION_WORDS } from '../../english/title-words';
import type { Block, Page } from '../../text/page';
import {
  type AddFeature,
  BARE_LINES,
  type Bucket,
  type HeadingFeature,
  type Neighbour,
  WORDS,
  WORDS_BY_END,
} from './heading-feature';
import { addLineWording } from './heading-wording';
import { type LineShape, lettersAndFiguresOf, lineShape } from './line-shape';

/** Blocks beyond this are running text: no article has as many, and a listing of megabytes must not keep anybody waiting. */
const MOST_BLOCKS = 20_000;

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

/**
 * The marks of a heading, for each of the blocks that is short enough; empty lists for the others.
 * @param blocks those of the page that may be read as headings and text, in order: what stands around them is left out
 */
export function headingFeatures(page: Page, blocks: readonly Block[]): readonly (readonly HeadingFeature[])[] {
  const usualIndent = mostCommonIndent(blocks);
  const shapes = blocks.slice(0, MOST_BLOCKS).map((block, i) => lineShape(page, block, blocks[i + 1], usualIndent));
  const firstParagraph = shapes.findIndex((shape) => neighbour(shape) === 'a paragraph');
  const title = shapes.find((shape) => shape.short);
  const view = { page, blocks, shapes, habits: habitsOf(shapes), title, firstParagraph };
  return blocks.map((_, i) => (i < MOST_BLOCKS && shapes[i].short ? featuresOf(view, i) : []));
}

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

function featuresOf(view: PageView, i: number): HeadingFeature[] {
  const { words, ends } = view.shapes[i];
  const features: HeadingFeature[] = [
    'any line',
    `words ${bucket(words, WORDS)}`,
    `ends with ${ends || 'a word'}`,
    `ends with ${ends || 'a word'}, words ${bucket(words, WORDS_BY_END)}`,
  ];
  const add: AddFeature = (name, holds) => {
    if (holds) features.push(name);
  };
  addPlace(add, view, i);
  addHabits(add, view, i);
  const place = i === 0 ? 'first' : i < view.firstParagraph ? 'head' : 'below';
  addLineWording(add, view.page, view.blocks[i], view.shapes[i], place);
  return features;
}

/** Bare lines in a row are counted up to here. */
const LONGEST_RUN = 5;

function bucket<Limits extends readonly number[]>(value: number, limits: Limits): Bucket<Limits> {
  const limit: Limits[number] | undefined = limits.find((l) => value <= l);
  return limit === undefined ? `over ${limits[limits.length - 1]}` : `up to ${limit}`;
}

function neighbour(shape: LineShape | undefined): Neighbour {
  if (!shape) return 'nothing';
  if (!shape.short) return 'a paragraph';
  if (shape.bare) return shape.ends === ':' ? 'a colon line' : shape.words <= 5 ? 'a bare line' : 'a long bare line';
  return shape.words <= 10 ? 'a short sentence' : 'a paragraph';
}

function addPlace(add: AddFeature, { page, blocks, shapes, title, firstParagraph }: PageView, i: number): void {
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
  add(`bare lines above ${bucket(runAbove, BARE_LINES)}`, i > 0);
  add(`bare lines below ${bucket(runBelow, BARE_LINES)}`, i > 0);
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

function opensWith(page: Page, block: Block, heading: string): boolean {
  const opening = lettersAndFiguresOf(page.text.slice(block.start, Math.min(block.end, block.start + 120)));
  const words = lettersAndFiguresOf(heading)
    .split(' ')
    .filter((w) => w.length > 3 && !SECTION_WORDS.has(w));
  return words.length > 0 && words.filter((w) => opening.includes(w)).length * 2 >= words.length;
}

function addHabits(add: AddFeature, { shapes, habits }: PageView, i: number): void {
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
