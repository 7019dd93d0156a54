import { spanOf, type TokenView } from '../../../language/token-view';
import { overlaps, type Span } from '../../../text/span';
import type { Citation } from '../../article';
import type { Cluster } from '../cluster';
import type { PronounMention, ProperMention } from '../mentions/mention';
import type { Partition } from '../partition';

/**
 * "I", "me", "my" in a quotation or in a turn of an interview are its speaker's; "we" and "our" where a body speaks, and
 * as a guess those of the body that the speaker's role ties him to.
 * @param speaking who speaks in turns, by their tokens
 * @param bodies those that persons speak for
 */
export function linkSpeakers(
  view: TokenView,
  pronouns: readonly PronounMention[],
  partition: Partition,
  attributions: readonly Citation[],
  speaking: readonly (ProperMention | undefined)[],
  clusterOfSource: (source: readonly Span[]) => Cluster | null,
  bodies: ReadonlyMap<Cluster, Cluster>,
): void {
  const quoted = attributions
    .filter((a) => a.kind !== 'indirect' && a.source.length > 0)
    .flatMap((a) => a.content.map((content) => ({ content, source: a.source })))
    .sort((a, b) => a.content.start - b.content.start);
  let at = 0;
  for (const pronoun of pronouns) {
    const form = pronoun.pronoun.gender;
    if ((form !== 'first' && form !== 'first-plural') || partition.clusterOf(pronoun)) continue;
    const span = spanOf(view, pronoun);
    let cluster: Cluster | null = null;
    if (view.quotation[pronoun.firstToken]) {
      while (at < quoted.length && quoted[at].content.end <= span.start) at++;
      const said = quoted[at];
      if (said && overlaps(said.content, span)) cluster = clusterOfSource(said.source);
    } else cluster = partition.clusterOf(speaking[pronoun.firstToken]);
    const body =
      form === 'first-plural' && cluster?.kind === 'person' && !cluster.plural ? bodies.get(cluster) : undefined;
    const meant = body ?? cluster;
    if (!meant || (form === 'first' ? meant.kind !== 'person' || meant.plural : !speaksAsMany(meant))) continue;
    partition.link(pronoun, meant, { by: 'speaker', evidence: 'speaker', certain: !body });
  }
}

const speaksAsMany = ({ kind, plural }: Cluster): boolean => plural || kind === 'organization';
