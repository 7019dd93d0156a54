import { hashLower, mix } from '../../learning/hash';
import { FormBit } from '../form-table';
import { Listed } from './gazetteer';
import type { DraftName, NamedPage } from './read-labels';

const COMMA = hashLower(',');

/**
 * Parts names that stand side by side without a mark and were taken for one: a body and a person that the text has elsewhere
 * ("Harbour Forum Sanna Drong"), two countries, a place and a person behind a comma.
 */
export function partNeighbours(document: NamedPage, drafts: readonly DraftName[]): DraftName[] {
  const { forms, listed } = document;
  const { lower, bits } = forms;
  const persons = new Set<number>();
  const pair = (i: number): number => mix(lower[i], lower[i + 1]);
  for (const { first, end, type } of drafts) {
    if (type === 'person' && end - first === 2) persons.add(pair(first));
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
    const comma = type === 'organization' ? -1 : find(COMMA, first, end);
    if (comma > first && comma < end - 2 && !(bits[first] & FormBit.AllCaps) && isGivenName(document, comma + 1))
      return [
        { first, end: comma, type: 'place' },
        { first: comma + 1, end, type: 'person' },
      ];
    return [draft];
  };
  return drafts.flatMap(part);
}

const isGivenName = ({ listed }: NamedPage, i: number): boolean =>
  (listed[i] & (Listed.Female | Listed.Male)) !== 0 && !(listed[i] & (Listed.Country | Listed.Region));
