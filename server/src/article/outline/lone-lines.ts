import {
  NAME_ALONE,
  NO_HEADING_BEGINS,
  NOTES,
  NUMBERED_PART,
  SPEAKS_TO_READER,
  WITH_HONORIFIC,
} from '../../english/head-lines';
import { BEGINS_WITH_ARTICLE, FINITE_FORMS, PRONOUNS_IN_LINES, SECTION_WORDS } from '../../english/title-words';
import { type Block, type Page, word } from '../../text/page';
import { turnOpeners } from '../../text/turn-openers';
import type { KnownRoles } from './furniture';
import { isTitleCase } from './head';
import type { Line } from './line';

/** What is told of short lines by their kin on the same page. */
export interface LoneLines {
  /** Changed in place: speakers' names, times, items of lists. */
  readonly roles: KnownRoles;
  /** Blocks that are headings beyond doubt. */
  readonly headings: Set<number>;
}

/** Reads lines that stand alone in the light of others like them: labels of speakers, entries of a live blog, lists, numbered parts, questions. */
export function readLoneLines(page: Page, lines: readonly Line[], found: LoneLines): void {
  for (const { block } of turnOpeners(page)) if (!CAPITALS.test(lines[block].text)) found.roles[block] ??= 'running';
  markAsked(lines, found);
  markSpeakers(page, lines, found);
  markLists(page, lines, found);
  markCounted(lines, found);
  markTimes(page, lines, found);
  markParts(lines, found);
  markQuestions(page, lines, found);
  markColons(page, lines, found);
  markCapitalNumbers(page, lines, found);
  markStops(page, lines, found);
}

const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

const ANSWER = /^(\p{Lu}[^:.!?]{1,40}):\s/u;
const FEWEST_ANSWERS = 2;

/** What is asked without a label, above answers that have one: "What did you see?" above "Marsh: Water.", and again. */
function markAsked(lines: readonly Line[], { roles }: LoneLines): void {
  const asked = new Map<string, number[]>();
  for (const [i, { text }] of lines.entries()) {
    const name = i > 0 && lines[i - 1].text.endsWith('?') ? ANSWER.exec(text)?.[1] : undefined;
    if (name === undefined) continue;
    const known = asked.get(name);
    if (known) known.push(i - 1);
    else asked.set(name, [i - 1]);
  }
  for (const places of asked.values())
    if (places.length >= FEWEST_ANSWERS) for (const i of places) roles[i] ??= 'running';
}

/** "MR HALE" on a line of its own, again and again: whoever speaks next. */
function markSpeakers({ blocks }: Page, lines: readonly Line[], { roles }: LoneLines): void {
  const counts = new Map<string, number>();
  const canSpeak = (i: number): boolean =>
    lines[i].bare && !roles[i] && lines[i].words <= 5 && i + 1 < lines.length && NAME_ALONE.test(lines[i].text);
  for (const [i, { text }] of lines.entries()) if (canSpeak(i)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const again = [...counts].filter(([, count]) => count >= 2).map(([text]) => text);
  const inCapitals = again.filter((text) => CAPITALS.test(text)).length;
  const named = again.length - inCapitals;
  for (const [i, { text }] of lines.entries()) {
    if (!canSpeak(i)) continue;
    const capitals = CAPITALS.test(text);
    const known = (counts.get(text) ?? 0) >= 2;
    const like = capitals && inCapitals > 0 && (blocks[i + 1].blankAbove === 0 || WITH_HONORIFIC.test(text));
    if (!(capitals ? known || like : known && named >= 2)) continue;
    roles[i] = 'speaker';
    // What stands close below is said.
    if (blocks[i + 1].blankAbove === 0) roles[i + 1] ??= 'running';
  }
}

const ITEM = /^(?:[•‣◦●○□➤·*–—+-]\s|\(?[a-z][.)]\s|\(?[ivx]{1,5}[.)]\s)/;
const NUMBERED_ITEM = /^\(?\d{1,3}[.)]\s/;

/** Items with a bullet or a small letter; numbered ones below a colon, or close together. */
function markLists({ blocks }: Page, lines: readonly Line[], { roles, headings }: LoneLines): void {
  const isTight = (i: number): boolean => blocks[i]?.blankAbove === 0;
  let underColon = false;
  for (const [i, { text }] of lines.entries()) {
    const numbered = NUMBERED_ITEM.test(text);
    if (headings.has(i)) underColon = false;
    else if (roles[i] === undefined && ITEM.test(text)) roles[i] = 'running';
    else if (roles[i] === undefined && numbered) {
      const close =
        (isTight(i) && NUMBERED_ITEM.test(lines[i - 1]?.text ?? '')) ||
        (isTight(i + 1) && NUMBERED_ITEM.test(lines[i + 1]?.text ?? ''));
      if (underColon || close) roles[i] = 'running';
    }
    // "The council wants:" introduces its items; "Things You Need:" may be their heading.
    const above = lines[i - 1]?.text ?? '';
    if (roles[i] === 'running' && roles[i - 1] === undefined && /\p{Ll}:$/u.test(above) && !isTitleCase(above)) {
      roles[i - 1] = 'running';
    }
    underColon = text.endsWith(':') || (underColon && numbered);
  }
}

/** "2 cups flour", "1/2 teaspoon salt". */
const COUNTED = /^(\d{1,4}|[½¼¾⅓⅔])(?:[-–/.,]\d{1,3})?\s+\p{L}/u;
const FEWEST_COUNTED = 3;

/** Lines in a row that begin with how many there are: what is needed, not "1 Summary", "2 Costs". */
function markCounted(lines: readonly Line[], { roles, headings }: LoneLines): void {
  for (let first = 0; first < lines.length; ) {
    const numbers: string[] = [];
    for (let i = first; lines[i]?.bare; i++) {
      const number = COUNTED.exec(lines[i].text)?.[1];
      if (number === undefined) break;
      numbers.push(number);
    }
    const counts = numbers.some((number, k) => k > 0 && Number(number) !== Number(numbers[k - 1]) + 1);
    if (numbers.length >= FEWEST_COUNTED && counts)
      for (let i = first; i < first + numbers.length; i++) if (!headings.has(i)) roles[i] ??= 'running';
    first += numbers.length || 1;
  }
}

const ZONE = '(?:\\s?(?:[ap]\\.?m\\.?|GMT|UTC|BST|CES?T|E[SD]?T|h))?';
const TIME_ALONE = new RegExp(`^(?:\\[|\\()?(?:\\d{1,2}[:.]\\d\\d|\\d{1,2}(?=\\s?[ap]\\.?m))${ZONE}(?:\\]|\\))?$`, 'i');
const TIME_BEFORE = new RegExp(`^\\d{1,2}[:.]\\d\\d${ZONE}\\s*(?:[-–—:|]\\s*|\\s)(?=["“‘']?\\p{Lu})`, 'iu');

/** Entries of a live blog: the headline below a time, or on one line with it. */
function markTimes({ blocks }: Page, lines: readonly Line[], { roles, headings }: LoneLines): void {
  const alone = lines.flatMap(({ text }, i) => (TIME_ALONE.test(text) ? [i] : []));
  if (alone.length >= 2) {
    for (const i of alone) {
      roles[i] = 'dateline';
      const below = lines[i + 1];
      if (below?.bare && blocks[i + 1].blankAbove <= 1 && roles[i + 1] === undefined && i + 2 < lines.length)
        if (!TIME_ALONE.test(below.text) && !TIME_ALONE.test(lines[i + 2].text)) headings.add(i + 1);
    }
  }
  const before = lines.flatMap((line, i) =>
    line.bare && TIME_BEFORE.test(line.text) && lines[i + 1]?.paragraph ? [i] : [],
  );
  if (before.length >= 2) for (const i of before) headings.add(i);
}

/** "1.1 Costs", "2.3.1. Who pays": one of them may be a figure. */
const SUBSECTION = /^\d{1,2}(?:\.\d{1,2}){1,4}\.?\s+["“‘']?\p{Lu}\D*$/u;
const FEWEST_SUBSECTIONS = 2;

/** "Article 1", "Day 2", "1.1.2 Costs", "Notes to Editors", "About Halden Water". */
function markParts(lines: readonly Line[], { roles, headings }: LoneLines): void {
  const numbered = lines.flatMap(({ bare, text }, i) =>
    bare && !roles[i] && SUBSECTION.test(text) && lines[i + 1]?.paragraph ? [i] : [],
  );
  if (numbered.length >= FEWEST_SUBSECTIONS) for (const i of numbered) headings.add(i);
  for (const [i, { bare, text }] of lines.entries()) {
    if (!bare || roles[i] || i === 0 || i + 1 >= lines.length) continue;
    if (NUMBERED_PART.test(text) || (NOTES.test(text) && (lines[i + 1].paragraph || lines[i + 1].words > 5)))
      headings.add(i);
  }
}

const FEWEST_QUESTIONS = 3;
const LONGEST_QUESTION = 10;

/** An explainer's questions, each with a paragraph below. Those of an interview speak to somebody, or stand closer. */
function markQuestions({ blocks }: Page, lines: readonly Line[], { roles, headings }: LoneLines): void {
  const asked = lines.flatMap((line, i) =>
    line.bare && line.text.endsWith('?') && !roles[i] && lines[i + 1]?.paragraph && i > 0 && blocks[i].kind === 'text'
      ? [i]
      : [],
  );
  const explains = asked.every((i) => lines[i].words <= LONGEST_QUESTION && !SPEAKS_TO_READER.test(lines[i].text));
  if (asked.length >= FEWEST_QUESTIONS && explains) for (const i of asked) headings.add(i);
}

const FEWEST_WITH_COLON = 2;
const LONGEST_WITH_COLON = 6;

/** "The cost:" above a paragraph, several times over. Above a list or a quotation it introduces that. */
function markColons({ blocks }: Page, lines: readonly Line[], { roles, headings }: LoneLines): void {
  const ending = lines.flatMap(({ bare, text, words }, i) => {
    const below = lines[i + 1];
    const isLabel = bare && !roles[i] && words <= LONGEST_WITH_COLON && /^\p{Lu}[^:]*\p{L}:$/u.test(text);
    const opens = below?.paragraph && blocks[i + 1].kind === 'text' && !/^["“”'‘]/.test(below.text);
    return isLabel && opens && blocks[i].blankAbove > 0 ? [i] : [];
  });
  if (ending.length >= FEWEST_WITH_COLON) for (const i of ending) headings.add(i);
}

/** What numbers parts that hold others: "I." to "XX.", "A." to "H.". */
const CAPITAL_NUMBERS = [
  [/^I[.)]\s/, /^I{2}[.)]\s/, /^[IVX]{1,5}[.)]\s+\S/],
  [/^A[.)]\s/, /^B[.)]\s/, /^[A-H][.)]\s+\S/],
] as const;

const LONGEST_PART = 12;

/** "I. Situation" above "A. The east bank" above a paragraph: parts numbered one inside the other. Choices ("A. Yes") stand close together. */
function markCapitalNumbers({ blocks }: Page, lines: readonly Line[], { roles, headings }: LoneLines): void {
  const isPart = (i: number): boolean =>
    i > 0 && lines[i].bare && !roles[i] && lines[i].words <= LONGEST_PART && blocks[i].blankAbove > 0;
  for (const [first, second, any] of CAPITAL_NUMBERS) {
    const parts = lines.flatMap(({ text }, i) => (isPart(i) && any.test(text) ? [i] : []));
    if (![first, second].every((number) => parts.some((i) => number.test(lines[i].text)))) continue;
    const opens = (i: number): boolean =>
      lines[i + 1]?.paragraph ||
      (CAPITAL_NUMBERS.some(([begins]) => begins.test(lines[i + 1]?.text ?? '')) && isPart(i + 1));
    if (parts.every(opens)) for (const i of parts) headings.add(i);
  }
}

const FEWEST_WITH_STOP = 2;
const LONGEST_WITH_STOP = 7;

/** "The cost." above a paragraph, several times over, where no other line as short is a sentence. */
function markStops(page: Page, lines: readonly Line[], { roles, headings }: LoneLines): void {
  const { blocks } = page;
  const ending = lines.flatMap(({ text, words }, i) =>
    i > 0 &&
    !roles[i] &&
    words <= LONGEST_WITH_STOP &&
    /^["“‘'\p{L}\d][^.!?]*\.["”’']?$/u.test(text) &&
    blocks[i].kind === 'text'
      ? [i]
      : [],
  );
  const isTitle = (i: number): boolean =>
    lines[i + 1]?.paragraph &&
    blocks[i].blankAbove > 0 &&
    blocks[i + 1].blankAbove > 0 &&
    /^\p{Lu}/u.test(lines[i].text) &&
    !NO_HEADING_BEGINS.test(lines[i].text) &&
    isWordedLikeTitle(page, blocks[i], lines[i]);
  if (ending.length >= FEWEST_WITH_STOP && ending.every(isTitle)) for (const i of ending) headings.add(i);
}

/** "Background.", "The Cost to the Town.", "The cost." */
function isWordedLikeTitle(page: Page, block: Block, { text, words }: Line): boolean {
  if (words === 1) return SECTION_WORDS.has(text.toLowerCase().replace(/[^\p{L}]/gu, ''));
  return isTitleCase(text) || (BEGINS_WITH_ARTICLE.test(text) && !saysSomething(page, block));
}

/** Whether a line has a verb that says something of somebody, as far as small words tell. */
function saysSomething(page: Page, { firstToken, endToken }: Block): boolean {
  for (let t = firstToken; t < endToken; t++) {
    const small = word(page, t).toLowerCase();
    if (FINITE_FORMS.has(small) || PRONOUNS_IN_LINES.has(small)) return true;
  }
  return false;
}
