import { AUTHORITIES, DUTIES, MADE_AUTHORITY, MAKES_AUTHORITY, SPOILS, TAKE } from '../../english/claims/duty';
import { DISCLAIMERS } from '../../english/claims/record';
import { HAVE } from '../../english/function-words';
import { PhraseFinder } from '../../language/phrases';
import { UPOS } from '../../language/reading';
import type { Statement } from '../article';
import type { PageWords } from './statement-words';

const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');
const ADP = UPOS.indexOf('ADP');
const ADV = UPOS.indexOf('ADV');
const NOUN = UPOS.indexOf('NOUN');

const DISCLAIMER = new PhraseFinder<'disclaimer'>([['disclaimer', DISCLAIMERS]]);

/** Whether a statement needs no source: it tells an act of duty, or what the paper itself could not find out. */
export const isOnRecord = (words: PageWords, statement: Statement): boolean =>
  isActOfDuty(words, statement) ||
  DISCLAIMER.find(words, statement.firstToken, statement.endToken).some(({ first }) => !words.isQuoted(first));

/**
 * Whether the main clause tells what an authority did in office: “Police searched two cars”, “The tax office has frozen its accounts”. The
 * record of it is public, whatever it says about those whom it was done to; it accuses nobody.
 */
function isActOfDuty(words: PageWords, statement: Statement): boolean {
  const { main, end } = words.read(statement);
  let verb = main.first;
  while (verb < main.end && words.tags[verb] !== VERB && words.tags[verb] !== AUX) verb++;
  const head = headOf(words, main.first, verb);
  if (head < 0 || !isAuthority(words, head)) return false;
  while (verb < main.end && (HAVE.has(words.word(verb)) || words.tags[verb] === ADV)) verb++;
  if (!DUTIES.has(words.word(verb))) return false;
  for (let i = verb; i < end; i++) if (SPOILS.has(words.word(i))) return !TAKE.has(words.word(verb));
  return true;
}

/** The last noun in front of the verb that stands in no phrase behind a preposition: “officers of the guard”. */
function headOf(words: PageWords, first: number, verb: number): number {
  let head = -1;
  for (let i = first; i < verb && words.tags[i] !== ADP; i++)
    if (words.tags[i] === NOUN || words.isNamed(i) || AUTHORITIES.has(words.word(i))) head = i;
  return head;
}

const isAuthority = (words: PageWords, head: number): boolean =>
  AUTHORITIES.has(words.word(head)) ||
  (MADE_AUTHORITY.has(words.word(head)) && MAKES_AUTHORITY.has(words.word(head - 1)));
