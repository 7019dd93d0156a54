import type { AntecedentCandidate } from '../../src/article/actors/antecedents/candidates';
import type { Ranker } from '../../src/article/actors/antecedents/resolve';
import { findActors } from '../../src/article/actors/find-actors';
import type { Antecedent, Cluster, Mention } from '../../src/article/actors/mentions/mention';
import type { Reader } from '../../src/language/reader';
import type { Name, Reading } from '../../src/language/reading';
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

/** A document, and for a decision in it which candidates are right, or null where nobody knows. */
export interface Lesson {
  readonly reading: Reading;
  readonly rightOptions: (
    anaphor: Mention,
    candidates: readonly AntecedentCandidate[],
    abstain: boolean,
  ) => readonly boolean[] | null;
}

/** The train parts of GAP and GUM, read once. */
export function readLessons(data: string, reader: Reader): Lesson[] {
  const gap = readDocuments<PronounDocument>(data, 'pronouns', 'train').map((d) => gapLesson(d, reader));
  const gum = readDocuments<EntityDocument>(data, 'actors', 'train').map((d) => gumLesson(d, reader));
  return [...gap, ...gum];
}

/**
 * Runs over the lessons and writes down their decisions. Where the truth is known it is also what the run goes on
 * with; elsewhere `rank` decides.
 */
export function collectExamples(lessons: readonly Lesson[], reader: Reader, rank: Ranker): Example[] {
  const examples: Example[] = [];
  for (const { reading, rightOptions } of lessons) {
    findActors(reading, { attributions: [], headings: [] }, reader.words, (anaphor, candidates, measured) => {
      const right = rightOptions(anaphor, candidates, measured.abstains);
      if (!right) return rank(anaphor, candidates, measured);
      if (right.some((r) => !r)) examples.push({ features: right.map((_, row) => measured.hashes(row)), right });
      const index = right.indexOf(true);
      return { index: index < candidates.length ? index : -1, certain: true };
    });
  }
  return examples;
}

function tokenSpan({ page }: Reading, mention: Antecedent): Span {
  return { start: page.tokens.start[mention.firstToken], end: page.tokens.end[mention.endToken - 1] };
}

/** GAP: one pronoun, two names. A name that the reader missed is added, so that there is something to learn from. */
function gapLesson(document: PronounDocument, reader: Reader): Lesson {
  const plain = reader.read(readPage(document.text, 'plaintext'));
  const spans = [document.a, document.b].map(([start, end]) => ({ start, end }));
  const reading = spans.reduce(withPerson, plain);
  const [a, b] = spans;
  const truth = document.a[2] ? a : document.b[2] ? b : null;
  const means = (cluster: Cluster, span: Span): boolean =>
    cluster.names.some((n) => overlaps(tokenSpan(reading, n), span));
  return {
    reading,
    rightOptions(anaphor, candidates, abstain) {
      if (abstain || tokenSpan(reading, anaphor).start !== document.pronoun[0]) return null;
      const right = candidates.map(({ cluster }) =>
        truth ? means(cluster, truth) : !means(cluster, a) && !means(cluster, b),
      );
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
function gumLesson(document: EntityDocument, reader: Reader): Lesson {
  const reading = reader.read(readPage(document.text, 'plaintext'));
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
  const entityOf = (mention: Antecedent): string | null => {
    for (let i = mention.endToken - 1; i >= mention.firstToken; i--) if (entityAt[i] !== null) return entityAt[i];
    return null;
  };
  return {
    reading,
    rightOptions(anaphor, candidates, abstain) {
      const entity = entityAt[anaphor.head];
      if (entity === null) return null;
      const right = candidates.map(({ cluster, latest }) => {
        if (cluster.parts) return entityOfPair(tokenSpan(reading, latest)) === entity;
        const witnesses = cluster.names.length > 0 ? cluster.names : [latest];
        const agreeing = witnesses.filter((mention) => entityOf(mention) === entity).length;
        return agreeing > 0 && 2 * agreeing >= witnesses.length;
      });
      if (abstain) right.push(!right.some(Boolean));
      return right.some(Boolean) ? right : null;
    },
  };
}
