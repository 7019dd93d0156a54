import { CALENDAR } from '../../../english/calendar';
import { ARTICLES, HE_OR_SHE, JOINS_NAME } from '../../../english/function-words';
import { shortForms } from '../../../english/known-bodies';
import { ALSO_OTHER_WORDS, ENDS_TEAM_NAME, GENERAL_FIRST_WORDS, isImpersonal } from '../../../english/name-words';
import { classOfNoun, HONORIFICS } from '../../../english/nouns';
import type { Name } from '../../../language/reading';
import { demonymAt, isFiniteVerb, nounFollows, sameSentence, TAG, type TokenView } from '../../../language/token-view';
import type { ProperMention } from './mention';

/** "IS" is a verb in capitals to a reader of single words; where the text names the Islamic State it is a name. */
export function missedAcronyms(view: TokenView, names: readonly ProperMention[], taken: Uint8Array): Name[] {
  const { tokens, text } = view.reading.page;
  const wanted = new Set(names.flatMap((name) => shortForms(name.name.key)));
  const found: Name[] = [];
  if (wanted.size === 0) return found;
  for (let i = 0; i < view.count; i++) {
    if (taken[i] || view.capital[i] !== 2) continue;
    const [start, end] = [tokens.start[i], tokens.end[i]];
    if (!wanted.has(text.slice(start, end)) || isShouted(view, i)) continue;
    found.push({ start, end, type: 'organization', firstToken: i, endToken: i + 1 });
  }
  return found;
}

/** "Meridian", where the text names Meridian Terminals. */
export function missedShortNames(view: TokenView, names: readonly ProperMention[], taken: Uint8Array): Name[] {
  const { lower, tag, capital } = view;
  const { tokens } = view.reading.page;
  const wanted = new Set<string>();
  for (const { kind, name, firstToken, endToken } of names) {
    const [first] = name.words;
    if (kind !== 'organization' || endToken - firstToken < 2 || lower[firstToken] !== first || first.length < 4)
      continue;
    if (
      tag[firstToken] === TAG.PROPN &&
      !GENERAL_FIRST_WORDS.has(first) &&
      classOfNoun(first) === null &&
      !demonymAt(view, firstToken)
    )
      wanted.add(first);
  }
  const found: Name[] = [];
  if (wanted.size === 0) return found;
  for (let i = 0; i < view.count; i++) {
    if (taken[i] || capital[i] !== 1 || tag[i] !== TAG.PROPN || !wanted.has(lower[i])) continue;
    const joined = (k: number): boolean => sameSentence(view, k, i) && (capital[k] > 0 || lower[k] === '-');
    if (joined(i + 1) || (lower[i - 1] === '-' && sameSentence(view, i - 1, i))) continue;
    found.push({ start: tokens.start[i], end: tokens.end[i], type: 'organization', firstToken: i, endToken: i + 1 });
  }
  return found;
}

/** "the Sams", where a person of the text has that surname. */
export function missedFamilies(view: TokenView, names: readonly ProperMention[], taken: Uint8Array): Name[] {
  const { tokens } = view.reading.page;
  const surnames = new Set(names.filter((n) => n.kind === 'person').map((n) => n.name.words[n.name.words.length - 1]));
  const found: Name[] = [];
  for (let i = 1; i < view.count; i++) {
    const word = view.lower[i];
    if (taken[i] || view.capital[i] !== 1 || view.lower[i - 1] !== 'the' || !word.endsWith('s')) continue;
    if (!surnames.has(word.slice(0, -1)) || nounFollows(view, i + 1)) continue;
    found.push({ start: tokens.start[i], end: tokens.end[i], type: 'person', firstToken: i, endToken: i + 1 });
  }
  return found;
}

/** Whether the words around token `i` are in capitals too. */
function isShouted(view: TokenView, i: number): boolean {
  const near = [i - 2, i - 1, i + 1, i + 2].filter((k) => sameSentence(view, k, i) && /^\p{L}{2}/u.test(view.lower[k]));
  return near.filter((k) => view.capital[k] === 2).length * 2 > near.length;
}

/** "Monica" by herself: a given name that is nothing else, where no other capitals stand beside it. */
export function missedGivenNames(view: TokenView, taken: Uint8Array, isGivenName: (word: string) => boolean): Name[] {
  const { lower, tag, capital } = view;
  const { tokens } = view.reading.page;
  const found: Name[] = [];
  const isName = (word: string): boolean =>
    isGivenName(word) &&
    classOfNoun(word) === null &&
    !HONORIFICS.has(word) &&
    !CALENDAR.has(word) &&
    !ALSO_OTHER_WORDS.has(word);
  const beside = (i: number, k: number): boolean =>
    sameSentence(view, k, i) && (taken[k] > 0 || capital[k] > 0 || lower[k] === '-');
  for (let i = 0; i < view.count; i++) {
    if (taken[i] || capital[i] !== 1 || tag[i] !== TAG.PROPN || !isName(lower[i])) continue;
    const opens = !sameSentence(view, i - 1, i);
    if (beside(i, i + 1) || (!opens && beside(i, i - 1) && !isOpening(view, i - 1))) continue;
    found.push({ start: tokens.start[i], end: tokens.end[i], type: 'person', firstToken: i, endToken: i + 1 });
  }
  return found;
}

/**
 * "Drucker refused": a capital by itself in front of a verb, where "he" or "she" is close by and the word is written small
 * nowhere, is a person whom the reader does not know.
 */
export function missedSubjects(view: TokenView, _names: readonly ProperMention[], taken: Uint8Array): Name[] {
  const { lower, tag, capital, count } = view;
  const { tokens } = view.reading.page;
  const small = new Set<string>();
  const personal = new Set<number>();
  for (let i = 0; i < count; i++) {
    if (capital[i] === 0) small.add(lower[i]);
    if (HE_OR_SHE.has(lower[i])) personal.add(view.sentence[i]);
  }
  const mayBe = (i: number): boolean =>
    !taken[i] &&
    capital[i] === 1 &&
    tag[i] === TAG.PROPN &&
    lower[i].length >= 4 &&
    !lower[i].endsWith('s') &&
    !small.has(lower[i]) &&
    classOfNoun(lower[i]) === null &&
    !HONORIFICS.has(lower[i]) &&
    !CALENDAR.has(lower[i]) &&
    !demonymAt(view, i) &&
    !isImpersonal(lower[i]) &&
    opensName(view, i, taken);
  const known = new Set<string>();
  if (personal.size === 0) return [];
  for (let i = 0; i < count; i++) {
    const isNear = personal.has(view.sentence[i]) || personal.has(view.sentence[i] + 1);
    const verb = tag[i + 1] === TAG.ADV ? i + 2 : i + 1;
    if (isNear && sameSentence(view, verb, i) && isFiniteVerb(view, verb) && mayBe(i)) known.add(lower[i]);
  }
  // Where there are Norvans, Norva is a country.
  for (let i = 0; i < count && known.size > 0; i++) {
    if (capital[i]) for (let end = 4; end < lower[i].length; end++) known.delete(lower[i].slice(0, end));
  }
  const found: Name[] = [];
  for (let i = 0; i < count && known.size > 0; i++) {
    if (!known.has(lower[i]) || !mayBe(i) || (sameSentence(view, i + 1, i) && (capital[i + 1] || lower[i + 1] === '-')))
      continue;
    found.push({ start: tokens.start[i], end: tokens.end[i], type: 'person', firstToken: i, endToken: i + 1 });
  }
  return found;
}

/** Whether nothing in front of a token may belong to its name: "The Globe and Mail dubbed it" does not speak of Mail. */
function opensName(view: TokenView, i: number, taken: Uint8Array): boolean {
  const { lower, capital } = view;
  const before = i - 1;
  if (!sameSentence(view, before, i)) return true;
  if (capital[before] || taken[before] || !/^[\p{L}\p{N},`"“]/u.test(lower[before])) return false;
  return !ARTICLES.has(lower[before]) && !(JOINS_NAME.has(lower[before]) && capital[before - 1] > 0);
}

/** Whether a token has its capital only from the sentence's beginning. */
const isOpening = (view: TokenView, i: number): boolean =>
  !sameSentence(view, i - 1, i) && view.tag[i] !== TAG.PROPN && view.tag[i] !== TAG.NOUN;

/** "United have lost nine games", where the text names Bergen United: the last word of a team's name. */
export function missedTeams(view: TokenView, names: readonly ProperMention[], taken: Uint8Array): Name[] {
  const { lower, capital, finite } = view;
  const { tokens } = view.reading.page;
  const wanted = new Set<string>();
  for (const { kind, name, firstToken, endToken } of names) {
    const last = name.words[name.words.length - 1];
    if (kind !== 'person' && endToken - firstToken > 1 && ENDS_TEAM_NAME.has(last)) wanted.add(last);
  }
  const found: Name[] = [];
  for (let i = 0; i < view.count && wanted.size > 0; i++) {
    if (taken[i] || capital[i] !== 1 || !wanted.has(lower[i]) || !sameSentence(view, i + 1, i)) continue;
    if (sameSentence(view, i - 1, i) && (capital[i - 1] || taken[i - 1])) continue;
    if (!finite[i + 1] && lower[i + 1] !== "'s") continue;
    found.push({ start: tokens.start[i], end: tokens.end[i], type: 'organization', firstToken: i, endToken: i + 1 });
  }
  return found;
}
