import { POINTERS } from '../../../english/function-words';
import { isPlural, ROLE_NOUNS } from '../../../english/nouns';
import { isNoun, sameSentence, type TokenView } from '../../../language/token-view';
import type { Steps } from '../../../text/steps';
import type { Cluster } from '../cluster';
import { mayBePerson } from '../mentions/may-be-person';
import type { Mention, NameAt, NominalMention, PronounMention } from '../mentions/mention';
import type { Partition } from '../partition';
import { Descriptions } from '../sieves/descriptions';
import type { QuotedMentions } from '../speakers/quoted-mentions';
import { type AntecedentCandidate, personAhead, personCandidates, THING_WINDOW, thingCandidates } from './candidates';
import { type Antecedent, ConjoinedMentions, clusterOf } from './conjoined';
import { type Measured, Measurer, type Surroundings } from './features';
import { Speeches } from './speeches';

/** Mentions that are resolved in one step. */
const TOGETHER = 64;

/** A choice among candidates: the index of one, or -1 for leaving the anaphor alone. */
export interface Choice {
  readonly index: number;
  readonly certain: boolean;
  /** Of the best candidate, 0 to 1, as far as the ranker can tell. */
  readonly likelihood?: number;
}

/**
 * Chooses among the measured candidates of an anaphor.
 * @param scores where given, the score of every row is added to it: see `PartitionListener.ranked`
 */
export type Ranker = (
  anaphor: Mention,
  candidates: readonly AntecedentCandidate[],
  measured: Measured,
  scores?: number[],
) => Choice;

/**
 * Gives pronouns and descriptions their clusters, in the order of reading, so that each decision sees those before it.
 * @param sequence names with their clusters, nominals and pronouns, in document order
 * @param countryOf the countries of persons by their roles, by code
 * @param quotations who says what, so that nobody speaks of himself as of another
 * @param partition with the clusters of the names; those of descriptions alone are added
 */
export function* resolve(
  view: TokenView,
  sequence: readonly Mention[],
  nameAt: NameAt,
  partition: Partition,
  countryOf: ReadonlyMap<Cluster, string>,
  quotations: QuotedMentions,
  rank: Ranker,
): Steps<void> {
  const descriptions = new Descriptions(view, nameAt, partition, countryOf);
  const measurer = new Measurer();
  const conjoined = new ConjoinedMentions(view, partition);
  const history: Antecedent[] = [];
  const persons: Mention[] = [];
  const firstIn: Cluster[] = [];
  const topic = partition.clusterOf(sequence.find((m) => m.name && m.kind === 'person'));
  const thingTopic = partition.clusterOf(sequence.find((m) => m.name && m.kind !== 'person'));
  let latestSubject: Mention | null = null;
  const speeches = new Speeches();
  const latestPronoun = new Map<string, Mention>();
  for (let i = 0; i < sequence.length; i++) {
    if (i % TOGETHER === 0) yield;
    const mention = sequence[i];
    if (mention.form === 'pronoun') {
      const { pronoun } = mention;
      if (pronoun.gender === 'relative') linkRelative(partition, mention, history);
      else if (pronoun.gender !== 'first' && pronoun.gender !== 'first-plural') {
        const candidates = mention.gender
          ? personCandidates(view, partition, mention, persons, sequence, i, quotations.excludedFor(mention))
          : thingCandidates(partition, mention, history, THING_WINDOW);
        const around: Surroundings = {
          view,
          partition,
          quotations,
          topic: mention.gender ? topic : thingTopic,
          firstIn,
          latestSubject,
          speeches,
          latestPronoun: latestPronoun.get(pronoun.gender) ?? null,
          ahead: mention.gender ? personAhead(view, partition, mention, sequence, i) : null,
        };
        const employer = ownerOfOffice(view, mention, candidates);
        const family = employer ? null : familyHere(mention, candidates);
        if (employer) partition.link(mention, employer, { by: 'owner of an office', certain: false });
        else if (family) partition.link(mention, family, { by: 'family', certain: false });
        else decide(partition, mention, candidates, around, measurer, rank);
        latestPronoun.set(pronoun.gender, mention);
      }
    } else if (mention.form === 'nominal') {
      const known = descriptions.find(mention);
      if (known) {
        partition.link(mention, known.cluster, known);
      } else if (isKnownThing(mention.nominal.determiner) && mention.kind !== 'thing' && !mention.nominal.holdsName) {
        const candidates = thingCandidates(partition, mention, history, THING_WINDOW + 2);
        const around: Surroundings = {
          view,
          partition,
          quotations,
          topic: thingTopic,
          firstIn,
          latestSubject,
          speeches,
          latestPronoun: null,
          ahead: null,
        };
        decide(partition, mention, candidates, around, measurer, rank);
      }
      if (!partition.clusterOf(mention)) linkAnew(partition, mention);
    }
    const cluster = partition.clusterOf(mention);
    if (!cluster) continue;
    const pair = mention.kind === 'person' ? conjoined.endingIn(mention, persons) : null;
    history.push(mention);
    if (pair) history.push(pair);
    if (cluster.kind === 'person' || mayBePerson(view, cluster)) persons.push(mention);
    descriptions.pass(mention);
    if (cluster.kind !== 'thing') firstIn[mention.sentence] ??= cluster;
    if (mention.subject) latestSubject = mention;
    if (quotations.speechOf(mention)) speeches.pass(cluster);
  }
}

/** "his party" is not a party spoken of before, or not for that reason. */
const isKnownThing = (determiner: string): boolean => POINTERS.has(determiner);

function decide(
  partition: Partition,
  anaphor: PronounMention | NominalMention,
  candidates: readonly AntecedentCandidate[],
  around: Surroundings,
  measurer: Measurer,
  rank: Ranker,
): void {
  if (candidates.length === 0) return;
  measurer.measure(anaphor, candidates, around);
  const { listener } = partition;
  const scores = listener ? [] : undefined;
  const { index, certain } = rank(anaphor, candidates, measurer, scores);
  if (scores) listener?.ranked(anaphor, candidates, scores, index);
  if (index < 0 || index >= candidates.length) {
    const only = onlyOneOfGender(anaphor, candidates);
    if (only) partition.link(anaphor, only, { by: 'the only one of that gender', certain: false });
    return;
  }
  const { cluster } = candidates[index];
  partition.link(anaphor, cluster, { by: 'ranker', certain });
}

/** "Karl Lind spoke to Ada Holm. She …": the only person near who is known to be a woman. */
function onlyOneOfGender(
  { gender, pronoun, sentence }: Mention,
  candidates: readonly AntecedentCandidate[],
): Cluster | null {
  if (!pronoun || gender === null) return null;
  const near = candidates.filter(({ latest, later }) => !later && sentence - latest.sentence <= 1);
  const [only] = near;
  if (near.length !== 1 || only.cluster.names.length === 0) return null;
  return (only.cluster.titleGender ?? only.cluster.gender) === gender ? only.cluster : null;
}

/** A description that speaks of nobody known opens a cluster of its own. */
function linkAnew(partition: Partition, description: NominalMention): void {
  const { kind, plural, nominal } = description;
  const cluster = partition.make(kind, plural);
  if (kind === 'person') cluster.learnRole(nominal.singular);
  else if (kind !== 'thing') cluster.learnClass(nominal.singular);
  partition.link(description, cluster, { by: 'first mention' });
}

/** "Its president": only bodies and states have one; it is that of the latest subject, here or in the sentence before. */
function ownerOfOffice(
  view: TokenView,
  { pronoun, endToken }: Mention,
  candidates: readonly AntecedentCandidate[],
): Cluster | null {
  if (pronoun?.gender !== 'neuter' || !pronoun.possessive) return null;
  let noun = endToken;
  while (noun - endToken < 3 && sameSentence(view, noun + 1, noun) && isNoun(view, noun + 1)) noun++;
  if (!ROLE_NOUNS.has(view.lower[noun] ?? '') || isPlural(view.lower[noun])) return null;
  const bodies = candidates.filter(({ cluster }) => cluster.kind === 'organization' || cluster.country);
  const owner = bodies.find(({ subjectHere }) => subjectHere) ?? bodies.find(({ subjectBefore }) => subjectBefore);
  return owner?.cluster ?? null;
}

/** "The Brauns live there with their dogs": they are the only family that the sentence has named. */
function familyHere({ pronoun, sentence }: Mention, candidates: readonly AntecedentCandidate[]): Cluster | null {
  if (pronoun?.gender !== 'plural') return null;
  const families = candidates.filter(
    ({ cluster, latest }) => cluster.kind === 'person' && cluster.names.length > 0 && latest.sentence === sentence,
  );
  return families.length === 1 && families[0].cluster.plural ? families[0].cluster : null;
}

/** "Italy, whose territory": the relative belongs to what stands before the comma. */
function linkRelative(partition: Partition, relative: PronounMention, history: readonly Antecedent[]): void {
  const last = history[history.length - 1];
  const cluster = last && clusterOf(last, partition);
  if (!cluster || last.sentence !== relative.sentence) return;
  if (relative.firstToken - last.endToken > 1 || last.plural) return;
  partition.link(relative, cluster, { by: 'relative pronoun' });
}
