import {
  COURT_HEARD,
  IN_WHOSE_EYES,
  PAPERS_THAT_GO_ON,
  SETS_OUT,
  TOLD_BY_SOMEBODY,
} from '../../english/claims/answered';
import { PhraseFinder } from '../../language/phrases';
import { UPOS } from '../../language/reading';
import { firstFrom, firstWhere } from '../../text/first-from';
import type { Page } from '../../text/page';
import type { Span } from '../../text/span';
import type { Statement } from '../article';
import { type Speaker, speakerIn } from './speakers';
import type { PageWords } from './statement-words';
import { type SpokenFor, vouches } from './vouching';

/**
 * How sure the layer of attributions must be of its sentence for its word to go before the encoder's: of a claim very, of a source that
 * the encoder finds vague less, since the two agree that somebody is said to say it.
 */
const SURE = 0.95;
const SURE_OF_SOMEBODY = 0.6;
const MOST_OF_IT = 0.5;

const HEARD = new PhraseFinder<'heard'>([['heard', COURT_HEARD]]);
const PAPER = new PhraseFinder<'paper'>([['paper', PAPERS_THAT_GO_ON]]);
const LISTS = new PhraseFinder<'lists'>([['lists', SETS_OUT]]);
const TOLD_BY = new PhraseFinder<'told'>([['told', TOLD_BY_SOMEBODY]]);
/** Tokens from the first word to the comma behind a name: “For harbour master Ida Moe,”. */
const LONGEST_NAME = 8;
const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');

/**
 * The statements for which the layers below have an answer to "says who?": an actor says most of it, in whatever words; a court
 * heard it; or it goes on, in the same paragraph and without a source of its own, with what somebody was reported to say (in the tense of
 * reported speech) or with what a paper says.
 * @returns indexes into `statements`
 */
export function findAnswered(
  words: PageWords,
  page: Page,
  statements: readonly Statement[],
  attributions: readonly SpokenFor[],
): ReadonlySet<number> {
  const answered = new Set<number>();
  const near = attributionsNear(statements, attributions);
  let goesOn: 'speech' | 'paper' | undefined;
  statements.forEach((statement, i) => {
    const before = statements[i - 1];
    if (before?.block !== statement.block) goesOn = undefined;
    const own = near[i];
    const known = own.filter((one) => isKnown(words, page, one) && covers(one, statement));
    if (
      statement.attributed >= (seemsVague(statement) ? SURE_OF_SOMEBODY : SURE) &&
      known.some(({ actor, source }) => actor !== null || isPaper(words, page, source[0]))
    )
      answered.add(i);
    const setsOut = holds(LISTS, words, statement);
    if (setsOut || holds(HEARD, words, statement) || isToldBySomebody(words, statement)) answered.add(i);
    if (!own.some(vouches) && (goesOn === 'paper' || (goesOn === 'speech' && isBackshifted(words, statement))))
      answered.add(i);
    else if (setsOut) goesOn = 'paper';
    else if (known.length > 0) {
      const paper = PAPER.find(words, statement.firstToken, statement.endToken).length > 0;
      goesOn = paper ? 'paper' : own.some(({ kind }) => kind !== 'direct') ? 'speech' : undefined;
    } else goesOn = undefined;
  });
  return answered;
}

/** Whether a phrase begins in the statement's own words. */
const holds = (finder: PhraseFinder<string>, words: PageWords, { firstToken, endToken }: Statement): boolean =>
  finder.find(words, firstToken, endToken).some(({ first }) => !words.isQuoted(first));

/** Whether a source is a paper that goes by its own name: “per the indictment”. */
function isPaper(words: PageWords, { tokens }: Page, { start, end }: Span): boolean {
  return PAPER.find(words, firstFrom(tokens.start, start), firstFrom(tokens.start, end)).length > 0;
}

/** “To hear Moe tell it, …”, “…, if you ask Moe”, “For Moe, …”. */
function isToldBySomebody(words: PageWords, statement: Statement): boolean {
  const { firstToken, endToken } = statement;
  let named = firstToken;
  while (named < endToken && (!words.isPerson(named) || words.isQuoted(named))) named++;
  if (named === endToken) return false;
  if (holds(TOLD_BY, words, statement)) return true;
  if (!IN_WHOSE_EYES.has(words.word(firstToken))) return false;
  while (words.isPerson(named)) named++;
  return words.word(named) === ',' && named - firstToken <= LONGEST_NAME;
}

const seemsVague = ({ judgement }: Statement): boolean =>
  judgement !== undefined && judgement.classes.vague > judgement.classes.unattributed;

const isKnown = (words: PageWords, page: Page, { source, cueClass }: SpokenFor): boolean => {
  if (source.length === 0 || !vouches({ cueClass })) return false;
  const speaker: Speaker = speakerIn(words, page, source[0]);
  return speaker === 'known' || speaker === 'pronoun';
};

/** For each statement the attributions that touch it. */
function attributionsNear(
  statements: readonly Statement[],
  attributions: readonly SpokenFor[],
): readonly SpokenFor[][] {
  const near: SpokenFor[][] = statements.map(() => []);
  for (const attribution of attributions) {
    for (const part of partsOf(attribution)) {
      let i = firstWhere(statements.length, (index) => statements[index].end > part.start);
      for (; i < statements.length && statements[i].start < part.end; i++) {
        if (near[i].at(-1) !== attribution) near[i].push(attribution);
      }
    }
  }
  return near;
}

const partsOf = ({ source, cue, content }: SpokenFor): readonly Span[] => [...source, ...cue, ...content];

function covers(attribution: SpokenFor, { start, end }: Statement): boolean {
  let covered = 0;
  for (const part of partsOf(attribution))
    covered += Math.max(0, Math.min(part.end, end) - Math.max(part.start, start));
  return covered >= MOST_OF_IT * (end - start);
}

/** Whether the first verb stands in the tense of reported speech: "It had been checked", "Engineers would return". */
function isBackshifted(words: PageWords, { firstToken, endToken }: Statement): boolean {
  for (let i = firstToken; i < endToken; i++) {
    if (words.tags[i] === AUX || words.tags[i] === VERB) return words.word(i) === 'had' || words.word(i) === 'would';
  }
  return false;
}
