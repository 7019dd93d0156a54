import { BEFORE_OF_A_PLACE } from '../../english/names-in-text';
import { hashesOf, hashLower, mix } from '../../learning/hash';
import { FormBit } from '../form-table';
import type { NameType } from '../reading';
import { Listed } from './gazetteer';
import { NAME_TYPES } from './labels';
import { type DraftName, FIRMS, isOccupation, type NamedPage } from './read-labels';

const POSSESSIVE = hashLower("'s");

/** A vote changes a type when it has this many times the votes of the type that is there. */
const MAJORITY = 2;

/** What names of a text are called, all together. */
export interface Called {
  /** By a number that stands for the name's words. */
  readonly votes: ReadonlyMap<number, Votes>;
  /** Lower case of persons' surnames. */
  readonly surnames: ReadonlySet<number>;
}

/** Gives names the types that the whole text speaks for. */
export function correctTypes(document: NamedPage, drafts: readonly DraftName[]): Called {
  applyRealms(document, drafts);
  const votes = countVotes(document, drafts);
  applyVotes(document, drafts, votes);
  const surnames = applySurnames(document, drafts, votes);
  applyShortForms(document, drafts);
  applyLongerForms(document, drafts);
  applyDatelines(document, drafts);
  return { votes, surnames };
}

const OF = hashLower('of');

const REALMS = hashesOf(BEFORE_OF_A_PLACE);

/** "The mayor of Lindmore" governs a place, however much its name may look like a person's. */
function applyRealms({ forms, listed }: NamedPage, drafts: readonly DraftName[]): void {
  const { lower } = forms;
  for (const draft of drafts) {
    const { first, end } = draft;
    if (draft.type !== 'person' || first < 2 || lower[first - 1] !== OF || !REALMS.has(lower[first - 2])) continue;
    const isNamedInFull = end - first > 1 && listed[first] & (Listed.Female | Listed.Male);
    if (!isNamedInFull) draft.type = 'place';
  }
}

/** A name's words as one number. */
function keyOf({ forms }: NamedPage, first: number, end: number): number {
  let key = end - first;
  for (let i = first; i < end; i++) key = mix(key, forms.lower[i]);
  return key;
}

/** How often a name has each type; where it stands first. */
export interface Votes {
  readonly counts: number[];
  readonly first: number;
  readonly end: number;
}

function countVotes(document: NamedPage, drafts: readonly DraftName[]): Map<number, Votes> {
  const votes = new Map<number, Votes>();
  for (const { first, end, type } of drafts) {
    const key = keyOf(document, first, end);
    let vote = votes.get(key);
    if (!vote) {
      vote = { counts: NAME_TYPES.map(() => 0), first, end };
      votes.set(key, vote);
    }
    vote.counts[NAME_TYPES.indexOf(type)]++;
  }
  return votes;
}

/** The type that a name has most often. */
export function winner({ counts }: Votes): NameType {
  let best = 0;
  for (let i = 1; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
  return NAME_TYPES[best];
}

function applyVotes(document: NamedPage, drafts: readonly DraftName[], votes: ReadonlyMap<number, Votes>): void {
  for (const draft of drafts) {
    const vote = votes.get(keyOf(document, draft.first, draft.end))!;
    const best = winner(vote);
    const total = vote.counts.reduce((sum, count) => sum + count);
    const own = vote.counts[NAME_TYPES.indexOf(draft.type)];
    if (total > 2 && vote.counts[NAME_TYPES.indexOf(best)] >= MAJORITY * own) draft.type = best;
  }
}

/**
 * Surnames of persons who are named in full; one that stands alone is theirs, unless it is often something else. So is one
 * in capitals, as turns of interviews have it, and one behind what the person does ("Commissioner Larsen").
 */
function applySurnames(
  document: NamedPage,
  drafts: readonly DraftName[],
  votes: ReadonlyMap<number, Votes>,
): Set<number> {
  const { lower, bits, type, small } = document.forms;
  const surnames = new Set<number>();
  for (const draft of drafts) {
    if (draft.type === 'person' && draft.end - draft.first > 1) surnames.add(lower[draft.end - 1]);
  }
  for (const draft of drafts) {
    const { first, end } = draft;
    if (draft.type === 'group' || !surnames.has(lower[end - 1])) continue;
    const vote = votes.get(keyOf(document, first, end))!;
    if (end - first === 1) {
      const isRare = vote.counts[NAME_TYPES.indexOf(draft.type)] <= 2;
      if (isRare || bits[first] & FormBit.AllCaps) draft.type = 'person';
    } else if (draft.type === 'place' && end - first === 2) {
      // "her husband, Paulo Costa", where the text has Maria Costa
      const isGiven = (document.listed[first] & (Listed.Female | Listed.Male)) !== 0;
      if (isGiven && !(document.listed[first] & (Listed.Place | Listed.Country | Listed.Region))) draft.type = 'person';
    } else if (draft.type === 'organization' && end - first === 2) {
      if (small[type[first]] === 0 && !isOccupation(document, first)) continue;
      draft.first = end - 1;
      draft.type = 'person';
    }
  }
  return surnames;
}

/** "Meridian" is the company where the text has "Meridian Terminals", and nobody of that name. */
function applyShortForms(document: NamedPage, drafts: readonly DraftName[]): void {
  const { lower } = document.forms;
  const persons = new Set<number>();
  const organizations = new Set<number>();
  const bodies = new Set<number>();
  const starts = new Set<number>();
  for (const { first, end, type } of drafts) {
    if (type === 'person') starts.add(first);
    if (end - first < 2) {
      if (type === 'organization') bodies.add(lower[first]);
      continue;
    }
    if (type === 'person') for (let i = first; i < end; i++) persons.add(lower[i]);
    if (type === 'organization') organizations.add(lower[first]);
  }
  for (const draft of drafts) {
    const word = lower[draft.first];
    if (draft.type !== 'person' || draft.end - draft.first > 1) continue;
    if (organizations.has(word) && !persons.has(word)) draft.type = 'organization';
    // "Norfin's Emma Larsen", where Norfin is a body elsewhere
    else if (bodies.has(word) && !persons.has(word) && lower[draft.end] === POSSESSIVE && starts.has(draft.end + 1))
      draft.type = 'organization';
  }
}

/**
 * "Kang Jian" is the company where the text has "Kang Jian Biotech Co", "Puja Parishad" the body where it has "Bangladesh Puja
 * Parishad", and "Tenoch" the person where it has "Tenoch Huerta" and no such place.
 */
function applyLongerForms(document: NamedPage, drafts: readonly DraftName[]): void {
  const { lower } = document.forms;
  const bodies = new Set<number>();
  const firms = new Set<number>();
  const persons = new Set<number>();
  const given = new Set<number>();
  for (const { first, end, type } of drafts) {
    const length = end - first;
    if (length > MOST_WORDS) continue;
    if (type === 'person' && length > 1) {
      given.add(lower[first]);
      persons.add(lower[end - 1]);
    }
    if (type !== 'organization' || length < 3) continue;
    const isFirm = FIRMS.has(lower[end - 1]);
    for (let cut = 2; cut < length; cut++) {
      if (isFirm) firms.add(keyOf(document, first, first + cut));
      bodies.add(keyOf(document, first, first + cut));
      bodies.add(keyOf(document, end - cut, end));
    }
  }
  for (const draft of drafts) {
    const { first, end, type } = draft;
    if (type === 'organization' || type === 'group') continue;
    if (end - first > 1) {
      const isNamed = type === 'person' && (document.listed[first] & (Listed.Female | Listed.Male)) !== 0;
      const key = keyOf(document, first, end);
      if (firms.has(key) || (!isNamed && bodies.has(key))) draft.type = 'organization';
    } else if (type === 'place' && given.has(lower[first]) && !persons.has(lower[first]) && !isInPlace(document, draft))
      draft.type = 'person';
  }
}

/** Words of names that are looked into. */
const MOST_WORDS = 12;
const IN = new Set(['in', 'at', 'near', 'from', 'to', 'around', 'of', ','].map((word) => hashLower(word)));
const isInPlace = ({ forms, listed }: NamedPage, { first }: DraftName): boolean =>
  listed[first] !== 0 || (first > 0 && IN.has(forms.lower[first - 1]));

/** How far behind a place a dateline's dash may stand: "NAIROBI, Kenya, March 14 (Harbour Wire) —". */
const DATELINE = 14;

/** Where a paragraph opens with a dateline, capitals at its beginning are a place, and what stands in brackets an agency. */
function applyDatelines({ page, forms }: NamedPage, drafts: readonly DraftName[]): void {
  const { tokens, blocks, text } = page;
  const textOf = (i: number): string => text.slice(tokens.start[i], tokens.end[i]);
  for (const draft of drafts) {
    const { firstToken, endToken } = blocks[tokens.block[draft.first]];
    if (draft.first - firstToken > DATELINE || !(forms.bits[firstToken] & FormBit.AllCaps)) continue;
    const last = Math.min(firstToken + DATELINE, endToken);
    let dash = draft.end;
    while (dash < last && !/^[–—-]$/.test(textOf(dash))) dash++;
    if (dash === last) continue;
    if (draft.first === firstToken && /^[,(–—-]$/.test(textOf(draft.end))) draft.type = 'place';
    if (dash === draft.end + 1 && textOf(draft.end) === ')' && textOf(draft.first - 1) === '(')
      draft.type = 'organization';
  }
}
