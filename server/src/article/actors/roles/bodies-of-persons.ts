import type { Cluster } from '../cluster';
import type { NameAt } from '../mentions/mention';
import type { Partition } from '../partition';
import type { RolePhrase } from './find-roles';

/** The body that each person's role names first: "Ada Lind, the head of the Harbour Union". */
export function bodiesOfPersons(
  roles: readonly RolePhrase[],
  nameAt: NameAt,
  partition: Partition,
): ReadonlyMap<Cluster, Cluster> {
  const found = new Map<Cluster, Cluster>();
  for (const { name, firstToken, endToken } of roles) {
    const person = partition.clusterOf(name);
    if (!person || found.has(person)) continue;
    for (let i = firstToken; i < endToken; i++) {
      const body = nameAt[i];
      const cluster = partition.clusterOf(body);
      if (body?.kind !== 'organization' || !cluster) continue;
      found.set(person, cluster);
      break;
    }
  }
  return found;
}
