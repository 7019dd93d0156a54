import type { Span } from '../../text/span';
import { type Decision, weighed } from '../trace';
import type { HeadingFeature } from './heading-feature';
import { HEADING_WEIGHTS } from './heading-weights';

/**
 * Why a block is taken for what it is.
 * @param features those that were weighed; undefined where its wording, its marks or its kin told
 */
export function explainRole(
  { start, end }: Span,
  role: string,
  features: readonly HeadingFeature[] | undefined,
): Decision {
  const about = 'line' as const;
  if (!features) return { start, end, about, by: 'wording and marks', because: `Read as ${role}` };
  if (features.length === 0)
    return { start, end, about, by: 'length', because: `Read as ${role}: it is no line of its own` };
  const grounds = features.map((feature) => [feature, HEADING_WEIGHTS[feature] ?? 0] as const);
  const sum = grounds.reduce((total, [, weight]) => total + weight, 0);
  const because = `Read as ${role}; ${sum.toFixed(1)} where more than 0 makes a heading: ${weighed(grounds)}`;
  return { start, end, about, by: 'heading weights', because };
}
