import { CALENDAR } from '../../english/calendar';
import { type Block, type Page, type Sentence, word } from '../../text/page';
import type { TokenRange } from '../../text/span';

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

/** The datelines of a page's paragraphs, in document order. */
export const datelinesOf = (page: Page): readonly TokenRange[] =>
  page.blocks.flatMap((block) => {
    const behind = behindDateline(page, block);
    return behind > block.firstToken ? [[block.firstToken, behind] as const] : [];
  });

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
