import type { Cluster, ProperMention } from '../mentions/mention';
import type { Sieve } from './sieve';

/** Equal names are one actor; a person and a body of the same single word are not. */
export const sameName: Sieve = {
  name: 'same name',
  needs: ['keys'],
  gives: ['clusters'],
  sift({ names, partition }) {
    const byKey = new Map<string, Cluster>();
    for (const name of names) {
      const own = keyAmong(name.kind === 'person' ? 'person' : 'body', name);
      const other = keyAmong(name.kind === 'person' ? 'body' : 'person', name);
      let cluster = byKey.get(own) ?? (name.name.words.length > 1 ? byKey.get(other) : undefined);
      if (!cluster) {
        cluster = partition.make(name.kind, name.plural);
        byKey.set(own, cluster);
      }
      partition.link(name, cluster, { by: sameName.name });
    }
  },
};

/** A family is neither a person nor a body. */
const keyAmong = (among: 'person' | 'body', { kind, plural, name }: ProperMention): string =>
  `${among}:${among === 'person' && kind === 'person' && plural ? 'family:' : ''}${name.key}`;
