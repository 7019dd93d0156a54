import { SHARED_OFFICES, STATE_NOUNS } from '../../../english/nouns';
import type { Cluster } from '../cluster';
import type { Mention } from '../mentions/mention';
import type { Antecedent } from './conjoined';

/** Whether a mention's cluster may be what "it", "they" or a description speaks of, by number and kind alone. */
export function isExpected(anaphor: Mention, mention: Antecedent, cluster: Cluster): boolean {
  if (anaphor.pronoun?.gender === 'neuter') {
    return cluster.kind !== 'person' && !cluster.plural && !mention.plural;
  }
  if (anaphor.pronoun?.gender === 'plural') {
    if (cluster.plural || mention.plural) return true;
    // "one player forgot their keys"
    return (
      cluster.kind === 'organization' ||
      (cluster.kind === 'person' && mention.nominal !== null && cluster.names.length === 0)
    );
  }
  if (cluster.kind === 'thing') return false;
  if ((cluster.kind === 'person') !== (anaphor.kind === 'person')) {
    return anaphor.kind === 'organization' ? cluster.plural : false;
  }
  // "the country" is no port.
  if (STATE_NOUNS.has(anaphor.nominal?.noun ?? '') && cluster.names.length > 0 && !cluster.country) return false;
  if (anaphor.kind === 'person' && isOtherOffice(anaphor, cluster)) return false;
  if (anaphor.gender && cluster.gender && anaphor.gender !== cluster.gender) return false;
  if (cluster.kind !== anaphor.kind && cluster.names.length === 0) return false;
  return anaphor.plural === (cluster.plural || mention.plural) || cluster.kind === 'organization';
}

/** "the prime minister" is no labour minister. */
function isOtherOffice({ nominal }: Mention, { roleNouns, classWords }: Cluster): boolean {
  if (!nominal || !SHARED_OFFICES.has(nominal.singular) || !roleNouns.has(nominal.singular)) return false;
  return nominal.modifiers.some((word) => !roleNouns.has(word) && !classWords.has(word));
}
