import { Form } from '../form-table';
import { hashLower } from '../hash';
import { isTitle } from './gazetteer';
import { type Document, type Draft, isOccupation, typeOfMember } from './read-labels';

const POSSESSIVE = hashLower("'s");
const OF = hashLower('of');
const AND = hashLower('and');
const COMMA = hashLower(',');
const TEAM = hashLower('team');
const INSTITUTIONS = new Set(
  ['university', 'institute', 'college', 'academy', 'bank', 'ministry', 'department', 'agency'].map((word) =>
    hashLower(word),
  ),
);

/** Parts what was taken for one name, and puts together what was taken for a part, by what the whole text has. */
export function mendParts(document: Document, drafts: readonly Draft[]): Draft[] {
  const { page, forms } = document;
  const persons = new Set<string>();
  const written = (first: number, end: number): string => forms.lower.slice(first, end).join(' ');
  const bodies = new Set<string>();
  for (const { first, end, type } of drafts) {
    if (type === 'person' && end - first > 1) persons.add(written(first, end));
    else if (type === 'organization') bodies.add(written(first, end));
  }
  const endings = new Map(drafts.map((draft) => [draft.end, draft]));

  const part = (draft: Draft): Draft[] => {
    const { first, end, type } = draft;
    const find = (word: number): number => {
      for (let i = first + 1; i < end - 1; i++) if (forms.lower[i] === word) return i;
      return -1;
    };
    // "Norfin's Emma Larsen"
    let cut = find(POSSESSIVE);
    if (cut > 0 && (type === 'person' || bodies.has(written(first, cut))))
      return [
        { first, end: cut, type: typeOfMember(document, first) },
        { first: cut + 1, end, type: 'person' },
      ];
    // "Emma Larsen of Farmers United", where the text has her elsewhere
    cut = type === 'organization' ? find(OF) : -1;
    if (cut > 0 && persons.has(written(first, cut)))
      return [
        { first, end: cut, type: 'person' },
        { first: cut + 1, end, type },
      ];
    // "Lund University and Bergen University"
    cut = type === 'organization' ? find(AND) : -1;
    if (cut > 0 && holdsInstitution(document, first, cut) && holdsInstitution(document, cut + 1, end))
      return [
        { first, end: cut, type },
        { first: cut + 1, end, type },
      ];
    // "in Lower Saxony, Bavaria, Hesse": a list, where "Bavaria, Germany" would be one place
    cut = type === 'place' ? find(COMMA) : -1;
    if (cut > 0 && forms.lower[first - 1] === COMMA && endings.get(first - 1)?.type === 'place')
      return [
        { first, end: cut, type },
        { first: cut + 1, end, type },
      ];
    return [draft];
  };

  const parts = drafts.flatMap(part);
  const ends = new Set(parts.map(({ end }) => end));
  for (const draft of parts) {
    const before = draft.first - 1;
    if (before < 0 || page.tokens.sentence[before] !== page.tokens.sentence[draft.first]) continue;
    if (!(forms.bits[before] & Form.Capital) || ends.has(draft.first)) continue;
    if (draft.type === 'place' && forms.lower[before] === TEAM) {
      draft.first = before;
      draft.type = 'organization';
    } else if (isGivenName(document, before, draft)) draft.first = before;
  }
  return parts;
}

/** Whether a capitalised word behind a possessive and before a surname can be nothing but a given name. */
function isGivenName(document: Document, before: number, { first, end, type }: Draft): boolean {
  const { lower, bits, small, titled, type: types } = document.forms;
  if (type !== 'person' || end - first > 1 || lower[before - 1] !== POSSESSIVE) return false;
  const { page, listed } = document;
  if (titled[page.tokens.sentence[before]] || bits[before] & Form.AllCaps || !(bits[before] & Form.Alphabetic))
    return false;
  return !listed[before] && !isTitle(lower[before]) && !isOccupation(document, before) && small[types[before]] === 0;
}

function holdsInstitution({ forms }: Document, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (INSTITUTIONS.has(forms.lower[i])) return true;
  return false;
}
