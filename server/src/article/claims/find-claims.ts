import type { Reading } from '../../language/reading';
import type { Words } from '../../language/words';
import type { Steps } from '../../text/steps';
import type { Claim, Statement, VagueSource } from '../article';
import type { Trace } from '../trace';
import { candidatesInSteps } from './candidates';
import type { ClaimNetwork } from './claim-network';
import { explainClaim } from './explain-claim';
import { showClaim } from './show';
import { findVagueSources } from './vague-sources';
import type { SpokenFor } from './vouching';
import { WordFeatures } from './word-features';

/** What is known of the text when its claims are looked for. */
export interface ClaimContext {
  readonly statements: readonly Statement[];
  readonly attributions: readonly SpokenFor[];
  readonly trace?: Trace | undefined;
}

/** What claims are read with. */
export interface ClaimReader {
  readonly network: ClaimNetwork;
  readonly words: Words;
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
 * How likely a statement makes a claim a small network says by its words, its evidence (`evidence.ts`), its place and build (`features.ts`); its kind
 * is the one that the evidence speaks for most. Statements that go on with somebody's speech, and leads that the text restates with a source, make no
 * claim.
 */
export function* findClaims(reading: Reading, context: ClaimContext, reader: ClaimReader): Steps<ClaimsFound> {
  const { statements, attributions } = context;
  const { page, spoken, restated, candidates } = yield* candidatesInSteps(reading, statements);
  const claims: Claim[] = [];
  const words = new WordFeatures(page, reading.page, attributions, reader.words);
  for (const { statement: i, evidence, features } of candidates) {
    const rows = words.read(statements[i]);
    const confidence = reader.network.read(features, rows);
    const shown = showClaim(page, reading.page, statements[i], evidence);
    context.trace?.(explainClaim(statements[i], features, (less) => reader.network.read(less, rows), shown.kind));
    if (confidence < LEAST) continue;
    const { start, end } = statements[i];
    claims.push({ start, end, statement: i, ...shown, confidence });
  }
  yield;
  return { claims, vagueSources: findVagueSources(page, reading.page, { ...context, spoken, restated }) };
}
