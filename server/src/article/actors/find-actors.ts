import type { Reading } from '../../language/reading';
import { viewTokens } from '../../language/token-view';
import { openWords, type Words } from '../../language/words';
import type { ModelFiles } from '../../learning/model-file';
import type { Span } from '../../text/span';
import { atOnce, type Steps } from '../../text/steps';
import type { Actor, Citation, Heading } from '../article';
import type { Trace } from '../trace';
import { openRanker } from './antecedents/ranker';
import { type Ranker, resolve } from './antecedents/resolve';
import { buildActors } from './build-actors';
import type { Cluster } from './cluster';
import type { ActorLexicon } from './lexicon';
import type { ProperMention } from './mentions/mention';
import { nominalMentions } from './mentions/nominal-mentions';
import { pronounMentions } from './mentions/pronoun-mentions';
import { properMentions } from './mentions/proper-mentions';
import { Partition } from './partition';
import { bodiesOfPersons } from './roles/bodies-of-persons';
import { countriesOf, findRoles } from './roles/find-roles';
import { SIEVES, type Sieves } from './sieves';
import { linkSelfReports } from './sieves/self-reports';
import type { SievedText } from './sieves/sieve';
import { QuotedMentions } from './speakers/quoted-mentions';
import { SourceHeads } from './speakers/source-heads';
import { linkSpeakers } from './speakers/speakers';
import { withSpeakingPersons } from './speakers/speaking-persons';
import { speakersOfTurns, turnsAmong, withSpeakingBodies } from './speakers/turns';
import { traceLinks } from './trace-links';

/** What finding actors may use besides the reading. */
export interface ActorContext {
  readonly attributions: readonly Citation[];
  readonly headings: readonly Heading[];
  readonly lexicon?: ActorLexicon | undefined;
  readonly trace?: Trace | undefined;
}

export interface ActorFinder {
  /** Everyone named in the text and the bodies that act in it, with all their mentions. Never throws. */
  findActors(reading: Reading, context: ActorContext): Cast;
  /** The same in steps. */
  findInSteps(reading: Reading, context: ActorContext): Steps<Cast>;
}

/** The actors of a text. */
export interface Cast {
  readonly actors: readonly Actor[];
  /** The id of the actor that a source phrase is about, or null: see `SourceHeads`. */
  readonly actorOfSource: (source: readonly Span[]) => string | null;
}

/**
 * Loads the linking model once; the finder may then be called as often as one likes.
 * @param words what is known of single words, where somebody has loaded that already
 * @throws ModelError if a file is missing, truncated or made for another version
 */
export function createActorFinder(
  models: Pick<ModelFiles, 'words' | 'linking'>,
  words = openWords(models.words),
): ActorFinder {
  const rank = openRanker(models.linking);
  return {
    findActors: (reading, context) => findActors(reading, context, words, rank),
    findInSteps: (reading, context) => findInSteps(reading, context, words, rank, SIEVES),
  };
}

/** `ActorFinder.findActors` with a ranker of one's own: training looks over its shoulder. */
export function findActors(
  reading: Reading,
  context: ActorContext,
  words: Words,
  rank: Ranker,
  sieves: Sieves = SIEVES,
): Cast {
  return atOnce(findInSteps(reading, context, words, rank, sieves));
}

function* findInSteps(
  reading: Reading,
  context: ActorContext,
  words: Words,
  rank: Ranker,
  sieves: Sieves,
): Steps<Cast> {
  const view = viewTokens(reading);
  const turns = turnsAmong(view, context.attributions);
  const isGivenName = (word: string): boolean => words.isGivenName(word);
  const read = withSpeakingPersons(view, withSpeakingBodies(view, turns), context.attributions, isGivenName);
  yield;
  const names = properMentions(view, read, context.lexicon, words);
  const nameAt: (ProperMention | null)[] = new Array(view.count).fill(null);
  for (const name of names) nameAt.fill(name, name.firstToken, name.endToken);
  const partition = new Partition(context.trace && traceLinks(view, context.trace));
  const text: SievedText = { view, names, partition };
  for (const sieve of sieves.names) {
    yield;
    sieve.sift(text);
  }
  yield;
  const roles = findRoles(text, nameAt);
  for (const sieve of sieves.roles) {
    yield;
    sieve.sift(text);
  }
  yield;
  const pronouns = pronounMentions(view);
  const sequence = [...names, ...nominalMentions(view, names), ...pronouns].sort(
    (a, b) => a.head - b.head || a.firstToken - b.firstToken,
  );
  yield;
  const speaking = speakersOfTurns(view, turns, nameAt);
  const heads = new SourceHeads(view, nameAt, sequence, roles, partition);
  const quotations = new QuotedMentions(view, context.attributions, sequence, heads, speaking, partition);
  yield* resolve(view, sequence, nameAt, partition, countriesOf(text, roles, nameAt), quotations, rank);
  for (const sieve of sieves.antecedents) sieve.sift(text);
  const clusterOf = (source: readonly Span[]): Cluster | null => partition.clusterOf(heads.of(source));
  linkSelfReports(view, pronouns, partition, context.attributions, clusterOf);
  const bodies = bodiesOfPersons(roles, nameAt, partition);
  linkSpeakers(view, pronouns, partition, context.attributions, speaking, clusterOf, bodies);
  yield;
  const { actors, idOf } = buildActors(
    view,
    partition,
    roles,
    nameAt,
    (mention) => quotations.speechOf(mention) !== null,
  );
  return { actors, actorOfSource: (source) => idOf.get(clusterOf(source)) ?? null };
}
