import { DEMONSTRATIVES, POSSESSIVES } from '../../../english/function-words';
import type { Cluster } from '../cluster';
import type { Mention, NominalFacts, NominalMention } from '../mentions/mention';
import type { Antecedent } from './conjoined';
import { AT } from './template';

export const KIND = { person: 1, organization: 2, place: 3, thing: 4 } as const;

/** 1 "the", 2 a demonstrative, 3 a possessive pronoun, 4 another; without one, 5 is definite all the same and 6 not. */
export function determinerClass({ determiner: word, definite }: NominalFacts): number {
  if (word === 'the') return 1;
  if (DEMONSTRATIVES.has(word)) return 2;
  if (POSSESSIVES.has(word)) return 3;
  if (word) return 4;
  return definite ? 5 : 6;
}

/** How a description fits what is known of a cluster. */
export function measureDescription(
  anaphor: NominalMention,
  latest: Antecedent,
  cluster: Cluster,
  row: Int32Array,
  from: number,
): void {
  const { singular, modifiers } = anaphor.nominal;
  row[from + AT.match] = matchOf(singular, cluster);
  const shared = modifiers.some(
    (word) =>
      cluster.classWords.has(word) ||
      cluster.roleNouns.has(word) ||
      cluster.mentions.some((m) => m.nominal?.modifiers.includes(word) || m.name?.words.includes(word)),
  );
  row[from + AT.modifiers] = modifiers.length === 0 ? 1 : shared ? 2 : 3;
  row[from + AT.kindMatch] =
    cluster.kind === anaphor.kind
      ? 1
      : cluster.kind === 'thing'
        ? 2
        : (cluster.kind === 'person') !== (anaphor.kind === 'person')
          ? 3
          : 4;
  row[from + AT.numberMatch] = anaphor.plural === (cluster.plural || latest.plural) ? 1 : 2;
  row[from + AT.genderMatch] = anaphor.gender && cluster.gender ? (anaphor.gender === cluster.gender ? 2 : 3) : 1;
}

/** How a noun fits what is known of a cluster: a role, what it is, the noun of a mention, a word of a name, or not at all. */
function matchOf(noun: string, cluster: Cluster): number {
  if (cluster.roleNouns.has(noun)) return 2;
  if (cluster.classWords.has(noun)) return 3;
  if (cluster.mentions.some((m) => m.nominal?.singular === noun)) return 4;
  return cluster.names.some((m) => m.name.words.includes(noun)) ? 5 : 1;
}

/** 1 title agrees, 2 clashes; 3, 4 given name with surname; 5, 6 single name; 7, 8 an earlier pronoun; 9 nothing known. */
export function genderEvidence(anaphor: Mention, cluster: Cluster): number {
  let evidence = 9;
  for (const name of cluster.names) {
    const title = cluster.titleGenderOf(name);
    if (title) return title === anaphor.gender ? 1 : 2;
    if (!name.gender) continue;
    const agrees = name.gender === anaphor.gender;
    if (name.name.words.length > 1) evidence = agrees ? 3 : 4;
    else if (evidence === 9) evidence = agrees ? 5 : 6;
  }
  if (evidence === 9 && cluster.gender) return cluster.gender === anaphor.gender ? 7 : 8;
  return evidence;
}

/** How much the names of a cluster look like a person's; nobody's names come first. */
export function natureOf({ kind, names, titleGender }: Cluster): number {
  if (names.length === 0) return 1;
  if (titleGender) return 2;
  const long = names.some((name) => name.name.words.length > 1) ? 1 : 0;
  return 3 + long + (kind === 'person' ? 0 : kind === 'organization' ? 2 : 4);
}
