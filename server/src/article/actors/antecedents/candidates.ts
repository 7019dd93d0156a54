import type { TokenView } from '../../../language/token-view';
import type { Cluster } from '../cluster';
import { GrammaticalRole } from '../mentions/grammatical-role';
import { mayBePerson } from '../mentions/may-be-person';
import type { Mention } from '../mentions/mention';
import type { Partition } from '../partition';
import { isExpected } from './agreement';
import { type Antecedent, clusterOf } from './conjoined';

/** A cluster that an anaphor may belong to, and what its mentions near the anaphor tell. */
export interface AntecedentCandidate {
  readonly anaphor: Mention;
  readonly cluster: Cluster;
  /** The latest mention before the anaphor; the first behind it where `later`. */
  readonly latest: Antecedent;
  readonly later: boolean;
  /** Mentions within the window, and the pronouns among them. */
  recent: number;
  recentPronouns: number;
  /** Whether it is a subject in the anaphor's sentence, a subject in the one before, mentioned in the one before. */
  subjectHere: boolean;
  subjectBefore: boolean;
  mentionedBefore: boolean;
  /** Sentence of its latest mention as a subject, or -1. */
  lastSubject: number;
}

/** How far back persons are looked for, in sentences; the same for things and for descriptions. */
const PERSON_WINDOW = 8;
export const THING_WINDOW = 4;
/** The same in mentions: a text without sentence ends must not cost more. */
const MENTION_WINDOW = 120;
/** Things considered for one anaphor, the latest first. */
const MOST_CANDIDATES = 20;
/** Names behind "he" in its own sentence that it may announce. */
const LATER_NAMES = 3;
const LATER_TOKENS = 25;

/**
 * Clusters of single persons mentioned lately, the latest first; names that follow in the same sentence come last.
 * @param history mentions of persons, in document order
 * @param sequence all candidates of the text, and the anaphor's place among them
 * @param excluded those that the anaphor cannot mean: who says it, and whom it speaks of where it is the speaker
 */
export function personCandidates(
  view: TokenView,
  partition: Partition,
  anaphor: Mention,
  history: readonly Antecedent[],
  sequence: readonly Mention[],
  at: number,
  excluded: ReadonlySet<Cluster>,
): AntecedentCandidate[] {
  const candidates: AntecedentCandidate[] = [];
  const considered = new Map<Cluster, AntecedentCandidate>();
  for (let k = history.length - 1; k >= 0 && history.length - k <= MENTION_WINDOW; k--) {
    const mention = history[k];
    if (anaphor.sentence - mention.sentence > PERSON_WINDOW) break;
    const cluster = clusterOf(mention, partition);
    if (!cluster || excluded.has(cluster) || mention.endToken > anaphor.firstToken || cluster.plural || mention.plural)
      continue;
    if ((cluster.kind !== 'person' && !mayBePerson(view, cluster)) || clashes(anaphor, cluster)) continue;
    note(mention, candidateFor(anaphor, cluster, mention, considered, candidates));
  }
  for (let k = at + 1, found = 0; k < sequence.length && found < LATER_NAMES; k++) {
    const name = sequence[k];
    if (name.sentence !== anaphor.sentence || name.firstToken - anaphor.firstToken > LATER_TOKENS) break;
    const cluster = partition.clusterOf(name);
    if (!cluster || excluded.has(cluster) || !isPersonName(view, name, cluster) || clashes(anaphor, cluster)) continue;
    if (considered.has(cluster)) continue;
    const candidate = candidateOf(anaphor, cluster, name, true);
    considered.set(cluster, candidate);
    candidates.push(candidate);
    found++;
  }
  return candidates;
}

/** The first person named behind an anaphor in its sentence. */
export function personAhead(
  view: TokenView,
  partition: Partition,
  anaphor: Mention,
  sequence: readonly Mention[],
  at: number,
): Mention | null {
  for (let k = at + 1; k < sequence.length; k++) {
    const name = sequence[k];
    if (name.sentence !== anaphor.sentence || name.firstToken - anaphor.firstToken > LATER_TOKENS) return null;
    if (isPersonName(view, name, partition.clusterOf(name))) return name;
  }
  return null;
}

const isPersonName = (view: TokenView, name: Mention, cluster: Cluster | null): boolean =>
  name.name !== null && !name.plural && (name.kind === 'person' || mayBePerson(view, cluster));

/** Where the gender is known, by a title, a given name or an earlier pronoun that is certain, nobody is "he" and "she". */
const clashes = (anaphor: Mention, cluster: Cluster): boolean => {
  const known = cluster.titleGender ?? cluster.gender;
  return anaphor.gender !== null && known !== null && known !== anaphor.gender;
};

/** Clusters that "it", "they" or a description may belong to by number and kind, the latest first. */
export function thingCandidates(
  partition: Partition,
  anaphor: Mention,
  history: readonly Antecedent[],
  window: number,
): AntecedentCandidate[] {
  const candidates: AntecedentCandidate[] = [];
  const considered = new Map<Cluster, AntecedentCandidate>();
  for (let k = history.length - 1; k >= 0 && history.length - k <= MENTION_WINDOW; k--) {
    const mention = history[k];
    if (anaphor.sentence - mention.sentence > window) break;
    const cluster = clusterOf(mention, partition);
    if (!cluster || mention.endToken > anaphor.firstToken || !isExpected(anaphor, mention, cluster)) continue;
    if (considered.has(cluster) || candidates.length < MOST_CANDIDATES) {
      note(mention, candidateFor(anaphor, cluster, mention, considered, candidates));
    }
  }
  return candidates;
}

function candidateOf(anaphor: Mention, cluster: Cluster, latest: Antecedent, later: boolean): AntecedentCandidate {
  const candidate: AntecedentCandidate = {
    anaphor,
    cluster,
    latest,
    later,
    recent: 0,
    recentPronouns: 0,
    subjectHere: false,
    subjectBefore: false,
    mentionedBefore: false,
    lastSubject: -1,
  };
  return candidate;
}

/** The candidate that a cluster is already, or now becomes. */
function candidateFor(
  anaphor: Mention,
  cluster: Cluster,
  latest: Antecedent,
  considered: Map<Cluster, AntecedentCandidate>,
  candidates: AntecedentCandidate[],
): AntecedentCandidate {
  const known = considered.get(cluster);
  if (known) return known;
  const candidate = candidateOf(anaphor, cluster, latest, false);
  considered.set(cluster, candidate);
  candidates.push(candidate);
  return candidate;
}

function note(mention: Antecedent, candidate: AntecedentCandidate): void {
  candidate.recent++;
  if (mention.pronoun) candidate.recentPronouns++;
  const back = candidate.anaphor.sentence - mention.sentence;
  if (back === 1) candidate.mentionedBefore = true;
  if (mention.grammaticalRole !== GrammaticalRole.Subject) return;
  if (candidate.lastSubject < 0) candidate.lastSubject = mention.sentence;
  if (back === 0) candidate.subjectHere = true;
  else if (back === 1) candidate.subjectBefore = true;
}
