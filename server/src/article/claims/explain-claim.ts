import type { Span } from '../../text/span';
import type { ClaimKind } from '../article';
import { type Decision, weighed } from '../trace';
import type { ClaimFeatures } from './features';

/**
 * What speaks for and against a claim in a statement beside its words, in log odds: by how much they fall without each of its features.
 * @param read how likely the statement is a claim with such features
 */
export function explainClaim(
  { start, end }: Span,
  features: ClaimFeatures,
  read: (features: ClaimFeatures) => number,
  kind: ClaimKind | undefined,
): Decision {
  const confidence = read(features);
  const grounds = [...features.keys()].map((name) => {
    const less = new Map(features);
    less.delete(name);
    return [name, oddsOf(confidence) - oddsOf(read(less))] as const;
  });
  const because = `A claim${kind ? ` (${kind})` : ''} with ${confidence.toFixed(2)}: ${weighed(grounds)}`;
  return { start, end, about: 'claim', by: 'claim network', because };
}

const oddsOf = (likelihood: number): number => Math.log(likelihood / (1 - likelihood));
