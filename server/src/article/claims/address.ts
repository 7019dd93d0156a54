import { SAID_BY, TO_HEARERS } from '../../english/claims/addresses';
import { PhraseFinder } from '../../language/phrases';
import type { Reading } from '../../language/reading';
import type { Statement } from '../article';
import { PageWords } from './statement-words';

const HEARERS = new PhraseFinder<'hearers'>([['hearers', TO_HEARERS]]);
const SAID = new PhraseFinder<'said'>([['said', SAID_BY]]);
const FIRST_PERSON = new Set('i we us my our'.split(' '));

/** A text of fewer statements is no speech. */
const LEAST = 8;
/** Share of the statements that speak in the first person. In newswire of many outlets such texts are speeches, hearings and letters. */
const LEAST_FIRST_PERSON = 0.4;
/** Share of the statements that say who says something: a report on a speech. */
const MOST_REPORTED = 0.1;

/**
 * Whether a text is somebody's speech written down: it speaks in the first person, to people who hear it, and cites hardly anybody. All
 * of it is its speaker's. What stands in quotation marks counts for nothing.
 */
export function isAddress(reading: Reading, statements: readonly Statement[]): boolean {
  if (statements.length < LEAST) return false;
  const words = new PageWords(reading);
  let own = 0;
  let reported = 0;
  let toHearers = false;
  for (const { firstToken, endToken } of statements) {
    const isOwn = (token: number): boolean => !words.isQuoted(token);
    if (someToken(firstToken, endToken, (i) => isOwn(i) && FIRST_PERSON.has(words.word(i)))) own++;
    if (SAID.find(words, firstToken, endToken).some(({ first }) => isOwn(first))) reported++;
    toHearers ||= HEARERS.find(words, firstToken, endToken).some(({ first }) => isOwn(first));
  }
  return toHearers && own >= LEAST_FIRST_PERSON * statements.length && reported <= MOST_REPORTED * statements.length;
}

function someToken(first: number, end: number, test: (token: number) => boolean): boolean {
  for (let i = first; i < end; i++) if (test(i)) return true;
  return false;
}
