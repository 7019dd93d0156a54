import { BEFORE_COMMON_NOUN, BEHIND_ACTING_BODY, LONE_BODIES, LONE_BODIES_BY_CONTEXT } from '../../english/lone-bodies';
import { hashLower } from '../../learning/hash';
import { FormBit } from '../form-table';
import { isTitle } from './gazetteer';
import type { DraftName, NamedPage } from './read-labels';

const hashes = (words: ReadonlySet<string>): ReadonlySet<number> => new Set([...words].map((word) => hashLower(word)));
const SURE = hashes(LONE_BODIES);
const BY_CONTEXT = hashes(LONE_BODIES_BY_CONTEXT);

/**
 * Bodies that are known by one word: "Boeing" at a sentence's beginning is a firm, whatever the labels have. A word that means
 * other things too ("Shell", "Apple") is one where it acts, there and wherever else it stands in the text. Persons of that
 * surname are left alone.
 */
export function applyLoneBodies(document: NamedPage, drafts: DraftName[]): void {
  const { page, forms } = document;
  const count = page.tokens.length;
  const at: (DraftName | undefined)[] = [];
  const surnames = new Set<number>();
  for (const draft of drafts) {
    for (let i = draft.first; i < draft.end; i++) at[i] = draft;
    if (draft.type === 'person' && draft.end - draft.first > 1) surnames.add(forms.lower[draft.end - 1]);
    if (draft.type === 'person' && draft.first > 0 && isTitle(forms.lower[draft.first - 1]))
      surnames.add(forms.lower[draft.end - 1]);
  }
  const stands = (i: number): boolean =>
    (forms.bits[i] & FormBit.Capital) !== 0 && !surnames.has(forms.lower[i]) && isAlone(document, at[i], i);
  const acting = new Set<number>();
  for (let i = 0; i < count; i++)
    if (BY_CONTEXT.has(forms.lower[i]) && stands(i) && acts(document, i)) acting.add(forms.lower[i]);
  for (let i = 0; i < count; i++) {
    if (!SURE.has(forms.lower[i]) && !(acting.has(forms.lower[i]) && !BEFORE_COMMON_NOUN.test(textOf(document, i - 1))))
      continue;
    if (!stands(i)) continue;
    const draft = at[i];
    if (draft) draft.type = 'organization';
    else drafts.push({ first: i, end: i + 1, type: 'organization' });
  }
  drafts.sort((a, b) => a.first - b.first);
}

/** Whether a token is a name of one word, or could be one: no capitals stand beside it in its sentence. */
function isAlone({ page, forms }: NamedPage, draft: DraftName | undefined, i: number): boolean {
  if (draft) return draft.end - draft.first === 1;
  const { sentence } = page.tokens;
  if (forms.titled[sentence[i]]) return true;
  const isCapital = (k: number): boolean => sentence[k] === sentence[i] && (forms.bits[k] & FormBit.Capital) !== 0;
  return !isCapital(i + 1) && !(isCapital(i - 1) && page.sentences[sentence[i]].firstToken !== i - 1);
}

function acts(document: NamedPage, i: number): boolean {
  if (BEFORE_COMMON_NOUN.test(textOf(document, i - 1))) return false;
  const next = textOf(document, i + 1);
  return BEHIND_ACTING_BODY.test(next === ',' ? textOf(document, i + 2) : next);
}

const textOf = ({ page: { text, tokens } }: NamedPage, i: number): string =>
  i < 0 || i >= tokens.length ? '' : text.slice(tokens.start[i], tokens.end[i]);
