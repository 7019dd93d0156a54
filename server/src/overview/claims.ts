import type { Article, Attribution, ClaimKind } from '../article/article';
import { plainWords } from '../project/plain-words';
import type { ClaimKey, ReviewState } from '../project/review';
import type { Finding } from '../rules/rule';
import { overlaps, type Span } from '../text/span';
import type { Speaking } from './voices';

/** How a claim is made. */
export type Manner = 'quotation' | 'paraphrase' | 'both' | 'own voice';

export interface ClaimRow extends Span {
  readonly line: number;
  readonly text: string;
  /** Which of the rows with the same words it is, counted from 1. */
  readonly nth: number;
  /** Who says so, by name or in the words of the text; undefined where nobody does. */
  readonly who?: string;
  /** The key of its row among the speakers. */
  readonly speaker?: string;
  readonly manner: Manner;
  readonly kind?: ClaimKind;
  /** What an editor would ask about it, or would have asked, if it is accepted. */
  readonly question?: string;
  readonly rule?: string;
  /** Where that is asked. */
  readonly asked?: Span;
  /** How far it is checked. */
  readonly state: ReviewState;
  readonly note?: string;
  readonly evidence?: string;
  readonly date?: string;
  /** The words that it had when this was noted, where it has others now. */
  readonly was?: ClaimKey;
}

/** Whether an editor would still ask about a claim. */
export const isAsked = ({ question, state }: ClaimRow): boolean => question !== undefined && state !== 'accepted';

/** A row for everything that somebody says, and one for every question that is about nothing of it. */
export function claimRows(
  article: Article,
  findings: readonly Finding[],
  accepted: readonly Finding[],
  said: readonly Attribution[],
  speakers: readonly Speaking[],
  lineOf: (offset: number) => number,
): ClaimRow[] {
  const { text } = article.page;
  const lets = new Set(accepted);
  const own: Finding[] = [];
  const askedOf = new Map<Attribution, Finding>();
  const spans = said.map((attribution) => ({ attribution, ...wholeOf(attribution) }));
  let first = 0;
  for (const finding of questionsOf([...findings, ...accepted])) {
    while (first < spans.length && spans[first].end <= finding.start) first++;
    const about =
      finding.rule === 'unattributed-claim'
        ? undefined
        : spans.slice(first, first + NEAR).find((span) => overlaps(span, finding));
    if (about && !askedOf.has(about.attribution)) askedOf.set(about.attribution, finding);
    else own.push(finding);
  }
  const rows = said.map((attribution, i): UncountedRow => {
    const { content, kind } = attribution;
    const span = { start: content[0].start, end: content[content.length - 1].end };
    return {
      ...span,
      line: lineOf(span.start),
      text: content.map((piece) => oneLine(text.slice(piece.start, piece.end))).join(' … '),
      who: speakers[i].name,
      speaker: speakers[i].key,
      manner: MANNERS[kind],
      ...askedBy(askedOf.get(attribution), lets),
    };
  });
  for (const finding of own) {
    const { start, end, kind } = finding;
    rows.push({
      start,
      end,
      line: lineOf(start),
      text: oneLine(text.slice(start, end)),
      manner: 'own voice',
      ...(kind && { kind }),
      ...askedBy(finding, lets),
    });
  }
  return counted(rows.sort((a, b) => a.start - b.start || a.end - b.end));
}

type UncountedRow = Omit<ClaimRow, 'nth'>;

function askedBy(
  finding: Finding | undefined,
  accepted: ReadonlySet<Finding>,
): Pick<ClaimRow, 'question' | 'rule' | 'asked' | 'state'> {
  if (!finding) return { state: 'open' };
  const { start, end, message, rule } = finding;
  return { question: message, rule, asked: { start, end }, state: accepted.has(finding) ? 'accepted' : 'open' };
}

/** Tells rows with the same words apart by their order. */
function counted(rows: readonly UncountedRow[]): ClaimRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const words = plainWords(row.text);
    const nth = (seen.get(words) ?? 0) + 1;
    seen.set(words, nth);
    return { ...row, nth };
  });
}

/** A question stands in the words of the attribution that it is about, or in one beside it that began before. */
const NEAR = 4;

const MANNERS = { direct: 'quotation', indirect: 'paraphrase', mixed: 'both' } as const;

function wholeOf({ source, cue, content }: Attribution): Span {
  const parts = [...source, ...cue, ...content];
  return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
}

/** Findings in document order. */
export const questionsOf = (findings: readonly Finding[]): Finding[] => findings.toSorted((a, b) => a.start - b.start);

/** Text without line ends. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
