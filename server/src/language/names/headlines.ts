import { hashLower, mix } from '../../learning/hash';
import { FormBit } from '../form-table';
import { Listed } from './gazetteer';
import type { DraftName, NamedPage } from './read-labels';

/** "Seeks Talks" in a headline is no person where the text goes on to speak of talks. */
function isMerelyTitled({ page, forms, listed }: NamedPage, { first, end, type }: DraftName): boolean {
  if (type !== 'person' || !forms.titled[page.tokens.sentence[first]]) return false;
  let isOrdinary = false;
  for (let i = first; i < end; i++) {
    if (listed[i] & (Listed.Female | Listed.Male)) return false;
    if (forms.small[forms.type[i]] > 0 && forms.capitalised[forms.type[i]] === 0) isOrdinary = true;
  }
  return isOrdinary;
}

/** Verbs that stand behind a name in lines of capitals. */
const SAYING = new Set(['said', 'says', 'told', 'was', 'is', 'has', 'had', 'will'].map((word) => hashLower(word)));

/**
 * Names in headlines, where everything has a capital: "Pelling Backs Tarrant" is no name where the text below has Dora Pelling.
 * What holds a name of the running text, or a surname, gives way to it; in lines of capitals no verb ends a name.
 */
export function trimHeadlines(document: NamedPage, drafts: readonly DraftName[]): DraftName[] {
  const { page, forms } = document;
  const isTitled = ({ first }: DraftName): boolean => forms.titled[page.tokens.sentence[first]] > 0;
  const below = new Set<number>();
  const held = new Set<number>();
  for (const draft of drafts) {
    if (isTitled(draft)) continue;
    below.add(keyOf(document, draft.first, draft.end));
    held.add(keyOf(document, draft.first, draft.end));
    if (draft.type === 'person') held.add(keyOf(document, draft.end - 1, draft.end));
  }
  const kept: DraftName[] = [];
  for (const draft of drafts) {
    while (
      draft.end - draft.first > 1 &&
      forms.bits[draft.end - 1] & FormBit.AllCaps &&
      SAYING.has(forms.lower[draft.end - 1])
    )
      draft.end--;
    if (!isTitled(draft) || draft.end - draft.first === 1 || below.has(keyOf(document, draft.first, draft.end))) {
      if (!isMerelyTitled(document, draft)) kept.push(draft);
      continue;
    }
    const parts = partsHeld(document, draft, held);
    if (parts.length > 0) kept.push(...parts);
    else if (!isMerelyTitled(document, draft)) kept.push(draft);
  }
  return kept;
}

/** Words of a name of the running text. */
const MOST_WORDS = 6;

/** The longest names of the running text that stand in a headline's name, from its beginning. */
function partsHeld(document: NamedPage, { first, end, type }: DraftName, held: ReadonlySet<number>): DraftName[] {
  const parts: DraftName[] = [];
  for (let i = first; i < end; i++) {
    for (let stop = Math.min(end, i + MOST_WORDS); stop > i; stop--) {
      if (!held.has(keyOf(document, i, stop))) continue;
      parts.push({ first: i, end: stop, type });
      i = stop - 1;
      break;
    }
  }
  return parts.length === 1 && parts[0].end - parts[0].first === end - first ? [] : parts;
}

function keyOf({ forms }: NamedPage, first: number, end: number): number {
  let key = end - first;
  for (let i = first; i < end; i++) key = mix(key, forms.lower[i]);
  return key;
}
