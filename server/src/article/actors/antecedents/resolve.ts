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
import { isThreatened } from './threats';

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
  const resolver = new Resolver(view, sequence, nameAt, partition, countryOf, quotations, rank);
  for (let i = 0; i < sequence.length; i++) {
    if (i % TOGETHER === 0) yield;
    resolver.read(i);
  }
  resolver.doubtThreatened();
}

/** What is known while a text is gone through. */
class Resolver {
  readonly #view: TokenView;
  readonly #sequence: readonly Mention[];
  readonly #partition: Partition;
  readonly #quotations: QuotedMentions;
  readonly #rank: Ranker;
  readonly #descriptions: Descriptions;
  readonly #measurer = new Measurer();
  readonly #conjoined: ConjoinedMentions;
  readonly #history: Antecedent[] = [];
  readonly #persons: Mention[] = [];
  readonly #firstIn: Cluster[] = [];
  readonly #speeches = new Speeches();
  readonly #latestPronoun = new Map<string, Mention>();
  readonly #threatened: Mention[] = [];
  #latestSubject: Mention | null = null;
  /** The first person and the first other actor that the text names. */
  readonly #topic: Cluster | null;
  readonly #thingTopic: Cluster | null;

  constructor(
    view: TokenView,
    sequence: readonly Mention[],
    nameAt: NameAt,
    partition: Partition,
    countryOf: ReadonlyMap<Cluster, string>,
    quotations: QuotedMentions,
    rank: Ranker,
  ) {
    this.#view = view;
    this.#sequence = sequence;
    this.#partition = partition;
    this.#quotations = quotations;
    this.#rank = rank;
    this.#descriptions = new Descriptions(view, nameAt, partition, countryOf);
    this.#conjoined = new ConjoinedMentions(view, partition);
    this.#topic = partition.clusterOf(sequence.find((m) => m.name && m.kind === 'person'));
    this.#thingTopic = partition.clusterOf(sequence.find((m) => m.name && m.kind !== 'person'));
  }

  /** Gives the mention at an index of the sequence its cluster, and takes note of it for those behind. */
  read(i: number): void {
    const mention = this.#sequence[i];
    if (mention.form === 'pronoun') this.#resolvePronoun(mention, i);
    else if (mention.form === 'nominal') this.#resolveDescription(mention);
    this.#pass(mention);
  }

  #resolvePronoun(mention: PronounMention, i: number): void {
    const view = this.#view;
    const partition = this.#partition;
    const { gender: form } = mention.pronoun;
    if (form === 'relative') linkRelative(partition, mention, this.#history);
    if (form === 'relative' || form === 'first' || form === 'first-plural') return;
    const isPerson = mention.gender !== null;
    const candidates = isPerson
      ? personCandidates(
          view,
          partition,
          mention,
          this.#persons,
          this.#sequence,
          i,
          this.#quotations.excludedFor(mention),
        )
      : thingCandidates(partition, mention, this.#history, THING_WINDOW);
    const employer = ownerOfOffice(view, mention, candidates);
    const family = employer ? null : familyHere(mention, candidates);
    if (employer) partition.link(mention, employer, { by: 'owner of an office', certain: false });
    else if (family) partition.link(mention, family, { by: 'family', certain: false });
    else
      this.#decide(mention, candidates, {
        topic: isPerson ? this.#topic : this.#thingTopic,
        latestPronoun: this.#latestPronoun.get(form) ?? null,
        ahead: isPerson ? personAhead(view, partition, mention, this.#sequence, i) : null,
      });
    this.#latestPronoun.set(form, mention);
  }

  #resolveDescription(mention: NominalMention): void {
    const partition = this.#partition;
    const known = this.#descriptions.find(mention);
    if (known) partition.link(mention, known.cluster, known);
    else if (isKnownThing(mention.nominal.determiner) && mention.kind !== 'thing' && !mention.nominal.holdsName) {
      const candidates = thingCandidates(partition, mention, this.#history, THING_WINDOW + 2);
      this.#decide(mention, candidates, { topic: this.#thingTopic, latestPronoun: null, ahead: null });
    }
    if (!partition.clusterOf(mention)) linkAnew(partition, mention);
  }

  #decide(
    anaphor: PronounMention | NominalMention,
    candidates: readonly AntecedentCandidate[],
    near: Pick<Surroundings, 'topic' | 'latestPronoun' | 'ahead'>,
  ): void {
    if (candidates.length === 0) return;
    const partition = this.#partition;
    this.#measurer.measure(anaphor, candidates, {
      ...near,
      view: this.#view,
      partition,
      quotations: this.#quotations,
      firstIn: this.#firstIn,
      latestSubject: this.#latestSubject,
      speeches: this.#speeches,
    });
    const { listener } = partition;
    const scores = listener ? [] : undefined;
    const { index, certain } = this.#rank(anaphor, candidates, this.#measurer, scores);
    if (scores) listener?.ranked(anaphor, candidates, scores, index);
    if (index < 0 || index >= candidates.length) {
      const only = onlyOneOfGender(anaphor, candidates);
      if (only) partition.link(anaphor, only, { by: 'the only one of that gender', certain: false });
      return;
    }
    partition.link(anaphor, candidates[index].cluster, { by: 'ranker', certain });
    if (certain && isThreatened(anaphor, candidates, index)) this.#threatened.push(anaphor);
  }

  /** Shows as guesses what others were as near for; until the end of the text they told who is a man and who a woman. */
  doubtThreatened(): void {
    for (const mention of this.#threatened) {
      const cluster = this.#partition.clusterOf(mention);
      if (cluster) this.#partition.link(mention, cluster, { by: 'somebody else as near', certain: false });
    }
  }

  #pass(mention: Mention): void {
    const cluster = this.#partition.clusterOf(mention);
    if (!cluster) return;
    const pair = mention.kind === 'person' ? this.#conjoined.endingIn(mention, this.#persons) : null;
    this.#history.push(mention);
    if (pair) this.#history.push(pair);
    if (cluster.kind === 'person' || mayBePerson(this.#view, cluster)) this.#persons.push(mention);
    this.#descriptions.pass(mention);
    if (cluster.kind !== 'thing') this.#firstIn[mention.sentence] ??= cluster;
    if (mention.subject) this.#latestSubject = mention;
    if (this.#quotations.speechOf(mention)) this.#speeches.pass(cluster);
  }
}

/** "his party" is not a party spoken of before, or not for that reason. */
const isKnownThing = (determiner: string): boolean => POINTERS.has(determiner);

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
