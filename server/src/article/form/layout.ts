import {
  ABOUT_AUTHOR,
  HEADER_FIELD,
  LATEST,
  REFERENCE_MARK,
  SECTIONS_OF_FORMS,
  TIME_ALONE,
  TIME_BEFORE,
} from '../../english/forms';
import type { Page } from '../../text/page';
import { turnOpeners } from '../../text/turn-openers';
import type { Outline } from '../outline/find-headings';
import { type Add, entriesOf } from './levels';

export const LAYOUT = [
  'any text',
  'turns',
  'questions alone',
  'times alone',
  'the latest',
  'dateline',
  'numbered paragraphs',
  'very short',
  'short',
  'long',
  'many headings',
  'mail',
  'about the author',
  'references',
  ...(Object.keys(SECTIONS_OF_FORMS) as (keyof typeof SECTIONS_OF_FORMS)[]).map((form) => `filed as ${form}` as const),
] as const;

const DATELINE =
  /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:,\s[\p{L}. ]{2,25}){0,2}(?:\s\([^)]{2,30}\))?(?:,?\s\p{Lu}[\p{L}.]{2,8}\s\d{1,2})?\s*[-–—]+\s/u;

/** Blocks that are looked at. */
const MOST_BLOCKS = 600;
/** Code units of a block that show what it is. */
const OPENING = 120;
/** Code units that are looked at for marks of references. */
const LONGEST_LOOK = 30_000;

/** How a text is laid out: what its lines are, and what it says of itself around the running text. */
export function addLayout(page: Page, outline: Outline, add: Add<(typeof LAYOUT)[number]>): void {
  const { text, blocks } = page;
  let times = 0;
  let questions = 0;
  let numbered = 0;
  let headers = 0;
  let words = 0;
  let paragraphs = 0;
  let dateline = 0;
  for (const block of blocks.slice(0, MOST_BLOCKS)) {
    const tokens = block.endToken - block.firstToken;
    words += tokens;
    const opening = text.slice(block.start, Math.min(block.end, block.start + OPENING)).trim();
    if (tokens > 12) paragraphs++;
    if (TIME_ALONE.test(opening) || TIME_BEFORE.test(opening)) times++;
    if (tokens < 45 && text[block.end - 1] === '?') questions++;
    if (/^(?:\d{1,3}\.|\(\d+\))\s+\p{Lu}/u.test(opening) && tokens > 20) numbered++;
    if (HEADER_FIELD.test(opening)) headers++;
    if (paragraphs < 4 && DATELINE.test(opening)) dateline = 1;
  }
  add('any text', 1);
  add('turns', turnOpeners(page).length / Math.max(3, paragraphs * 0.4));
  add('questions alone', questions < 3 ? 0 : questions / Math.max(4, paragraphs * 0.35));
  add('times alone', times < 2 ? 0 : times / 4);
  add('the latest', LATEST.test(text.slice(0, 200)) ? 1 : 0);
  add('dateline', dateline);
  add('numbered paragraphs', numbered < 2 ? 0 : numbered / 4);
  add('very short', words < 150 ? 1 : 0);
  add('short', words < 260 ? 1 : 0);
  add('long', words > 900 ? 1 : 0);
  add('many headings', (outline.headings.length - 2) / 5);
  add('mail', headers < 2 ? 0 : 1);
  addSurroundings(page, words, add);
}

/** Blocks at the top and at the foot that may say what a text is, and whose. */
const MOST_AROUND = 4;
/** Marks of references in a hundred words that are many. */
const MANY_REFERENCES = 0.7;
const FEWEST_WORDS = 150;

function addSurroundings({ text, blocks }: Page, words: number, add: Add<(typeof LAYOUT)[number]>): void {
  const shown = ({ start, end }: { start: number; end: number }): string =>
    text.slice(start, Math.min(end, start + 2 * OPENING)).trim();
  const labels = blocks.slice(0, MOST_AROUND).map(shown).flatMap(labelsOf);
  for (const [form, pattern] of entriesOf(SECTIONS_OF_FORMS))
    add(`filed as ${form}`, labels.some((label) => pattern.test(label)) ? 1 : 0);
  const foot = blocks.slice(Math.max(MOST_AROUND, blocks.length - MOST_AROUND)).map(shown);
  add('about the author', foot.some((line) => ABOUT_AUTHOR.test(line)) ? 1 : 0);
  const marks = text.slice(0, LONGEST_LOOK).match(REFERENCE_MARK)?.length ?? 0;
  add('references', (100 * marks) / Math.max(words, FEWEST_WORDS) / MANY_REFERENCES);
}

/** The folders of an address, or what a short line says. */
const labelsOf = (line: string): string[] =>
  /^https?:\/\/\S+$/.test(line) ? line.split(/[?#]/)[0].split('/').slice(3, -1) : line.length <= 50 ? [line] : [];
