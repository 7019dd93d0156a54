import { classOfNoun } from '../../../english/nouns';
import type { TokenView } from '../../../language/token-view';
import type { Sector } from '../../article';
import type { NameAt } from '../mentions/mention';
import type { RolePhrase } from './find-roles';

const words = (list: string): RegExp =>
  new RegExp(
    `\\b(?:${list
      .trim()
      .split(/\s*,\s*/)
      .join('|')})\\b`,
  );

const SECTORS: readonly (readonly [Sector, RegExp])[] = [
  ['opposition', words('opposition, rebels?, dissident, insurgent, guerrilla')],
  [
    'military',
    words(`army, military, navy, air force, general, colonel, major, captain, lieutenant, lt, gen, col, maj, capt, sgt,
      sergeant, admiral, brigadier, marshal, commander, soldier, chief of staff, troops`),
  ],
  [
    'media',
    words(`journalist, reporter, correspondent, editor, columnist, anchor, broadcaster, newspaper, news, presenter,
      photographer, commentator, publisher`),
  ],
  [
    'government',
    words(`president, minister, ministry, prime, premier, chancellor, secretary, senator, sen, governor, gov, mayor,
      congressman, congresswoman, representative, rep, lawmaker, mp, ambassador, envoy, diplomat, government, dictator,
      king, queen, prince, princess, sultan, emir, attorney general, prosecutor, judge, justice, white house,
      state department, commissioner, councillor, police, sheriff, undersecretary, monarch, ruler, parliament, department`),
  ],
  [
    'business',
    words(`ceo, chief executive, cfo, coo, entrepreneur, businessman, businesswoman, banker, investor, owner, company,
      managing director, chief financial, founder, manager, trader, executive, corporation`),
  ],
  [
    'civil society',
    words(`activist, campaigner, ngo, charity, union, professor, academic, bishop, archbishop, pope, imam, priest, rabbi,
      cleric, pastor, protester, volunteer, foundation, human rights, aid, humanitarian, association, society, lawyer`),
  ],
];

/** Offices that states have, and companies, unions and bodies of states as well. */
const SHARED_OFFICE =
  /\b(?:(?:vice[- ])?president|chancellor|governor|secretary|commissioner|representative|ambassador|envoy)\b/g;
const BODY_OF_STATES =
  /\b(?:un|u\.n\.|united nations|eu|e\.u\.|european union|nato|african union|who|imf|world bank)\b/;

/**
 * The sector that a role speaks of, after the role codes of CAMEO; undefined where the words do not give it. The president
 * of a company is no politician, and the envoy of the United Nations is no government's.
 * @param owned whether a body has the office: "its president", "president of the Harbour Union"
 */
export function sectorOf(role: string, owned = false): Sector | undefined {
  let text = role
    .toLowerCase()
    .replace(/secretary[- ]general/g, '')
    .replace(/\bgeneral(?= (?:manager|counsel|director|secretary))|(?<=\b(?:director|consul)[- ])general/g, '');
  if (/attorney general|defen[cs]e (?:minister|secretary)/.test(text)) return 'government';
  if (owned || BODY_OF_STATES.test(text)) text = text.replace(SHARED_OFFICE, '');
  return SECTORS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Whether a body has the office of a role: it stands in it or before it, or "its" does. */
export function isOwned({ lower }: TokenView, { firstToken, endToken }: RolePhrase, nameAt: NameAt): boolean {
  if (/^(?:its|'s|')$/.test(lower[firstToken - 1] ?? '')) return true;
  for (let i = firstToken; i < endToken; i++) {
    if (nameAt[i]?.kind === 'organization' && !nameAt[i]?.name.country) return true;
    if (lower[i] === "'s" && classOfNoun(lower[i - 1] ?? '') === 'organization') return true;
  }
  return false;
}
