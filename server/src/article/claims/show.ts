import { UPOS } from '../../language/reading';
import type { Page } from '../../text/page';
import { holds, type Span } from '../../text/span';
import type { ClaimKind, Statement } from '../article';
import { claimKindOf, type Evidence, type EvidenceName } from './evidence';
import type { PageWords } from './statement-words';
import { WEIGHTS } from './weights';

/** What a claim shows of itself: what kind it is, and the words to tell it by. */
export interface Shown {
  /** None where the evidence speaks for two kinds alike. */
  readonly kind: ClaimKind | undefined;
  /** Words of that kind that a person would name, in document order. */
  readonly words: readonly Span[];
  /** The clause that makes the claim, cut behind those words where it goes on. */
  readonly gist: Span;
}

/** Evidence that hardly moves the odds still tells what kind of claim it is. */
const LEAST_PUSH = 0.1;

/** Tokens; a shorter clause tells nobody what the claim is: “The extent to” which something is true. */
const LEAST_GIST = 4;

/** Tokens before the dash. */
const LONGEST_DATELINE = 10;
const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');

/** How much more must speak for the first kind than for the second one. */
const CLEAR = 1.25;

/** The lists whose words carry a claim by themselves; of the others ("will", "even", "since 2014") nobody would say that it is they. */
const NAMED: ReadonlySet<EvidenceName> = new Set<EvidenceName>([
  ...([
    'misdeed',
    'wrongdoing',
    'loaded',
    'praise',
    'superlative',
    'cause',
    'mind',
    'feeling',
    'likely',
    'private',
  ] as const),
  ...(['sweeping', 'percent', 'money', 'people', 'count'] as const),
]);

/** Evidence for each kind of claim, the kind with the most first. */
export function weighKinds(evidence: readonly Evidence[]): (readonly [ClaimKind, number])[] {
  const byKind = new Map<ClaimKind, number>();
  for (const { name, amount } of evidence) {
    const kind = claimKindOf(name);
    if (kind) byKind.set(kind, (byKind.get(kind) ?? 0) + Math.max(LEAST_PUSH, WEIGHTS[name]) * amount);
  }
  return [...byKind].sort((x, y) => y[1] - x[1]);
}

/** What to show of a statement that makes a claim by its evidence. */
export function showClaim(page: PageWords, text: Page, statement: Statement, evidence: readonly Evidence[]): Shown {
  const [best, second] = weighKinds(evidence);
  const kind = best && (!second || best[1] >= CLEAR * second[1]) ? best[0] : undefined;
  return showKind(page, text, statement, evidence, kind);
}

/** What to show of a statement that makes a claim of a kind. */
export function showKind(
  page: PageWords,
  { tokens }: Page,
  statement: Statement,
  evidence: readonly Evidence[],
  kind: ClaimKind | undefined,
): Shown {
  const named = evidence
    .filter(({ name }) => kind && claimKindOf(name) === kind && NAMED.has(name))
    .flatMap(({ tokens }) => tokens);
  const spanOf = ([first, end]: readonly [number, number]): Span => ({
    start: tokens.start[first],
    end: tokens.end[end - 1],
  });
  const words = outermost(named.map(spanOf).sort((a, b) => a.start - b.start || b.end - a.end));
  const { main, end } = page.read(statement);
  const first = Math.max(main.first, behindDateline(page, statement, spanOf));
  const isShort = main.end - first < LEAST_GIST;
  return { kind, words, gist: spanOf([first, isShort ? end : main.end]) };
}

/** The first token behind a dateline (“WESTBY, 15 October – ”): a dash that stands free, with no verb in front of it. */
function behindDateline(
  page: PageWords,
  { firstToken, endToken }: Statement,
  spanOf: (range: readonly [number, number]) => Span,
): number {
  for (let i = firstToken; i < Math.min(firstToken + LONGEST_DATELINE, endToken - LEAST_GIST); i++) {
    if (page.tags[i] === VERB || page.tags[i] === AUX) break;
    const isFree = i > firstToken && spanOf([i - 1, i]).end < spanOf([i, i + 1]).start;
    if (isFree && /^[-–—]+$/.test(page.word(i))) return i + 1;
  }
  return firstToken;
}

/** Leaves out what stands inside another span; the list is in order of starts, longer ones first. */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (!last || !holds(last, span)) kept.push(span);
  }
  return kept;
}
