import { ENDS_COMPANY_NAME } from '../../../english/companies';
import { countryNamed } from '../../../english/countries';
import { ARTICLES, ENDS_NO_ROLE, WHEN_IN_OFFICE } from '../../../english/function-words';
import { UNIONS_OF_STATES } from '../../../english/known-bodies';
import { classOfNoun, FEMALE_NOUNS, MALE_NOUNS, NO_ROLES, saysWhatItIs } from '../../../english/nouns';
import { OFFICES_OF_MEN, PURE_ADDRESS } from '../../../english/titles';
import { demonymAt, sameSentence, TAG, type TokenView } from '../../../language/token-view';
import type { TokenRange } from '../../../text/span';
import type { Cluster } from '../cluster';
import { belongsToCompany } from '../mentions/kinds-by-context';
import type { NameAt, ProperMention } from '../mentions/mention';
import type { SievedText } from '../sieves/sieve';
import {
  appositionBefore,
  appositionBehind,
  isHonorific,
  isRoleNoun,
  predicateBehind,
  titleBefore,
} from './role-phrases';

/** A role that the text gives a name: tokens, half-open. */
export interface RolePhrase {
  readonly name: ProperMention;
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * Finds what the text says persons are: titles before the name ("US Secretary of State John Kerry"), appositions
 * before and behind it ("Chief negotiator, X,", "X, the head of …,"), and teaches the clusters the nouns in them.
 * Bodies learn what they are from the noun behind their name ("Islamic State militant group").
 * @param nameAt the name that holds a token
 */
export function findRoles(text: SievedText, nameAt: NameAt): RolePhrase[] {
  const { view, names, partition } = text;
  const roles: RolePhrase[] = [];
  for (const name of names) {
    if (name.kind !== 'person') {
      const cluster = partition.clusterOf(name);
      if (cluster) learnClass(view, name, cluster, nameAt);
      continue;
    }
    const before = titleBefore(view, name, nameAt);
    for (const range of [
      before,
      before && !isAddress(view, before) ? null : appositionBefore(view, name, nameAt),
      appositionBehind(view, name, nameAt),
      predicateBehind(view, name, nameAt),
    ]) {
      if (!range) continue;
      learnRole(text, name, range, nameAt);
      const [firstToken, endToken] = asRole(view, range);
      if (!isAddress(view, [firstToken, endToken])) roles.push({ name, firstToken, endToken });
    }
  }
  return roles;
}

/**
 * What of a phrase is a role: without what only says when ("then finance minister"), and nothing where it says no more than that somebody
 * is a man, or whose son.
 */
function asRole({ lower, tag }: TokenView, [from, to]: TokenRange): TokenRange {
  let start = from;
  const saysNothing = (word: string): boolean =>
    WHEN_IN_OFFICE.has(word) || ARTICLES.has(word) || word === '-' || isPureAddress(word);
  while (start < to && saysNothing(lower[start])) start++;
  // "a 34-year-old teacher"
  const old = start + (tag[start] === TAG.NUM ? 4 : 2);
  if (lower[old] === 'old' && lower[old - 1] === '-' && lower[old - 2] === 'year' && old + 1 < to) start = old + 1;
  let end = to;
  while (end > start && (ENDS_NO_ROLE.has(lower[end - 1]) || isPureAddress(lower[end - 1]))) end--;
  let head = start;
  while (head < end && !isRoleNoun(lower[head]) && classOfNoun(lower[head]) !== 'person') head++;
  while (head + 1 < end && (isRoleNoun(lower[head + 1]) || classOfNoun(lower[head + 1]) === 'person')) head++;
  // "mother of three"
  const counts = lower[head + 1] === 'of' && tag[head + 2] === TAG.NUM && head + 2 < end;
  return NO_ROLES.has(lower[head] ?? '') || counts ? [start, start] : [start, end];
}

/** "Gen.": a form of address alone. Two ranks ("Lt. Gen.") are one that somebody holds. */
const isAddress = ({ lower }: TokenView, [from, to]: TokenRange): boolean =>
  from === to || (to - from === 1 && isHonorific(lower[from]));

const isPureAddress = (word: string): boolean => PURE_ADDRESS.has(word.replace('.', ''));

function learnRole(
  { view, partition }: Pick<SievedText, 'view' | 'partition'>,
  name: ProperMention,
  [from, to]: TokenRange,
  nameAt: NameAt,
): void {
  const cluster = partition.clusterOf(name);
  if (!cluster) return;
  let isServed = false;
  for (let i = from; i < to; i++) {
    const word = view.lower[i];
    // "a spokeswoman for the mayor" is no mayor.
    isServed ||= word === 'of' || word === 'for';
    if (isServed && isRoleNoun(word)) continue;
    if (nameAt[i] || !(isRoleNoun(word) || classOfNoun(word) === 'person')) {
      if (word.length > 2) cluster.learnClass(word);
      continue;
    }
    cluster.learnRole(word);
    const bare = word.replace('.', '');
    const gender = FEMALE_NOUNS.has(bare) ? 'female' : MALE_NOUNS.has(bare) ? 'male' : null;
    if (gender && !(partition.genderOf(name) === 'female' && OFFICES_OF_MEN.has(bare))) {
      partition.title(name, gender);
    }
  }
}

function learnClass(view: TokenView, name: ProperMention, cluster: Cluster, nameAt: NameAt): void {
  const { lower, tag } = view;
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
export function countriesOf(
  { view, partition }: Pick<SievedText, 'view' | 'partition'>,
  roles: readonly RolePhrase[],
  nameAt: NameAt,
): Map<Cluster, string> {
  const { text, tokens } = view.reading.page;
  const found = new Map<Cluster, string>();
  for (const { name, firstToken, endToken } of roles) {
    const person = partition.clusterOf(name);
    if (!person) continue;
    // "President Ada Quill of Norway"
    const of = view.lower[name.endToken] === 'of' ? nameAt[name.endToken + 1]?.name.country : null;
    if (of && endToken === name.firstToken && !found.has(person)) found.set(person, of);
    for (let i = firstToken; i < endToken && !found.has(person); i++) {
      if (!view.capital[i]) continue;
      const word = text.slice(tokens.start[i], tokens.end[i]);
      const code = demonymAt(view, i) ?? countryNamed(word)?.code;
      if (code) found.set(person, code);
    }
  }
  return found;
}
