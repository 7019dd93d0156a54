import { OPENING_THAT } from '../../../english/function-words';
import { spanOf, type TokenView } from '../../../language/token-view';
import type { Span } from '../../../text/span';
import type { Citation } from '../../article';
import type { Cluster } from '../cluster';
import type { PronounMention } from '../mentions/mention';
import type { Partition } from '../partition';

/**
 * "Italy has said it would take part": an "it" or "they" that opens what a body says in indirect speech is the body
 * itself. Shown as a guess; an "it" that stands for nobody ("said it was hard to tell") is no mention.
 */
export function linkSelfReports(
  view: TokenView,
  pronouns: readonly PronounMention[],
  partition: Partition,
  attributions: readonly Citation[],
  clusterOfSource: (source: readonly Span[]) => Cluster | null,
): void {
  const { text } = view.reading.page;
  const starting = new Map(pronouns.map((pronoun) => [spanOf(view, pronoun).start, pronoun]));
  for (const { kind, source, content } of attributions) {
    if (kind === 'direct' || source.length === 0 || content.length === 0) continue;
    const { start, end } = content[0];
    const lead = OPENING_THAT.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
    const pronoun = starting.get(start + lead);
    if (!pronoun || source[0].start > start || (partition.clusterOf(pronoun)?.names.length ?? 0) > 0) continue;
    const form = pronoun.pronoun.gender;
    if (form !== 'neuter' && form !== 'plural') continue;
    const cluster = clusterOfSource(source);
    if (!cluster || cluster.kind === 'person' || cluster.kind === 'thing') continue;
    if (form === 'neuter' ? cluster.plural : cluster.kind === 'place') continue;
    partition.link(pronoun, cluster, { by: 'self-report', certain: false });
  }
}
