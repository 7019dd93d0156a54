import { countryOfCapital } from '../../../english/countries';
import { PLACE_PREPOSITIONS } from '../../../english/function-words';
import { ENDS_TEAM_NAME } from '../../../english/name-words';
import { classOfNoun } from '../../../english/nouns';
import type { TokenView } from '../../../language/token-view';
import type { MentionEvidence } from '../../article';
import type { Cluster } from '../cluster';
import { GrammaticalRole } from './grammatical-role';
import type { ProperMention } from './mention';

/** Whether "he" may show that a name was a person's after all: no state, no known body, nothing that is called a bank. */
export function mayBePerson(view: TokenView, cluster: Cluster | null): boolean {
  if (!cluster || cluster.kind === 'person' || cluster.kind === 'thing' || cluster.names.length === 0) return false;
  const kept = judged.get(cluster);
  if (kept?.version === cluster.version) return kept.personal;
  const personal =
    !cluster.country &&
    !cluster.plural &&
    !isCapital(cluster) &&
    !cluster.classWords.has('company') &&
    cluster.names.every((name) => looksPersonal(view, name, cluster.evidenceFor(name))) &&
    cluster.names.some((name) => ACTING.has(name.grammaticalRole));
  judged.set(cluster, { version: cluster.version, personal });
  return personal;
}

/** "Those would be known to Oslo, he said": a capital is nobody. */
const isCapital = ({ names }: Cluster): boolean => countryOfCapital(names[0].name.words.join(' ')) !== undefined;

const ACTING: ReadonlySet<GrammaticalRole> = new Set([GrammaticalRole.Subject, GrammaticalRole.Possessor]);

/** What was found of a cluster, until it gains a name or a word. */
const judged = new WeakMap<Cluster, { readonly version: number; readonly personal: boolean }>();

function looksPersonal(
  view: TokenView,
  { name, firstToken, endToken }: ProperMention,
  evidence: MentionEvidence,
): boolean {
  const { words, key, group, acronym } = name;
  const before = view.lower[firstToken - 1] ?? '';
  if (PLACE_PREPOSITIONS.has(before) || before === 'the' || before === '-') return false;
  return (
    !group &&
    !acronym &&
    endToken - firstToken <= 3 &&
    evidence !== 'acronym' &&
    evidence !== 'metonym' &&
    !key.startsWith('body:') &&
    !key.startsWith('lexicon:') &&
    !ENDS_TEAM_NAME.has(words[words.length - 1]) &&
    classOfNoun(words[words.length - 1]) === null
  );
}
