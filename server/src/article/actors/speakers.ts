import { overlaps, type Span } from '../../text/span';
import type { Attribution } from '../article';
import type { Candidate, Cluster } from './candidate';
import type { TokenView } from './token-view';

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

/**
 * The persons named as the speakers of quotations, by the tokens of these. Who speaks is not "he" to himself.
 * @param nameAt the name that holds a token
 */
export function namedSpeakers(
  view: TokenView,
  attributions: readonly Omit<Attribution, 'actor'>[],
  nameAt: readonly (Candidate | null)[],
): readonly (Candidate | undefined)[] {
  const speakers: Candidate[] = [];
  for (const { kind, source, content } of attributions) {
    if (kind === 'indirect') continue;
    let speaker: Candidate | null = null;
    for (const span of source) {
      for (let i = firstTokenAt(view, span.start); i < view.count && startOf(view, i) < span.end && !speaker; i++) {
        if (nameAt[i]?.kind === 'person') speaker = nameAt[i];
      }
    }
    if (!speaker) continue;
    for (const span of content) {
      for (let i = firstTokenAt(view, span.start); i < view.count && startOf(view, i) < span.end; i++) {
        if (view.quotation[i]) speakers[i] = speaker;
      }
    }
  }
  return speakers;
}

const startOf = (view: TokenView, i: number): number => view.reading.page.tokens.start[i];

function firstTokenAt({ reading, count }: TokenView, offset: number): number {
  const { start } = reading.page.tokens;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
