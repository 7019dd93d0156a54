import { wordSet } from './word-set';

/** Words of roles by the sector they belong to, in order of precedence; parted by commas, `?` behind a letter that may be missing. */
const words = (list: string): RegExp =>
  new RegExp(
    `\\b(?:${list
      .trim()
      .split(/\s*,\s*/)
      .join('|')})\\b`,
  );

export const WORDS_OF_SECTORS = [
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
] as const;

/** Offices that states have, and companies, unions and bodies of states as well. */
export const OFFICES_OF_ANY_BODY =
  /\b(?:(?:vice[- ])?president|chancellor|governor|secretary|commissioner|representative|ambassador|envoy)\b/g;
export const BODIES_OF_STATES =
  /\b(?:un|u\.n\.|united nations|eu|e\.u\.|european union|nato|african union|who|imf|world bank)\b/;

/** "general" where it is no rank. */
export const GENERAL_BUT_NO_RANK =
  /secretary[- ]general|\bgeneral(?= (?:manager|counsel|director|secretary))|(?<=\b(?:director|consul)[- ])general/g;

/** Offices of a government whose words would put them elsewhere. */
export const OFFICES_OF_GOVERNMENT = /attorney general|defen[cs]e (?:minister|secretary)/;

/** What ministers are for, where it looks like a verb at a sentence's beginning: "Finance Minister Ada Lind". */
export const PORTFOLIOS = wordSet('finance labor labour sport trade transport');

/** In front of an office they say that a body has it. */
export const OWNS_OFFICE: ReadonlySet<string> = new Set(["'", "'s", 'its']);
