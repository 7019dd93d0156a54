import { INSIDE_NAMES } from '../english/titles';
import { SPEAKING_PERSONS } from '../english/turn-words';
import { type Block, type Page, word } from './page';

/** What opens a turn: whose it is, and where its words begin. Numbers are of tokens. */
export interface TurnLabel {
  /** The name's, without a time before it and without what stands in brackets or behind a comma. */
  readonly firstToken: number;
  readonly endOfName: number;
  /** The colon, dash or full stop behind, if not at once; undefined where the name stands on a line of its own. */
  readonly mark: number | undefined;
  /** The first that the speaker says. */
  readonly content: number;
  /** How it is written: labels of a page are of one style. */
  readonly style: 'colon' | 'dash' | 'letter' | 'line' | 'statement';
}

/** Words of a speaker. */
const LONGEST_SPEAKER = 5;
/** Tokens of "(laughing)" or ", the minister". */
const LONGEST_ASIDE = 10;

const NAME = /^\p{Lu}[\p{L}\p{M}.'’]*$/u;
const NUMBER_OR_HYPHEN = /^(?:\d{1,2}|-)$/;
const ORNAMENT = /^(?:\*+|_+)$/;

/**
 * Reads the label at the beginning of a block: "Lind:", "OTTO LIND (laughing):", "Lind, minister:", "[00:01:12] Lind:", "**Lind:**",
 * "Interviewer 2:", "Lind –", "Q." and "A.". Whether it is one, only others of its kind on the page tell.
 */
export function readTurnLabel(page: Page, { firstToken, endToken }: Block): TurnLabel | undefined {
  const from = behindOrnament(page, behindTime(page, firstToken, endToken), endToken);
  let end = from;
  while (end < endToken && end - from <= LONGEST_SPEAKER && isPartOfName(page, end, from)) end++;
  if (end === from) return undefined;
  // "Q. Did you sign?" is a question; "A. Lind: I did." is somebody's.
  const isLetter = /^[QA]\.?$/.test(word(page, from)) && !(end > from + 1 && word(page, end) === ':');
  if (isLetter) return letterLabel(page, from, endToken);
  if (end >= endToken) return undefined;
  const mark = behindAside(page, end, endToken);
  const shown = mark === undefined ? '' : word(page, mark);
  if (mark === undefined || mark + 1 >= endToken) return undefined;
  const content = behindOrnament(page, mark + 1, endToken);
  if (content >= endToken) return undefined;
  if (shown === ':') return { firstToken: from, endOfName: end, mark, content, style: 'colon' };
  const isDash = /^[–—-]$/.test(shown) && mark === end && page.tokens.start[mark] > page.tokens.end[mark - 1];
  return isDash ? { firstToken: from, endOfName: end, mark, content, style: 'dash' } : undefined;
}

function isPartOfName(page: Page, i: number, from: number): boolean {
  const shown = word(page, i);
  return (
    NAME.test(shown) ||
    (i > from && (INSIDE_NAMES.has(shown) || SPEAKING_PERSONS.has(shown) || NUMBER_OR_HYPHEN.test(shown)))
  );
}

/** "Q." is one token or two. */
function letterLabel(page: Page, from: number, endToken: number): TurnLabel | undefined {
  const whole = word(page, from).endsWith('.');
  const mark = whole ? from : from + 1;
  if (!whole && !/^[.:]$/.test(word(page, mark))) return undefined;
  const content = mark + 1;
  if (content >= endToken) return undefined;
  const style = word(page, mark) === ':' ? 'colon' : 'letter';
  return { firstToken: from, endOfName: from + 1, mark: whole ? undefined : mark, content, style };
}

function behindTime(page: Page, from: number, end: number): number {
  let i = from;
  if (/^[[(]$/.test(word(page, i))) i++;
  if (i >= end || !/^\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?$/.test(word(page, i))) return from;
  i++;
  return i < end && /^[\])]$/.test(word(page, i)) ? i + 1 : i;
}

function behindOrnament(page: Page, from: number, end: number): number {
  return from < end && ORNAMENT.test(word(page, from)) ? from + 1 : from;
}

/** Past "(laughing)", "[laughs]" or ", the minister" to the mark; undefined where no such thing ends in time. */
function behindAside(page: Page, from: number, end: number): number | undefined {
  let i = behindOrnament(page, from, end);
  const opens = i < end ? word(page, i) : '';
  const limit = Math.min(end, i + LONGEST_ASIDE);
  if (/^[([]$/.test(opens)) {
    while (i < limit && !/^[)\]]$/.test(word(page, i))) i++;
    i = behindOrnament(page, i + 1, end);
  } else if (opens === ',') {
    while (i < limit && !/^[:.!?"“]$/.test(word(page, i))) i++;
  }
  return i < limit ? i : undefined;
}
