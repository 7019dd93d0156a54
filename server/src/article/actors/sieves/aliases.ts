import { declaredAliases } from '../mentions/declared-aliases';
import type { ProperMention } from '../mentions/mention';
import type { Partition } from '../partition';
import type { Sieve } from './sieve';

/** Times that one alias is given to a name. */
const MOST_BEARERS = 8;

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
    const bearersOf = bearersByKey(names, partition);
    const taken = new Map<string, number>();
    const give = (name: ProperMention, { name: { key } }: ProperMention): void => {
      // Nobody else has that name, whatever kind it was taken for elsewhere. An acronym of many bodies is none of theirs,
      // and handing all its mentions on and on would take time without end.
      const times = (taken.get(key) ?? 0) + 1;
      if (times > MOST_BEARERS) return;
      taken.set(key, times);
      for (const bearer of bearersOf.get(key) ?? []) join(partition, name, bearer);
    };
    for (const { bearer, firstToken } of declaredAliases(view, names)) {
      const alias = startingAt.get(firstToken);
      if (alias && areAlike(bearer, alias)) give(bearer, alias);
    }
    for (const [i, name] of names.entries()) {
      if (lower[name.endToken] !== '(') continue;
      // Holdings Ltd ("NLH")
      const quoted = /^["“'‘]$/.test(lower[name.endToken + 1] ?? '') ? 1 : 0;
      const alias = startingAt.get(name.endToken + 1 + quoted);
      if (!alias || lower[alias.endToken + quoted] !== ')') continue;
      // "the Northern Relief Mission in Ostland (NRMO)"
      const whole = names[i - 1]?.endToken === name.firstToken - 1 ? names[i - 1] : undefined;
      if (whole && name.kind === 'place' && isShortOf(whole, alias, capital)) give(whole, alias);
      else if (isAcronymOf(name, alias, capital)) give(name, alias);
    }
  },
};

/** For each key its first name in every cluster. */
function bearersByKey(
  names: readonly ProperMention[],
  partition: Partition,
): ReadonlyMap<string, readonly ProperMention[]> {
  const bearersOf = new Map<string, ProperMention[]>();
  for (const name of names) {
    const bearers = bearersOf.get(name.name.key);
    if (!bearers) bearersOf.set(name.name.key, [name]);
    else if (!bearers.some((bearer) => partition.clusterOf(bearer) === partition.clusterOf(name))) bearers.push(name);
  }
  return bearersOf;
}

const areAlike = (name: ProperMention, alias: ProperMention): boolean =>
  (name.kind === 'person') === (alias.kind === 'person') && !name.name.group && !alias.name.group;

/** Whether an acronym begins as a body's name does. */
const isShortOf = (name: ProperMention, alias: ProperMention, capital: Uint8Array): boolean =>
  isAcronymOf(name, alias, capital) && name.name.words[0][0] === alias.name.words[0][0];

function isAcronymOf(name: ProperMention, alias: ProperMention, capital: Uint8Array): boolean {
  if (alias.endToken - alias.firstToken > 1 || name.kind === 'person' || alias.name.country) return false;
  const { words } = name.name;
  const [short] = alias.name.words;
  if (capital[alias.firstToken] === 2) return name.kind !== 'place' && sharesInitial(words, short);
  // "University of Lundia (Unil)": letters of the name, in their order.
  return (
    name.kind === 'organization' && words.length > 1 && words[0][0] === short[0] && isSpeltIn(short, words.join(''))
  );
}

function join(partition: Partition, name: ProperMention, other: ProperMention): void {
  const into = partition.clusterOf(name);
  const from = partition.clusterOf(other);
  if (into && from) partition.merge(into, from, { by: aliases.name, evidence: 'alias' });
}

function isSpeltIn(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

const sharesInitial = (words: readonly string[], acronym: string): boolean =>
  words.some((word) => word[0] === acronym[0]);
