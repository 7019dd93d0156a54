import type { AntecedentCandidate } from '../../src/article/actors/antecedents/candidates';
import type { Ranker } from '../../src/article/actors/antecedents/resolve';
import type { Cluster } from '../../src/article/actors/cluster';
import { type ActorContext, findActors } from '../../src/article/actors/find-actors';
import type { Mention, Phrase } from '../../src/article/actors/mentions/mention';
import { createAttributor } from '../../src/article/attribution/attributor';
import { createReader } from '../../src/language/reader';
import type { Name, Reading } from '../../src/language/reading';
import type { Words } from '../../src/language/words';
import type { ModelFiles } from '../../src/learning/model-file';
import { firstFrom } from '../../src/text/first-from';
import { readPage } from '../../src/text/read-page';
import { overlaps, type Span } from '../../src/text/span';
import { type PronounDocument, readDocuments } from '../corpora';

/** A decision to learn from: hashes of each candidate's features, and which candidates are right. */
export interface Example {
  readonly features: readonly Int32Array[];
  readonly right: readonly boolean[];
}

/** Characters of titles and articles before the first of a pair. */
const MOST_BEFORE_PAIR = 40;

interface EntityMention extends Span {
  readonly entity: string;
  readonly head: readonly [number, number];
}

interface EntityDocument {
  readonly text: string;
  readonly mentions: readonly EntityMention[];
}

interface LinkedMention extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** Null for nobody whom the text names. */
  readonly entity: number | null;
  /** Those meant, where they are several. */
  readonly of?: readonly number[];
}

interface LinkedDocument {
  readonly text: string;
  readonly mentions: readonly LinkedMention[];
}

/** A document, and for a decision in it which candidates are right, leaving it alone being the last, or null where nobody knows. */
export interface Lesson {
  readonly reading: Reading;
  /** Who says what, as far as the network for attributions can tell: training sees what running will see. */
  readonly attributions: ActorContext['attributions'];
  /** How often its decisions are learnt. */
  readonly weight: number;
  readonly rightOptions: (anaphor: Mention, candidates: readonly AntecedentCandidate[]) => readonly boolean[] | null;
}

/** The train parts of GAP, GUM and the linked newswire, read once. */
export function readLessons(data: string, teacher: Teacher): Lesson[] {
  return [
    ...readDocuments<PronounDocument>(data, 'pronouns', 'train').map((d) => gapLesson(d, teacher)),
    ...readDocuments<EntityDocument>(data, 'actors', 'train').map((d) => gumLesson(d, teacher)),
    ...readDocuments<LinkedDocument>(data, 'links', 'train').map((d) => newsLesson(d, teacher)),
  ];
}

/** Reads texts as the analyser does. */
export type Teacher = (text: string) => Pick<Lesson, 'reading' | 'attributions'>;

export function createTeacher(models: ModelFiles): Teacher {
  const reader = createReader(models);
  const attributor = createAttributor(models);
  return (text) => {
    const reading = reader.read(readPage(text, 'plaintext'));
    return { reading, attributions: attributor.link(reading, attributor.read(reading)).attributions };
  };
}

/**
 * Runs over the lessons and writes down their decisions. Where the truth is known it is also what the run goes on
 * with; elsewhere `rank` decides.
 */
export function collectExamples(lessons: readonly Lesson[], words: Words, rank: Ranker): Example[] {
  const examples: Example[] = [];
  for (const { reading, attributions, weight, rightOptions } of lessons) {
    findActors(reading, { attributions, headings: [] }, words, (anaphor, candidates, measured) => {
      const right = rightOptions(anaphor, candidates);
      if (!right) return rank(anaphor, candidates, measured);
      if (right.some((r) => !r)) {
        const example = { features: right.map((_, row) => measured.hashes(row)), right };
        for (let k = 0; k < weight; k++) examples.push(example);
      }
      const index = right.indexOf(true);
      return { index: index < candidates.length ? index : -1, certain: true };
    });
  }
  return examples;
}

function tokenSpan({ page }: Reading, mention: Phrase): Span {
  return { start: page.tokens.start[mention.firstToken], end: page.tokens.end[mention.endToken - 1] };
}

/** GAP: one pronoun, two names. A name that the reader missed is added, so that there is something to learn from. */
function gapLesson(document: PronounDocument, teacher: Teacher): Lesson {
  const { reading: plain, attributions } = teacher(document.text);
  const spans = [document.a, document.b].map(([start, end]) => ({ start, end }));
  const reading = spans.reduce(withPerson, plain);
  const [a, b] = spans;
  const truth = document.a[2] ? a : document.b[2] ? b : null;
  const means = (cluster: Cluster, span: Span): boolean =>
    cluster.names.some((n) => overlaps(tokenSpan(reading, n), span));
  return {
    reading,
    attributions,
    weight: 1,
    rightOptions(anaphor, candidates) {
      if (tokenSpan(reading, anaphor).start !== document.pronoun[0]) return null;
      const right = candidates.map(({ cluster }) =>
        truth ? means(cluster, truth) : !means(cluster, a) && !means(cluster, b),
      );
      right.push(truth === null);
      return right.some(Boolean) ? right : null;
    },
  };
}

function withPerson(reading: Reading, span: Span): Reading {
  const { tokens } = reading.page;
  if (reading.names.some((name) => overlaps(name, span))) return reading;
  let firstToken = 0;
  while (firstToken < tokens.length && tokens.end[firstToken] <= span.start) firstToken++;
  let endToken = firstToken;
  while (endToken < tokens.length && tokens.start[endToken] < span.end) endToken++;
  if (endToken === firstToken) return reading;
  const start = tokens.start[firstToken];
  const end = tokens.end[endToken - 1];
  const name: Name = { start, end, type: 'person', firstToken, endToken };
  const others = reading.names.filter((other) => !overlaps(other, name));
  return { ...reading, names: [...others, name].sort((x, y) => x.start - y.start) };
}

/** GUM: every mention has its entity. */
function gumLesson(document: EntityDocument, teacher: Teacher): Lesson {
  const { reading, attributions } = teacher(document.text);
  const { tokens } = reading.page;
  const entityAt: (string | null)[] = new Array(tokens.length).fill(null);
  const longest = [...document.mentions].sort((x, y) => y.end - y.start - (x.end - x.start));
  for (const { head, entity } of longest) {
    for (let i = 0; i < tokens.length; i++)
      if (tokens.start[i] < head[1] && tokens.end[i] > head[0]) entityAt[i] = entity;
  }
  /** The smallest mention that holds all of a pair and little before it. */
  const entityOfPair = ({ start, end }: Span): string | null =>
    longest.findLast((m) => m.start <= start && start - m.start < MOST_BEFORE_PAIR && m.end >= end)?.entity ?? null;
  const entityOf = (mention: Phrase): string | null => {
    for (let i = mention.endToken - 1; i >= mention.firstToken; i--) if (entityAt[i] !== null) return entityAt[i];
    return null;
  };
  return {
    reading,
    attributions,
    weight: 1,
    rightOptions(anaphor, candidates) {
      const entity = entityAt[anaphor.head];
      if (entity === null) return null;
      const right = candidates.map(({ cluster, latest }) => {
        if (cluster.parts) return entityOfPair(tokenSpan(reading, latest)) === entity;
        const witnesses = cluster.names.length > 0 ? cluster.names : [latest];
        const agreeing = witnesses.filter((mention) => entityOf(mention) === entity).length;
        return agreeing > 0 && 2 * agreeing >= witnesses.length;
      });
      right.push(!right.some(Boolean));
      return right.some(Boolean) ? right : null;
    },
  };
}

/** How often a decision in newswire counts: it is what Byline reads. */
const NEWS_WEIGHT = 2;

/** Newswire: names, pronouns and many descriptions with the actor that they mean. */
function newsLesson(document: LinkedDocument, teacher: Teacher): Lesson {
  const { reading, attributions } = teacher(document.text);
  const { tokens } = reading.page;
  const at: (LinkedMention | undefined)[] = [];
  for (const mention of document.mentions) {
    const first = firstFrom(tokens.start, mention.start);
    for (let i = first; i < tokens.length && tokens.end[i] <= mention.end; i++)
      if (mention.kind === 'name' || tokens.end[i] === mention.end) at[i] ??= mention;
  }
  const named = new Set(document.mentions.filter(({ kind }) => kind === 'name').map(({ entity }) => entity));
  /** Whom most names of a cluster mean. */
  const entityOf = ({ names }: Cluster): number | undefined => {
    const votes = new Map<number, number>();
    for (const { head } of names) {
      const entity = at[head]?.entity;
      if (entity !== null && entity !== undefined) votes.set(entity, (votes.get(entity) ?? 0) + 1);
    }
    return [...votes].sort((x, y) => y[1] - x[1])[0]?.[0];
  };
  return {
    reading,
    attributions,
    weight: NEWS_WEIGHT,
    rightOptions(anaphor, candidates) {
      const truth = at[anaphor.head];
      if (!truth || truth.kind === 'name' || (truth.kind === 'pronoun') !== (anaphor.form === 'pronoun')) return null;
      const entity = truth.entity !== null && named.has(truth.entity) ? truth.entity : null;
      const right = candidates.map(({ cluster }) => {
        if (cluster.parts)
          return truth.of !== undefined && cluster.parts.every((part) => isOneOf(truth.of!, entityOf(part)));
        if (cluster.names.length > 0) return entity !== null && entityOf(cluster) === entity;
        // Nobody who has a name: any of those without one may be right.
        return entity === null && truth.of === undefined;
      });
      right.push(entity === null ? truth.of === undefined || !right.some(Boolean) : !right.some(Boolean));
      return right.some(Boolean) ? right : null;
    },
  };
}

const isOneOf = (entities: readonly number[], entity: number | undefined): boolean =>
  entity !== undefined && entities.includes(entity);
