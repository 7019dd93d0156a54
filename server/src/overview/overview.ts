import type { ActorType, Article, Attribution } from '../article/article';
import { vouches } from '../article/claims/vouching';
import type { ReviewEntry } from '../project/review';
import type { Finding } from '../rules/rule';
import { firstWhere } from '../text/first-from';
import type { LineIndex } from '../text/lines';
import { holds, type Span } from '../text/span';
import { type ClaimRow, claimRows, oneLine, questionsOf } from './claims';
import { countWords, type Speaking, VOICES, type Voice, type WordCounts, whoSpeaks } from './voices';

/** Who says what in a text, as one page shows it: plain data, ready for JSON. Offsets are those of the article, lines count from 1. */
export interface Overview {
  /** The title, or the first words. */
  readonly title: string;
  /** Of the running text, as all counts of words here. */
  readonly words: number;
  readonly wordsBy: Readonly<Record<Voice, number>>;
  /** A cell for every sentence of the running text. */
  readonly cells: readonly Cell[];
  /** Who is in it, whoever is mentioned most first. */
  readonly actors: readonly ActorRow[];
  /** Who speaks, whoever speaks most first. The article's own voice is none of them. */
  readonly speakers: readonly SpeakerRow[];
  /** What is said and what is claimed, in document order. */
  readonly claims: readonly ClaimRow[];
  /** What was noted about claims that are not in the text any more. */
  readonly gone: readonly ReviewEntry[];
}

/** A sentence, in reading order. */
export interface Cell extends Span {
  readonly line: number;
  /** The sentence, or as much of it as a tooltip holds. */
  readonly text: string;
  readonly words: number;
  /** Whose most of its words are. */
  readonly voice: Voice;
  /** Whether it is the first below a heading. */
  readonly opensSection: boolean;
  /** The first question about it. */
  readonly question?: string;
}

export interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly role?: string;
  readonly aliases: readonly string[];
  /** Where it is named or described, in document order; pronouns are left out. */
  readonly mentions: readonly (Span & { readonly line: number })[];
  /** How many mentions there are, pronouns with them. */
  readonly weight: number;
  /** How many questions stand about the words in which it is mentioned. */
  readonly questions: number;
}

export interface SpeakerRow {
  /** The actor's id; for those without a name the words of the text. */
  readonly key: string;
  readonly name: string;
  readonly voice: Exclude<Voice, 'own'>;
  readonly type?: ActorType;
  readonly role?: string;
  /** How often it speaks. */
  readonly sayings: number;
  /** Its words in quotation marks, and those that the article puts in words of its own. */
  readonly direct: number;
  readonly indirect: number;
}

/**
 * The whole of an article on a page. Pure; takes time in proportion to the text.
 * @param accepted findings that somebody has seen and lets stand: rows of their own, and questions no more
 */
export function overviewOf(
  article: Article,
  findings: readonly Finding[],
  lines: LineIndex,
  accepted: readonly Finding[] = [],
): Overview {
  const said = article.attributions.filter((attribution) => vouches(attribution) && attribution.content.length > 0);
  const speakers = whoSpeaks(article, said);
  const counts = countWords(article, said, speakers);
  const lineOf = (offset: number): number => lines.positionAt(offset).line + 1;
  return {
    title: titleOf(article),
    words: counts.words,
    wordsBy: counts.byVoice,
    cells: cellsOf(article, findings, counts, lineOf),
    actors: actorRows(article, findings, lineOf),
    speakers: speakerRows(article, said, speakers, counts),
    claims: claimRows(article, findings, accepted, said, speakers, lineOf),
    gone: [],
  };
}

const LONGEST_TITLE = 80;
const LONGEST_TOOLTIP = 240;

function titleOf({ page, headings, statements }: Article): string {
  const title = headings.find(({ level }) => level === 1)?.text;
  const [first] = statements;
  if (title !== undefined || !first) return title ?? '';
  return shortened(oneLine(page.text.slice(first.start, first.end)), LONGEST_TITLE);
}

/** At most so many letters of a text, up to the end of a word. */
const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')}…` : text;

function cellsOf(
  article: Article,
  findings: readonly Finding[],
  { bySentence }: WordCounts,
  lineOf: (offset: number) => number,
): Cell[] {
  const { headings, page } = article;
  const questions = questionsOf(findings);
  let heading = 0;
  let asked = 0;
  return article.statements.map(({ start, end }, i) => {
    const before = heading;
    while (heading < headings.length && headings[heading].start < start) heading++;
    while (asked < questions.length && questions[asked].end <= start) asked++;
    const question = questions[asked]?.start < end ? questions[asked].message : undefined;
    return {
      start,
      end,
      line: lineOf(start),
      text: shortened(oneLine(page.text.slice(start, end)), LONGEST_TOOLTIP),
      words: VOICES.reduce((sum, voice) => sum + bySentence[i][voice], 0),
      voice: largest(bySentence[i]),
      opensSection: i > 0 && heading > before,
      ...(question !== undefined && { question }),
    };
  });
}

function actorRows({ actors }: Article, findings: readonly Finding[], lineOf: (offset: number) => number): ActorRow[] {
  const questions = questionsOf(findings);
  const askedAt = (mention: Span): Finding | undefined => {
    const last = questions[firstWhere(questions.length, (i) => questions[i].start > mention.start) - 1];
    return last && holds(last, mention) ? last : undefined;
  };
  return actors
    .map(({ id, name, type, roles, aliases, mentions }): ActorRow => {
      const asked = new Set(mentions.flatMap((mention) => askedAt(mention) ?? []));
      return {
        id,
        name,
        type,
        ...(roles.length > 0 && { role: roles[0].text }),
        aliases,
        mentions: mentions
          .filter(({ kind }) => kind !== 'pronoun')
          .map(({ start, end }) => ({ start, end, line: lineOf(start) })),
        weight: mentions.length,
        questions: asked.size,
      };
    })
    .sort((a, b) => b.weight - a.weight);
}

const largest = (words: Readonly<Record<Voice, number>>): Voice =>
  VOICES.reduce((best, voice) => (words[voice] > words[best] ? voice : best));

function speakerRows(
  article: Article,
  said: readonly Attribution[],
  speakers: readonly Speaking[],
  { quoted, paraphrased }: WordCounts,
): SpeakerRow[] {
  const rows = new Map<string, SpeakerRow>();
  const actors = new Map(article.actors.map((actor) => [actor.id, actor]));
  said.forEach((_, i) => {
    const { key, name, voice } = speakers[i];
    const actor = actors.get(key);
    const role = actor?.roles[0]?.text;
    const before = rows.get(key);
    rows.set(key, {
      key,
      name,
      voice,
      ...(actor && { type: actor.type }),
      ...(role !== undefined && { role }),
      sayings: (before?.sayings ?? 0) + 1,
      direct: (before?.direct ?? 0) + quoted[i],
      indirect: (before?.indirect ?? 0) + paraphrased[i],
    });
  });
  return [...rows.values()].sort((a, b) => b.direct + b.indirect - a.direct - a.indirect);
}
