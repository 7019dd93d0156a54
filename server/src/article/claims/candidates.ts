import { BY_DOCUMENT } from '../../english/claims/makers';
import type { Reading } from '../../language/reading';
import type { Page } from '../../text/page';
import { atOnce, type Steps } from '../../text/steps';
import type { Statement } from '../article';
import { type Evidence, gatherEvidence } from './evidence';
import { type ClaimFeatures, FeatureReader } from './features';
import { isOnRecord } from './on-record';
import { restatedInBody } from './restated';
import { continuesSpeech } from './speech';
import { PageWords } from './statement-words';

/** A statement that may make a claim, and what is known of it. */
export interface Candidate {
  /** Index into the statements. */
  readonly statement: number;
  readonly evidence: readonly Evidence[];
  readonly features: ClaimFeatures;
}

/** A text as the claim finder reads it. */
export interface Candidates {
  readonly page: PageWords;
  /** Statements that go on with somebody's speech. */
  readonly spoken: ReadonlySet<number>;
  /** Statements of the lead that the text comes back to with a source. */
  readonly restated: ReadonlySet<number>;
  /** In document order. */
  readonly candidates: readonly Candidate[];
}

/** Tokens; shorter statements assert nothing. */
const LEAST_TOKENS = 4;
const DOCUMENT_REACH = 60;

/** Statements that are looked at in one step. */
const TOGETHER = 64;

/** Finds the statements that nobody speaks and that assert something; how likely they want a source is for `claim-network.ts` to say. */
export const findCandidates = (reading: Reading, statements: readonly Statement[]): Candidates =>
  atOnce(candidatesInSteps(reading, statements));

/** The same in steps. */
export function* candidatesInSteps(reading: Reading, statements: readonly Statement[]): Steps<Candidates> {
  const page = new PageWords(reading);
  const spoken = continuesSpeech(page, reading.page, statements);
  const restated = restatedInBody(page, statements);
  const reader = new FeatureReader(page, statements);
  const candidates: Candidate[] = [];
  for (const [i, statement] of statements.entries()) {
    if (i % TOGETHER === 0) yield;
    if (spoken.has(i) || restated.has(i) || assertsNothing(reading.page, statement) || isOnRecord(page, statement))
      continue;
    const evidence = gatherEvidence(page, statement);
    candidates.push({ statement: i, evidence, features: reader.read(i, evidence) });
  }
  return { page, spoken, restated, candidates };
}

function assertsNothing(page: Page, statement: Statement): boolean {
  return (
    statement.endToken - statement.firstToken < LEAST_TOKENS ||
    isFragment(page, statement) ||
    BY_DOCUMENT.test(page.text.slice(statement.start, statement.start + DOCUMENT_REACH))
  );
}

/** Whether the statement is a line of its own without an end: a standfirst or a caption asserts nothing. */
function isFragment({ text, blocks }: Page, { start, end, block }: Statement): boolean {
  return start === blocks[block].start && end === blocks[block].end && /[\p{L}\p{N}]$/u.test(text.slice(start, end));
}
