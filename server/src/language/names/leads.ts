import { hashLower, mix } from '../../learning/hash';
import { FormBit } from '../form-table';
import { isTitle, Listed } from './gazetteer';
import { type DraftName, isOccupation, type NamedPage } from './read-labels';

const AND = hashLower('and');
const COMMA = hashLower(',');

/**
 * Parts names that stand side by side without a mark and were taken for one: a body and a person that the text has elsewhere
 * ("Harbour Forum Sanna Drong"), or who has a title or an initial ("HFU Legislator Sanna Drong", "Harbour Forum S.Drong"), two
 * countries, a place and a person behind a comma.
 */
export function partNeighbours(document: NamedPage, drafts: readonly DraftName[]): DraftName[] {
  const { forms, listed } = document;
  const { lower, bits } = forms;
  const persons = new Set<number>();
  const surnames = new Set<number>();
  const bodies = new Set<number>();
  const pair = (i: number): number => mix(lower[i], lower[i + 1]);
  for (const { first, end, type } of drafts) {
    if (type === 'organization' && end - first === 1) bodies.add(lower[first]);
    if (type !== 'person') continue;
    if (end - first === 2) persons.add(pair(first));
    surnames.add(lower[end - 1]);
  }
  const find = (word: number, first: number, end: number): number => {
    for (let i = first; i < end; i++) if (lower[i] === word) return i;
    return -1;
  };
  const part = (draft: DraftName): DraftName[] => {
    const { first, end, type } = draft;
    const length = end - first;
    if (length < 2) return [draft];
    const isCountry = (i: number): boolean => (listed[i] & (Listed.Country | Listed.Continued)) === Listed.Country;
    if (type === 'place' && length === 2 && isCountry(first) && isCountry(first + 1))
      return [
        { first, end: first + 1, type },
        { first: first + 1, end, type },
      ];
    if (type === 'organization' && length > 2 && persons.has(pair(end - 2)))
      return [
        { first, end: end - 2, type },
        { first: end - 2, end, type: 'person' },
      ];
    const person = type === 'organization' ? personBehind(document, draft, { surnames, bodies }) : null;
    if (person) return person;
    const comma = type === 'organization' ? -1 : find(COMMA, first, end);
    if (type === 'place' && comma > 0 && length === 3 && isCountry(first) && isCountry(first + 2))
      return [
        { first, end: comma, type },
        { first: comma + 1, end, type },
      ];
    // "HFU and Harbour", each of which the text has by itself
    if (
      type === 'organization' &&
      length === 3 &&
      lower[first + 1] === AND &&
      bodies.has(lower[first]) &&
      bodies.has(lower[first + 2])
    )
      return [
        { first, end: first + 1, type },
        { first: first + 2, end, type },
      ];
    if (comma > first && comma < end - 2 && !(bits[first] & FormBit.AllCaps) && isGivenName(document, comma + 1))
      return [
        { first, end: comma, type: 'place' },
        { first: comma + 1, end, type: 'person' },
      ];
    return [draft];
  };
  return drafts.flatMap(part);
}

/** What a body's name and a person's make of what was taken for one, where a title, an initial or a known surname tells them apart. */
function personBehind(
  document: NamedPage,
  { first, end, type }: DraftName,
  { surnames, bodies }: { readonly surnames: ReadonlySet<number>; readonly bodies: ReadonlySet<number> },
): DraftName[] | null {
  const { forms, listed, page } = document;
  const { lower, bits } = forms;
  const isWord = (i: number): boolean =>
    (bits[i] & (FormBit.Capital | FormBit.Alphabetic)) === (FormBit.Capital | FormBit.Alphabetic) &&
    !(listed[i] & (Listed.Organization | Listed.Place | Listed.Country | Listed.Region));
  const last = end - 1;
  const { start: starts, end: ends } = page.tokens;
  if (INITIAL_AND_SURNAME.test(page.text.slice(starts[last], ends[last])))
    return [
      { first, end: isTitle(lower[last - 1]) && last - 1 > first ? last - 1 : last, type },
      { first: last, end, type: 'person' },
    ];
  if (!isWord(last)) return null;
  for (let i = end - 2; i > first && isWord(i) && end - i <= MOST_PERSON_WORDS; i--)
    if (isTitle(lower[i]) || (i + 2 < end && isGivenName(document, i + 1) && isOccupation(document, i)))
      return [
        { first, end: i, type },
        { first: i + 1, end, type: 'person' },
      ];
  const before = last - 2;
  const isBody =
    (listed[before] & Listed.Organization) !== 0 ||
    (before === first && (bodies.has(lower[first]) || (bits[first] & FormBit.AllCaps) !== 0));
  return before >= first && surnames.has(lower[last]) && isWord(last - 1) && isBody
    ? [
        { first, end: last - 1, type },
        { first: last - 1, end, type: 'person' },
      ]
    : null;
}

/** "G.Lindqvist" */
const INITIAL_AND_SURNAME = /^\p{Lu}\.\p{Lu}\p{Ll}+$/u;
/** A title and what stands behind it. */
const MOST_PERSON_WORDS = 4;

const isGivenName = ({ listed }: NamedPage, i: number): boolean =>
  (listed[i] & (Listed.Female | Listed.Male)) !== 0 && !(listed[i] & (Listed.Country | Listed.Region));
