import { OPENING_DETERMINER } from '../../english/function-words';
import { BODIES_OF_PERSONS, POWERS } from '../../english/nouns';
import { spanOf, type TokenView } from '../../language/token-view';
import type { Actor, ActorMention, ActorType, Role } from '../article';
import type { Cluster } from './cluster';
import type { Mention, NameAt, ProperMention } from './mentions/mention';
import type { Partition } from './partition';
import { affiliationsOf, type RolePhrase } from './roles/find-roles';
import { isOwned, sectorOf } from './roles/sectors';

/** Clusters without a name are actors only if they are bodies that act and are mentioned at least this often. */
const UNNAMED_MENTIONS = 2;

/** The actors of a text, and the id of each cluster that became one. */
export interface BuiltActors {
  readonly actors: readonly Actor[];
  readonly idOf: ReadonlyMap<Cluster | null, string>;
}

/**
 * Turns clusters into actors, in the order of their first mentions.
 * @param speaks whether a mention is the head of a source
 */
export function buildActors(
  view: TokenView,
  partition: Partition,
  roles: readonly RolePhrase[],
  nameAt: NameAt,
  speaks: (mention: Mention) => boolean,
): BuiltActors {
  const rolesOf = new Map<Cluster, RolePhrase[]>();
  for (const role of roles) {
    const cluster = partition.clusterOf(role.name);
    if (!cluster) continue;
    const list = rolesOf.get(cluster);
    if (list) list.push(role);
    else rolesOf.set(cluster, [role]);
  }
  const taken = new Set<string>();
  const idOf = new Map<Cluster | null, string>();
  const actors = partition.clusters
    .filter((cluster) => isActor(cluster, speaks))
    .sort((a, b) => firstToken(a) - firstToken(b))
    .map((cluster) => {
      const actor = buildActor(view, cluster, partition, rolesOf.get(cluster) ?? [], nameAt, taken);
      idOf.set(cluster, actor.id);
      return actor;
    });
  return { actors, idOf };
}

const firstToken = (cluster: Cluster): number =>
  cluster.mentions.reduce((first, m) => Math.min(first, m.firstToken), Number.POSITIVE_INFINITY);

function isActor(cluster: Cluster, speaks: (mention: Mention) => boolean): boolean {
  if (cluster.mergedInto || cluster.mentions.length === 0) return false;
  if (cluster.names.length > 0) return true;
  if (cluster.mentions.some((mention) => isOfPerson(mention) && (mention.subject || speaks(mention)))) return true;
  if (cluster.kind !== 'organization' || cluster.plural) return false;
  // Without a name a card tells something of who says something, or is tied to a name: "the US-led coalition".
  const isTold = cluster.mentions.some((mention) => (mention.subject && speaks(mention)) || mention.nominal?.holdsName);
  if (!isTold) return false;
  if (cluster.mentions.some((mention) => isPower(mention) && speaks(mention))) return true;
  if (cluster.mentions.length < UNNAMED_MENTIONS) return false;
  return (
    cluster.mentions.some((m) => m.subject) && cluster.mentions.some((m) => m.nominal && m.nominal.modifiers.length > 0)
  );
}

/** "The government" needs no name where it does something. */
const isPower = ({ nominal, subject }: Mention): boolean =>
  subject && nominal?.determiner === 'the' && POWERS.has(nominal.noun);

/** "Clinton's campaign said", "the Velde administration denied": a body of somebody's that speaks or acts is not he. */
const isOfPerson = ({ nominal }: Mention): boolean =>
  nominal?.holdsName?.kind === 'person' && BODIES_OF_PERSONS.has(nominal.singular);

function buildActor(
  view: TokenView,
  cluster: Cluster,
  partition: Partition,
  phrases: readonly RolePhrase[],
  nameAt: NameAt,
  taken: Set<string>,
): Actor {
  const { text } = view.reading.page;
  const written = (part: { readonly firstToken: number; readonly endToken: number }): string => {
    const { start, end } = spanOf(view, part);
    return text.slice(start, end).replace(/\s+/g, ' ');
  };
  const forms = new Map<string, number>();
  // A capital and an office stand for somebody; neither is what he is called.
  const isOwn = (name: ProperMention): boolean => {
    const evidence = cluster.evidenceFor(name);
    return evidence !== 'metonym' && evidence !== 'role';
  };
  for (const name of cluster.names) if (isOwn(name)) count(forms, written(name));
  const others = cluster.names.filter((name) => !isOwn(name)).map(written);
  if (forms.size === 0) for (const name of others) count(forms, name);
  if (forms.size === 0) {
    // As the text introduces it: later descriptions may only add what the sentence is about.
    const described = cluster.mentions
      .filter((mention) => mention.form === 'nominal')
      .sort((a, b) => a.firstToken - b.firstToken);
    const introduced = described.find(({ nominal }) => nominal.modifiers.length > 0) ?? described[0];
    count(forms, written(introduced).replace(OPENING_DETERMINER, ''));
  }
  if (cluster.kind === 'person') foldCapitals(forms);
  const name = fullestForm(forms);
  const aliases = [...forms]
    .filter(([form]) => form !== name)
    .sort((a, b) => b[1] - a[1])
    .map(([form]) => form);
  for (const other of others) if (other !== name && !aliases.includes(other)) aliases.push(other);
  return {
    id: uniqueId(name, taken),
    name,
    type: typeOf(cluster),
    roles: rolesFrom(view, phrases, nameAt),
    affiliations: [...new Set(phrases.flatMap((phrase) => affiliationsOf(view, phrase, nameAt)))],
    aliases,
    mentions: mentionsOf(view, cluster, partition),
  };
}

const count = (forms: Map<string, number>, form: string): void => {
  forms.set(form, (forms.get(form) ?? 0) + 1);
};

/** Shorter forms in capitals are acronyms. */
const SHORTEST_SHOUT = 4;

const isShouted = (form: string): boolean => form.length >= SHORTEST_SHOUT && form === form.toUpperCase();

/** A person's name in capitals ("DAHL", "DAHL, Ida") is shown as the text writes it elsewhere ("Dahl", "Ida Dahl"), where it does. */
function foldCapitals(forms: Map<string, number>): void {
  const isInCapitals = (form: string): boolean => isShouted(form.replace(/,.*$/, ''));
  const calm = [...forms.keys()].filter((form) => !isInCapitals(form)).map((form) => ` ${form.toUpperCase()} `);
  for (const form of forms.keys()) {
    const plain = form.toUpperCase().split(', ').reverse().join(' ');
    if (isInCapitals(form) && calm.some((other) => other.includes(` ${plain} `))) forms.delete(form);
  }
}

/** Most words, no shouting; then the most frequent. */
function fullestForm(forms: ReadonlyMap<string, number>): string {
  let best = '';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [form, times] of forms) {
    const shouting = form.length > 6 && form === form.toUpperCase();
    const score = Math.min(form.length, 60) + times / 1000 - (shouting ? 100 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = form;
    }
  }
  return best;
}

function rolesFrom(view: TokenView, phrases: readonly RolePhrase[], nameAt: NameAt): Role[] {
  const { text } = view.reading.page;
  const seen = new Set<string>();
  const roles: Role[] = [];
  for (const phrase of phrases) {
    const span = spanOf(view, phrase);
    const worded = withoutShouting(text.slice(span.start, span.end).replace(/\s+/g, ' '));
    if (seen.has(worded.toLowerCase())) continue;
    seen.add(worded.toLowerCase());
    const sector = sectorOf(worded, isOwned(view, phrase, nameAt));
    roles.push(sector ? { ...span, text: worded, sector } : { ...span, text: worded });
  }
  // "minister" says no more than "minister of health".
  const isSaidMore = (role: string): boolean =>
    roles.some(({ text: other }) => other.toLowerCase().startsWith(`${role.toLowerCase()} of `));
  return roles.filter(({ text: role }) => !isSaidMore(role));
}

/** "SENATOR" before a name in capitals is a senator; the acronyms of "US CEO" stay. */
const withoutShouting = (role: string): string =>
  role === role.toUpperCase() ? role.replace(/\p{Lu}{4,}/gu, (word) => word.toLowerCase()) : role;

/** What most of its names are; every "he" and "she" votes for a person. */
function typeOf(cluster: Cluster): ActorType {
  const votes = new Map<string, number>();
  for (const mention of cluster.mentions) {
    if (mention.name) count(votes, mention.kind);
    else if (mention.pronoun && mention.gender) count(votes, 'person');
  }
  let best = cluster.kind as string;
  for (const [kind, times] of votes) if (times > (votes.get(best) ?? 0)) best = kind;
  return best === 'person' || best === 'place' ? best : 'organization';
}

function mentionsOf(view: TokenView, cluster: Cluster, partition: Partition): ActorMention[] {
  const { start, end } = view.reading.page.tokens;
  const sorted = [...cluster.mentions].sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  return sorted.map((mention) => ({
    start: start[mention.firstToken],
    end: end[mention.endToken - 1],
    kind: mention.form,
    evidence: cluster.evidenceFor(mention),
    certain: partition.isCertain(mention),
  }));
}

function uniqueId(name: string, taken: Set<string>): string {
  const slug =
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'actor';
  let id = slug;
  for (let times = 2; taken.has(id); times++) id = `${slug}-${times}`;
  taken.add(id);
  return id;
}
