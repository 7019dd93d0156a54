import { OPENS_BODY_OF_A_PLACE } from '../../english/names-in-text';
import { hashesOf, hashLower } from '../../learning/hash';
import { FormBit } from '../form-table';
import type { NameType } from '../reading';
import { isTitle, Listed } from './gazetteer';
import { type DraftName, isOccupation, type NamedPage, typeOfMember } from './read-labels';

const POSSESSIVE = hashLower("'s");
const OF = hashLower('of');
const AND = hashLower('and');
const COMMA = hashLower(',');
const TEAM = hashLower('team');
const INSTITUTIONS = hashesOf(OPENS_BODY_OF_A_PLACE);

const OWNER = Listed.Country | Listed.Capital | Listed.Region;
/** Owners that are a part of names: "People's Bank". */
const GENERAL_OWNERS = new Set(
  ['people', 'women', 'men', 'children', 'workers', 'farmers', 'king', 'queen', 'veterans'].map((word) =>
    hashLower(word),
  ),
);

/** Parts what was taken for one name and is two, by what the whole text has. */
export function partNames(document: NamedPage, drafts: readonly DraftName[]): DraftName[] {
  const { lower } = document.forms;
  const written = (first: number, end: number): string => lower.slice(first, end).join(' ');
  const persons = new Set<string>();
  const bodies = new Set<string>();
  const places = new Set<string>();
  const placesEnd = new Set<number>();
  for (const { first, end, type } of drafts) {
    if (type === 'person' && end - first > 1) persons.add(written(first, end));
    else if (type === 'organization') bodies.add(written(first, end));
    else if (type === 'place') {
      places.add(written(first, end));
      placesEnd.add(end);
    }
  }

  const alone = new Set<number>();
  for (const { first, end } of drafts) if (end - first === 1) alone.add(lower[first]);

  const holdsBody = (from: number, to: number): boolean =>
    document.listed.subarray(from, to).some((bits) => (bits & Listed.Organization) !== 0);
  // "Harbour Authority's Pilots Office": the owner is called a body.
  const isNamedApart = (first: number, mark: number): boolean =>
    (mark > first + 1 && holdsBody(first, mark)) ||
    (mark === first + 1
      ? alone.has(lower[first]) || (document.forms.bits[first] & FormBit.AllCaps) > 0
      : bodies.has(written(first, mark)) || places.has(written(first, mark)));

  const part = (draft: DraftName): DraftName[] => {
    const { first, end, type } = draft;
    const cutAt = (cut: number, left: NameType, right: NameType): DraftName[] => [
      { first, end: cut, type: left },
      { first: cut + 1, end, type: right },
    ];
    const find = (word: number): number => {
      for (let i = first + 1; i < end - 1; i++) if (lower[i] === word) return i;
      return -1;
    };
    // "Norfin's Emma Larsen"
    const mark = find(POSSESSIVE);
    if (mark > 0 && (type === 'person' || bodies.has(written(first, mark)))) {
      const isPerson = type === 'person' || (type === 'place' && end - mark > 2 && !document.listed[mark + 1]);
      return cutAt(mark, typeOfMember(document, first), isPerson ? 'person' : type);
    }
    // "Sundmark's Institute of Ports", where Sundmark is named elsewhere or known
    const owner = mark > 0 ? document.listed[first] & OWNER : 0;
    if (mark > 0 && !GENERAL_OWNERS.has(lower[mark - 1]) && (owner || isNamedApart(first, mark)))
      return cutAt(mark, owner ? 'place' : type, type);
    if (type === 'organization') {
      // "Emma Larsen of Farmers United", where the text has her elsewhere
      const of = find(OF);
      if (of > 0 && (persons.has(written(first, of)) || isMember(document, first, of)))
        return cutAt(of, 'person', typeOfMember(document, of + 1));
      // "Lund University and Bergen University"
      const and = find(AND);
      if (and > 0 && holdsInstitution(document, first, and) && holdsInstitution(document, and + 1, end))
        return cutAt(and, type, type);
    }
    // "in Saxony, Bavaria, Hesse" is a list, where "in Bavaria, Germany" is one place
    const comma = type === 'place' ? find(COMMA) : -1;
    const isListed = lower[first - 1] === COMMA && placesEnd.has(first - 1);
    return comma > 0 && isListed ? cutAt(comma, type, type) : [draft];
  };
  return drafts.flatMap(part);
}

/** "Emma Larsen of Farmers United": a given name and a surname, which is no body's. */
function isMember({ forms, listed }: NamedPage, first: number, of: number): boolean {
  if (of - first !== 2 || !(listed[first] & (Listed.Female | Listed.Male))) return false;
  const surname = listed[of - 1];
  return !(surname & ~(Listed.Female | Listed.Male)) && !isTitle(forms.lower[of - 1]);
}

function holdsInstitution({ forms }: NamedPage, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (INSTITUTIONS.has(forms.lower[i])) return true;
  return false;
}

/** Gives names the word in front of them that is a part of them: "Team Estonia", "Norfin's Emma Larsen". */
export function extendNames(document: NamedPage, drafts: readonly DraftName[]): void {
  const { page, forms } = document;
  const ends = new Set(drafts.map(({ end }) => end));
  for (const draft of drafts) {
    const before = draft.first - 1;
    if (before < 0 || page.tokens.sentence[before] !== page.tokens.sentence[draft.first]) continue;
    if (!(forms.bits[before] & FormBit.Capital) || ends.has(draft.first)) continue;
    if (draft.type === 'place' && forms.lower[before] === TEAM) draft.type = 'organization';
    else if (!isGivenName(document, before, draft)) continue;
    draft.first = before;
  }
}

/** Whether a capitalised word behind a possessive and before a surname can be nothing but a given name. */
function isGivenName(document: NamedPage, before: number, { first, end, type }: DraftName): boolean {
  const { lower, bits, small, titled, type: types } = document.forms;
  if (type !== 'person' || end - first > 1 || lower[before - 1] !== POSSESSIVE) return false;
  const { page, listed } = document;
  if (titled[page.tokens.sentence[before]] || bits[before] & FormBit.AllCaps || !(bits[before] & FormBit.Alphabetic))
    return false;
  return !listed[before] && !isTitle(lower[before]) && !isOccupation(document, before) && small[types[before]] === 0;
}
