import { cueClassOf } from '../../english/telling';
import { PARTICLES_OF_SIGNATURES } from '../../english/titles';
import { firstFrom } from '../../text/first-from';
import type { Quotation } from '../../text/page';
import { type Page, word } from '../../text/page';
import type { TokenRange } from '../../text/span';
import { CUE, FIRST_OF_CONTENT, FIRST_OF_SOURCE, put } from './labelled';
import type { FoundAttribution } from './linking';

/** A quotation's author in tokens: more is no signature any longer. */
const LONGEST_SIGNATURE = 14;
/** Shorter quotations are names and nicknames. */
const SHORTEST_QUOTATION = 4;

const DASH = /^(?:[-–—―]|--+)$/;
const CAPITAL = /^\p{Lu}/u;

/**
 * Labels quotations that a dash and a name, or a name in brackets, sign at the end of the paragraph (“…” ― Ada Lind, a nurse), as press
 * releases, reviews and collections of quotations have them. The network sees too few of these to be sure of them.
 * @param labels changed in place
 */
export function labelSignatures(page: Page, labels: Uint8Array): void {
  const { tokens, blocks } = page;
  for (const quotation of page.quotations) {
    const signed = endOf(page, quotation);
    if (!signed || signed.behind >= tokens.length || tokens.block[signed.behind] !== signed.block) continue;
    const { first, behind: mark } = signed;
    const last = blocks[signed.block].endToken;
    const name: TokenRange | undefined = DASH.test(word(page, mark)) ? [mark + 1, last] : inBrackets(page, mark, last);
    if (!name || !isSignature(page, name[0], name[1])) continue;
    if (holdsVerb(page, labels, [mark, last])) continue; // the network knows better
    put(labels, [first, mark], FIRST_OF_CONTENT);
    labels.fill(0, mark, last);
    put(labels, [mark, mark + 1], CUE);
    put(labels, name, FIRST_OF_SOURCE);
  }
}

/** Whether a cue stands in a range that is one by its words: the network takes "Moe" behind "– Ida" for a verb. */
function holdsVerb(page: Page, labels: Uint8Array, [first, end]: TokenRange): boolean {
  for (let i = first; i < end; i++)
    if (labels[i] === CUE && (DASH.test(word(page, i)) || cueClassOf([word(page, i).toLowerCase()]) !== null))
      return true;
  return false;
}

/**
 * Finds who signs quotations on the line below: behind a dash, in brackets, or by a name alone. A quotation that is signed so fills its paragraph.
 * @param labels those of what is found are taken out
 */
export function signedBelow(page: Page, labels: Uint8Array): FoundAttribution[] {
  const { tokens, blocks } = page;
  return page.quotations.flatMap((quotation): FoundAttribution[] => {
    const signed = endOf(page, quotation);
    const below = signed && blocks[signed.block + 1];
    if (!signed || !below || below.kind === 'rule' || signed.behind !== below.firstToken) return [];
    if (signed.first !== blocks[tokens.block[signed.first]].firstToken || below.blankAbove > 0) return [];
    const { firstToken: mark, endToken: last } = below;
    const isMarked = DASH.test(word(page, mark));
    const name: TokenRange = isMarked ? [mark + 1, last] : (inBrackets(page, mark, last) ?? [mark, last]);
    if (!isSignature(page, name[0], name[1]) || (!isMarked && !isFullName(page, name[0], name[1]))) return [];
    const [from, to] = [tokens.start[name[0]], tokens.end[name[1] - 1]];
    const cue = name[0] > mark ? { start: tokens.start[mark], end: tokens.end[mark] } : undefined;
    labels.fill(0, signed.first, last);
    return [
      {
        kind: 'direct',
        source: [{ start: from, end: to }],
        // Where no mark stands, the line's end marks it.
        cue: [cue ?? { start: tokens.end[mark - 1], end: from }],
        content: quotation.pieces.map(({ start, end }) => ({ start, end })),
      },
    ];
  });
}

/** Where a quotation that may be signed begins, the block in which it ends, and the first token behind it. */
function endOf(
  { tokens }: Page,
  { pieces, closed, depth }: Quotation,
): { readonly first: number; readonly block: number; readonly behind: number } | undefined {
  if (depth > 0 || !closed || pieces.length === 0) return undefined;
  const first = firstFrom(tokens.start, pieces[0].start);
  const behind = firstFrom(tokens.start, pieces[pieces.length - 1].end);
  return behind - first < SHORTEST_QUOTATION ? undefined : { first, behind, block: tokens.block[behind - 1] };
}

/** The tokens within brackets that open at one token and close at the last; undefined where they do not, or hold no name. */
function inBrackets(page: Page, mark: number, last: number): TokenRange | undefined {
  const stops = /^[.!?]$/.test(word(page, last - 1)) ? last - 1 : last;
  if (word(page, mark) !== '(' || word(page, stops - 1) !== ')') return undefined;
  return isFullName(page, mark + 1, stops - 1) ? [mark + 1, stops - 1] : undefined;
}

/** A name, and perhaps an office: it ends without a full stop. */
function isSignature(page: Page, first: number, end: number): boolean {
  if (end - first < 1 || end - first > LONGEST_SIGNATURE) return false;
  return CAPITAL.test(word(page, first)) && !/^[.!?:]$/.test(word(page, end - 1));
}

const isOfName = (shown: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}.'’]*$|^-$/u.test(shown) || PARTICLES_OF_SIGNATURES.has(shown);

/** Two words with a capital in front, no figure among them, and then the end or a comma: "(Laughter)" and "(Emphasis added)" are nobody. */
function isFullName(page: Page, first: number, end: number): boolean {
  let i = first;
  while (i < end && isOfName(word(page, i))) i++;
  return i - first >= 2 && (i === end || word(page, i) === ',');
}
