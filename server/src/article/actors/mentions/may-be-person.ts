import { classOfNoun } from '../../../english/nouns';
import type { TokenView } from '../../../language/token-view';
import { GrammaticalRole, grammaticalRoleOf } from './grammatical-role';
import type { Cluster, Mention } from './mention';

/** Whether "he" may show that a name was a person's after all: no state, no known body, nothing that is called a bank. */
export function mayBePerson(view: TokenView, cluster: Cluster | null): boolean {
  if (!cluster || cluster.kind === 'person' || cluster.kind === 'thing' || cluster.names.length === 0) return false;
  cluster.personal ??=
    !cluster.country &&
    !cluster.plural &&
    !cluster.classWords.has('company') &&
    cluster.names.every((name) => looksPersonal(view, name)) &&
    cluster.names.some(
      (name) =>
        grammaticalRoleOf(name, view) === GrammaticalRole.Subject ||
        grammaticalRoleOf(name, view) === GrammaticalRole.Possessor,
    );
  return cluster.personal;
}

const PLACE_PREPOSITION = /^(?:in|at|near|from|across|throughout|outside|inside|into|around|via|the|-)$/;

function looksPersonal(view: TokenView, { name, evidence, firstToken, endToken }: Mention): boolean {
  const { words, key, group, acronym } = name!;
  if (PLACE_PREPOSITION.test(view.lower[firstToken - 1] ?? '')) return false;
  return (
    !group &&
    !acronym &&
    endToken - firstToken <= 3 &&
    evidence !== 'acronym' &&
    evidence !== 'metonym' &&
    !/^(?:body|lexicon):/.test(key) &&
    classOfNoun(words[words.length - 1]) === null
  );
}
