import { SURE_LEGAL_FORMS } from '../../english/companies';
import { ARTICLES } from '../../english/function-words';
import { endsLikeOccupation, LOOKS_PAST } from '../../english/inflect';
import { OPENS_BEFORE_PLACE } from '../../english/names-in-text';
import { hashesOf, hashLower } from '../../learning/hash';
import type { Page } from '../../text/page';
import { FormBit } from '../form-table';
import type { Forms } from '../forms';
import type { NameType } from '../reading';
import { isTitle, Listed } from './gazetteer';
import { isBegin, typeOfLabel } from './labels';

/** A name while it may still change. */
export interface DraftName {
  first: number;
  end: number;
  type: NameType;
}

/** What names are read from. */
export interface NamedPage {
  readonly page: Page;
  readonly forms: Forms;
  /** Bits of `Listed` for each token. */
  readonly listed: Int32Array;
}

const ARTICLE_HASHES = hashesOf(ARTICLES);
const POSSESSIVE = hashLower("'s");
const OF = hashLower('of');
const LOCATIVES = hashesOf(OPENS_BEFORE_PLACE);

/** Names as labelled, without prepositions, articles, titles and possessives; what was taken for one name and is two is parted. */
export function readLabels(document: NamedPage, labels: Uint8Array): DraftName[] {
  const { page, forms } = document;
  const { lower, bits } = forms;
  const drafts: DraftName[] = [];
  for (let i = 0; i < page.tokens.length; i++) {
    if (!isBegin(labels[i])) continue;
    let type = typeOfLabel(labels[i]);
    let end = i + 1;
    while (end < page.tokens.length && labels[end] === labels[i] + 1) end++;
    const next = end;
    let first = i;
    if (end - first > 1 && LOCATIVES.has(lower[first])) {
      first++;
      type = 'place';
    }
    if (type === 'person') first = withoutTitles(document, first, end);
    if (end - first > 1 && ARTICLE_HASHES.has(lower[first])) first++;
    while (end - first > 1 && lower[end - 1] === POSSESSIVE) end--;
    let alphabetic = false;
    for (let k = first; k < end; k++) if (bits[k] & FormBit.Alphabetic) alphabetic = true;
    const bareTitle = type === 'person' && end - first === 1 && isTitle(lower[first]);
    if (alphabetic && !bareTitle) drafts.push({ first, end, type });
    i = next - 1;
  }
  return drafts
    .filter((draft) => !isLaw(document, draft))
    .flatMap((draft) => splitAtSmallWord(document, draft))
    .flatMap((draft) => splitCountry(document, draft))
    .flatMap((draft) => splitMember(document, draft));
}

/** Whether a token ends as words for what people do. */
export const isOccupation = ({ page: { text, tokens } }: NamedPage, token: number): boolean =>
  endsLikeOccupation(text.slice(tokens.start[token], tokens.end[token]));

/**
 * Where a person's name begins behind titles ("Special Envoy Anna Berg") and, at a sentence's beginning, behind an occupation
 * ("Cartographer Anna Berg").
 */
function withoutTitles(document: NamedPage, first: number, end: number): number {
  const { page, forms, listed } = document;
  const isGivenName = (i: number): boolean => (listed[i] & (Listed.Male | Listed.Female)) !== 0;
  let start = first;
  for (let i = first; i < end - 1 && !isGivenName(i); i++) if (isTitle(forms.lower[i])) start = i + 1;
  const { tokens, sentences } = page;
  const type = forms.type[start];
  if (end - start < 2 || isGivenName(start) || sentences[tokens.sentence[start]].firstToken !== start) return start;
  const isSmallElsewhere = forms.small[type] > 0 && forms.capitalised[type] === 0;
  const isRole =
    end - start > 2 && isGivenName(start + 1) && forms.capitalised[type] === 0 && isOccupation(document, start);
  return isSmallElsewhere || isRole ? start + 1 : start;
}

/** Words written small that stand in persons' names. */
const PARTICLES = new Set(
  ['della', 'dela', 'delle', 'degli', 'dalla', 'dello', 'bint', 'ould', 'with', 'from', 'queen', 'king', 'tengku'].map(
    (word) => hashLower(word),
  ),
);

/** Legal forms that end a firm's name. */
export const FIRMS = hashesOf([...SURE_LEGAL_FORMS].flatMap((form) => [form, `${form}.`]));
const LAWS = new Set(
  ['act', 'law', 'bill', 'amendment', 'award', 'prize', 'medal', 'trophy'].map((word) => hashLower(word)),
);

/** "the Kelvin Marsh Act" and "Marsh's Law" are nobody. */
function isLaw({ forms }: NamedPage, { first, end, type }: DraftName): boolean {
  if (type !== 'person') return false;
  const isOwned = end - first > 2 && forms.lower[end - 2] === POSSESSIVE;
  return (
    (isOwned && LAWS.has(forms.lower[end - 1])) ||
    (LAWS.has(forms.lower[end]) && (forms.bits[end] & FormBit.Capital) > 0)
  );
}

/** "Fatah blamed Hamas" is two names, "Delmar GmbH of Kiel sued Aster Ltd" too. */
function splitAtSmallWord({ page, forms }: NamedPage, draft: DraftName): DraftName[] {
  const { tokens, text } = page;
  const { first, end, type } = draft;
  if (type === 'place') return [draft];
  for (let i = first + 1; i < end; i++) {
    // "Delmar GmbH of Kiel"
    if (type === 'organization' && forms.lower[i] === OF && FIRMS.has(forms.lower[i - 1]) && i + 1 < end)
      return [
        { first, end: i, type },
        { first: i + 1, end, type: 'place' },
      ];
    if (forms.bits[i] & (FormBit.Capital | FormBit.Digit | FormBit.Glued) || !(forms.bits[i] & FormBit.Alphabetic))
      continue;
    if (PARTICLES.has(forms.lower[i]) || tokens.end[i] - tokens.start[i] < 4) continue;
    if (type === 'organization' && !LOOKS_PAST.test(text.slice(tokens.start[i], tokens.end[i]))) continue;
    const rest = { first: i + 1, end, type };
    const before = { first, end: i, type };
    return i + 1 < end && forms.bits[i + 1] & FormBit.Capital ? [before, rest] : [before];
  }
  return [draft];
}

/** "Britain David Cameron": a country and a person that were taken for one name. */
function splitCountry({ listed, forms }: NamedPage, draft: DraftName): DraftName[] {
  let cut = draft.first;
  while (cut < draft.end && listed[cut] & Listed.Country && (cut === draft.first || listed[cut] & Listed.Continued))
    cut++;
  if (cut === draft.first || cut === draft.end || !(forms.bits[cut] & FormBit.Capital)) return [draft];
  if (listed[cut] & (Listed.Place | Listed.Organization)) return [draft];
  const isPerson = draft.type === 'person' && !(listed[draft.first] & (Listed.Male | Listed.Female));
  if (!isPerson && !(draft.type === 'place' && draft.end - cut >= 2)) return [draft];
  return [
    { first: draft.first, end: cut, type: 'place' },
    { first: cut, end: draft.end, type: 'person' },
  ];
}

/** "Emma Larsen of Greenpeace": a person and what they belong to; "Mary Queen of Scots" is one name. */
function splitMember(document: NamedPage, draft: DraftName): DraftName[] {
  const { forms } = document;
  if (draft.type !== 'person') return [draft];
  let cut = draft.first + 2;
  while (cut < draft.end && forms.lower[cut] !== OF) cut++;
  if (cut + 1 >= draft.end || isTitle(forms.lower[cut - 1])) return [draft];
  return [
    { first: draft.first, end: cut, type: 'person' },
    { first: cut + 1, end: draft.end, type: typeOfMember(document, cut + 1) },
  ];
}

/** What a person belongs to, by its first token: a place that is known, or else a body. */
export const typeOfMember = ({ listed }: NamedPage, first: number): NameType =>
  listed[first] & (Listed.Country | Listed.Region | Listed.Capital) ? 'place' : 'organization';
