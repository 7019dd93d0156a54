import type { Reading } from '../../language/reading';
import type { Page } from '../../text/page';
import { holds, type Span } from '../../text/span';
import type { Claim, ClaimKind, Statement, VagueSource } from '../article';
import { claimKindOf, type Evidence, gatherEvidence } from './evidence';
import { restatedInBody } from './restated';
import { continuesSpeech } from './speech';
import { PageWords } from './statement-words';
import { findVagueSources, type SpokenFor } from './vague-sources';
import { BIAS, WEIGHTS } from './weights';

/** What is known of the text when its claims are looked for. */
export interface ClaimContext {
  readonly statements: readonly Statement[];
  readonly attributions: readonly SpokenFor[];
}

export interface ClaimsFound {
  readonly claims: readonly Claim[];
  readonly vagueSources: readonly VagueSource[];
}

/** Below this it is not worth telling anybody, however eager the rules are. */
const LEAST = 0.15;
/** What a full point of log odds of being attributed takes off the log odds of a claim, and the most it can. */
const ATTRIBUTED_WEIGHT = 0.8;
const ATTRIBUTED_MOST = 4;
/**
 * The most where somebody's mind is told and no word of saying stands: attribution corpora take "he fears" for an attribution, an editor asks
 * how the writer knows.
 */
const MIND_MOST = 1;
/** How many statements after a poll or a survey is named its figures may still come, and what they count for then. */
const POLL_REACH = 8;
const POLL_FIGURE = 0.3;
const POLL = /^(?:polls?|polled|polling|surveys?|surveyed|census|questionnaire|pollsters?)$/;
const FIGURES: ReadonlySet<string> = new Set(['percent', 'people', 'count', 'approximate']);
/** Tokens; shorter statements assert nothing. */
const LEAST_TOKENS = 4;

/**
 * Sentences in the article's own voice that an editor would want a source for, and words that credit something to nobody in particular.
 *
 * Every statement's evidence (`evidence.ts`) is weighed into the log odds of a claim; its kind is the one that the evidence speaks for
 * most. Statements that go on with somebody's speech, and leads that the text restates with a source, make no claim.
 */
export function findClaims(reading: Reading, context: ClaimContext): ClaimsFound {
  const { statements } = context;
  const page = new PageWords(reading);
  const spoken = continuesSpeech(page, reading.page, statements);
  const restated = restatedInBody(page, statements);
  const claims: Claim[] = [];
  let lastPoll = Number.NEGATIVE_INFINITY;
  statements.forEach((statement, i) => {
    if (mentions(page, statement, POLL)) lastPoll = i;
    if (statement.endToken - statement.firstToken < LEAST_TOKENS || spoken.has(i) || restated.has(i)) return;
    if (
      isFragment(reading.page, statement) ||
      BY_DOCUMENT.test(reading.page.text.slice(statement.start, statement.start + 60))
    )
      return;
    const claim = weigh(gatherEvidence(page, statement), statement.attributed, i - lastPoll <= POLL_REACH);
    if (!claim || claim.confidence < LEAST) return;
    const { start, end } = reading.page.tokens;
    const triggers = claim.tokens.map(([from, to]) => ({ start: start[from], end: end[to - 1] }));
    triggers.sort((a, b) => a.start - b.start || b.end - a.end);
    claims.push({
      start: statement.start,
      end: statement.end,
      statement: i,
      kind: claim.kind,
      triggers: outermost(triggers),
      confidence: claim.confidence,
    });
  });
  return { claims, vagueSources: findVagueSources(page, reading.page, { ...context, spoken, restated }) };
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

/** What a proposal or a law provides is said by it. */
const BY_DOCUMENT =
  /^under (?:the|a|this|that|its|their|his|her) (?:\p{L}+ ){0,3}?(?:proposals?|plans?|deal|agreement|accord|law|bill|rules|terms|legislation|scheme|contract|treaty|constitution|regulations?)\b/iu;

/** Whether the statement is a line of its own without an end: a standfirst or a caption asserts nothing. */
function isFragment({ text, blocks }: Page, { start, end, block }: Statement): boolean {
  return start === blocks[block].start && end === blocks[block].end && /[\p{L}\p{N}]$/u.test(text.slice(start, end));
}

interface Weighed {
  readonly kind: ClaimKind;
  readonly confidence: number;
  readonly tokens: Evidence['tokens'];
}

function mentions(page: PageWords, statement: Statement, words: RegExp): boolean {
  for (let i = statement.firstToken; i < statement.endToken; i++) if (words.test(page.word(i))) return true;
  return false;
}

function weigh(evidence: readonly Evidence[], attributed: number, fromPoll: boolean): Weighed | undefined {
  const a = Math.min(0.999, Math.max(0.001, attributed));
  const odds = Math.log(a / (1 - a));
  const names = new Set(evidence.map(({ name }) => name));
  const tellsMind = (names.has('mind') || names.has('feeling')) && !names.has('speech') && !names.has('speechAct');
  let sum = BIAS - ATTRIBUTED_WEIGHT * Math.max(-1, Math.min(tellsMind ? MIND_MOST : ATTRIBUTED_MOST, odds));
  const byKind = new Map<ClaimKind, number>();
  for (const { name, amount } of evidence) {
    const push = WEIGHTS[name] * amount * (fromPoll && FIGURES.has(name) ? POLL_FIGURE : 1);
    sum += push;
    const kind = claimKindOf(name);
    if (kind && push > 0) byKind.set(kind, (byKind.get(kind) ?? 0) + push);
  }
  const [best] = [...byKind].sort((x, y) => y[1] - x[1]);
  if (!best) return undefined;
  const tokens = evidence.filter(({ name }) => claimKindOf(name) === best[0]).flatMap((entry) => entry.tokens);
  return { kind: best[0], confidence: 1 / (1 + Math.exp(-sum)), tokens };
}
