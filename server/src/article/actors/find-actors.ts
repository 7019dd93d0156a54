import type { ModelFiles } from '../../language/model-file';
import type { Reading } from '../../language/reading';
import { openWords, type Words } from '../../language/words';
import { holds, type Span } from '../../text/span';
import type { Actor, Attribution, Heading } from '../article';
import { applyLexicon, ignoredNames } from './apply-lexicon';
import { buildActors, spanOf } from './build-actors';
import type { Candidate, Cluster } from './candidate';
import type { ActorLexicon } from './lexicon';
import { linkNames } from './link-names';
import { linkMetonyms } from './metonyms';
import { nameCandidates } from './name-candidates';
import { nominalCandidates, pronounCandidates } from './phrase-candidates';
import { openRanker } from './ranker';
import { type Chooser, resolve } from './resolve';
import { countriesOf, findRoles } from './roles';
import { linkSpeakers } from './speakers';
import { viewTokens } from './token-view';

/** What finding actors may use besides the reading. */
export interface ActorContext {
  readonly attributions: readonly Omit<Attribution, 'actor'>[];
  readonly headings: readonly Heading[];
  readonly lexicon?: ActorLexicon;
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
  const choose = openRanker(models.linking);
  return {
    findActors: (reading, context) => findActors(reading, context, words, choose),
    actorOfSource,
  };
}

/** `ActorFinder.findActors` with a chooser of one's own: training looks over its shoulder. */
export function findActors(reading: Reading, context: ActorContext, words: Words, choose: Chooser): Actor[] {
  const view = viewTokens(reading);
  const names = nameCandidates(view, ignoredNames(context.lexicon));
  const nameAt: (Candidate | null)[] = new Array(view.count).fill(null);
  for (const name of names) {
    nameAt.fill(name, name.firstToken, name.endToken);
    if (name.kind === 'person' && !name.plural) {
      name.gender = words.genderOf(view.lower[name.firstToken]) ?? null;
    }
  }
  applyLexicon(view, names, context.lexicon);
  const clusters = linkNames(view, names);
  linkMetonyms(view, clusters);
  const roles = findRoles(view, names, nameAt);
  const pronouns = pronounCandidates(view);
  const sequence = [...names, ...nominalCandidates(view, names), ...pronouns].sort(
    (a, b) => a.head - b.head || a.firstToken - b.firstToken,
  );
  resolve(view, sequence, nameAt, clusters, countriesOf(view, roles), choose);

  const place = (candidate: Candidate): Span => spanOf(view, candidate);
  const spoken = sequence.filter((m) => m.cluster && m.cluster.kind !== 'thing');
  const quotations = reading.page.quotations.flatMap((quotation) => quotation.pieces);
  linkSpeakers(pronouns, context.attributions, place, quotations, (source) => headCluster(source, spoken, place));
  return buildActors(view, clusters, roles, nameAt);
}

function headCluster(
  source: readonly Span[],
  mentions: readonly Candidate[],
  place: (candidate: Candidate) => Span,
): Cluster | null {
  const spans = mentions.map((mention) => ({ ...place(mention), mention }));
  return headOf(source, spans)?.mention.cluster ?? null;
}

/**
 * The mention that a source phrase is about: a person's name that fits the phrase's end or its whole, else the first
 * mention in it that is not somebody else's possessive or premodifier.
 */
function headOf<T extends Span>(source: readonly Span[], mentions: readonly T[]): T | null {
  for (const span of source) {
    const inside = mentions.filter((mention) => holds(span, mention));
    if (inside.length === 0) continue;
    const whole = inside.find((m) => m.start <= span.start + 4 && m.end === span.end);
    return whole ?? inside[0];
  }
  return null;
}

function actorOfSource(source: readonly Span[], actors: readonly Actor[]): string | null {
  const mentions = actors.flatMap((actor) => actor.mentions.map(({ start, end }) => ({ start, end, actor })));
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const inside = mentions.filter((mention) => source.some((span) => holds(span, mention)));
  const person = inside.find(({ actor, start }) => actor.type === 'person' && source.some((s) => start >= s.start));
  return (
    (
      headOf(
        source,
        mentions.filter((m) => m.actor === person?.actor),
      ) ?? headOf(source, mentions)
    )?.actor.id ?? null
  );
}
