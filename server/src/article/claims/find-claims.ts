import type { Reading } from '../../language/reading';
import { holds, type Span } from '../../text/span';
import type { Claim, ClaimKind, Statement, VagueSource } from '../article';
import { findCandidates } from './candidates';
import { claimKindOf, type Evidence } from './evidence';
import type { ClaimFeatures } from './features';
import { findVagueSources, type SpokenFor } from './vague-sources';
import { WEIGHTS } from './weights';

/** What is known of the text when its claims are looked for. */
export interface ClaimContext {
  readonly statements: readonly Statement[];
  readonly attributions: readonly SpokenFor[];
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
export function findClaims(reading: Reading, context: ClaimContext): ClaimsFound {
  const { statements } = context;
  const { page, spoken, restated, candidates } = findCandidates(reading, statements);
  const claims: Claim[] = [];
  for (const { statement: i, evidence, features } of candidates) {
    const { start, end } = reading.page.tokens;
    const confidence = 1 / (1 + Math.exp(-scoreOf(features)));
    const best = mostShown(evidence);
    if (!best || confidence < LEAST) continue;
    const triggers = best.tokens.map(([from, to]) => ({ start: start[from], end: end[to - 1] }));
    claims.push({
      start: statements[i].start,
      end: statements[i].end,
      statement: i,
      kind: best.kind,
      triggers: outermost(triggers),
      confidence,
    });
  }
  return { claims, vagueSources: findVagueSources(page, reading.page, { ...context, spoken, restated }) };
}

/** The spans in order, without those that stand inside another. */
export function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || !holds(last, span)) kept.push(span);
  }
  return kept;
}

function scoreOf(features: ClaimFeatures): number {
  let sum = 0;
  for (const [name, amount] of features) sum += WEIGHTS[name] * amount;
  return sum;
}

/** Evidence that hardly moves the odds still tells what kind of claim it is. */
const LEAST_PUSH = 0.1;

/** The kind that the evidence speaks for most, and the tokens that show it. */
function mostShown(
  evidence: readonly Evidence[],
): { readonly kind: ClaimKind; readonly tokens: Evidence['tokens'] } | undefined {
  const byKind = new Map<ClaimKind, number>();
  for (const { name, amount } of evidence) {
    const kind = claimKindOf(name);
    if (kind) byKind.set(kind, (byKind.get(kind) ?? 0) + Math.max(LEAST_PUSH, WEIGHTS[name]) * amount);
  }
  const [best] = [...byKind].sort((x, y) => y[1] - x[1]);
  if (!best) return undefined;
  return {
    kind: best[0],
    tokens: evidence.filter(({ name }) => claimKindOf(name) === best[0]).flatMap((entry) => entry.tokens),
  };
}
