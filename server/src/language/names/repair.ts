import { ABBREVIATIONS_OF_NOBODY } from '../../english/names-in-text';
import { hashesOf, hashLower } from '../../learning/hash';
import type { Page } from '../../text/page';
import { FormBit } from '../form-table';
import type { Forms } from '../forms';
import type { Name, NameType } from '../reading';
import { correctTypes, type Votes, winner } from './correct-types';
import { isTitle, Listed } from './gazetteer';
import { trimHeadlines } from './headlines';
import { joinNames } from './join';
import { partNeighbours } from './leads';
import { applyLoneBodies } from './lone-bodies';
import { extendNames, partNames } from './parts';
import { type DraftName, isOccupation, type NamedPage, readLabels } from './read-labels';

const HYPHEN = hashLower('-');

const NOBODY = hashesOf(ABBREVIATIONS_OF_NOBODY);

/**
 * Makes names of labels and lets the whole text correct them: a name has the same type everywhere, a surname alone is
 * the person's, what is a name in one place is one in others, an acronym behind an organisation's name is its name.
 */
export function repairNames(page: Page, forms: Forms, listed: Int32Array, labels: Uint8Array): Name[] {
  const document: NamedPage = { page, forms, listed };
  const terms = findTerms(document);
  const isTerm = ({ first, end }: DraftName): boolean => end - first === 1 && terms.has(forms.lower[first]);
  const read = trimHeadlines(document, partNeighbours(document, partNames(document, readLabels(document, labels))));
  const drafts = joinNames(document, read).filter((draft) => !isTerm(draft));
  extendNames(document, drafts);
  extendHyphenated(document, drafts);
  addAcronyms(document, drafts);
  const { votes, surnames } = correctTypes(document, drafts);
  applyLoneBodies(document, drafts);
  fillGaps(document, drafts, votes, surnames);
  drafts.sort((a, b) => a.first - b.first);
  const { start, end } = page.tokens;
  return drafts.map((draft) => ({
    start: start[draft.first],
    end: end[draft.end - 1],
    type: draft.type,
    firstToken: draft.first,
    endToken: draft.end,
  }));
}

/** "Lee Chung-tai": the part behind the hyphen belongs to the name. */
function extendHyphenated({ page, forms }: NamedPage, drafts: DraftName[]): void {
  const taken = takenBy(page, drafts);
  const { bits, lower } = forms;
  for (const draft of drafts) {
    const { end } = draft;
    if (draft.type !== 'person' || end - draft.first < 2 || end + 1 >= page.tokens.length) continue;
    const glued = lower[end] === HYPHEN && bits[end] & FormBit.Glued && bits[end + 1] & FormBit.Glued;
    const short = page.tokens.end[end + 1] - page.tokens.start[end + 1] < 8;
    if (glued && short && bits[end + 1] & FormBit.Alphabetic && !taken[end] && !taken[end + 1]) draft.end = end + 2;
  }
}

/** Capitals in brackets that are short for small words: "mobile money services (MMS)" names nobody, there and elsewhere. */
function findTerms({ page, forms }: NamedPage): Set<number> {
  const { tokens, text } = page;
  const terms = new Set<number>();
  for (let i = 3; i < tokens.length; i++) {
    if (!(forms.bits[i] & FormBit.AllCaps) || text[tokens.start[i] - 1] !== '(') continue;
    const first = i - 1 - (tokens.end[i] - tokens.start[i]);
    let spells = first >= 0;
    for (let k = 0; spells && first + k < i - 1; k++)
      spells = text[tokens.start[first + k]] === text[tokens.start[i] + k].toLowerCase();
    if (spells) terms.add(forms.lower[i]);
  }
  return terms;
}

const LETTERS = /^\p{L}+$/u;

/** Capitals in brackets behind a name, or used more than once, are an organisation's, unless the line is all capitals. */
function addAcronyms(document: NamedPage, drafts: DraftName[]): void {
  const { page, forms, listed } = document;
  const { tokens, text } = page;
  const taken = takenBy(page, drafts);
  const shouted = new Uint16Array(page.sentences.length);
  const candidates: number[] = [];
  /** Short for something that is no name: "mobile money services (MMS)". */
  const terms = new Set<number>();
  const uses = new Map<number, number>();
  for (let i = 0; i < tokens.length; i++) {
    if (!(forms.bits[i] & FormBit.AllCaps)) continue;
    shouted[tokens.sentence[i]]++;
    const length = tokens.end[i] - tokens.start[i];
    if (taken[i] || length < 2 || length > 6 || forms.bits[i] & FormBit.Digit || NOBODY.has(forms.lower[i])) continue;
    if (!LETTERS.test(text.slice(tokens.start[i], tokens.end[i])) || forms.titled[tokens.sentence[i]]) continue;
    if (listed[i] & (Listed.Country | Listed.Time)) continue;
    const isSmall = i > 1 && (forms.bits[i - 2] & (FormBit.Alphabetic | FormBit.Capital)) === FormBit.Alphabetic;
    if (text[tokens.start[i] - 1] === '(' && isSmall && !taken[i - 2]) terms.add(forms.lower[i]);
    candidates.push(i);
  }
  const fit = candidates.filter((i) => shouted[tokens.sentence[i]] < 4 && !terms.has(forms.lower[i]));
  for (const i of fit) uses.set(forms.lower[i], (uses.get(forms.lower[i]) ?? 0) + 1);
  for (const i of fit) {
    const bracketed = i > 1 && text[tokens.start[i] - 1] === '(' && text[tokens.end[i]] === ')' && taken[i - 2];
    if (bracketed || uses.get(forms.lower[i])! > 1) drafts.push({ first: i, end: i + 1, type: 'organization' });
  }
  drafts.sort((a, b) => a.first - b.first);
}

/** What is a name in one place, or a person's surname, is one wherever it stands capitalised and alone. */
function fillGaps(
  document: NamedPage,
  drafts: DraftName[],
  votes: ReadonlyMap<number, Votes>,
  surnames: ReadonlySet<number>,
): void {
  const { page, forms } = document;
  const taken = takenBy(page, drafts);
  const known = new Map<number, { first: number; length: number; type: NameType }[]>();
  const learn = (first: number, length: number, type: NameType): void => {
    const list = known.get(forms.lower[first]);
    if (list) list.push({ first, length, type });
    else known.set(forms.lower[first], [{ first, length, type }]);
  };
  for (const vote of votes.values()) {
    const { start, end } = page.tokens;
    if (end[vote.end - 1] - start[vote.first] > 1) learn(vote.first, vote.end - vote.first, winner(vote));
  }
  const seen = new Set<number>();
  for (const { first, end } of [...drafts]) {
    const surname = forms.lower[end - 1];
    if (end - first > 1 && surnames.has(surname) && !seen.has(surname)) {
      seen.add(surname);
      learn(end - 1, 1, 'person');
    }
  }
  for (const list of known.values()) list.sort((a, b) => b.length - a.length);

  for (let i = 0; i < page.tokens.length; i++) {
    if (taken[i] || !(forms.bits[i] & FormBit.Capital)) continue;
    const fit = known.get(forms.lower[i])?.find(({ first, length }) => fits(document, taken, i, first, length));
    if (!fit) continue;
    drafts.push({ first: i, end: i + fit.length, type: fit.type });
    taken.fill(1, i, i + fit.length);
  }
}

function fits(document: NamedPage, taken: Uint8Array, at: number, first: number, length: number): boolean {
  const { page, forms, listed } = document;
  const { tokens } = page;
  if (at + length > tokens.length) return false;
  for (let k = 0; k < length; k++) {
    if (taken[at + k] || forms.lower[at + k] !== forms.lower[first + k]) return false;
    const isSmall = forms.bits[at + k] & FormBit.Alphabetic && !(forms.bits[at + k] & FormBit.Capital);
    if (isSmall && tokens.end[at + k] - tokens.start[at + k] > 3) return false;
  }
  // part of a longer run of capitals, it is part of another name
  const sentence = tokens.sentence[at];
  if (!forms.titled[sentence]) {
    const { firstToken, endToken } = page.sentences[sentence];
    const isFullName = length > 1 && (listed[at] & (Listed.Female | Listed.Male)) !== 0;
    const before =
      at - 1 > firstToken &&
      forms.bits[at - 1] & FormBit.Capital &&
      !isTitle(forms.lower[at - 1]) &&
      !(isFullName && isOccupation(document, at - 1)) &&
      !(listed[at - 1] & Listed.Demonym);
    const after = at + length < endToken && forms.bits[at + length] & FormBit.Capital;
    if (before || (after && !(at > 0 && listed[at - 1] & Listed.Demonym))) return false;
  }
  const type = forms.type[at];
  const ordinary = length === 1 && forms.small[type] > forms.capitalised[type] && !(forms.bits[at] & FormBit.AllCaps);
  return !ordinary;
}

function takenBy(page: Page, drafts: readonly DraftName[]): Uint8Array {
  const taken = new Uint8Array(page.tokens.length);
  for (const { first, end } of drafts) taken.fill(1, first, end);
  return taken;
}
