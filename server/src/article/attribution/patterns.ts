import { firstFrom } from '../../text/first-from';
import type { Page } from '../../text/page';
import { CUE, FIRST_OF_CONTENT, FIRST_OF_SOURCE, put } from './labelled';

/** A quotation's author in tokens: more is no signature any longer. */
const LONGEST_SIGNATURE = 14;
/** Shorter quotations are names and nicknames. */
const SHORTEST_QUOTATION = 4;

const DASH = /^(?:[-–—―]|--+)$/;

/**
 * Labels quotations that a dash and a name sign at the end of the paragraph (“…” ― Ada Lind, a nurse), as press releases,
 * reviews and collections of quotations have them. The network sees too few of these to be sure of them.
 * @param labels changed in place
 */
export function labelSignatures(page: Page, labels: Uint8Array): void {
  const { tokens, blocks } = page;
  for (const { pieces, closed, depth } of page.quotations) {
    if (depth > 0 || !closed || pieces.length === 0) continue;
    const { start, end } = pieces[pieces.length - 1];
    const first = firstFrom(tokens.start, start);
    const dash = firstFrom(tokens.start, end);
    if (dash - first < SHORTEST_QUOTATION || dash >= tokens.length || tokens.block[dash] !== tokens.block[first])
      continue;
    const last = blocks[tokens.block[dash]].endToken;
    const length = last - dash - 1;
    if (length < 1 || length > LONGEST_SIGNATURE || !DASH.test(textOf(page, dash))) continue;
    if (!/^\p{Lu}/u.test(textOf(page, dash + 1)) || endsSentence(textOf(page, last - 1))) continue;
    if (labels.subarray(dash, last).includes(CUE)) continue; // the network knows better
    put(labels, [first, dash], FIRST_OF_CONTENT);
    put(labels, [dash, dash + 1], CUE);
    put(labels, [dash + 1, last], FIRST_OF_SOURCE);
  }
}

/**
 * Labels sentences that open with "According to …," and in which the network found no content: the source ends at the
 * comma, or at the next one where an apposition stands between, and all that follows is its.
 * @param labels changed in place
 */
export function labelAccordingTo(page: Page, labels: Uint8Array): void {
  for (const { firstToken, endToken } of page.sentences) {
    if (textOf(page, firstToken) !== 'According' || endToken - firstToken < 6) continue;
    if (textOf(page, firstToken + 1) !== 'to' || labels.subarray(firstToken, endToken).includes(FIRST_OF_CONTENT))
      continue;
    const commas: number[] = [];
    for (let i = firstToken + 3; i < endToken && commas.length < 2; i++) if (textOf(page, i) === ',') commas.push(i);
    const apposition = commas.length === 2 && /^(?:an?|the|who|which)$/.test(textOf(page, commas[0] + 1));
    const comma = commas[apposition ? 1 : 0];
    const end = endsSentence(textOf(page, endToken - 1)) ? endToken - 1 : endToken;
    if (comma === undefined || end - comma < 3) continue;
    put(labels, [firstToken, firstToken + 2], CUE);
    put(labels, [firstToken + 2, comma], FIRST_OF_SOURCE);
    labels[comma] = 0;
    put(labels, [comma + 1, end], FIRST_OF_CONTENT);
    labels.fill(0, end, endToken);
  }
}

/** In tokens, brackets included. */
const LONGEST_REFERENCE = 25;

/**
 * Takes the labels off references in brackets ("(see S/2024/55, para. 14)"): nobody says anything there, and the sentence goes on
 * around them.
 * @param labels changed in place
 */
export function clearReferences(page: Page, labels: Uint8Array): void {
  const { length } = page.tokens;
  for (let i = 0; i + 1 < length; i++) {
    if (!/^[([]$/.test(textOf(page, i)) || !/^(?:see|cf\.?|ibid\.?)$/i.test(textOf(page, i + 1))) continue;
    let close = i + 2;
    while (close < length && close - i < LONGEST_REFERENCE && !/^[)\]]$/.test(textOf(page, close))) close++;
    if (close >= length || close - i >= LONGEST_REFERENCE) continue;
    labels.fill(0, i, close + 1);
    if (close + 1 < length && labels[close + 1] > 0 && labels[close + 1] % 2 === 0) labels[close + 1]--;
    if (labels[close + 1] === CUE) labelSubject(page, labels, i);
  }
}

/** Tokens of a subject that stands between the sentence's beginning and a reference. */
const LONGEST_SUBJECT = 12;

/** Whoever stands before the reference and the cue behind it speaks: "8. The Panel (see para. 14) reported". */
function labelSubject(page: Page, labels: Uint8Array, end: number): void {
  let { firstToken: first } = page.sentences[page.tokens.sentence[end]];
  while (first < end && !/^\p{L}/u.test(textOf(page, first))) first++;
  if (first === end || end - first > LONGEST_SUBJECT || labels.subarray(first, end).some((label) => label !== 0))
    return;
  put(labels, [first, end], FIRST_OF_SOURCE);
}

/** A signature is no sentence: it ends without a full stop. */
const endsSentence = (text: string): boolean => /^[.!?]$/.test(text);

function textOf({ text, tokens }: Page, i: number): string {
  return text.slice(tokens.start[i], tokens.end[i]);
}
