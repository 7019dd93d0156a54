import { classOfNoun } from '../../../english/nouns';
import {
  BODIES_OF_STATES,
  GENERAL_BUT_NO_RANK,
  OFFICES_OF_ANY_BODY,
  OFFICES_OF_GOVERNMENT,
  OWNS_OFFICE,
  WORDS_OF_SECTORS,
} from '../../../english/sectors';
import type { TokenView } from '../../../language/token-view';
import type { Sector } from '../../article';
import type { NameAt } from '../mentions/mention';
import type { RolePhrase } from './find-roles';

/**
 * The sector that a role speaks of, after the role codes of CAMEO; undefined where the words do not give it. The president
 * of a company is no politician, and the envoy of the United Nations is no government's.
 * @param owned whether a body has the office: "its president", "president of the Harbour Union"
 */
export function sectorOf(role: string, owned = false): Sector | undefined {
  let text = role.toLowerCase().replace(GENERAL_BUT_NO_RANK, '');
  if (OFFICES_OF_GOVERNMENT.test(text)) return 'government';
  if (owned || BODIES_OF_STATES.test(text)) text = text.replace(OFFICES_OF_ANY_BODY, '');
  return WORDS_OF_SECTORS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Whether a body has the office of a role: it stands in it or before it, or "its" does. */
export function isOwned({ lower }: TokenView, { firstToken, endToken }: RolePhrase, nameAt: NameAt): boolean {
  if (OWNS_OFFICE.has(lower[firstToken - 1] ?? '')) return true;
  for (let i = firstToken; i < endToken; i++) {
    if (nameAt[i]?.kind === 'organization' && !nameAt[i]?.name.country) return true;
    if (lower[i] === "'s" && classOfNoun(lower[i - 1] ?? '') === 'organization') return true;
  }
  return false;
}
