import { CALENDAR } from '../../../english/calendar';
import { ENDS_COMPANY_NAME } from '../../../english/companies';
import { countryNamed } from '../../../english/countries';
import { ARTICLES, ENDS_ROLE, HIS_OR_THEIRS, JOINS_TITLE } from '../../../english/function-words';
import { UNIONS_OF_STATES } from '../../../english/known-bodies';
import {
  classOfNoun,
  FEMALE_NOUNS,
  HONORIFICS,
  isPlural,
  MALE_NOUNS,
  ROLE_NOUNS,
  saysWhatItIs,
} from '../../../english/nouns';
import { OFFICES_OF_MEN } from '../../../english/titles';
import {
  demonymAt,
  isFiniteVerb,
  isNoun,
  isPossessiveMark,
  sameSentence,
  TAG,
  type TokenView,
} from '../../../language/token-view';
import { belongsToCompany } from '../mentions/kinds-by-context';
import type { Cluster, NameAt, ProperMention } from '../mentions/mention';
import type { SievedText } from '../sieves/sieve';

/** A role that the text gives a name: tokens, half-open. */
export interface RolePhrase {
  readonly name: ProperMention;
  readonly firstToken: number;
  readonly endToken: number;
}

type Range = readonly [firstToken: number, endToken: number];

const isHonorific = (word: string): boolean => HONORIFICS.has(word.replace('.', ''));
const isRoleNoun = (word: string): boolean => ROLE_NOUNS.has(word) || isHonorific(word);

/**
 * Finds what the text says persons are: titles before the name ("US Secretary of State John Kerry"), appositions
 * before and behind it ("Chief negotiator, X,", "X, the head of …,"), and teaches the clusters the nouns in them.
 * Bodies learn what they are from the noun behind their name ("Islamic State militant group").
 * @param nameAt the name that holds a token
 */
export function findRoles(text: SievedText, nameAt: NameAt): RolePhrase[] {
  const { view, names } = text;
  const roles: RolePhrase[] = [];
  for (const name of names) {
    if (name.kind !== 'person') {
      learnClass(view, name, nameAt);
      continue;
    }
    const before = titleBefore(view, name, nameAt);
    for (const range of [
      before,
      before && !isAddress(view, before) ? null : appositionBefore(view, name, nameAt),
      appositionBehind(view, name, nameAt),
    ]) {
      if (!range) continue;
      const [firstToken, endToken] = range;
      learnRole(text, name, range, nameAt);
      if (!isAddress(view, range)) roles.push({ name, firstToken, endToken });
    }
  }
  return roles;
}

const isAddress = ({ lower }: TokenView, [from, to]: Range): boolean => to - from === 1 && isHonorific(lower[from]);

function learnRole(
  { view, partition }: Pick<SievedText, 'view' | 'partition'>,
  name: ProperMention,
  [from, to]: Range,
  nameAt: NameAt,
): void {
  const { cluster } = name;
  if (!cluster) return;
  for (let i = from; i < to; i++) {
    const word = view.lower[i];
    if (nameAt[i] || !(isRoleNoun(word) || classOfNoun(word) === 'person')) {
      if (word.length > 2) cluster.learnClass(word);
      continue;
    }
    cluster.learnRole(word);
    const bare = word.replace('.', '');
    const gender = FEMALE_NOUNS.has(bare) ? 'female' : MALE_NOUNS.has(bare) ? 'male' : null;
    if (gender && !(name.gender === 'female' && OFFICES_OF_MEN.has(bare))) {
      partition.title(name, gender);
    }
  }
}

function titleBefore(view: TokenView, name: ProperMention, nameAt: NameAt): Range | null {
  const { lower, tag, capital } = view;
  const end = name.firstToken;
  let start = end;
  let role = false;
  for (let i = end - 1; end - i < 10 && sameSentence(view, i, end); i--) {
    const word = lower[i];
    const other = nameAt[i];
    const person = !other && tag[i] === TAG.NOUN && classOfNoun(word) === 'person' && !isPlural(word);
    if (isRoleNoun(word) || person) {
      role = true;
      start = i;
    } else if (other) {
      if (other.kind === 'person' || (!role && !isPartOfTitle(view, other, end))) break;
      start = i;
    } else if (JOINS_TITLE.has(word) || isPossessiveMark(view, i)) {
      if (word === 'and' && !(role && isRoleNoun(lower[i - 1] ?? '') && capital[i - 1])) break;
      if ((word === 'of' || word === 'for') && !(capital[i + 1] && i > 0 && isNoun(view, i - 1))) break;
    } else if ((tag[i] === TAG.ADJ || isNoun(view, i)) && !CALENDAR.has(word)) {
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
function appositionBefore(view: TokenView, name: ProperMention, nameAt: NameAt): Range | null {
  const { lower, tag, capital } = view;
  let comma = name.firstToken - 1;
  while (comma > 0 && isHonorific(lower[comma])) comma--;
  if (comma < 1 || lower[comma] !== ',' || !sameSentence(view, comma, name.firstToken)) return null;
  const head = comma - 1;
  if (!ROLE_NOUNS.has(lower[head]) || isPlural(lower[head]) || nameAt[head]?.kind === 'person') return null;
  let start = head;
  const belongs = (i: number): boolean =>
    sameSentence(view, i, head) && (isNoun(view, i) || tag[i] === TAG.ADJ || tag[i] === TAG.NUM || lower[i] === '-');
  while (head - start < 8 && belongs(start - 1)) start--;
  const first = !sameSentence(view, start - 1, head);
  const opened = !first && (tag[start - 1] === TAG.DET || HIS_OR_THEIRS.has(lower[start - 1]));
  const owned = !first && isPossessiveMark(view, start - 1);
  const owner = owned ? nameAt[start - 2] : null;
  // "Meridian's chief executive" ties its holder to Meridian.
  if (owner && owner.kind !== 'person') start = owner.firstToken;
  return opened || owned || first || capital[start] ? [start, comma] : null;
}

/** "X, the head of Y," and "X (head of Y)" and "X, 45, a teacher," */
function appositionBehind(view: TokenView, name: ProperMention, nameAt: NameAt): Range | null {
  const { lower, tag } = view;
  let open = name.endToken;
  if (!/^[,(—–]$/.test(lower[open] ?? '') || !sameSentence(view, open, name.head)) return null;
  if (tag[open + 1] === TAG.NUM && lower[open + 2] === ',') open += 2;
  let start = open + 1;
  let head = -1;
  let end = start;
  for (; end < view.count && end - start < 14 && sameSentence(view, end, open); end++) {
    const word = lower[end];
    if (/^[,.;:()—–!?]$/.test(word) || ENDS_ROLE.has(word)) break;
    if (isFiniteVerb(view, end)) {
      if (head < 0) return null;
      break;
    }
    if (nameAt[end]?.kind === 'person' || (head < 0 && tag[end] === TAG.ADP)) return null;
    if (head < 0 && !nameAt[end] && isNoun(view, end) && (isRoleNoun(word) || classOfNoun(word) === 'person'))
      head = end;
  }
  if (head < 0 || isPlural(lower[head])) return null;
  if (ARTICLES.has(lower[start]) || HIS_OR_THEIRS.has(lower[start])) start++;
  return end > start ? [start, end] : null;
}

function learnClass(view: TokenView, name: ProperMention, nameAt: NameAt): void {
  const { lower, tag } = view;
  const { cluster } = name;
  if (!cluster) return;
  const { words } = name.name;
  cluster.learnClass(words[words.length - 1]);
  const of = words.indexOf('of');
  if (of > 0) cluster.learnClass(words[of - 1]);
  const belongs = (i: number): boolean =>
    sameSentence(view, i, name.head) && !nameAt[i] && (tag[i] === TAG.NOUN || tag[i] === TAG.ADJ);
  let end = name.endToken;
  while (end - name.endToken < 3 && belongs(end)) end++;
  const compound = lower[name.firstToken - 1] === '-';
  // "the UN refugee agency" is a part of it.
  const isUnion = UNIONS_OF_STATES.has(name.name.key);
  if (!isUnion && !compound && end > name.endToken && saysWhatItIs(lower[end - 1]) && name.kind === 'organization') {
    for (let i = name.endToken; i < end; i++) cluster.learnClass(lower[i]);
  }
  if (name.kind === 'organization' && isCompany(view, name))
    for (const word of ['company', 'firm']) cluster.learnClass(word);
  // "Name, the watchdog,"
  if (lower[name.endToken] !== ',' || !ARTICLES.has(lower[name.endToken + 1] ?? '')) return;
  let head = name.endToken + 2;
  while (head < name.endToken + 8 && belongs(head)) head++;
  if (head > name.endToken + 2 && classOfNoun(lower[head - 1]) === name.kind) cluster.learnClass(lower[head - 1]);
}

/** "Veltrona Inc.", "Meridian's chief executive": only companies have those. */
const isCompany = (view: TokenView, { head, endToken }: ProperMention): boolean =>
  ENDS_COMPANY_NAME.has(view.lower[head].replace(/\.$/, '')) || belongsToCompany(view, endToken);

/** Names and nationalities inside a role: the bodies and countries that it ties its holder to, as the text words them. */
export function affiliationsOf(view: TokenView, role: RolePhrase, nameAt: NameAt): string[] {
  const { text, tokens } = view.reading.page;
  const found: string[] = [];
  for (let i = role.firstToken; i < role.endToken; i++) {
    const name = nameAt[i];
    if (name && name.kind !== 'person') {
      found.push(text.slice(tokens.start[name.firstToken], tokens.end[name.endToken - 1]));
      i = name.endToken - 1;
    } else if (demonymAt(view, i)) found.push(text.slice(tokens.start[i], tokens.end[i]));
  }
  return found;
}

/** The countries, by code, that roles tie persons to by name or nationality: "Italian Foreign Minister". */
export function countriesOf(view: TokenView, roles: readonly RolePhrase[]): Map<Cluster, string> {
  const { text, tokens } = view.reading.page;
  const found = new Map<Cluster, string>();
  for (const { name, firstToken, endToken } of roles) {
    for (let i = firstToken; i < endToken && !found.has(name.cluster!); i++) {
      if (!view.capital[i]) continue;
      const word = text.slice(tokens.start[i], tokens.end[i]);
      const code = demonymAt(view, i) ?? countryNamed(word)?.code;
      if (code) found.set(name.cluster!, code);
    }
  }
  return found;
}
