import { LEADS_ON } from '../../english/function-words';
import { firstFrom } from '../../text/first-from';
import { type Page, word } from '../../text/page';
import type { Span } from '../../text/span';
import type { Citation } from '../article';
import type { Reporter } from './labelled';

/** An attribution as this layer finds it; who the actor is, only the layer of actors knows. */
export type FoundAttribution = Citation;

const SOURCE = 1;
const CUE = 2;
const CONTENT = 3;

/** A labelled run of tokens. */
interface Run {
  readonly role: number;
  readonly first: number;
  readonly end: number;
}

// Distances are in tokens; whatever parts a span from a cue counts as so many more.
const OTHER_SENTENCE = 15;
const SPAN_BETWEEN = 10;
const SOURCE_BEHIND_CUE = 3;
const SECOND_SOURCE = 30;
const AFTER_COLON = 20;
const SAME_QUOTATION = 20;
const NEXT_BLOCK = 500;
const TOO_FAR = 400;

const LENDER_BEHIND = 15;
const CUE_BETWEEN = 10;

/** Share of the words of the content within quotation marks from which on it is direct speech. */
const DIRECT = 0.9;

/**
 * Joins sources and contents to their cues: each goes to the nearest, where sentences, blocks and other spans between
 * them count as distance. A cue without a source shares that of the nearest cue of its sentence ("She denied it and said
 * …"); a cue without content is none.
 *
 * @param labels for each token, 0 outside, then twice the role, less one for the first token of a span
 * @param inside 1 for the tokens within quotation marks
 * @param reporters who passes on what others say, by the first token of the others' cue
 */
export function linkSpans(
  page: Page,
  labels: Uint8Array,
  inside: Uint8Array,
  reporters: ReadonlyMap<number, Reporter>,
): FoundAttribution[] {
  const runs = runsOf(page, labels);
  const cues = runs.filter((run) => run.role === CUE);
  if (cues.length === 0) return [];
  const sources: Run[][] = cues.map(() => []);
  const contents: Run[][] = cues.map(() => []);
  const quotation = quotationOfTokens(page);

  for (const role of [SOURCE, CONTENT]) {
    let nearest = 0; // both lists are in order: only cues around here can be near
    runs.forEach((run, at) => {
      if (run.role !== role) return;
      while (nearest + 1 < cues.length && cues[nearest + 1].first <= run.first) nearest++;
      let best = -1;
      let least = TOO_FAR;
      for (let c = Math.max(0, nearest - 3); c < Math.min(cues.length, nearest + 5); c++) {
        const taken = role === SOURCE && sources[c].length > 0 ? SECOND_SOURCE : 0;
        const far = taken + distance(page, runs, at, run, cues[c], quotation);
        if (far < least) {
          least = far;
          best = c;
        }
      }
      if (best >= 0) (role === SOURCE ? sources : contents)[best].push(run);
    });
  }
  const own = sources.map((list) => list[0]);
  const between = (first: number, end: number): Span => ({
    start: page.tokens.start[first],
    end: page.tokens.end[end - 1],
  });
  const span = (run: Run): Span => between(run.first, run.end);
  return cues.flatMap((cue, c) => {
    if (contents[c].length === 0) return [];
    const source = own[c] ?? sharedSource(page, cues, own, c, inside);
    const reporter = reporters.get(cue.first);
    return {
      kind: kindOf(page, contents[c], inside),
      source: source ? [between(source.first, endOfSource(page, source))] : [],
      cue: [span(cue)],
      content: contents[c].map(span),
      ...(reporter && {
        reportedBy: { source: [between(...reporter.source)], cue: [between(...reporter.cue)] },
      }),
    };
  });
}

/** A source ends without the "and" that leads on to its next verb. The comma behind it is its own, as in PolNeAR. */
function endOfSource(page: Page, { first, end }: Run): number {
  let last = end;
  while (last > first + 1 && LEADS_ON.has(word(page, last - 1))) last--;
  return last;
}

function runsOf(page: Page, labels: Uint8Array): Run[] {
  const runs: { role: number; first: number; end: number }[] = [];
  const { block } = page.tokens;
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === 0) continue;
    const role = (labels[i] + 1) >> 1;
    const last = runs[runs.length - 1];
    if (labels[i] % 2 === 0 && last?.end === i && last.role === role && block[i - 1] === block[i]) last.end = i + 1;
    else runs.push({ role, first: i, end: i + 1 });
  }
  return runs;
}

function distance(page: Page, runs: readonly Run[], at: number, run: Run, cue: Run, quotation: Int32Array): number {
  const { block, sentence, end } = page.tokens;
  if (
    run.role === SOURCE &&
    run.first === cue.end &&
    sentence[run.first] === sentence[cue.first] &&
    isInverted(page, runs, at)
  )
    return 0;
  let far = cue.first >= run.end ? cue.first - run.end : run.first - cue.end;
  const blocks = Math.abs(block[cue.first] - block[run.first]);
  if (blocks > 0) {
    const lastOfCue = page.blocks[block[cue.first]].endToken - 1;
    const below = block[run.first] > block[cue.first];
    if (below && quotation[run.first] >= 0 && isPieceOf(page, quotation[run.first], cue, block)) far = SAME_QUOTATION;
    else if (below && blocks === 1 && page.text[end[lastOfCue] - 1] === ':') far += AFTER_COLON;
    else far += NEXT_BLOCK * blocks;
  }
  if (sentence[cue.first] !== sentence[run.first]) far += OTHER_SENTENCE;
  const rival = run.role === SOURCE ? SOURCE : CUE;
  const step = cue.first > run.first ? 1 : -1;
  for (let i = at + step; i >= 0 && i < runs.length && runs[i] !== cue; i += step) {
    if (step * (cue.first - runs[i].first) <= 0) break;
    if (runs[i].role === rival) far += SPAN_BETWEEN;
  }
  if (run.role === SOURCE && cue.first < run.first) far += SOURCE_BEHIND_CUE;
  return far;
}

/** "“…,” said Moe, adding", "said Moe and warned": whoever stands directly behind a cue, and not directly before another, has said it. */
function isInverted(page: Page, runs: readonly Run[], at: number): boolean {
  const { end } = runs[at];
  const next = runs[at + 1];
  return next?.role !== CUE || next.first > end || word(page, end - 1) === ',' || LEADS_ON.has(word(page, end - 1));
}

/** For each token the outermost quotation of several pieces that it stands in, or -1. */
function quotationOfTokens(page: Page): Int32Array {
  const found = new Int32Array(page.tokens.length).fill(-1);
  const { start, end } = page.tokens;
  page.quotations.forEach(({ pieces, depth }, q) => {
    if (depth > 0 || pieces.length < 2) return;
    for (const piece of pieces) {
      for (let i = firstFrom(start, piece.start); i < found.length && end[i] <= piece.end; i++) found[i] = q;
    }
  });
  return found;
}

/** Whether the quotation has a piece in the block where the cue stands. */
function isPieceOf(page: Page, quotation: number, cue: Run, block: Int32Array): boolean {
  const { start, end } = page.blocks[block[cue.first]];
  return page.quotations[quotation].pieces.some((piece) => piece.start >= start && piece.end <= end);
}

function sharedSource(
  page: Page,
  cues: readonly Run[],
  own: readonly (Run | undefined)[],
  c: number,
  inside: Uint8Array,
): Run | undefined {
  const { sentence } = page.tokens;
  const cue = cues[c];
  let best: Run | undefined;
  let least = Number.POSITIVE_INFINITY;
  const consider = (lender: number): boolean => {
    if (sentence[cues[lender].first] !== sentence[cue.first]) return false;
    const source = own[lender];
    const behind = lender > c;
    if (!source || inside[cues[lender].first] !== inside[cue.first] || (behind && source.first > cue.first))
      return true;
    const far = (Math.abs(lender - c) - 1) * CUE_BETWEEN + (behind ? LENDER_BEHIND : 0);
    if (far < least) {
      least = far;
      best = source;
    }
    return true;
  };
  for (let k = c - 1; k >= 0 && consider(k); k--);
  for (let k = c + 1; k < cues.length && consider(k); k++);
  return best;
}

function kindOf(page: Page, contents: readonly Run[], inside: Uint8Array): FoundAttribution['kind'] {
  let quoted = 0;
  let words = 0;
  for (const { first, end } of contents) {
    for (let i = first; i < end; i++) {
      if (!/[\p{L}\p{N}]/u.test(page.text.slice(page.tokens.start[i], page.tokens.end[i]))) continue;
      words++;
      quoted += inside[i];
    }
  }
  if (words > 0 && quoted >= DIRECT * words) return 'direct';
  return quoted > 0 ? 'mixed' : 'indirect';
}
