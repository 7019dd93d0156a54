import type { Candidate } from './candidate';
import { Cluster } from './candidate';
import { Descriptions } from './describe';
import { type Measured, Measurer, type Surroundings } from './link-features';
import { isPlural, ROLE_NOUNS } from './nouns';
import { mayBePerson, type Option, personAhead, personOptions, THING_WINDOW, thingOptions } from './options';
import { Pairs } from './pairs';
import { isNoun, sameSentence, type TokenView } from './token-view';

/** A choice among options: the index of one, or -1 for leaving the anaphor alone. */
export interface Choice {
  readonly index: number;
  readonly certain: boolean;
}

/** Chooses among the measured options of an anaphor. */
export type Chooser = (anaphor: Candidate, options: readonly Option[], measured: Measured) => Choice;

/**
 * Gives pronouns and descriptions their clusters, in the order of reading, so that each decision sees those before it.
 * @param sequence names with their clusters, nominals and pronouns, in document order
 * @param countryOf the countries of persons by their roles, by code
 * @param speakers the named speaker of each token inside a quotation
 * @param clusters those of the names; clusters of descriptions alone are appended
 */
export function resolve(
  view: TokenView,
  sequence: readonly Candidate[],
  nameAt: readonly (Candidate | null)[],
  clusters: Cluster[],
  countryOf: ReadonlyMap<Cluster, string>,
  speakers: readonly (Candidate | undefined)[],
  choose: Chooser,
): void {
  const descriptions = new Descriptions(view, nameAt, clusters, countryOf);
  const measurer = new Measurer();
  const pairs = new Pairs(view, clusters);
  const history: Candidate[] = [];
  const persons: Candidate[] = [];
  const firstIn: Cluster[] = [];
  const topic = sequence.find((m) => m.name && m.kind === 'person')?.cluster ?? null;
  const thingTopic = sequence.find((m) => m.name && m.kind !== 'person')?.cluster ?? null;
  let latestSubject: Candidate | null = null;
  const latestPronoun = new Map<string, Candidate>();
  const ownCluster = (candidate: Candidate): void => {
    const cluster = new Cluster(clusters.length, candidate.kind);
    cluster.plural = candidate.plural;
    if (candidate.kind === 'person') cluster.roleNouns.add(candidate.nominal!.singular);
    else if (candidate.kind !== 'thing') cluster.classWords.add(candidate.nominal!.singular);
    clusters.push(cluster);
    cluster.add(candidate);
  };

  for (let i = 0; i < sequence.length; i++) {
    const candidate = sequence[i];
    const { pronoun } = candidate;
    if (pronoun) {
      if (pronoun.gender === 'relative') linkRelative(candidate, history);
      else if (pronoun.gender !== 'first' && pronoun.gender !== 'firsts') {
        const options = candidate.gender
          ? personOptions(view, candidate, persons, sequence, i, speakers[candidate.head]?.cluster ?? null)
          : thingOptions(view, candidate, history, THING_WINDOW);
        const around: Surroundings = {
          view,
          topic: candidate.gender ? topic : thingTopic,
          firstIn,
          latestSubject,
          latestPronoun: latestPronoun.get(pronoun.gender) ?? null,
          ahead: candidate.gender ? personAhead(view, candidate, sequence, i) : null,
        };
        const employer = ownerOfOffice(view, candidate, options);
        if (employer) linkAs(candidate, employer, false);
        else decide(candidate, options, around, measurer, choose);
        latestPronoun.set(pronoun.gender, candidate);
      }
    } else if (candidate.nominal) {
      const known = descriptions.find(candidate);
      if (known) {
        candidate.evidence = known.evidence;
        candidate.certain = known.certain;
        known.cluster.add(candidate);
      } else if (
        isKnownThing(candidate.nominal.determiner) &&
        candidate.kind !== 'thing' &&
        !candidate.nominal.holdsName
      ) {
        const options = thingOptions(view, candidate, history, THING_WINDOW + 2);
        const around = { view, topic: thingTopic, firstIn, latestSubject, latestPronoun: null, ahead: null };
        decide(candidate, options, around, measurer, choose);
      }
      if (!candidate.cluster) ownCluster(candidate);
    }
    if (!candidate.cluster) continue;
    const pair = candidate.kind === 'person' ? pairs.endingIn(candidate, persons) : null;
    history.push(candidate);
    if (pair) history.push(pair);
    if (candidate.cluster.kind === 'person' || mayBePerson(view, candidate.cluster)) persons.push(candidate);
    descriptions.pass(candidate);
    if (candidate.cluster.kind !== 'thing') firstIn[candidate.sentence] ??= candidate.cluster;
    if (candidate.subject) latestSubject = candidate;
  }
}

/** "his party" is not a party spoken of before, or not for that reason. */
const isKnownThing = (determiner: string): boolean => /^(?:the|this|that|these|those)$/.test(determiner);

function decide(
  anaphor: Candidate,
  options: readonly Option[],
  around: Surroundings,
  measurer: Measurer,
  choose: Chooser,
): void {
  if (options.length === 0) return;
  measurer.measure(anaphor, options, around);
  const { index, certain } = choose(anaphor, options, measurer);
  if (index < 0 || index >= options.length) return;
  const { cluster } = options[index];
  linkAs(anaphor, cluster, certain);
}

function linkAs(anaphor: Candidate, cluster: Cluster, certain: boolean): void {
  anaphor.certain = certain;
  if (anaphor.gender && anaphor.pronoun && cluster.kind !== 'person') cluster.kind = 'person';
  if (anaphor.pronoun) anaphor.kind = cluster.kind;
  cluster.add(anaphor);
}

/** "Its president": only bodies and states have one; it is that of the latest subject, here or in the sentence before. */
function ownerOfOffice(view: TokenView, { pronoun, endToken }: Candidate, options: readonly Option[]): Cluster | null {
  if (pronoun?.gender !== 'neuter' || !pronoun.possessive) return null;
  let noun = endToken;
  while (noun - endToken < 3 && sameSentence(view, noun + 1, noun) && isNoun(view, noun + 1)) noun++;
  if (!ROLE_NOUNS.has(view.lower[noun] ?? '') || isPlural(view.lower[noun])) return null;
  const bodies = options.filter(({ cluster }) => cluster.kind === 'organization' || cluster.country);
  const owner = bodies.find(({ subjectHere }) => subjectHere) ?? bodies.find(({ subjectBefore }) => subjectBefore);
  return owner?.cluster ?? null;
}

/** "Italy, whose territory": the relative belongs to what stands before the comma. */
function linkRelative(relative: Candidate, history: readonly Candidate[]): void {
  const last = history[history.length - 1];
  if (!last?.cluster || last.sentence !== relative.sentence) return;
  if (relative.firstToken - last.endToken > 1 || last.plural) return;
  relative.kind = last.cluster.kind;
  last.cluster.add(relative);
}
