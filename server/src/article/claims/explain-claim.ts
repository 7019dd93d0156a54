import type { Span } from '../../text/span';
import type { ClaimKind } from '../article';
import { type Decision, weighed } from '../trace';
import type { ClaimFeatures } from './features';
import { WEIGHTS } from './weights';

/** What speaks for and against a claim in a statement, in log odds: what speaks against it would have silenced it. */
export function explainClaim(
  { start, end }: Span,
  features: ClaimFeatures,
  confidence: number,
  kind: ClaimKind | undefined,
): Decision {
  const grounds = [...features].map(([name, amount]) => [name, WEIGHTS[name] * amount] as const);
  const because = `A claim${kind ? ` (${kind})` : ''} with ${confidence.toFixed(2)}: ${weighed(grounds)}`;
  return { start, end, about: 'claim', by: 'claim weights', because };
}
