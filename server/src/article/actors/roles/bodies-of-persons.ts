import type { Cluster, NameAt } from '../mentions/mention';
import type { RolePhrase } from './find-roles';

/** The body that each person's role names first: "Ada Lind, the head of the Harbour Union". */
export function bodiesOfPersons(roles: readonly RolePhrase[], nameAt: NameAt): ReadonlyMap<Cluster, Cluster> {
  const found = new Map<Cluster, Cluster>();
  for (const { name, firstToken, endToken } of roles) {
    if (!name.cluster || found.has(name.cluster)) continue;
    for (let i = firstToken; i < endToken; i++) {
      const body = nameAt[i];
      if (body?.kind !== 'organization' || !body.cluster) continue;
      found.set(name.cluster, body.cluster);
      break;
    }
  }
  return found;
}
