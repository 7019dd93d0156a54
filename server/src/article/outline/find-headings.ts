import { ABOUT_US, INTRODUCES_SPEECH } from '../../english/head-lines';
import { SMALL_IN_TITLES } from '../../english/title-words';
import type { Block, Page } from '../../text/page';
import type { BlockRole, Heading } from '../article';
import type { Trace } from '../trace';
import { explainRole } from './explain-role';
import { type KnownRoles, knownFurniture } from './furniture';
import { isTitleCase, markKickers } from './head';
import type { HeadingFeature } from './heading-feature';
import { headingFeatures } from './heading-features';
import { HeadingLevels } from './heading-levels';
import { HEADING_WEIGHTS } from './heading-weights';
import { type Line, linesOf } from './line';
import { lettersAndFiguresOf } from './line-shape';
import { readLoneLines } from './lone-lines';
import { findMarkedHeadings, type MarkedHeading, withoutHeadingMarks } from './marked-headings';
import { plainRole } from './plain-roles';

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
 * In Markdown the markup says what a heading is. In plain text what is plain by its wording, its marks or its kin is told first;
 * of the lines that are left, one is a heading when its marks add up: its length and ending, what stands above and below, title case,
 * and the habit of the page: indented, in capitals, underlined or numbered lines.
 */
export function findHeadings(page: Page, trace?: Trace): Outline {
  if (page.markup === 'markdown') return markdownOutline(page);
  const marked = findMarkedHeadings(page);
  const roles = plainTextRoles(page, marked, trace);
  const first = roles.indexOf('heading');
  const running = roles.indexOf('running');
  const texts = page.blocks
    .filter((_, i) => roles[i] === 'heading')
    .map(({ start, end }) => page.text.slice(start, end));
  const hasTitle = first >= 0 && (running < 0 || first < running) && !isFirstOfParts(texts);
  const sections = [...marked].filter(([i]) => roles[i] === 'heading' && !(hasTitle && i === first));
  const levels = new HeadingLevels(sections.map(([, mark]) => mark));
  const headings = page.blocks.flatMap(({ start, end }, i): Heading[] => {
    if (roles[i] !== 'heading') return [];
    const line = page.text.slice(start, end);
    const text = marked.has(i) ? withoutHeadingMarks(line) : line;
    return [{ start, end, level: hasTitle && i === first ? 1 : levels.of(line, marked.get(i)), text }];
  });
  return { headings, roles };
}

/** Whether the first heading is a section already: "I. The crack", where "II. The cost" follows. */
const isFirstOfParts = ([first, ...others]: readonly string[]): boolean =>
  [/^I[.)]\s/, /^1[.)]\s/, /^A[.)]\s/].some(
    (begins, scheme) =>
      begins.test(first) && others.some((text) => [/^II[.)]\s/, /^2[.)]\s/, /^B[.)]\s/][scheme].test(text)),
  );

function markdownOutline(page: Page): Outline {
  const roles = page.blocks.map(({ kind }) => (kind === 'heading' ? 'heading' : 'running'));
  const headings = page.blocks.flatMap(({ start, end, kind, level }) =>
    kind === 'heading' ? [{ start, end, level: level ?? 1, text: page.text.slice(start, end) }] : [],
  );
  return { headings, roles };
}

/** What is known before lines are weighed: their roles, and the headings beyond doubt. */
interface Known {
  readonly lines: readonly Line[];
  readonly roles: KnownRoles;
  readonly headings: ReadonlySet<number>;
}

function whatIsKnown(page: Page, marked: ReadonlyMap<number, MarkedHeading>): Known {
  const lines = linesOf(page);
  const roles = knownFurniture(page, lines);
  const headings = new Set([...marked.keys()].filter((i) => !roles[i]));
  let paragraphs = 0;
  for (const [i, block] of page.blocks.entries()) {
    if (roles[i] || headings.has(i)) continue;
    if (block.kind === 'rule' || block.kind === 'table' || block.kind === 'code') roles[i] = 'matter';
    else roles[i] = roleByWording(lines[i], paragraphs);
    if (!roles[i] && lines[i].paragraph) paragraphs++;
  }
  readLoneLines(page, lines, { roles, headings });
  markKickers(page, lines, roles);
  return { lines, roles, headings };
}

/** With more paragraphs above it, a line worded like a byline or a slug may be a heading ("BY CAR"). */
const MOST_ABOVE_BYLINE = 3;

function roleByWording({ text }: Line, paragraphs: number): BlockRole | undefined {
  if (INTRODUCES_SPEECH.test(text)) return 'running';
  const plain = plainRole(text);
  if (plain === 'byline' && paragraphs >= MOST_ABOVE_BYLINE) return undefined;
  return plain === 'kicker' && paragraphs > 0 ? undefined : plain;
}

/** The blocks that only their features can tell, with these. Underlines stay among them. */
export function weighedBlocks(page: Page): {
  readonly blocks: readonly Block[];
  readonly features: readonly (readonly HeadingFeature[])[];
} {
  return weighed(page, whatIsKnown(page, findMarkedHeadings(page)));
}

function weighed(page: Page, { roles, headings }: Known) {
  const mayBe = (i: number): boolean => (!roles[i] && !headings.has(i)) || roles[i] === 'running';
  const first = page.blocks.findIndex((_, i) => mayBe(i));
  const blocks = page.blocks.filter((block, i) => mayBe(i) || (block.kind === 'rule' && i > first));
  return { blocks, features: headingFeatures(page, blocks) };
}

function plainTextRoles(page: Page, marked: ReadonlyMap<number, MarkedHeading>, trace?: Trace): BlockRole[] {
  const known = whatIsKnown(page, marked);
  const { blocks, features } = weighed(page, known);
  const roles: BlockRole[] = [];
  let title = '';
  let next = 0;
  for (const [i, block] of page.blocks.entries()) {
    const marks = blocks[next] === block ? features[next++] : [];
    const role = known.roles[i] ?? (known.headings.has(i) ? 'heading' : roleOf(known.lines, i, marks, title, roles));
    roles.push(role);
    trace?.(explainRole(block, role, known.roles[i] !== undefined || known.headings.has(i) ? undefined : marks));
    if (role === 'heading' && title === '') title = lettersAndFiguresOf(page.text.slice(block.start, block.end));
  }
  return withoutAboutUs(known.lines, roles);
}

function roleOf(
  lines: readonly Line[],
  i: number,
  features: readonly HeadingFeature[],
  title: string,
  above: readonly BlockRole[],
): BlockRole {
  if (features.length === 0) return 'running';
  const { text } = lines[i];
  if (title !== '' && isRepetition(lettersAndFiguresOf(text), title)) return 'repetition';
  let score = 0;
  for (const feature of features) score += HEADING_WEIGHTS[feature] ?? 0;
  if (score > 0) return 'heading';
  const isFirst = !above.includes('running') && !above.includes('heading');
  return isFirst && (LOUD_TITLE.test(text) || QUOTING_TITLE.test(text) || isTitleWithStop(lines, i))
    ? 'heading'
    : 'running';
}

/** A first line of several words all in capitals. No corpus shows enough of them to learn it. */
const LOUD_TITLE = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*\s[^\p{Ll}.:;,]*["”’!?]?$/u;

/** "Mayor: “We will rebuild.”" above a text whose turns have no labels. */
const QUOTING_TITLE = /^\p{Lu}[^.!?:"“]{1,50}: ["“‘][^"”]{3,100}["”’]$/u;

const LONGEST_TITLE = 20;

/** A first line in title case that ends in a full stop, above a paragraph. A sentence of names ("Lund met Quill in Oslo.") has a small verb. */
function isTitleWithStop(lines: readonly Line[], i: number): boolean {
  const { text, words } = lines[i];
  const ends = /^[^.!?]+[.!?]["”’]?$/.test(text);
  return (
    ends &&
    words > 1 &&
    words <= LONGEST_TITLE &&
    isTitleCase(text) &&
    !text.split(/\s+/).some((word) => /^\p{Ll}/u.test(word) && !SMALL_IN_TITLES.has(word)) &&
    lines.slice(i + 1, i + 4).some((line) => line.paragraph)
  );
}

/** Whether a line is the title, once or several times over. */
function isRepetition(line: string, title: string): boolean {
  if (line.length < title.length) return false;
  const times = (line.length + 1) / (title.length + 1);
  return Number.isInteger(times) && line === Array(times).fill(title).join(' ');
}

/** Paragraphs that a body has of itself below "About X". */
const MOST_ABOUT_US = 3;

/** What stands below "About Halden Water", up to the next heading, is no part of the story. */
function withoutAboutUs(lines: readonly Line[], roles: BlockRole[]): BlockRole[] {
  for (const [i, role] of roles.entries()) {
    if (role !== 'heading' || !ABOUT_US.test(lines[i].text) || i < roles.length / 2) continue;
    for (let k = i + 1; k <= i + MOST_ABOUT_US && roles[k] === 'running'; k++) roles[k] = 'boilerplate';
  }
  return roles;
}
