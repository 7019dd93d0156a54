import { CALLED_BY_NUMBER, ENDS_NUMBERED_BODY, ORDINAL } from '../../english/name-words';
import { FormBit } from '../form-table';
import { isTitle, Listed } from './gazetteer';
import type { DraftName, NamedPage } from './read-labels';

const OPENING = /^["“„‘'«(]$/;
const CLOSING = /^["”“’'»)]$/;

/** A name that spans tokens, whatever the labels made of them. */
interface Found {
  readonly first: number;
  readonly end: number;
  readonly type: DraftName['type'];
}

/**
 * Names whose words are held together by marks and numbers, which labels cut: "Giuseppe 'Beppe' Carlani", "WRIGHTON, Belinda"
 * in a list, "the March 23 Movement", "82nd Airborne Division". What was found of them before becomes a part of them.
 */
export function joinNames(document: NamedPage, drafts: readonly DraftName[]): DraftName[] {
  const labelled = new Uint8Array(document.page.tokens.length);
  for (const { first, end, type } of drafts) labelled.fill(type === 'person' ? 2 : 1, first, end);
  const found: Found[] = [];
  for (let i = 0; i < document.page.tokens.length; i++) {
    const name = nicknamed(document, labelled, i) ?? inverted(document, i) ?? numbered(document, i);
    if (!name) continue;
    found.push(name);
    i = name.end - 1;
  }
  if (found.length === 0) return [...drafts];
  const joined = new Uint8Array(document.page.tokens.length);
  for (const { first, end } of found) joined.fill(1, first, end);
  const rest = drafts.filter(({ first, end }) => !joined[first] && !joined[end - 1]);
  return [...rest, ...found].sort((a, b) => a.first - b.first);
}

const textOf = ({ page: { text, tokens } }: NamedPage, i: number): string => text.slice(tokens.start[i], tokens.end[i]);
const isCapital = ({ forms, page }: NamedPage, i: number, like: number): boolean =>
  i < page.tokens.length &&
  page.tokens.sentence[i] === page.tokens.sentence[like] &&
  (forms.bits[i] & (FormBit.Capital | FormBit.Alphabetic)) === (FormBit.Capital | FormBit.Alphabetic);

/** "Robert "Bobby" Tarrant": a given name, a nickname in quotation marks, a surname. */
function nicknamed(document: NamedPage, labelled: Uint8Array, i: number): Found | null {
  const { forms, listed } = document;
  if (!isCapital(document, i, i) || isTitle(forms.lower[i])) return null;
  if (!OPENING.test(textOf(document, i + 1) || '')) return null;
  const isPerson = labelled[i] === 2 || (listed[i] & (Listed.Female | Listed.Male)) !== 0;
  if (!isPerson || !isCapital(document, i + 2, i)) return null;
  let close = i + 3;
  if (isCapital(document, close, i)) close++;
  if (!CLOSING.test(textOf(document, close) || '') || !isCapital(document, close + 1, i)) return null;
  // "Marta (Oslo) Lind" is no nickname where the brackets hold a place or a party.
  if (textOf(document, i + 1) === '(' && labelled[i + 2] !== 2 && !(listed[i + 2] & (Listed.Female | Listed.Male)))
    return null;
  let first = i;
  while (first > 0 && labelled[first - 1] === 2 && isCapital(document, first - 1, i)) first--;
  let end = close + 2;
  while (labelled[end] === 2 && isCapital(document, end, i)) end++;
  return { first, end, type: 'person' };
}

/** "WRIGHTON, Belinda": a list names persons by their surnames, one a line. */
function inverted(document: NamedPage, i: number): Found | null {
  const { page, forms, listed } = document;
  const { tokens, blocks, sentences } = page;
  if (!(forms.bits[i] & FormBit.AllCaps) || i + 2 >= tokens.length || textOf(document, i + 1) !== ',') return null;
  if (blocks[tokens.block[i]].firstToken !== i && sentences[tokens.sentence[i]].firstToken !== i) return null;
  const given = i + 2;
  if (!isCapital(document, given, i) || forms.bits[given] & FormBit.AllCaps) return null;
  if (!(listed[given] & (Listed.Female | Listed.Male)) || listed[given] & (Listed.Country | Listed.Region)) return null;
  const behind =
    given + 1 < tokens.length && tokens.sentence[given + 1] === tokens.sentence[i] ? textOf(document, given + 1) : '';
  return /^(?:\(?|[,;:])$/.test(behind) ? { first: i, end: given + 1, type: 'person' } : null;
}

const NUMBER = /^\d{1,4}$/;
const DIGIT_AND_LETTER = /^\d\p{L}$/u;

/** "Channel 4", "Group 4 Security", "the March 23 Movement", "82nd Airborne Division", "3i Capital". */
function numbered(document: NamedPage, i: number): Found | null {
  const { forms, listed } = document;
  const text = textOf(document, i);
  const isBody = (k: number): boolean =>
    isCapital(document, k, i) &&
    ((listed[k] & Listed.Organization) !== 0 || ENDS_NUMBERED_BODY.has(textOf(document, k)));
  const endOfRun = (from: number): number => {
    let end = from;
    while (isCapital(document, end, i) && end - from < 5) end++;
    return end;
  };
  let run = i + 1;
  if (forms.bits[i] & FormBit.Capital && !(forms.bits[i] & FormBit.Digit)) {
    const next = i + 1 < document.page.tokens.length ? textOf(document, i + 1) : '';
    if (!NUMBER.test(next) || isTitle(forms.lower[i])) return null;
    run = i + 2;
    const end = endOfRun(run);
    if (end > run && isBody(end - 1)) return { first: i, end, type: 'organization' };
    return CALLED_BY_NUMBER.has(text) && end === run ? { first: i, end: run, type: 'organization' } : null;
  }
  if (!ORDINAL.test(text) && !DIGIT_AND_LETTER.test(text)) return null;
  const end = endOfRun(run);
  return end > run && isBody(end - 1) ? { first: i, end, type: 'organization' } : null;
}
