import type { Block, Page } from '../../text/page';
import type { Heading } from '../article';
import { headingFeatures, lettersOf, NUMBERED } from './heading-features';
import { HEADING_WEIGHTS } from './heading-weights';
import { plainRole } from './plain-roles';

/** What a block is to the article. */
export type BlockRole =
  | 'running' // the text itself: only its sentences are statements
  | 'heading' // the title and the section headings
  | 'repetition' // the title once more
  | 'caption'
  | 'byline'
  | 'dateline' // a date or a place on a line of its own
  | 'credit'
  | 'boilerplate' // "Read more", addresses
  | 'matter'; // tables, code, separators

/** How an article is built: its headings, and for each block of the page what it is. */
export interface Outline {
  /** In document order. A title, which stands before all running text, has level 1, sections have 2 and deeper. */
  readonly headings: readonly Heading[];
  /** One a block of `Page.blocks`. */
  readonly roles: readonly BlockRole[];
}

/**
 * Finds the title and the section headings of a page, and tells running text from what stands around it.
 *
 * In Markdown the markup says what a heading is. In plain text a line is one when its marks add up: its length and ending, what stands
 * above and below, title case, and the habit of the page: indented, in capitals, underlined or numbered lines.
 */
export function findHeadings(page: Page): Outline {
  const roles = page.markup === 'markdown' ? markdownRoles(page) : plainTextRoles(page);
  const headings: Heading[] = [];
  for (const [i, block] of page.blocks.entries()) {
    if (roles[i] !== 'heading') continue;
    const text = page.text.slice(block.start, block.end);
    const level = block.level ?? (isTitle(roles, i) ? 1 : sectionLevel(text));
    headings.push({ start: block.start, end: block.end, level, text });
  }
  return { headings, roles };
}

function markdownRoles(page: Page): BlockRole[] {
  return page.blocks.map((block) => (block.kind === 'heading' ? 'heading' : 'running'));
}

function plainTextRoles(page: Page): BlockRole[] {
  const features = headingFeatures(page);
  const roles: BlockRole[] = [];
  let title = '';
  let running = 0;
  for (const [i, block] of page.blocks.entries()) {
    const role = roleOf(page, block, features[i], title, running);
    roles.push(role);
    if (role === 'running') running++;
    if (role === 'heading' && title === '') title = lettersOf(page.text.slice(block.start, block.end));
  }
  return roles;
}

function roleOf(page: Page, block: Block, features: readonly string[], title: string, running: number): BlockRole {
  if (block.kind === 'rule' || block.kind === 'table' || block.kind === 'code') return 'matter';
  if (features.length === 0) return 'running';
  const text = page.text.slice(block.start, block.end);
  if (title !== '' && isRepetition(lettersOf(text), title)) return 'repetition';
  let score = 0;
  for (const feature of features) score += HEADING_WEIGHTS[feature] ?? 0;
  if (INTRODUCES_SPEECH.test(text)) return 'running';
  const plain = plainRole(text);
  if (plain && (plain !== 'byline' || running < MOST_ABOVE_BYLINE || score <= 0)) return plain;
  return score > 0 || (block.firstToken === 0 && LOUD_TITLE.test(text)) ? 'heading' : 'running';
}

/** With more running text above it, a line worded like a byline may be a heading ("BY CAR"). */
const MOST_ABOVE_BYLINE = 3;

/** "The governor added:" */
const INTRODUCES_SPEECH = /\s(?:\p{Ll}+ed|said|says|wrote|writes|told \p{L}+|tells \p{L}+|adds|asks|went on)\s*:$/u;

/** A first line of several words all in capitals. No corpus shows enough of them to learn it. */
const LOUD_TITLE = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*\s[^\p{Ll}.:;,]*["”’!?]?$/u;

/** Whether a line is the title, once or several times over. */
function isRepetition(line: string, title: string): boolean {
  if (line.length < title.length) return false;
  const times = (line.length + 1) / (title.length + 1);
  return Number.isInteger(times) && line === Array(times).fill(title).join(' ');
}

/** The first heading is the title if nothing but datelines and the like stands above it. */
function isTitle(roles: readonly BlockRole[], i: number): boolean {
  return roles.slice(0, i).every((role) => role !== 'running' && role !== 'heading');
}

/** "2.3 Sources" is a level below "2. Results" and all headings without a number. */
function sectionLevel(text: string): number {
  const number = NUMBERED.test(text) ? /^\(?(\d{1,2}(?:\.\d{1,2})*)/.exec(text)?.[1] : undefined;
  return Math.min(2 + (number?.split('.').length ?? 1) - 1, 6);
}
