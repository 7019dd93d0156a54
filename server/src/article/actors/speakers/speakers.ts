import { spanOf, type TokenView } from '../../../language/token-view';
import { firstFrom } from '../../../text/first-from';
import { overlaps, type Span } from '../../../text/span';
import type { Attribution } from '../../article';
import type { Cluster, NameAt, PronounMention, ProperMention } from '../mentions/mention';
import type { Partition } from '../partition';

/**
 * "I", "me", "my" in a quotation or in a turn of an interview are its speaker's; "we" and "our" where a body speaks.
 * @param speaking who speaks in turns, by their tokens
 */
export function linkSpeakers(
  view: TokenView,
  pronouns: readonly PronounMention[],
  partition: Partition,
  attributions: readonly Omit<Attribution, 'actor' | 'cueClass'>[],
  speaking: readonly (ProperMention | undefined)[],
  clusterOfSource: (source: readonly Span[]) => Cluster | null,
): void {
  const quoted = attributions
    .filter((a) => a.kind !== 'indirect' && a.source.length > 0)
    .flatMap((a) => a.content.map((content) => ({ content, source: a.source })))
    .sort((a, b) => a.content.start - b.content.start);
  let at = 0;
  for (const pronoun of pronouns) {
    const form = pronoun.pronoun.gender;
    if ((form !== 'first' && form !== 'first-plural') || pronoun.cluster) continue;
    const span = spanOf(view, pronoun);
    let cluster: Cluster | null = null;
    if (view.quotation[pronoun.firstToken]) {
      while (at < quoted.length && quoted[at].content.end <= span.start) at++;
      const said = quoted[at];
      if (said && overlaps(said.content, span)) cluster = clusterOfSource(said.source);
    } else cluster = speaking[pronoun.firstToken]?.cluster ?? null;
    if (!cluster || cluster.plural !== (form === 'first-plural') || (form === 'first' && cluster.kind !== 'person')) {
      if (!(form === 'first-plural' && cluster?.kind === 'organization')) continue;
    }
    pronoun.kind = cluster.kind;
    partition.link(pronoun, cluster, { by: 'speaker', evidence: 'speaker' });
  }
}

/**
 * The persons named as the speakers of quotations, by the tokens of these. Who speaks is not "he" to himself.
 * @param nameAt the name that holds a token
 */
export function namedSpeakers(
  view: TokenView,
  attributions: readonly Omit<Attribution, 'actor' | 'cueClass'>[],
  nameAt: NameAt,
): readonly (ProperMention | undefined)[] {
  const speakers: ProperMention[] = [];
  for (const { kind, source, content } of attributions) {
    if (kind === 'indirect') continue;
    let speaker: ProperMention | null = null;
    for (const span of source) {
      for (
        let i = firstFrom(view.reading.page.tokens.start, span.start);
        i < view.count && startOf(view, i) < span.end && !speaker;
        i++
      ) {
        if (nameAt[i]?.kind === 'person') speaker = nameAt[i];
      }
    }
    if (!speaker) continue;
    for (const span of content) {
      for (
        let i = firstFrom(view.reading.page.tokens.start, span.start);
        i < view.count && startOf(view, i) < span.end;
        i++
      ) {
        if (view.quotation[i]) speakers[i] = speaker;
      }
    }
  }
  return speakers;
}

const startOf = (view: TokenView, i: number): number => view.reading.page.tokens.start[i];
