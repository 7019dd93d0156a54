import { type Candidate, Cluster } from './candidate';
import type { TokenView } from './token-view';

/** Gives every name its cluster. The order of the steps is that of their precision. */
export function linkNames(view: TokenView, names: readonly Candidate[]): Cluster[] {
  const clusters = clusterByKey(names);
  linkBrackets(view, names);
  linkAppositions(view, names);
  linkShorterPersons(clusters);
  linkShorterBodies(view, clusters);
  linkAcronyms(view, clusters);
  return clusters.filter((cluster) => !cluster.mergedInto);
}

/** Equal names are one actor; a person and a body of the same single word are not. */
function clusterByKey(names: readonly Candidate[]): Cluster[] {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  for (const candidate of names) {
    const { key, words } = candidate.name!;
    const own = `${candidate.kind === 'person' ? 'person' : 'body'}:${candidate.plural && candidate.kind === 'person' ? 'family:' : ''}${key}`;
    const other = `${candidate.kind === 'person' ? 'body' : 'person'}:${key}`;
    let cluster = byKey.get(own) ?? (words.length > 1 ? byKey.get(other) : undefined);
    if (!cluster) {
      cluster = new Cluster(clusters.length, candidate.kind);
      cluster.plural = candidate.plural;
      clusters.push(cluster);
      byKey.set(own, cluster);
    }
    cluster.add(candidate);
  }
  return clusters;
}

/** "Higher Negotiations Committee (HNC)": what stands in brackets right behind a name is the same actor. */
function linkBrackets(view: TokenView, names: readonly Candidate[]): void {
  const { lower, capital } = view;
  const startingAt = new Map(names.map((name) => [name.firstToken, name]));
  for (const name of names) {
    if (lower[name.endToken] !== '(') continue;
    let inside = name.endToken + 1;
    if (/^["“]$/.test(lower[inside] ?? '')) inside++;
    const alias = startingAt.get(inside);
    if (!alias || !/^[)"”,;]$/.test(lower[alias.endToken] ?? '')) continue;
    const short = capital[alias.firstToken] === 2 && alias.endToken - alias.firstToken === 1;
    if (!short || name.kind === 'person' || alias.name!.country) continue;
    if (!sharesInitial(name.name!.words, alias.name!.words[0])) continue;
    merge(name.cluster!, alias.cluster!, 'alias');
  }
}

/** "the Syrian opposition delegation—the Higher Negotiations Committee—": a body described, then named. */
function linkAppositions(view: TokenView, names: readonly Candidate[]): void {
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

function merge(into: Cluster, from: Cluster, evidence: Candidate['evidence']): void {
  if (into === from) return;
  for (const mention of from.mentions) if (mention.evidence === 'name') mention.evidence = evidence;
  into.absorb(from);
}

/** Index of clusters by each word of their fullest name. */
function indexByWord(clusters: readonly Cluster[]): Map<string, Cluster[]> {
  const index = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    for (const word of new Set(fullestWords(cluster))) {
      const list = index.get(word);
      if (list) list.push(cluster);
      else index.set(word, [cluster]);
    }
  }
  return index;
}

function fullestWords(cluster: Cluster): readonly string[] {
  let best: readonly string[] = [];
  for (const name of cluster.names) if (name.name!.words.length > best.length) best = name.name!.words;
  return best;
}

/** "Kerry", "John", "J. Kerry" and "John Kerry" are the nearest "John F. Kerry" before them, else the first after. */
function linkShorterPersons(clusters: readonly Cluster[]): void {
  const persons = clusters.filter((c) => c.kind === 'person' && !c.mergedInto);
  const index = indexByWord(persons);
  // "Tom Lind" that was taken for a body where "Councillor Tom Lind" is a person.
  for (const body of clusters) {
    const own = fullestWords(body);
    if (body.kind === 'person' || body.mergedInto || body.country || own.length < 2 || isGroup(body)) continue;
    const same = index
      .get(own[own.length - 1])
      ?.find((person) => !person.mergedInto && endsWith(fullestWords(person), own));
    if (same) merge(same, body, 'part-of-name');
  }
  // Short names last: "John Kerry" has joined "John F. Kerry" when "Kerry" looks for its own.
  const lengths = new Map(persons.map((cluster) => [cluster, fullestWords(cluster).length]));
  const inOrder = [...persons].sort((a, b) => lengths.get(b)! - lengths.get(a)!);
  for (const cluster of inOrder) {
    if (cluster.plural) continue;
    const own = fullestWords(cluster);
    const key = own[own.length - 1];
    const firsts = own.length === 1 ? [key] : [key, own[0]];
    let best: Cluster | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const word of firsts) {
      for (const indexed of index.get(word) ?? []) {
        const other = indexed.mergedInto ?? indexed;
        if (other === cluster || other.mergedInto || other.plural) continue;
        const longer = fullestWords(other);
        const fit = personFit(own, longer);
        if (fit === 0 || genderClash(cluster, other)) continue;
        const score = fit * 1000 - gap(cluster, other);
        if (score > bestScore) {
          bestScore = score;
          best = other;
        }
      }
    }
    if (best) merge(best, cluster, 'part-of-name');
  }
}

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length >= short.length && short.every((word, i) => word === long[long.length - short.length + i]);

/** How well a shorter name fits a longer one: 2 by surname, 1 by given name only, 0 not at all. */
function personFit(short: readonly string[], long: readonly string[]): number {
  if (short.length > long.length) return 0;
  const surname = sameSurname(short[short.length - 1], long[long.length - 1]);
  if (short.length === long.length) {
    // "J. Kerry" and "John Kerry"; "Moammar Gadhafi" and "Muammar Gaddafi".
    if (short.length === 1 || short.join(' ') === long.join(' ')) return 0;
    return surname && short.slice(0, -1).every((word, i) => initialOrSpelling(word, long[i])) ? 2 : 0;
  }
  if (surname && (short.length === 1 || isSubsequence(short, long))) return 2;
  if (short.every((word, i) => word === long[i])) return 1;
  // A surname of two words may be called by the first: "Aung San" is none, "García Márquez" is.
  return short.length === 1 && long.length > 2 && long[1] === short[0] && short[0].length > 3 ? 1 : 0;
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  if (!initialOrSpelling(short[0], long[0]))
    return short.every((word, i) => word === long[long.length - short.length + i]);
  let at = 0;
  for (const word of long) if (at < short.length && initialOrSpelling(short[at], word)) at++;
  return at === short.length;
}

const initialOrSpelling = (a: string, b: string): boolean =>
  a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]) || sameSpelling(a, b);

const sameSurname = (a: string, b: string): boolean => a === b || sameSpelling(a, b);

/** Whether two words of a name are spellings of one foreign word: equal consonants, written several ways. */
function sameSpelling(a: string, b: string): boolean {
  return (
    a.length > 4 && b.length > 4 && a[0] === b[0] && Math.abs(a.length - b.length) < 3 && skeleton(a) === skeleton(b)
  );
}

const skeleton = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/kh|gh|q|k|g/g, 'k')
    .replace(/dh|th|d|t/g, 't')
    .replace(/sh|ch|s|z/g, 's')
    .replace(/ph|f|v|w/g, 'f')
    .replace(/(?!^)[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1');

function genderClash(a: Cluster, b: Cluster): boolean {
  return a.gender !== null && b.gender !== null && a.gender !== b.gender;
}

/** Tokens from the last mention of `to` before the first of `from`; one that only comes later is far away. */
function gap(from: Cluster, to: Cluster): number {
  const at = from.mentions[0].firstToken;
  let nearest = 800;
  for (const mention of to.mentions) {
    const distance = at - mention.firstToken;
    if (distance > 0 && distance < nearest) nearest = distance;
  }
  return Math.min(nearest, 800 + Math.min(to.mentions[0].firstToken / 1e6, 1));
}

const CORPORATE = new Set(
  'inc ltd llc plc corp corporation company co group gmbh ag sa nv limited holdings'.split(' '),
);

/** "Google" is "Google Inc.", "the Committee" the "Higher Negotiations Committee", "Hopkins" "Johns Hopkins University". */
function linkShorterBodies(view: TokenView, clusters: readonly Cluster[]): void {
  const bodies = clusters.filter((c) => c.kind !== 'person' && !c.mergedInto && !c.country && !isGroup(c));
  const index = indexByWord(bodies);
  for (const cluster of bodies) {
    const own = fullestWords(cluster);
    let best: Cluster | null = null;
    let bestGap = Number.POSITIVE_INFINITY;
    for (const indexed of index.get(own[0]) ?? []) {
      const other = indexed.mergedInto ?? indexed;
      if (other === cluster || other.mergedInto || other.country || other.kind !== cluster.kind) continue;
      if (!bodyFit(own, fullestWords(other), cluster, view)) continue;
      const distance = gap(cluster, other);
      if (distance < bestGap) {
        bestGap = distance;
        best = other;
      }
    }
    if (best) merge(best, cluster, 'part-of-name');
  }
}

const isGroup = (cluster: Cluster): boolean => cluster.names[0]?.name?.group ?? false;

function bodyFit(short: readonly string[], long: readonly string[], cluster: Cluster, view: TokenView): boolean {
  if (short.length >= long.length) return false;
  const starts = short.every((word, i) => word === long[i]);
  if (cluster.kind === 'place') {
    // "York" is no "New York", but "New York" is "New York City".
    return (
      starts &&
      /^(?:city|state|province|county|district|island|islands|valley)$/.test(long.slice(short.length).join(' '))
    );
  }
  if (starts && long.slice(short.length).every((word) => CORPORATE.has(word.replace('.', '')))) return true;
  const of = long.indexOf('of');
  const head = of > 0 ? of - 1 : long.length - 1;
  const ends = short.every((word, i) => word === long[head + 1 - short.length + i]);
  if (ends && cluster.names.every((name) => view.lower[name.firstToken - 1] === 'the' || short.length > 1)) return true;
  return starts && short.length > 1 && of < 0;
}

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

function acronymsOf(view: TokenView, name: Candidate): string[] {
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
