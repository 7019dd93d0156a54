import { UPOS } from '../../language/reading';
import type { PageWords } from './statement-words';

/** What a number says that somebody must have counted or estimated. */
export type FigureKind = 'percent' | 'money' | 'people' | 'count';

export interface Figure {
  readonly kind: FigureKind;
  readonly first: number;
  readonly end: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const CURRENCY = words('$ £ € ¥ us$ a$ c$ dollars dollar euros euro pounds yen rupees pesos million billion trillion');
const PEOPLE = words(`
  people persons men women children civilians dead killed wounded injured casualties deaths fatalities victims migrants refugees seekers pilgrims fighters
  militants rebels soldiers troops officers police passengers protesters demonstrators workers jobs voters residents inhabitants visitors attendees cases
  members prisoners detainees suspects arrests homicides murders others lives muslims christians jews syrians iraqis americans russians`);
const UNITS = words(`
  km kilometers kilometres miles mile meters metres m cm mm feet foot inches kg kilograms tons tonnes pounds grams acres hectares square degrees mph
  hours hour minutes minute seconds days day weeks week months month years year year-old o'clock am pm a.m. p.m. gmt percent-points
  times degrees seats points goals games matches rounds laps pages words chapters episodes countries states sections floors megapixels gb mb volts`);
const MONTHS = words(
  'january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.',
);
const NUMBERED = words(
  'article section chapter part no no. number phase volume version act route highway channel page day week year room group class title amendment division unit ctf task boeing airbus windows season episode',
);
const NUM = UPOS.indexOf('NUM');
const NOUN = UPOS.indexOf('NOUN');
const ADJ = UPOS.indexOf('ADJ');
const SMALL = words('one two three four five six seven eight nine ten zero both half 1 2 3 4 5 6 7 8 9');
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
  if (CURRENCY.has(before) && !SMALL.has(before)) return 'money';
  if (
    /^(?:million|billion|trillion)$/.test(next) &&
    /^(?:dollars?|euros?|pounds|yen|rupees|pesos|won)$/.test(page.word(i + 2))
  )
    return 'money';
  if (isDateOrName(page, i, word, before, next)) return undefined;
  for (let k = i + 1; k < Math.min(end, i + 1 + REACH); k++) {
    const near = page.word(k);
    if (near === '-' || UNITS.has(near)) return undefined;
    if (PEOPLE.has(near)) return 'people';
    if (/^[,;:.()]$/.test(near)) break;
    if (page.tags[k] === NOUN && !SMALL.has(word) && near.endsWith('s')) return 'count';
    if (page.tags[k] !== NUM && page.tags[k] !== ADJ && page.tags[k] !== NOUN) break;
  }
  return undefined;
}

function isDateOrName(page: PageWords, i: number, word: string, before: string, next: string): boolean {
  if (/^(?:1[5-9]|20)\d\d(?:s|-\d\d)?$/.test(word)) return true; // a year
  if (MONTHS.has(before) || MONTHS.has(next) || NUMBERED.has(before)) return true;
  if (/[:/]|\d(?:st|nd|rd|th)$/.test(word)) return true; // a time, a date, an ordinal
  return before === ',' && (next === ',' || next === 'and') && /^\d\d?$/.test(word) && page.isNamed(i - 2); // an age
}
