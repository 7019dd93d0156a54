import { BESIDE_KNOWN_AS, KNOWN_AS } from '../../../english/aliases';
import type { ProperMention } from '../mentions/mention';
import type { Partition } from '../partition';
import type { Sieve } from './sieve';

/** Times that one alias is given to a name. */
const MOST_BEARERS = 8;

/** Words between a name and another one of the same actor. */
const isBetween = (word: string): boolean => KNOWN_AS.has(word) || BESIDE_KNOWN_AS.has(word) || /^["“'‘]$/.test(word);

/**
 * "Higher Negotiations Committee (HNC)": an acronym in brackets right behind a name is the same actor. So is any name
 * behind words that say so: "Daoud Rami (also known as Abu Zaki)", "Norfin, formerly Northern Finance,".
 */
export const aliases: Sieve = {
  name: 'alias',
  needs: ['clusters'],
  gives: ['aliases'],
  sift({ view, names, partition }) {
    const { lower, capital } = view;
    const startingAt = new Map(names.map((name) => [name.firstToken, name]));
    const bearersOf = bearersByKey(names);
    const taken = new Map<string, number>();
    for (const name of names) {
      const opening = lower[name.endToken];
      if (opening !== '(' && opening !== ',') continue;
      let inside = name.endToken + 1;
      let said = false;
      while (inside - name.endToken < 6 && isBetween(lower[inside] ?? '')) {
        said ||= KNOWN_AS.has(lower[inside]);
        inside++;
      }
      const alias = startingAt.get(inside);
      if (!alias || !/^[)"”,;.]$/.test(lower[alias.endToken] ?? '')) continue;
      if (said ? areAlike(name, alias) : opening === '(' && isAcronymOf(name, alias, capital)) {
        // Nobody else has that name, whatever kind it was taken for elsewhere. An acronym of many bodies is none of theirs,
        // and handing all its mentions on and on would take time without end.
        const { key } = alias.name;
        const times = (taken.get(key) ?? 0) + 1;
        if (times > MOST_BEARERS) continue;
        taken.set(key, times);
        for (const bearer of bearersOf.get(key) ?? []) join(partition, name, bearer);
      }
    }
  },
};

/** For each key its first name in every cluster. */
function bearersByKey(names: readonly ProperMention[]): ReadonlyMap<string, readonly ProperMention[]> {
  const bearersOf = new Map<string, ProperMention[]>();
  for (const name of names) {
    const bearers = bearersOf.get(name.name.key);
    if (!bearers) bearersOf.set(name.name.key, [name]);
    else if (!bearers.some(({ cluster }) => cluster === name.cluster)) bearers.push(name);
  }
  return bearersOf;
}

const areAlike = (name: ProperMention, alias: ProperMention): boolean =>
  (name.kind === 'person') === (alias.kind === 'person') && !name.name.group && !alias.name.group;

function isAcronymOf(name: ProperMention, alias: ProperMention, capital: Uint8Array): boolean {
  const short = capital[alias.firstToken] === 2 && alias.endToken - alias.firstToken === 1;
  if (!short || name.kind === 'person' || alias.name.country) return false;
  return sharesInitial(name.name.words, alias.name.words[0]);
}

function join(partition: Partition, name: ProperMention, other: ProperMention): void {
  if (name.cluster && other.cluster)
    partition.merge(name.cluster, other.cluster, { by: aliases.name, evidence: 'alias' });
}

const sharesInitial = (words: readonly string[], acronym: string): boolean =>
  words.some((word) => word[0] === acronym[0]);
