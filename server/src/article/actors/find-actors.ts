import type { Reading } from '../../language/reading';
import { spanOf, viewTokens } from '../../language/token-view';
import { openWords, type Words } from '../../language/words';
import type { ModelFiles } from '../../learning/model-file';
import { firstWhere } from '../../text/first-from';
import type { Span } from '../../text/span';
import type { Actor, Attribution, Heading } from '../article';
import type { Trace } from '../trace';
import { openRanker } from './antecedents/ranker';
import { type Ranker, resolve } from './antecedents/resolve';
import { buildActors } from './build-actors';
import type { ActorLexicon } from './lexicon';
import type { Mention, ProperMention } from './mentions/mention';
import { nominalMentions } from './mentions/nominal-mentions';
import { pronounMentions } from './mentions/pronoun-mentions';
import { properMentions } from './mentions/proper-mentions';
import { Partition } from './partition';
import { countriesOf, findRoles } from './roles/find-roles';
import { SIEVES, type Sieves } from './sieves';
import { ignoredNames } from './sieves/lexicon-names';
import { linkSelfReports } from './sieves/self-reports';
import type { SievedText } from './sieves/sieve';
import { linkSpeakers, namedSpeakers } from './speakers/speakers';
import { speakersOfTurns, turnsAmong, withSpeakingBodies } from './speakers/turns';
import { traceLinks } from './trace-links';

/** What finding actors may use besides the reading. */
export interface ActorContext {
  readonly attributions: readonly Omit<Attribution, 'actor' | 'cueClass'>[];
  readonly headings: readonly Heading[];
  readonly lexicon?: ActorLexicon;
  readonly trace?: Trace;
}

export interface ActorFinder {
  /** Everyone named in the text and the bodies that act in it, with all their mentions. Never throws. */
  findActors(reading: Reading, context: ActorContext): Actor[];

  /**
   * The actor that a source phrase names, or null: that of the mention at its head ("US Secretary of State John
   * Kerry", "He", "the minister").
   */
  actorOfSource(source: readonly Span[], actors: readonly Actor[]): string | null;
}

/**
 * Loads the linking model once; the finder may then be called as often as one likes.
 * @throws ModelError if a file is missing, truncated or made for another version
 */
export function createActorFinder(models: Pick<ModelFiles, 'words' | 'linking'>): ActorFinder {
  const words = openWords(models.words);
  const rank = openRanker(models.linking);
  return {
    findActors: (reading, context) => findActors(reading, context, words, rank),
    actorOfSource,
  };
}

/** `ActorFinder.findActors` with a ranker of one's own: training looks over its shoulder. */
export function findActors(
  reading: Reading,
  context: ActorContext,
  words: Words,
  rank: Ranker,
  sieves: Sieves = SIEVES,
): Actor[] {
  const view = viewTokens(reading);
  const turns = turnsAmong(view, context.attributions);
  const isGivenName = (word: string): boolean => words.genderOf(word) !== undefined;
  const names = properMentions(view, withSpeakingBodies(view, turns), ignoredNames(context.lexicon), isGivenName);
  const nameAt: (ProperMention | null)[] = new Array(view.count).fill(null);
  for (const name of names) {
    nameAt.fill(name, name.firstToken, name.endToken);
    if (name.kind === 'person' && !name.plural) {
      const given = view.lower[name.firstToken];
      name.gender = words.genderOf(given) ?? words.genderOf(withoutAccents(given)) ?? null;
    }
  }
  const partition = new Partition(context.trace && traceLinks(view, context.trace));
  const text: SievedText = { view, names, partition, lexicon: context.lexicon };
  for (const sieve of sieves.names) sieve.sift(text);
  const roles = findRoles(text, nameAt);
  for (const sieve of sieves.roles) sieve.sift(text);
  const pronouns = pronounMentions(view);
  const sequence = [...names, ...nominalMentions(view, names), ...pronouns].sort(
    (a, b) => a.head - b.head || a.firstToken - b.firstToken,
  );
  const speaking = speakersOfTurns(view, turns, nameAt);
  const quoted = namedSpeakers(view, context.attributions, nameAt);
  const speakers = nameAt.map((_, i) => quoted[i] ?? speaking[i]);
  resolve(view, sequence, nameAt, partition, countriesOf(view, roles), speakers, rank);
  for (const sieve of sieves.antecedents) sieve.sift(text);

  const place = (mention: Mention): Span => spanOf(view, mention);
  const placed: (Span & { readonly mention: Mention })[] = [];
  for (const mention of sequence) {
    if (!mention.cluster || mention.cluster.kind === 'thing') continue;
    const { start, end } = place(mention);
    placed.push({ start, end, mention });
  }
  inOrder(placed);
  const headCluster = (source: readonly Span[]) => headOf(source, placed)?.mention.cluster ?? null;
  linkSelfReports(view, pronouns, partition, context.attributions, place, headCluster);
  linkSpeakers(view, pronouns, partition, context.attributions, speaking, headCluster);
  return buildActors(view, partition.clusters, roles, nameAt);
}

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** Spans in the order of their starts, the longer first, to look up those inside another in time that does not grow with the text. */
function inOrder<T extends Span>(spans: T[]): readonly T[] {
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Those of the ordered spans that lie inside one span. */
function inside<T extends Span>(ordered: readonly T[], span: Span): T[] {
  const first = firstWhere(ordered.length, (i) => ordered[i].start >= span.start);
  const found: T[] = [];
  for (let i = first; i < ordered.length && ordered[i].start < span.end; i++) {
    if (ordered[i].end <= span.end) found.push(ordered[i]);
  }
  return found;
}

/**
 * The mention that a source phrase is about: a person's name that fits the phrase's end or its whole, else the first
 * mention in it that is not somebody else's possessive or premodifier.
 * @param accept says which mentions count
 */
function headOf<T extends Span>(
  source: readonly Span[],
  ordered: readonly T[],
  accept: (mention: T) => boolean = () => true,
): T | null {
  for (const span of source) {
    const held = inside(ordered, span).filter(accept);
    if (held.length === 0) continue;
    const whole = held.find((m) => m.start <= span.start + 4 && m.end === span.end);
    return whole ?? held[0];
  }
  return null;
}

type PlacedActor = Span & { readonly actor: Actor };

/** The mentions of each list of actors in order: every source of a text is looked up in the same one. */
const mentionsOf = new WeakMap<readonly Actor[], readonly PlacedActor[]>();

function actorOfSource(source: readonly Span[], actors: readonly Actor[]): string | null {
  let mentions = mentionsOf.get(actors);
  if (!mentions) {
    mentions = inOrder(actors.flatMap((actor) => actor.mentions.map(({ start, end }) => ({ start, end, actor }))));
    mentionsOf.set(actors, mentions);
  }
  const ordered = mentions;
  const person = source.flatMap((span) => inside(ordered, span)).find(({ actor }) => actor.type === 'person');
  const head = person && headOf(source, ordered, ({ actor }) => actor === person.actor);
  return (head ?? headOf(source, ordered))?.actor.id ?? null;
}
