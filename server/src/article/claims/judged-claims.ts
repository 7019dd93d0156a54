import { DECEITS } from '../../english/telling';
import { JUDGED_KINDS, type Judgement, type Thresholds } from '../../language/encoder/judgement';
import type { Reading } from '../../language/reading';
import type { Page } from '../../text/page';
import { overlaps, type Span } from '../../text/span';
import type { Steps } from '../../text/steps';
import type { Claim, ClaimKind, Statement, VagueSource } from '../article';
import { findAnswered } from './answered';
import { claimKindOf, type Evidence, gatherEvidence } from './evidence';
import { explainJudgement } from './explain-judgement';
import { type ClaimContext, type ClaimsFound, LEAST } from './find-claims';
import { isOnRecord } from './on-record';
import { findPlots } from './plot';
import { restatedInBody, sumsUpBody } from './restated';
import { showKind } from './show';
import { continuesSpeech } from './speech';
import { PageWords } from './statement-words';
import { byStatement } from './unnamed-sources';
import { findVagueSources } from './vague-sources';
import { type SpokenFor, vouches } from './vouching';

/** Statements that are looked at in one step. */
const TOGETHER = 64;

/** From which likelihood on a kind is clear enough to be told, where the encoder does not say so itself. */
const CLEAR_KIND = 0.5;

/** How likely an accusation must be, or else that there is something to ask, for it to be called one where no word says so. */
const CLEAR_ACCUSATION = 0.8;
const CLEAR_CLAIM = 0.6;

/** How much the log odds of a claim rise with the likelihood, above a half, that it would be an accusation: of all claims they cost most when missed. */
const WEIGHT_OF_ACCUSATION = 12;

/** How likely it must be that a statement accuses somebody for its subject to be the accused and no source: “Officials lied”. */
const ACCUSES = 0.5;

/** The same for what happens in a story to be no accusation. */
const ACCUSES_IN_STORY = 0.25;

/** From which likelihood on words of doing wrong in its main clause make an accusation of a statement. */
const ACCUSES_IN_WORDS = 0.2;

/**
 * How likely the encoder must think it that something is to be asked for a phrase to make the statement vague: hardly, where the phrase
 * is as sure as this; likelier than not, where it is less sure.
 */
const CERTAIN_PHRASE = 0.96;
const SURE_PHRASE = 0.8;
const LEAST_BESIDE_SURE_PHRASE = 0.1;
const LEAST_BESIDE_PHRASE = 0.4;

/**
 * The same as `findClaims` where the encoder has judged the statements: it says whether a statement wants a source, and why. How sure
 * that is, is the likelihood that it is unattributed or vague, whichever of the two is likelier. Words and phrases only show where;
 * a source that stays unnamed ("a source close to …") goes by its words as in the quick reading.
 */
export function* findJudgedClaims(
  reading: Reading,
  context: ClaimContext,
  thresholds: Thresholds | undefined,
): Steps<ClaimsFound> {
  const { statements, attributions } = context;
  const page = new PageWords(reading);
  const spoken = continuesSpeech(page, reading.page, statements);
  const restated = restatedInBody(page, statements);
  const isSummary = sumsUpBody(page, statements);
  const answered = findAnswered(page, reading.page, statements, attributions);
  yield;
  const byWords = findVagueSources(page, reading.page, { ...context, spoken, restated });
  const plots = findPlots(page, statements);
  const cuedIn = byStatement(statements, attributions);
  const wordsIn = new Map(byWords.map((found) => [found.statement, found]));
  const claims: Claim[] = [];
  const vagueSources: VagueSource[] = [];
  for (const [i, statement] of statements.entries()) {
    if (i % TOGETHER === 0) yield;
    const { judgement } = statement;
    const isMisdeed = judgement !== undefined && isToldMisdeed(page, reading.page, statement, cuedIn.get(i));
    const words = wordsIn.get(i);
    const { unattributed, vague } = judgement?.classes ?? { unattributed: 0, vague: 0 };
    const confidence = sureness(judgement, isMisdeed);
    if (judgement) context.trace?.(explainJudgement(statement, judgement));
    // A phrase says surely that nobody in particular speaks; the encoder has seen few of the rarer ones.
    const byPhrase = words?.main && confidence >= leastBeside(words.confidence);
    const isVague =
      byPhrase ||
      (vague > unattributed &&
        confidence >= LEAST &&
        !answered.has(i) &&
        !(judgement && accusesItsSubject(judgement, cuedIn.get(i))));
    if (words && (!judgement || words.kind === 'anonymous')) vagueSources.push(words);
    else if (isVague) {
      const place = words ?? wordsOfSource(statement, attributions);
      const sure = byPhrase ? Math.max(confidence, words.confidence) : confidence;
      vagueSources.push({
        ...bare(place),
        statement: i,
        kind: 'vague',
        main: true,
        namedBelow: restated.has(i),
        lacks: words?.lacks,
        confidence: sure,
      });
    } else if (words && !isSaidBy(words, cuedIn.get(i))) vagueSources.push({ ...words, main: false });
    if (!judgement || isVague || confidence < LEAST) continue;
    const isStory = plots.has(i) && judgement.kinds.accusation >= ACCUSES_IN_STORY;
    const isVouchedFor = answered.has(i) || (i === 0 && isSummary) || isOnRecord(page, statement);
    if (!isVouchedFor && !isStory) {
      const { start, end } = statement;
      const evidence = gatherEvidence(page, statement);
      const kind = kindOf(judgement, evidence, thresholds);
      const shown = showKind(page, reading.page, statement, evidence, kind);
      claims.push({ start, end, statement: i, ...shown, confidence });
    }
  }
  return { claims, vagueSources };
}

/** How likely it must be that something is to be asked, beside a phrase that is so sure. */
function leastBeside(phrase: number): number {
  if (phrase >= CERTAIN_PHRASE) return 0;
  return phrase >= SURE_PHRASE ? LEAST_BESIDE_SURE_PHRASE : LEAST_BESIDE_PHRASE;
}

/**
 * How likely it is that something is to be asked; more where it would be an accusation: of two plain sentences rather one too many than
 * one too few. What somebody may stand behind stays as likely.
 */
function sureness(judgement: Judgement | undefined, isMisdeed: boolean): number {
  if (!judgement) return 0;
  const { classes, kinds } = judgement;
  const weight = Math.exp(WEIGHT_OF_ACCUSATION * Math.max(0, kinds.accusation - 0.5));
  const asked = (classes.unattributed + classes.vague) * weight;
  const unheard = isMisdeed ? 1 : 1 - classes.attributed;
  return (unheard * asked) / Math.max(asked + classes.plain, Number.MIN_VALUE);
}

/**
 * Whether the only thing that somebody seems to say is what he is accused of: "The mayor lied to the committee." Nobody stands behind
 * that, however like speech it looks.
 */
function isToldMisdeed(
  words: PageWords,
  { tokens }: Page,
  statement: Statement,
  cued: readonly SpokenFor[] = [],
): boolean {
  if (cued.length === 0 || cued.some(vouches)) return false;
  const isIn = ({ cue }: SpokenFor, [first, end]: readonly [number, number]): boolean =>
    cue.some((span) => overlaps(span, { start: tokens.start[first], end: tokens.end[end - 1] })) &&
    DECEITS.has(words.word(first));
  return gatherEvidence(words, statement).some(
    ({ name, amount, tokens: places }) =>
      name === 'misdeed' && amount >= 1 && places.some((place) => cued.some((one) => isIn(one, place))),
  );
}

/** Whether an accusation stands in a statement in which nobody says anything: a body that is its subject is the accused, and no source. */
const accusesItsSubject = ({ kinds }: Judgement, cued: readonly SpokenFor[] = []): boolean =>
  kinds.accusation >= ACCUSES && !cued.some(vouches);

/** Whether the words stand in what somebody says: “Prosecutors say that he allegedly …” is theirs. */
const isSaidBy = (words: Span, cued: readonly SpokenFor[] = []): boolean =>
  cued.some((one) => vouches(one) && one.source.length > 0 && one.content.some((span) => overlaps(span, words)));

/** Whether a verb of doing wrong carries the main clause, and the encoder at least suspects an accusation. */
const accusesInWords = (evidence: readonly Evidence[], { kinds }: Judgement): boolean =>
  kinds.accusation >= ACCUSES_IN_WORDS && evidence.some(({ name, amount }) => name === 'misdeed' && amount >= 1);

/** The kind as a person would name it: words of doing wrong accuse, and a cause without any word of one is what somebody has in mind. */
function kindOf(judgement: Judgement, evidence: readonly Evidence[], thresholds?: Thresholds): ClaimKind | undefined {
  if (accusesInWords(evidence, judgement)) return 'accusation';
  const kind = likeliestKind(judgement, thresholds?.kinds);
  const kinds = evidence.map(({ name }) => claimKindOf(name));
  return kind === 'cause' && kinds.includes('state-of-mind') && !kinds.includes('cause') ? 'state-of-mind' : kind;
}

/** The kind that is likelier than any other by far; none where two are as likely. */
function likeliestKind({ classes, kinds }: Judgement, clear: Thresholds['kinds']): ClaimKind | undefined {
  const { unattributed, vague } = classes;
  const best = JUDGED_KINDS.reduce((most, kind) => (kinds[kind] > kinds[most] ? kind : most));
  const least = clear?.[best] ?? CLEAR_KIND;
  // To call something an accusation is loud: never on a mere suspicion.
  const isClear = kinds[best] >= CLEAR_ACCUSATION || unattributed + vague >= CLEAR_CLAIM;
  if (best === 'accusation' && (kinds[best] < CLEAR_KIND || !isClear)) return undefined;
  return kinds[best] >= least ? best : undefined;
}

/** Who is said to say it, and that he says it; the whole statement where no attribution tells. */
function wordsOfSource(statement: Statement, attributions: readonly SpokenFor[]): Span {
  const words = attributions
    .flatMap(({ source, cue }) => [...source, ...cue])
    .filter((span) => overlaps(span, statement));
  if (words.length === 0) return statement;
  const start = Math.max(statement.start, Math.min(...words.map((span) => span.start)));
  return { start, end: Math.min(statement.end, Math.max(...words.map((span) => span.end))) };
}

const bare = ({ start, end }: Span): Span => ({ start, end });
