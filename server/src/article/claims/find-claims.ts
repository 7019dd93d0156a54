import type { Reading } from '../../language/reading';
import type { Steps } from '../../text/steps';
import type { Claim, Statement, VagueSource } from '../article';
import type { Trace } from '../trace';
import { candidatesInSteps } from './candidates';
import { explainClaim } from './explain-claim';
import type { ClaimFeatures } from './features';
import { showClaim } from './show';
import { findVagueSources } from './vague-sources';
import type { SpokenFor } from './vouching';
import { WEIGHTS } from './weights';

/** What is known of the text when its claims are looked for. */
export interface ClaimContext {
  readonly statements: readonly Statement[];
  readonly attributions: readonly SpokenFor[];
  readonly trace?: Trace | undefined;
}

export interface ClaimsFound {
  readonly claims: readonly Claim[];
  readonly vagueSources: readonly VagueSource[];
}

/** Below this it is not worth telling anybody, however eager the rules are. */
export const LEAST = 0.15;

/**
 * Sentences in the article's own voice that an editor would want a source for, and words that credit something to nobody in particular.
 *
 * Every statement's evidence (`evidence.ts`), place and build (`features.ts`) are weighed into the log odds of a claim; its kind is the one
 * that the evidence speaks for most. Statements that go on with somebody's speech, and leads that the text restates with a source, make no
 * claim.
 */
export function* findClaims(reading: Reading, context: ClaimContext): Steps<ClaimsFound> {
  const { statements } = context;
  const { page, spoken, restated, candidates } = yield* candidatesInSteps(reading, statements);
  const claims: Claim[] = [];
  for (const { statement: i, evidence, features } of candidates) {
    const confidence = 1 / (1 + Math.exp(-scoreOf(features)));
    const shown = showClaim(page, reading.page, statements[i], evidence);
    context.trace?.(explainClaim(statements[i], features, confidence, shown.kind));
    if (confidence < LEAST) continue;
    const { start, end } = statements[i];
    claims.push({ start, end, statement: i, ...shown, confidence });
  }
  yield;
  return { claims, vagueSources: findVagueSources(page, reading.page, { ...context, spoken, restated }) };
}

function scoreOf(features: ClaimFeatures): number {
  let sum = 0;
  for (const [name, amount] of features) sum += WEIGHTS[name] * amount;
  return sum;
}
