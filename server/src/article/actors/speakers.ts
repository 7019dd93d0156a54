import { overlaps, type Span } from '../../text/span';
import type { Attribution } from '../article';
import type { Candidate, Cluster } from './candidate';

/** "I", "me", "my" in a quotation are its speaker's; "we" and "our" where a body speaks. */
export function linkSpeakers(
  pronouns: readonly Candidate[],
  attributions: readonly Omit<Attribution, 'actor'>[],
  spanOf: (candidate: Candidate) => Span,
  isQuoted: (candidate: Candidate) => boolean,
  clusterOfSource: (source: readonly Span[]) => Cluster | null,
): void {
  const quoted = attributions
    .filter((a) => a.kind !== 'indirect' && a.source.length > 0)
    .flatMap((a) => a.content.map((content) => ({ content, source: a.source })))
    .sort((a, b) => a.content.start - b.content.start);
  let at = 0;
  for (const pronoun of pronouns) {
    const form = pronoun.pronoun!.gender;
    if ((form !== 'first' && form !== 'firsts') || pronoun.cluster) continue;
    const span = spanOf(pronoun);
    if (!isQuoted(pronoun)) continue;
    while (at < quoted.length && quoted[at].content.end <= span.start) at++;
    const said = quoted[at];
    if (!said || !overlaps(said.content, span)) continue;
    const cluster = clusterOfSource(said.source);
    if (!cluster || cluster.plural !== (form === 'firsts') || (form === 'first' && cluster.kind !== 'person')) {
      if (!(form === 'firsts' && cluster?.kind === 'organization')) continue;
    }
    pronoun.evidence = 'speaker';
    pronoun.kind = cluster.kind;
    cluster.add(pronoun);
  }
}
