import { OPENS_APPOSITION } from '../../english/function-words';
import { ROLE_NOUNS } from '../../english/nouns';
import { OPENS_REFERENCE } from '../../english/references';
import type { Page } from '../../text/page';
import { CUE, FIRST_OF_CONTENT, FIRST_OF_SOURCE, put, runBehind } from './labelled';

/**
 * Labels sentences that open with "According to …," and in which the network found no content: the source ends at the
 * comma, or at the next one where an apposition stands between, and all that follows is its.
 * @param labels changed in place
 */
export function labelAccordingTo(page: Page, labels: Uint8Array): void {
  for (const { firstToken, endToken } of page.sentences) {
    if (textOf(page, firstToken) !== 'According' || endToken - firstToken < 6) continue;
    if (textOf(page, firstToken + 1) !== 'to') continue;
    if (labels.subarray(firstToken, endToken).includes(FIRST_OF_CONTENT)) {
      joinName(page, labels, firstToken, endToken);
      continue;
    }
    const commas: number[] = [];
    for (let i = firstToken + 3; i < endToken && commas.length < 2; i++) if (textOf(page, i) === ',') commas.push(i);
    const apposition =
      commas.length === 2 &&
      (OPENS_APPOSITION.has(textOf(page, commas[0] + 1)) || isNamedBehind(page, commas[0], commas[1]));
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

/** "According to {Moe's lawyer, Otto Lind}, [the contract is void]": a name behind an office is that of who holds it. */
function joinName(page: Page, labels: Uint8Array, first: number, limit: number): void {
  const comma = labels[first + 2] === FIRST_OF_SOURCE ? runBehind(labels, first + 2, limit) : limit;
  let end = comma + 1;
  while (end < limit && textOf(page, end) !== ',') end++;
  if (end >= limit || labels[comma + 1] !== FIRST_OF_CONTENT || labels[end + 1] !== FIRST_OF_CONTENT + 1) return;
  if (!isNamedBehind(page, comma, end)) return;
  put(labels, [first + 2, end], FIRST_OF_SOURCE);
  labels[end] = 0;
  labels[end + 1] = FIRST_OF_CONTENT;
}

/** "Moe's lawyer(,) Otto Lind(,)": whether the tokens between two commas are a name, and an office stands in front of the first. */
function isNamedBehind(page: Page, comma: number, end: number): boolean {
  if (textOf(page, comma) !== ',' || end - comma < 3 || !ROLE_NOUNS.has(textOf(page, comma - 1))) return false;
  for (let i = comma + 1; i < end; i++) if (!/^\p{Lu}/u.test(textOf(page, i))) return false;
  return true;
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
    if (!/^[([]$/.test(textOf(page, i)) || !OPENS_REFERENCE.has(textOf(page, i + 1).toLowerCase())) continue;
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

/** Whether a token ends a sentence. */
const endsSentence = (text: string): boolean => /^[.!?]$/.test(text);

function textOf({ text, tokens }: Page, i: number): string {
  return text.slice(tokens.start[i], tokens.end[i]);
}
