import { NAME_ALONE, NOTES, NUMBERED_PART, SPEAKS_TO_READER } from '../../english/head-lines';
import type { Page } from '../../text/page';
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
  markSpeakers(page, lines, found);
  markLists(page, lines, found);
  markTimes(page, lines, found);
  markParts(lines, found);
  markQuestions(page, lines, found);
  markColons(page, lines, found);
}

const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

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
    const like = capitals && inCapitals > 0 && blocks[i + 1].blankAbove === 0;
    if (capitals ? known || like : known && named >= 2) roles[i] = 'speaker';
  }
}

const ITEM = /^(?:[•‣◦●○□➤·*–—+-]\s|\(?[a-z][.)]\s|\(?[ivx]{1,5}[.)]\s)/;
const NUMBERED_ITEM = /^\(?\d{1,3}[.)]\s/;

/** Items with a bullet or a small letter; numbered ones below a colon, or close together. */
function markLists({ blocks }: Page, lines: readonly Line[], { roles }: LoneLines): void {
  const isTight = (i: number): boolean => blocks[i]?.blankAbove === 0;
  let underColon = false;
  for (const [i, { text }] of lines.entries()) {
    const numbered = NUMBERED_ITEM.test(text);
    if (roles[i] === undefined && ITEM.test(text)) roles[i] = 'running';
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
