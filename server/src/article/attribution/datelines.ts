import { CALENDAR } from '../../english/calendar';
import { type Block, type Page, type Sentence, word } from '../../text/page';
import type { TokenRange } from '../../text/span';
import { turnOpeners } from '../../text/turn-openers';

/** Tokens up to the dash. */
const LONGEST = 22;
const DASH = /^(?:[-–—―]|--+)$/;
const OPENS_TEXT = /^[\p{Lu}\d"“„‘'«(]/u;

/**
 * The first token behind a paragraph's dateline ("VELDT, Norvia, June 3 (Nord Press) - …"): a place in capitals, or one with a date or an
 * agency, and a dash that stands free. The paragraph's first token where it has none.
 */
function behindDateline(page: Page, { kind, firstToken, endToken }: Block): number {
  const { text, tokens } = page;
  if (kind !== 'text') return firstToken;
  const limit = Math.min(endToken - 1, firstToken + LONGEST);
  let says = /^\p{Lu}{3,}$/u.test(word(page, firstToken));
  let isAside = false;
  for (let i = firstToken; i < limit; i++) {
    const shown = word(page, i);
    const isFree = i > firstToken && /\s/.test(text[tokens.start[i] - 1]) && /\s/.test(text[tokens.end[i]] ?? '');
    if (isFree && DASH.test(shown)) return says && OPENS_TEXT.test(word(page, i + 1)) ? i + 1 : firstToken;
    if (shown === '/') isAside = !isAside;
    if (shown === '(' || shown === ')') isAside = shown === '(';
    says ||= isAside || CALENDAR.has(shown.toLowerCase());
    if (!isAside && /^\p{Ll}{4,}$/u.test(shown)) return firstToken;
  }
  return firstToken;
}

/** Blocks at the beginning of a text in which a place and a colon are a dateline, and shorter ones are none of its paragraphs. */
const FIRST_BLOCKS = 6;
const SHORTEST_PARAGRAPH = 12;

/** "KUALA LUMPUR: Thai authorities …": a place in capitals and a colon, where nobody has a turn. */
function behindColon(page: Page, { kind, firstToken, endToken }: Block): number {
  if (kind !== 'text' || endToken - firstToken < SHORTEST_PARAGRAPH) return firstToken;
  let colon = firstToken;
  while (colon < endToken - 1 && /^(?:\p{Lu}{3,}|\p{Lu}{3,}-\p{Lu}+)$/u.test(word(page, colon))) colon++;
  const isDateline = colon > firstToken && word(page, colon) === ':' && OPENS_TEXT.test(word(page, colon + 1));
  return isDateline ? colon + 1 : firstToken;
}

/** The datelines of a page's paragraphs, in document order. */
export function datelinesOf(page: Page): readonly TokenRange[] {
  const hasTurns = turnOpeners(page).length > 0;
  return page.blocks.flatMap((block, i) => {
    const dashed = behindDateline(page, block);
    const isFirst = dashed === block.firstToken && i < FIRST_BLOCKS && !hasTurns;
    const behind = isFirst ? behindColon(page, block) : dashed;
    return behind > block.firstToken ? [[block.firstToken, behind] as const] : [];
  });
}

/** Takes the labels off datelines: nobody speaks there, and a span that ran over one begins behind it. */
export function clearDatelines(labels: Uint8Array, datelines: readonly TokenRange[]): void {
  for (const [first, behind] of datelines) {
    labels.fill(0, first, behind);
    if (labels[behind] > 0 && labels[behind] % 2 === 0) labels[behind]--;
  }
}

/** The sentences of a page without the datelines in front of them. */
export function withoutDatelines({ sentences, tokens }: Page, datelines: readonly TokenRange[]): readonly Sentence[] {
  if (datelines.length === 0) return sentences;
  const shortened = [...sentences];
  for (const [, firstToken] of datelines) {
    const s = tokens.sentence[firstToken];
    shortened[s] = { ...sentences[s], firstToken };
  }
  return shortened;
}
