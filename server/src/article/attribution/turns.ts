import { firstFrom } from '../../text/first-from';
import type { Page } from '../../text/page';
import type { Found } from './linking';

/** A paragraph of an interview or a transcript: who speaks, a colon, and what is said. Numbers are of tokens. */
export interface Turn {
  readonly firstToken: number;
  readonly colon: number;
  readonly endToken: number;
}

/** The label of a cue's first token, as in `crf.ts`. */
const CUE = 3;

/** Words of a speaker before a colon. */
const LONGEST_SPEAKER = 5;

/**
 * Finds the turns of interviews and transcripts ("LIND: We had no warning."). What opens them is a name in capitals, or one
 * that opens other paragraphs, too: a line with a colon that stands alone may have a label there, not a speaker.
 */
export function findTurns(page: Page): Turn[] {
  const inCapitals: Turn[] = [];
  const byName = new Map<string, Turn[]>();
  for (const { kind, firstToken, endToken } of page.blocks) {
    if (kind !== 'text') continue;
    let colon = firstToken;
    while (colon < endToken && colon - firstToken < LONGEST_SPEAKER && isPartOfName(textOf(page, colon))) colon++;
    if (colon === firstToken || colon + 1 >= endToken || textOf(page, colon) !== ':') continue;
    const turn = { firstToken, colon, endToken };
    const name = page.text.slice(page.tokens.start[firstToken], page.tokens.start[colon]);
    if (!/\p{Ll}/u.test(name) && name.length > 1) inCapitals.push(turn);
    const known = byName.get(name);
    if (known) known.push(turn);
    else byName.set(name, [turn]);
  }
  if (inCapitals.length >= 2) return inCapitals;
  const again = [...byName.values()].filter((turns) => turns.length >= 2);
  return again.length >= 2 ? again.flat().sort((a, b) => a.firstToken - b.firstToken) : [];
}

const isPartOfName = (text: string): boolean => /^\p{Lu}[\p{L}.'’-]*$/u.test(text);

/**
 * Takes out of the labels of a page what the turns alone decide: the speakers' names, their colons, and what is said before
 * anybody else is cited. A span that ran over the colon begins behind it.
 * @param labels as in `crf.ts`
 */
export function clearSpeakers(page: Page, turns: readonly Turn[], labels: Uint8Array): void {
  const { sentence } = page.tokens;
  for (const { firstToken, colon, endToken } of turns) {
    let cue = colon + 1;
    while (cue < endToken && labels[cue] !== CUE) cue++;
    const cites = cue < endToken ? Math.max(page.sentences[sentence[cue]].firstToken, colon + 1) : endToken;
    labels.fill(0, firstToken, cites);
    if (cites < endToken && labels[cites] > 0 && labels[cites] % 2 === 0) labels[cites]--;
  }
}

/**
 * Credits what is said in a turn to its speaker, but for sentences in which somebody else is cited.
 * @param others all other attributions, in document order
 */
export function creditTurns(page: Page, turns: readonly Turn[], others: readonly Found[]): Found[] {
  const { start, end } = page.tokens;
  const cited = new Set(
    others.flatMap(({ cue, content }) => [...cue, ...content]).map((span) => sentenceAt(page, span.start)),
  );
  const found: Found[] = [];
  for (const { firstToken, colon, endToken } of turns) {
    const content: { start: number; end: number }[] = [];
    let goesOn = false;
    for (let s = page.tokens.sentence[colon + 1]; page.sentences[s]?.firstToken < endToken; s++) {
      const { firstToken: first, endToken: last } = page.sentences[s];
      const from = start[Math.max(first, colon + 1)];
      if (cited.has(s)) goesOn = false;
      else if (goesOn) content[content.length - 1].end = end[last - 1];
      else {
        content.push({ start: from, end: end[last - 1] });
        goesOn = true;
      }
    }
    if (content.length === 0) continue;
    found.push({
      kind: 'direct',
      source: [{ start: start[firstToken], end: end[colon - 1] }],
      cue: [{ start: start[colon], end: end[colon] }],
      content,
    });
  }
  return found;
}

function sentenceAt({ tokens }: Page, offset: number): number {
  return tokens.sentence[firstFrom(tokens.start, offset)];
}

function textOf({ text, tokens }: Page, i: number): string {
  return text.slice(tokens.start[i], tokens.end[i]);
}
