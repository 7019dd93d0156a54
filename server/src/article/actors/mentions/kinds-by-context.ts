import { ACTS_OF_COMPANIES, COMPANY_NOUNS, OF_COMPANIES, SHARED } from '../../../english/companies';
import { ARTICLES } from '../../../english/function-words';
import { SEATS_OF_POWER } from '../../../english/lone-bodies';
import { KEEPS_A_PLACE } from '../../../english/metonyms';
import { classOfNoun, isPlural, ROLE_NOUNS } from '../../../english/nouns';
import { isPossessiveMark, sameSentence, TAG, type TokenView } from '../../../language/token-view';
import type { Kind } from './mention';

/** Whether what stands at a token is said to belong to a company: "'s chief executive", "shareholders". */
export function belongsToCompany(view: TokenView, at: number): boolean {
  const { lower } = view;
  const next = isPossessiveMark(view, at) ? at + 1 : at;
  return OF_COMPANIES.has(lower[next] ?? '') || (lower[next] === 'chief' && lower[next + 1] === 'executive');
}

/**
 * What the words behind a name make of it where its type says otherwise: "Norfin Lines, the company that runs …" is no
 * place, and "Norfin's chairman" is nobody's.
 * @param type what the reader of names took it for
 * @param isSurname whether the text names a person in full whose surname it is
 */
export function kindByContext(
  view: TokenView,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
  type: Kind,
  isSurname: boolean,
): Kind {
  const { lower, tag } = view;
  if (type !== 'organization' && isSeatOfPower(view, firstToken, endToken)) return 'organization';
  if (type === 'person' && (endToken - firstToken > 1 || !isSurname) && doesAsCompany(view, endToken))
    return 'organization';
  if (type === 'person' && endToken - firstToken === 1 && !isSurname) {
    return isPossessiveMark(view, endToken) && belongsToCompany(view, endToken) ? 'organization' : type;
  }
  if (type !== 'place' || lower[endToken] !== ',' || !ARTICLES.has(lower[endToken + 1] ?? '')) return type;
  let head = endToken + 2;
  const belongs = (i: number): boolean =>
    sameSentence(view, i, firstToken) && (tag[i] === TAG.NOUN || tag[i] === TAG.ADJ || lower[i] === '-');
  while (head < endToken + 6 && belongs(head + 1)) head++;
  return COMPANY_NOUNS.has(lower[head] ?? '') && classOfNoun(lower[head]) === 'organization' ? 'organization' : type;
}

/** "Rob Falk, the minister of health,": behind a name, what only persons are. */
export function holdsOffice(view: TokenView, endToken: number): boolean {
  const { lower, tag } = view;
  if (lower[endToken] !== ',' || !ARTICLES.has(lower[endToken + 1] ?? '')) return false;
  let head = endToken + 1;
  while (head < endToken + 6 && (tag[head + 1] === TAG.NOUN || tag[head + 1] === TAG.ADJ || lower[head + 1] === '-'))
    head++;
  return sameSentence(view, head, endToken - 1) && ROLE_NOUNS.has(lower[head]) && !isPlural(lower[head]);
}

/** "Downing Street said": a seat of power stands for who governs there, but where something happens in it. */
function isSeatOfPower({ lower }: TokenView, firstToken: number, endToken: number): boolean {
  const before = lower[firstToken - 1] === 'the' ? lower[firstToken - 2] : lower[firstToken - 1];
  const isJoined = before === 'and' || before === ',';
  if (endToken - firstToken > 2 || (KEEPS_A_PLACE.has(before ?? '') && !isJoined)) return false;
  const words = lower
    .slice(firstToken, endToken)
    .join(' ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '');
  return SEATS_OF_POWER.has(words);
}

/** "Morgan Ellery, which employs 4,000 people", "Morgan Ellery shares fell" */
function doesAsCompany({ lower, tag }: TokenView, at: number): boolean {
  if (lower[at] === ',' && lower[at + 1] === 'which') return ACTS_OF_COMPANIES.has(lower[at + 2] ?? '');
  return SHARED.has(lower[at] ?? '') && tag[at + 1] === TAG.VERB;
}
