import { BEFORE_MAKER, MAKES_KNOWN, NOBODY_BEHIND_BY, SCHEDULED } from '../../english/claims/makers';
import { JOINS_BODY_TO_CROWD, MEDIA } from '../../english/claims/source-phrases';
import { UPOS } from '../../language/reading';
import type { PageWords, StatementWords } from './statement-words';

/** The tokens of vague words. */
interface Tokens {
  readonly first: number;
  readonly end: number;
}

const PROPN = UPOS.indexOf('PROPN');
const VERB = UPOS.indexOf('VERB');
const ADJ = UPOS.indexOf('ADJ');
const NOUN = UPOS.indexOf('NOUN');
const NO_VERB = new Set([NOUN, PROPN, UPOS.indexOf('DET'), UPOS.indexOf('PRON')]);
const BREAKS = new Set([UPOS.indexOf('DET'), VERB, UPOS.indexOf('ADP'), UPOS.indexOf('PUNCT')]);
const BEFORE = 3;
const BEHIND = 3;
/** A study's maker may stand further off: "PC World's recent analysis of its statistics concluded". */
const STUDY_BEFORE = 8;
const STUDY_BEHIND = 5;

/**
 * Whether the words in front of a crowd, a report or a source say whose it is: "US officials said", "the experts warned".
 * @param definite whether "the" and "these" are enough: "the sources" are nobody all the same
 */
export function isNamedBefore(page: PageWords, { first }: Tokens, statement: StatementWords, definite = true): boolean {
  for (let i = first - 1; i >= Math.max(statement.first, first - BEFORE); i--) {
    if (
      (definite && MAKES_KNOWN.has(page.word(i))) ||
      page.isNamed(i) ||
      (page.tags[i] === PROPN && i > statement.first)
    )
      return true;
    if (BREAKS.has(page.tags[i])) return false;
  }
  return false;
}

/** Whether a name stands among the words themselves. The first word of a sentence may be taken for one by its capital. */
export function isNamedInside(page: PageWords, { first, end }: Tokens): boolean {
  for (let i = first + 1; i < end; i++) if (page.isNamed(i)) return true;
  return false;
}

/** Whether officials are those of a body: "police officials said", "officials in both cities insist". Bare "officials said" is nobody. */
export function isBodyOfOfficials(page: PageWords, { first }: Tokens, statement: StatementWords): boolean {
  if (page.word(first) !== 'official' && page.word(first) !== 'officials') return false;
  const before = first > statement.first ? page.tags[first - 1] : -1;
  return before === ADJ || before === NOUN || JOINS_BODY_TO_CROWD.has(page.word(first + 1));
}

/** Whether reports are those of some trade: "autopsy reports showed". The media's are nobody's. */
export function isReportOfSome(page: PageWords, { first }: Tokens, statement: StatementWords): boolean {
  if ((page.word(first) !== 'report' && page.word(first) !== 'reports') || first === statement.first) return false;
  const trade = page.tags[first - 1] === NOUN || page.tags[first - 1] === PROPN;
  return trade && !MEDIA.has(page.word(first - 1));
}

/** Whether a study, poll or figure has a maker beside it: "a poll by the university of Westby found"; or is one: "Fjord Research found". */
export function isNamedStudy(page: PageWords, { first, end }: Tokens, statement: StatementWords): boolean {
  if (first > statement.first && page.isNamed(first)) return true;
  for (let i = first - 1; i >= Math.max(statement.first, first - STUDY_BEFORE); i--) {
    if (MAKES_KNOWN.has(page.word(i)) && page.word(i) !== 'the') return true;
    if (page.tags[i] === VERB || page.word(i) === ',') break;
  }
  for (let i = first; i < end; i++) if (page.word(i) === 'by') return true;
  for (let i = end; i < Math.min(end + STUDY_BEHIND, statement.end); i++) {
    if (BEFORE_MAKER.has(page.word(i)) && [1, 2, 3, 4].some((k) => page.isNamed(i + k))) return true;
  }
  return false;
}

/** Whether a passive tells who says so after all ("is seen by the UN as"), or only announces a date ("is expected to open"). */
export function isSettledPassive(page: PageWords, { end }: Tokens, statement: StatementWords): boolean {
  if (page.word(end - 2) === 'expected' && SCHEDULED.test([0, 1, 2].map((k) => page.word(end + k)).join(' ')))
    return true;
  if (page.word(end - 1) === 'to' && NO_VERB.has(page.tags[end])) return true; // "was reported to the police"
  for (let i = end - 1; i < Math.min(end + BEHIND, statement.end); i++) {
    if (page.word(i) === 'by') return !NOBODY_BEHIND_BY.has(page.word(i + 1));
  }
  return false;
}
