import {
  COUNTED_PEOPLE,
  CURRENCIES,
  CURRENCIES_BEHIND,
  MILLIONS,
  MONTHS,
  NUMBERED_THINGS,
  ORDINAL_IN_FIGURES,
  SMALL_NUMBERS,
  UNITS,
} from '../../english/claims/counted';
import { UPOS } from '../../language/reading';
import type { PageWords } from './statement-words';

/** What a number says that somebody must have counted or estimated. */
type FigureKind = 'percent' | 'money' | 'people' | 'count';

export interface Figure {
  readonly kind: FigureKind;
  readonly first: number;
  readonly end: number;
}

const NUM = UPOS.indexOf('NUM');
const NOUN = UPOS.indexOf('NOUN');
const ADJ = UPOS.indexOf('ADJ');
const REACH = 3;

/**
 * Numbers in tokens `[first, end)` that count or estimate: percentages, money, people, things. Dates, ages, years, measures, scores
 * and numbers that only name something are none, nor are small counts of anything but people.
 */
export function findFigures(page: PageWords, first: number, end: number): Figure[] {
  const figures: Figure[] = [];
  for (let i = first; i < end; i++) {
    if (page.tags[i] !== NUM || page.isQuoted(i) || page.isNamed(i)) continue;
    const kind = kindOf(page, i, first, end);
    if (!kind) continue;
    const last = figures.at(-1);
    if (last && last.kind === kind && i - last.end <= 1) figures[figures.length - 1] = { ...last, end: i + 1 };
    else figures.push({ kind, first: i, end: i + 1 });
  }
  return figures;
}

/** Whether a length, a time or another measure begins at a token: "more than | two hours" estimates nothing that anybody counted. */
export function isMeasured(page: PageWords, token: number): boolean {
  return UNITS.has(page.word(token)) || UNITS.has(page.word(token + 1));
}

function kindOf(page: PageWords, i: number, first: number, end: number): FigureKind | undefined {
  const word = page.word(i);
  const before = i > first ? page.word(i - 1) : '';
  const next = i + 1 < end ? page.word(i + 1) : '';
  if (next === '%' || next === 'percent' || (next === 'per' && page.word(i + 2) === 'cent') || word.endsWith('%'))
    return 'percent';
  if (CURRENCIES.has(before) && !SMALL_NUMBERS.has(before)) return 'money';
  if (MILLIONS.has(next) && CURRENCIES_BEHIND.has(page.word(i + 2))) return 'money';
  if (isDateOrName(page, i, word, before, next)) return undefined;
  for (let k = i + 1; k < Math.min(end, i + 1 + REACH); k++) {
    const near = page.word(k);
    if (near === '-' || UNITS.has(near)) return undefined;
    if (COUNTED_PEOPLE.has(near)) return 'people';
    if (/^[,;:.()]$/.test(near)) break;
    if (page.tags[k] === NOUN && !SMALL_NUMBERS.has(word) && near.endsWith('s')) return 'count';
    if (page.tags[k] !== NUM && page.tags[k] !== ADJ && page.tags[k] !== NOUN) break;
  }
  return undefined;
}

function isDateOrName(page: PageWords, i: number, word: string, before: string, next: string): boolean {
  if (/^(?:1[5-9]|20)\d\d(?:s|-\d\d)?$/.test(word)) return true; // a year
  if (MONTHS.has(before) || MONTHS.has(next) || NUMBERED_THINGS.has(before)) return true;
  if (/[:/]/.test(word) || ORDINAL_IN_FIGURES.test(word)) return true; // a time, a date, an ordinal
  return before === ',' && (next === ',' || next === 'and') && /^\d\d?$/.test(word) && page.isNamed(i - 2); // an age
}
