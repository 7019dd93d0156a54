import type { Cluster } from '../cluster';
import type { Gender, ProperMention } from '../mentions/mention';
import type { Sieve } from './sieve';

/** Equal names are one actor; a person and a body of the same single word are not. */
export const sameName: Sieve = {
  name: 'same name',
  needs: [],
  gives: ['clusters'],
  sift({ names, partition }) {
    const byKey = new Map<string, Cluster>();
    const genders = gendersOfAddress(names);
    for (const name of names) {
      const own = keyAmong(name.kind === 'person' ? 'person' : 'body', name, genders);
      const other = keyAmong(name.kind === 'person' ? 'body' : 'person', name, genders);
      let cluster = byKey.get(own) ?? (name.name.words.length > 1 ? byKey.get(other) : undefined);
      if (!cluster) {
        cluster = partition.make(name.kind, name.plural);
        byKey.set(own, cluster);
      }
      partition.link(name, cluster, { by: sameName.name });
    }
  },
};

/** A family is neither a person nor a body, and Mr and Mrs are two. */
function keyAmong(among: 'person' | 'body', { kind, plural, name }: ProperMention, genders: Genders): string {
  const { key, words, titleGender } = name;
  const family = among === 'person' && kind === 'person' && plural ? 'family:' : '';
  const address = words.length === 1 && titleGender && genders.get(key) === 'both' ? `${titleGender}:` : '';
  return `${among}:${family}${address}${key.replaceAll(' ', '')}`;
}

/** The forms of address that each name has in the text. */
type Genders = ReadonlyMap<string, Gender | 'both'>;

function gendersOfAddress(names: readonly ProperMention[]): Genders {
  const found = new Map<string, Gender | 'both'>();
  for (const { name } of names) {
    const { key, titleGender } = name;
    const known = found.get(key);
    if (titleGender) found.set(key, known && known !== titleGender ? 'both' : titleGender);
  }
  return found;
}
