import type { Candidate } from './candidate';
import { Cluster } from './candidate';
import { Descriptions } from './describe';
import { linkFeatures, type Option, type Surroundings } from './link-features';
import { isExpected } from './pronoun-fit';
import type { TokenView } from './token-view';

/** A choice among options: the index of one, or -1 for leaving the anaphor alone. */
export interface Choice {
  readonly index: number;
  readonly certain: boolean;
}

/**
 * Chooses among the options of an anaphor.
 * @param features hashes for each option; where leaving it alone is possible, one more list at the end
 */
export type Chooser = (anaphor: Candidate, options: readonly Option[], features: readonly Int32Array[]) => Choice;

/** How far back persons are looked for, in sentences; the same for things and for descriptions. */
const PERSON_WINDOW = 8;
const THING_WINDOW = 4;
/** The same in mentions: a text without sentence ends must not cost more. */
const MENTION_WINDOW = 120;
/** Things considered for one anaphor, the latest first. */
const MOST_OPTIONS = 20;
/** Names behind "he" in its own sentence that it may announce. */
const LATER_NAMES = 3;
const LATER_TOKENS = 25;

/**
 * Gives pronouns and descriptions their clusters, in the order of reading, so that each decision sees those before it.
 * @param sequence names with their clusters, nominals and pronouns, in document order
 * @param countryOf the countries of persons by their roles, by code
 * @param clusters those of the names; clusters of descriptions alone are appended
 */
export function resolve(
  view: TokenView,
  sequence: readonly Candidate[],
  nameAt: readonly (Candidate | null)[],
  clusters: Cluster[],
  countryOf: ReadonlyMap<Cluster, string>,
  choose: Chooser,
): void {
  const descriptions = new Descriptions(view, nameAt, clusters, countryOf);
  const history: Candidate[] = [];
  const firstIn = new Map<number, Cluster>();
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
          ? personOptions(candidate, history, sequence, i)
          : thingOptions(candidate, history, THING_WINDOW);
        const around: Surroundings = {
          view,
          topic: candidate.gender ? topic : thingTopic,
          firstIn,
          latestSubject,
          latestPronoun: latestPronoun.get(pronoun.gender) ?? null,
        };
        decide(candidate, options, around, choose);
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
        const options = thingOptions(candidate, history, THING_WINDOW + 2);
        decide(candidate, options, { view, topic: thingTopic, firstIn, latestSubject, latestPronoun: null }, choose);
      }
      if (!candidate.cluster) ownCluster(candidate);
    }
    if (!candidate.cluster) continue;
    history.push(candidate);
    descriptions.pass(candidate);
    if (candidate.cluster.kind !== 'thing' && !firstIn.has(candidate.sentence)) {
      firstIn.set(candidate.sentence, candidate.cluster);
    }
    if (candidate.subject) latestSubject = candidate;
  }
}

/** "his party" is not a party spoken of before, or not for that reason. */
const isKnownThing = (determiner: string): boolean => /^(?:the|this|that|these|those)$/.test(determiner);

function decide(anaphor: Candidate, options: readonly Option[], around: Surroundings, choose: Chooser): void {
  if (options.length === 0) return;
  const features = linkFeatures(anaphor, options, around, anaphor.gender === null || anaphor.form === 'nominal');
  const { index, certain } = choose(anaphor, options, features);
  if (index < 0 || index >= options.length) return;
  const { cluster } = options[index];
  anaphor.certain = certain;
  if (anaphor.pronoun) anaphor.kind = cluster.kind;
  cluster.add(anaphor);
}

/** Clusters of single persons mentioned lately, the latest first; names that follow in the same sentence come last. */
function personOptions(
  anaphor: Candidate,
  history: readonly Candidate[],
  sequence: readonly Candidate[],
  at: number,
): Option[] {
  const byCluster = new Map<Cluster, Candidate[]>();
  for (let k = history.length - 1; k >= 0 && history.length - k <= MENTION_WINDOW; k--) {
    const mention = history[k];
    const { cluster } = mention;
    if (anaphor.sentence - mention.sentence > PERSON_WINDOW) break;
    if (!cluster || mention.endToken > anaphor.firstToken) continue;
    if (cluster.kind !== 'person' || cluster.plural || mention.plural || clashes(anaphor, cluster)) continue;
    const near = byCluster.get(cluster);
    if (near) near.push(mention);
    else byCluster.set(cluster, [mention]);
  }
  const options: Option[] = [...byCluster].map(([cluster, near]) => ({ cluster, near, later: false }));
  for (let k = at + 1, found = 0; k < sequence.length && found < LATER_NAMES; k++) {
    const name = sequence[k];
    if (name.sentence !== anaphor.sentence || name.firstToken - anaphor.firstToken > LATER_TOKENS) break;
    if (!name.name || name.kind !== 'person' || name.plural || !name.cluster || byCluster.has(name.cluster)) continue;
    if (clashes(anaphor, name.cluster)) continue;
    options.push({ cluster: name.cluster, near: [name], later: true });
    byCluster.set(name.cluster, [name]);
    found++;
  }
  return options;
}

/** A title decides a person's gender; a given name may mislead. */
const clashes = (anaphor: Candidate, cluster: Cluster): boolean =>
  anaphor.gender !== null &&
  cluster.names.some((name) => name.name!.titleGender !== null && name.name!.titleGender !== anaphor.gender);

function thingOptions(anaphor: Candidate, history: readonly Candidate[], window: number): Option[] {
  const byCluster = new Map<Cluster, Candidate[]>();
  for (let k = history.length - 1; k >= 0 && history.length - k <= MENTION_WINDOW; k--) {
    const mention = history[k];
    const { cluster } = mention;
    if (anaphor.sentence - mention.sentence > window) break;
    if (!cluster || mention.endToken > anaphor.firstToken || !isExpected(anaphor, mention, cluster)) continue;
    const near = byCluster.get(cluster);
    if (near) near.push(mention);
    else if (byCluster.size < MOST_OPTIONS) byCluster.set(cluster, [mention]);
  }
  return [...byCluster].map(([cluster, near]) => ({ cluster, near, later: false }));
}

/** "Italy, whose territory": the relative belongs to what stands before the comma. */
function linkRelative(relative: Candidate, history: readonly Candidate[]): void {
  const last = history[history.length - 1];
  if (!last?.cluster || last.sentence !== relative.sentence) return;
  if (relative.firstToken - last.endToken > 1 || last.plural) return;
  relative.kind = last.cluster.kind;
  last.cluster.add(relative);
}
