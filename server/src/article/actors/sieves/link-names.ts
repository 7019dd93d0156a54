import type { TokenView } from '../../../language/token-view';
import { Cluster, type Mention } from '../mentions/mention';
import { merge } from '../partition';
import { linkShorterBodies } from './link-bodies';
import { linkShorterPersons } from './link-persons';

/** Gives every name its cluster. The order of the steps is that of their precision. */
export function linkNames(view: TokenView, names: readonly Mention[]): Cluster[] {
  const clusters = clusterByKey(names);
  linkAliases(view, names);
  linkAppositions(view, names);
  linkShorterPersons(view, clusters);
  linkShorterBodies(view, clusters);
  linkAcronyms(view, clusters);
  return clusters.filter((cluster) => !cluster.mergedInto);
}

/** Equal names are one actor; a person and a body of the same single word are not. */
function clusterByKey(names: readonly Mention[]): Cluster[] {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  for (const mention of names) {
    const { key, words } = mention.name!;
    const own = `${mention.kind === 'person' ? 'person' : 'body'}:${mention.plural && mention.kind === 'person' ? 'family:' : ''}${key}`;
    const other = `${mention.kind === 'person' ? 'body' : 'person'}:${key}`;
    let cluster = byKey.get(own) ?? (words.length > 1 ? byKey.get(other) : undefined);
    if (!cluster) {
      cluster = new Cluster(clusters.length, mention.kind);
      cluster.plural = mention.plural;
      clusters.push(cluster);
      byKey.set(own, cluster);
    }
    cluster.add(mention);
  }
  return clusters;
}

/** Times that one alias is given to a name. */
const MOST_BEARERS = 8;

/** Words between a name and another one of the same actor. */
const KNOWN_AS =
  /^(?:also|better|formerly|previously|now|otherwise|once|known|called|as|alias|aka|a\.k\.a\.?|or|["“'‘])$/;

/**
 * "Higher Negotiations Committee (HNC)": an acronym in brackets right behind a name is the same actor. So is any name
 * behind words that say so: "Daoud Rami (also known as Abu Zaki)", "Norfin, formerly Northern Finance,".
 */
function linkAliases(view: TokenView, names: readonly Mention[]): void {
  const { lower, capital } = view;
  const startingAt = new Map(names.map((name) => [name.firstToken, name]));
  const bearersOf = new Map<string, Mention[]>();
  for (const name of names) {
    const bearers = bearersOf.get(name.name!.key);
    if (!bearers) bearersOf.set(name.name!.key, [name]);
    else if (!bearers.some(({ cluster }) => cluster === name.cluster)) bearers.push(name);
  }
  const taken = new Map<string, number>();
  for (const name of names) {
    const opening = lower[name.endToken];
    if (opening !== '(' && opening !== ',') continue;
    let inside = name.endToken + 1;
    let said = false;
    while (inside - name.endToken < 6 && KNOWN_AS.test(lower[inside] ?? '')) {
      said ||= /^(?:known|called|alias|aka|a\.k\.a\.?|formerly|previously|otherwise)$/.test(lower[inside]);
      inside++;
    }
    const alias = startingAt.get(inside);
    if (!alias || !/^[)"”,;.]$/.test(lower[alias.endToken] ?? '')) continue;
    if (said ? areAlike(name, alias) : opening === '(' && isAcronymOf(name, alias, capital)) {
      // Nobody else has that name, whatever kind it was taken for elsewhere.
      // An acronym of many bodies is none of theirs, and handing all its mentions on and on would take time without end.
      const times = (taken.get(alias.name!.key) ?? 0) + 1;
      if (times > MOST_BEARERS) continue;
      taken.set(alias.name!.key, times);
      for (const bearer of bearersOf.get(alias.name!.key) ?? []) merge(name.cluster!, bearer.cluster!, 'alias');
    }
  }
}

const areAlike = (name: Mention, alias: Mention): boolean =>
  (name.kind === 'person') === (alias.kind === 'person') && !name.name!.group && !alias.name!.group;

function isAcronymOf(name: Mention, alias: Mention, capital: Uint8Array): boolean {
  const short = capital[alias.firstToken] === 2 && alias.endToken - alias.firstToken === 1;
  if (!short || name.kind === 'person' || alias.name!.country) return false;
  return sharesInitial(name.name!.words, alias.name!.words[0]);
}

/** "the Syrian opposition delegation—the Higher Negotiations Committee—": a body described, then named. */
function linkAppositions(view: TokenView, names: readonly Mention[]): void {
  const { lower } = view;
  const startingAt = new Map(names.map((name) => [name.firstToken, name]));
  for (const group of names) {
    if (!group.name!.group || group.plural || !/^[—–]$/.test(lower[group.endToken] ?? '')) continue;
    const behind = group.endToken + (lower[group.endToken + 1] === 'the' ? 2 : 1);
    const name = startingAt.get(behind);
    if (name?.kind !== 'organization' || !/^[—–]$/.test(lower[name.endToken] ?? '')) continue;
    name.cluster!.classWords.add(group.name!.words[group.name!.words.length - 1]);
    merge(name.cluster!, group.cluster!, 'apposition');
  }
}

const sharesInitial = (words: readonly string[], acronym: string): boolean =>
  words.some((word) => word[0] === acronym[0]);

/** "HNC" is the "Higher Negotiations Committee", "USI" the "University of Southern Indiana". */
function linkAcronyms(view: TokenView, clusters: readonly Cluster[]): void {
  const bodies = clusters.filter((c) => !c.mergedInto && c.kind !== 'person');
  const byInitials = new Map<string, Cluster>();
  for (const cluster of bodies) {
    for (const name of cluster.names) {
      if (name.endToken - name.firstToken < 2) continue;
      for (const initials of acronymsOf(view, name)) if (!byInitials.has(initials)) byInitials.set(initials, cluster);
    }
  }
  for (const cluster of bodies) {
    if (cluster.mergedInto || cluster.country) continue;
    const short = cluster.names.find((n) => n.name!.words.length === 1 && view.capital[n.firstToken] === 2);
    const acronym = short?.name?.words[0].replaceAll('.', '');
    if (!acronym || acronym.length < 2) continue;
    const long = byInitials.get(acronym);
    if (long && !long.mergedInto && long !== cluster && !long.country) merge(long, cluster, 'acronym');
  }
}

function acronymsOf(view: TokenView, name: Mention): string[] {
  let capitals = '';
  let all = '';
  for (let i = name.firstToken; i < name.endToken; i++) {
    const word = view.lower[i];
    if (!/^\p{L}/u.test(word)) continue;
    all += word[0];
    if (view.capital[i]) capitals += word[0];
  }
  return capitals.length < 2 ? [] : [capitals, all];
}
