import { CALENDAR } from '../../english/calendar';
import { CALLED_BY, GESTURES, HELD_BY, OPENS_DAY, TOWARDS } from '../../english/strays';
import { firstFrom } from '../../text/first-from';
import type { TokenRange } from '../../text/span';
import { CUE, endOfPhrase, FIRST_OF_CONTENT, FIRST_OF_SOURCE, isBare, type Labelled, put, runBehind } from './labelled';

const BULLET = /^(?:[*•‣▪◦·+-]|–)$/;
const OPENS = /^["“„«]$/;
const CLOSES = /^["”»]$/;
/** Shorter quotations are names and nicknames. */
const SHORTEST_QUOTATION = 4;
/** Tokens behind a quotation that may say when it was said. */
const LONGEST_TIME = 5;
const LONGEST_ASIDE = 14;
const LONGEST_CALLING = 14;
const DASH = /^(?:[-–—]|--)$/;

/**
 * Mends labels that the network puts where nobody speaks, or leaves out beside those who do: gestures ("said Moe, pointing at the sea"),
 * nicknames ("a porter known as “Sparks”"), bullets, the day behind a quotation, the papers that somebody has seen, the second half of a
 * quotation.
 */
export function mendStrays(labelled: Labelled): void {
  const { words, labels, sentences } = labelled;
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      const before = labels[i];
      if (before === CUE && GESTURES.has(words[i]) && TOWARDS.has(words[i + 1] ?? '')) clear(labels, i, endToken);
      else if (before === CUE && CALLED_BY.has(words[i])) clearCalling(labelled, [firstToken, endToken], i);
      else if (before === FIRST_OF_CONTENT && BULLET.test(words[i])) shorten(labels, i);
      else if (before === FIRST_OF_CONTENT && OPENS.test(words[i])) {
        leaveOutAside(labelled, i, endToken);
        endWithQuotation(labelled, i, endToken);
      } else if (before === FIRST_OF_SOURCE && words[i - 1] === 'by' && HELD_BY.has(words[i - 2] ?? ''))
        takeWhole(labelled, firstToken, i);
    }
  }
  labelSecondHalves(labelled);
}

/** Takes away a cue and what it introduces. */
function clear(labels: Uint8Array, cue: number, limit: number): void {
  const end = runBehind(labels, cue, limit);
  const said = labels[end] === FIRST_OF_CONTENT ? runBehind(labels, end, limit) : end;
  labels.fill(0, cue, said);
}

/** The whole phrase is the source of the cue behind it, or nothing. */
function clearCalling({ words, labels }: Labelled, [first, end]: TokenRange, cue: number): void {
  let from = cue;
  while (
    from > first &&
    cue - from < LONGEST_CALLING &&
    labels[from - 1] > 0 &&
    labels[from - 1] !== CUE &&
    labels[from - 1] !== CUE + 1
  )
    from--;
  let behind = runBehind(labels, cue, end);
  const limit = Math.min(end, cue + LONGEST_CALLING);
  if (OPENS.test(words[behind] ?? '')) while (behind < limit && !CLOSES.test(words[behind])) behind++;
  else while (behind < limit && labels[behind] !== CUE && /^\p{L}/u.test(words[behind])) behind++;
  if (CLOSES.test(words[behind] ?? '')) behind++;
  labels.fill(0, from, labels[behind] > 0 && labels[behind] % 2 === 0 ? runBehind(labels, behind - 1, end) : behind);
  if (from < cue && labels[behind] === CUE) put(labels, [from, behind], FIRST_OF_SOURCE);
}

/** A span begins with its second token. */
function shorten(labels: Uint8Array, first: number): void {
  labels[first] = 0;
  if (labels[first + 1] === FIRST_OF_CONTENT + 1) labels[first + 1] = FIRST_OF_CONTENT;
}

/** "“It will be our”—she looked at the map—“last crossing”": what stands between the dashes is nobody's. */
function leaveOutAside({ words, labels }: Labelled, first: number, limit: number): void {
  const end = runBehind(labels, first, limit);
  for (let close = first + 1; close + 3 < end; close++) {
    if (!CLOSES.test(words[close]) || !DASH.test(words[close + 1])) continue;
    let dash = close + 2;
    while (dash < end && dash - close <= LONGEST_ASIDE && !DASH.test(words[dash])) dash++;
    if (!DASH.test(words[dash] ?? '') || !OPENS.test(words[dash + 1] ?? '') || dash + 1 >= end) continue;
    labels.fill(0, close + 1, dash + 1);
    labels[dash + 1] = FIRST_OF_CONTENT;
    return;
  }
}

/** "said “it was over” on Monday": the day is the article's word. */
function endWithQuotation({ words, labels }: Labelled, first: number, limit: number): void {
  const end = runBehind(labels, first, limit);
  let close = end - 1;
  while (close > first && end - close <= LONGEST_TIME && !CLOSES.test(words[close])) close--;
  if (close === end - 1 || close <= first || !CLOSES.test(words[close])) return;
  const isTime = words.slice(close + 1, end).some((word) => CALENDAR.has(word));
  if (isTime && OPENS_DAY.has(words[close + 1])) labels.fill(0, close + 1, end);
}

/** "Emails seen by the Westby Echo" show something, not the Echo. */
function takeWhole({ reading, labels }: Labelled, first: number, source: number): void {
  const participle = source - 2;
  let from = participle;
  while (from > first && endOfPhrase(reading, from - 1, participle) === participle) from--;
  if (from === participle || labels.subarray(from, source).some((label) => label >= FIRST_OF_CONTENT)) return;
  put(labels, [from, runBehind(labels, source, labels.length)], FIRST_OF_SOURCE);
}

/** "“The bridge is safe,” Moe said, “but we close it”": what is quoted behind the speaker's comma goes on. */
function labelSecondHalves({ reading: { page }, words, labels }: Labelled): void {
  const { tokens, quotations } = page;
  for (const { depth, pieces } of quotations) {
    if (depth > 0 || pieces.length === 0) continue;
    const first = firstFrom(tokens.start, pieces[0].start);
    const end = firstFrom(tokens.start, pieces[0].end);
    if (end - first < SHORTEST_QUOTATION || words[first - 1] !== ',' || !isBare(labels, [first, end])) continue;
    const said = first - 2;
    if (said < 0 || tokens.sentence[said] !== tokens.sentence[first] || labels[said] === 0) continue;
    if (labels[said] <= CUE + 1) put(labels, [first, end], FIRST_OF_CONTENT);
  }
}
