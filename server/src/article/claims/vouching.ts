import type { CueClass } from '../../english/telling';
import type { Span } from '../../text/span';
import type { Attribution } from '../article';

/** An attribution as far as claims care: who stands behind what. */
export type SpokenFor = Pick<Attribution, 'kind' | 'source' | 'cue' | 'content' | 'actor' | 'cueClass'>;

/**
 * Whether an attribution makes its content known: somebody said so, or a paper shows it. That somebody thinks, plans, orders or hides
 * something is itself told by somebody: attribution corpora count it, an editor asks who says so.
 */
export const vouches = ({ cueClass }: { readonly cueClass: CueClass }): boolean =>
  cueClass === 'speech' || cueClass === 'document';

/** Characters of a statement that spans cover. */
export function coveredBy(spans: readonly Span[], { start, end }: Span): number {
  return spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)), 0);
}
