import { JUDGED_KINDS, type Judgement, type Thresholds } from '../../language/encoder/judgement';
import type { Reading } from '../../language/reading';
import { overlaps, type Span } from '../../text/span';
import type { Steps } from '../../text/steps';
import type { Claim, ClaimKind, Statement, VagueSource } from '../article';
import { findAnswered } from './answered';
import { gatherEvidence } from './evidence';
import { explainJudgement } from './explain-judgement';
import { type ClaimContext, type ClaimsFound, LEAST } from './find-claims';
import { restatedInBody, sumsUpBody } from './restated';
import { showKind } from './show';
import { continuesSpeech } from './speech';
import { PageWords } from './statement-words';
import { findVagueSources, type SpokenFor } from './vague-sources';

/** Statements that are looked at in one step. */
const TOGETHER = 64;

/** From which likelihood on a kind is clear enough to be told, where the encoder does not say so itself. */
const CLEAR_KIND = 0.5;

/** How much the log odds of a claim rise with the likelihood, above a half, that it would be an accusation: of all claims they cost most when missed. */
const WEIGHT_OF_ACCUSATION = 12;

/**
 * How likely the encoder must think it that something is to be asked for a phrase to make the statement vague: hardly, where the phrase
 * is as sure as this; likelier than not, where it is less sure.
 */
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
  const wordsIn = new Map(byWords.map((found) => [found.statement, found]));
  const claims: Claim[] = [];
  const vagueSources: VagueSource[] = [];
  for (const [i, statement] of statements.entries()) {
    if (i % TOGETHER === 0) yield;
    const { judgement } = statement;
    const words = wordsIn.get(i);
    const { unattributed, vague } = judgement?.classes ?? { unattributed: 0, vague: 0 };
    const confidence = sureness(judgement);
    if (judgement) context.trace?.(explainJudgement(statement, judgement));
    // A phrase says surely that nobody in particular speaks; the encoder has seen few of the rarer ones.
    const least = words && words.confidence >= SURE_PHRASE ? LEAST_BESIDE_SURE_PHRASE : LEAST_BESIDE_PHRASE;
    const byPhrase = words?.main && confidence >= least;
    const isVague = byPhrase || (vague > unattributed && confidence >= LEAST && !answered.has(i));
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
        confidence: sure,
      });
    } else if (words) vagueSources.push({ ...words, main: false });
    const isVouchedFor = answered.has(i) || (i === 0 && isSummary);
    if (judgement && !isVague && !isVouchedFor && confidence >= LEAST) {
      const { start, end } = statement;
      const shown = showKind(
        page,
        reading.page,
        statement,
        gatherEvidence(page, statement),
        likeliestKind(judgement, thresholds?.kinds),
      );
      claims.push({ start, end, statement: i, ...shown, confidence });
    }
  }
  return { claims, vagueSources };
}

/** How likely it is that something is to be asked; more where it would be an accusation. */
function sureness(judgement: Judgement | undefined): number {
  if (!judgement) return 0;
  const { classes, kinds } = judgement;
  const likely = classes.unattributed + classes.vague;
  const raised = (likely / (1 - likely)) * Math.exp(WEIGHT_OF_ACCUSATION * Math.max(0, kinds.accusation - 0.5));
  return likely < 1 ? raised / (1 + raised) : 1;
}

/** The kind that is likelier than any other by far; none where two are as likely. */
function likeliestKind({ kinds }: Judgement, clear: Thresholds['kinds']): ClaimKind | undefined {
  const best = JUDGED_KINDS.reduce((most, kind) => (kinds[kind] > kinds[most] ? kind : most));
  const least = clear?.[best] ?? CLEAR_KIND;
  // To call something an accusation is loud: never on a mere suspicion.
  return kinds[best] >= (best === 'accusation' ? Math.max(least, CLEAR_KIND) : least) ? best : undefined;
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
