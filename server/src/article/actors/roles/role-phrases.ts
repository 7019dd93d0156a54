import { CALENDAR } from '../../../english/calendar';
import {
  ARTICLES,
  COPULAS,
  ENDS_ROLE,
  HIS_OR_THEIRS,
  JOINS_TITLE,
  NAMES_OFFICE_OF,
  WHEN_IN_OFFICE,
} from '../../../english/function-words';
import { classOfNoun, HONORIFICS, isPlural, ROLE_NOUNS } from '../../../english/nouns';
import { IN_FRONT_OF_OFFICE } from '../../../english/prefixes';
import { PORTFOLIOS } from '../../../english/sectors';
import { cueClassOf } from '../../../english/telling';
import { POST_NOMINALS } from '../../../english/titles';
import {
  isFiniteVerb,
  isNoun,
  isPossessiveMark,
  sameSentence,
  TAG,
  type TokenView,
} from '../../../language/token-view';
import type { TokenRange } from '../../../text/span';
import type { NameAt, ProperMention } from '../mentions/mention';

/** Forms of address and ranks. */
export const isHonorific = (word: string): boolean => HONORIFICS.has(word.replace('.', ''));
export const isRoleNoun = (word: string): boolean =>
  ROLE_NOUNS.has(word) ||
  isHonorific(word) ||
  (IN_FRONT_OF_OFFICE.test(word) && ROLE_NOUNS.has(word.replace(IN_FRONT_OF_OFFICE, '')));

/** Tokens. */
const LONGEST_ROLE = 14;
const LONGEST_OFFICE = 8;

/** "US Secretary of State X", "President-elect X". */
export function titleBefore(view: TokenView, name: ProperMention, nameAt: NameAt): TokenRange | null {
  const { lower, tag, capital } = view;
  const end = name.firstToken;
  // "a lawyer for X"
  if (NAMES_OFFICE_OF.has(lower[end - 1] ?? '')) return null;
  let start = end;
  let role = false;
  for (let i = end - 1; end - i < 10 && sameSentence(view, i, end); i--) {
    const word = lower[i];
    const other = nameAt[i];
    const person = !other && tag[i] === TAG.NOUN && classOfNoun(word) === 'person' && !isPlural(word);
    if (word === 'elect' && lower[i - 1] === '-') continue;
    if (isRoleNoun(word) || person) {
      role = true;
      start = i;
    } else if (other) {
      if (other.kind === 'person' || (!role && !isPartOfTitle(view, other, end))) break;
      start = i;
    } else if (JOINS_TITLE.has(word) || isPossessiveMark(view, i)) {
      if (word === 'and' && !(role && isRoleNoun(lower[i - 1] ?? '') && capital[i - 1])) break;
      // "a spokeswoman for Mayor X" is not the mayor.
      if ((word === 'of' || word === 'for') && isRoleNoun(lower[i + 1] ?? '')) break;
      if ((word === 'of' || word === 'for') && !(capital[i + 1] && i > 0 && isNoun(view, i - 1))) break;
    } else if ((tag[i] === TAG.ADJ || isNoun(view, i) || (role && PORTFOLIOS.has(word))) && !CALENDAR.has(word)) {
      if (!role && tag[i] === TAG.NOUN) break;
      start = i;
    } else break;
  }
  if (!role) return null;
  // "the decision of Secretary X": what stands before "of" belongs to the title only if it names a role.
  for (let i = end - 1; i > start; i--) {
    if (lower[i] !== 'of' && lower[i] !== 'for') continue;
    let known = false;
    for (let k = start; k < i; k++) known ||= isRoleNoun(lower[k]);
    if (!known) {
      start = i + 1;
      break;
    }
  }
  while (start < end && (isPossessiveMark(view, start) || JOINS_TITLE.has(lower[start]))) start++;
  return start < end ? [start, end] : null;
}

/** "State" in "Secretary of State X" may be tagged as a name: it is a part of the title if a role noun leads there. */
function isPartOfTitle(view: TokenView, other: ProperMention, end: number): boolean {
  for (let i = other.firstToken - 1; i >= 0 && end - i < 8; i--) {
    if (isRoleNoun(view.lower[i])) return true;
    if (view.lower[i] !== 'of' && view.lower[i] !== 'for' && !isNoun(view, i)) return false;
  }
  return false;
}

/** "Chief government negotiator, X, …" */
export function appositionBefore(view: TokenView, name: ProperMention, nameAt: NameAt): TokenRange | null {
  const { lower, tag, capital } = view;
  let comma = name.firstToken - 1;
  while (comma > 0 && isHonorific(lower[comma])) comma--;
  if (comma < 1 || lower[comma] !== ',' || !sameSentence(view, comma, name.firstToken)) return null;
  // "The mayor, Ole Moe said, had lied", "Quoting a nurse, Ole Moe said …": who says so is neither.
  if (cueClassOf([lower[name.endToken]]) === 'speech') return null;
  const head = headBefore(view, comma, name, nameAt);
  if (!ROLE_NOUNS.has(lower[head]) || isPlural(lower[head]) || nameAt[head]?.kind === 'person') return null;
  let start = head;
  const belongs = (i: number): boolean =>
    sameSentence(view, i, head) && (isNoun(view, i) || tag[i] === TAG.ADJ || tag[i] === TAG.NUM || lower[i] === '-');
  while (head - start < 8 && belongs(start - 1)) start--;
  // "the then-mayor"
  if (lower[start] === '-' && WHEN_IN_OFFICE.has(lower[start - 1] ?? '')) start--;
  const first = !sameSentence(view, start - 1, head);
  const opened = !first && (tag[start - 1] === TAG.DET || HIS_OR_THEIRS.has(lower[start - 1]));
  const owned = !first && isPossessiveMark(view, start - 1);
  const owner = owned ? nameAt[start - 2] : null;
  // "Meridian's chief executive" ties its holder to Meridian.
  if (owner && owner.kind !== 'person') start = owner.firstToken;
  return opened || owned || first || capital[start] ? [start, comma] : null;
}

/** The noun before a comma, or that before its "of …": "the minister of defence, X". */
function headBefore(view: TokenView, comma: number, name: ProperMention, nameAt: NameAt): number {
  const { lower, tag } = view;
  const last = comma - 1;
  if ((ROLE_NOUNS.has(lower[last]) && !isPlural(lower[last])) || lower[name.endToken] !== ',') return last;
  for (let i = last; last - i < LONGEST_OFFICE && sameSentence(view, i, comma); i--) {
    if (lower[i] === 'of' || lower[i] === 'for') {
      if (ROLE_NOUNS.has(lower[i - 1] ?? '')) return i - 1;
    } else if (nameAt[i]?.kind === 'person') return last;
    else if (!isNoun(view, i) && tag[i] !== TAG.ADJ && tag[i] !== TAG.DET && tag[i] !== TAG.CCONJ && lower[i] !== '-')
      return last;
  }
  return last;
}

/** "X, the head of Y," and "X (head of Y)" and "X, 45, a teacher," */
export function appositionBehind(view: TokenView, name: ProperMention, nameAt: NameAt): TokenRange | null {
  const { lower, tag } = view;
  let open = name.endToken;
  while (POST_NOMINALS.has(lower[open] ?? '')) open++;
  if (!/^[,(—–]$/.test(lower[open] ?? '') || !sameSentence(view, open, name.head)) return null;
  if (tag[open + 1] === TAG.NUM && lower[open + 2] === ',') open += 2;
  return rolePhrase(view, open + 1, nameAt);
}

/** "X is the head of Y", "X, who was then mayor": what the text says somebody is, if it says so outright. */
export function predicateBehind(view: TokenView, name: ProperMention, nameAt: NameAt): TokenRange | null {
  const { lower, tag } = view;
  let verb = name.endToken;
  if (lower[verb] === ',' && lower[verb + 1] === 'who') verb += 2;
  if (!COPULAS.has(lower[verb] ?? '') || lower[verb] === "'s" || !sameSentence(view, verb + 1, name.head)) return null;
  if (tag[name.firstToken - 1] === TAG.ADP || tag[name.firstToken - 1] === TAG.CCONJ) return null;
  let first = verb + 1;
  while (WHEN_IN_OFFICE.has(lower[first])) first++;
  return ARTICLES.has(lower[first]) ? rolePhrase(view, first, nameAt) : null;
}

/** A noun phrase for a person that begins at a token, without its article. */
function rolePhrase(view: TokenView, first: number, nameAt: NameAt): TokenRange | null {
  const { lower, tag } = view;
  let head = -1;
  let office = false;
  let end = first;
  for (; end < view.count && end - first < LONGEST_ROLE && sameSentence(view, end, first); end++) {
    const word = lower[end];
    if (/^[,.;:()—–!?]$/.test(word) || ENDS_ROLE.has(word)) break;
    if (isFiniteVerb(view, end)) {
      if (head < 0) return null;
      break;
    }
    const person = nameAt[end]?.kind === 'person' ? nameAt[end] : null;
    if ((person && !office) || (head < 0 && tag[end] === TAG.ADP)) return null;
    if (person) {
      // "a spokeswoman for Mayor Y": whom the office serves ends it.
      end = person.endToken;
      break;
    }
    office ||= head >= 0 && (word === 'of' || word === 'for');
    if (head < 0 && !nameAt[end] && isNoun(view, end) && (isRoleNoun(word) || classOfNoun(word) === 'person'))
      head = end;
  }
  if (head < 0 || isPlural(lower[head])) return null;
  const start = ARTICLES.has(lower[first]) || HIS_OR_THEIRS.has(lower[first]) ? first + 1 : first;
  return end > start ? [start, end] : null;
}
