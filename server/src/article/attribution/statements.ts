import { BEFORE_SPEAKER, STATEMENTS, WHOLE } from '../../english/turn-words';
import { firstFrom } from '../../text/first-from';
import { type Block, type Page, word } from '../../text/page';
import type { TurnLabel } from '../../text/turn-labels';
import type { TurnOpener } from '../../text/turn-openers';

/** Tokens of a line that introduces a statement, with the colon. */
const LONGEST_LINE = 18;

/**
 * The lines of a page that introduce whole statements: "Statement by Ada Lind:", "And from Chairwoman Ada Lind:", "Ada Lind's statement in full:".
 * The first token of each label is its name's; what is said begins with the next block.
 */
export function statementOpeners(page: Page): TurnOpener[] {
  return page.blocks.flatMap((of, block): TurnOpener[] => {
    const label = block + 1 < page.blocks.length && of.kind === 'text' ? labelOf(page, of) : undefined;
    return label ? [{ block, label }] : [];
  });
}

function labelOf(page: Page, { firstToken, endToken }: Block): TurnLabel | undefined {
  const colon = endToken - 1;
  if (endToken - firstToken > LONGEST_LINE || word(page, colon) !== ':') return undefined;
  const name = nameBehind(page, firstToken, colon) ?? ownerOf(page, firstToken, colon);
  if (!name) return undefined;
  return { firstToken: name[0], endOfName: name[1], mark: colon, content: endToken, style: 'statement' };
}

/** "[The full] statement by NAME", "And from NAME". */
function nameBehind(page: Page, first: number, colon: number): readonly [number, number] | undefined {
  let i = first;
  while (i < colon && i - first < 4 && !BEFORE_SPEAKER.has(word(page, i))) i++;
  const before = word(page, i - 1).toLowerCase();
  const introduces = i > first && (STATEMENTS.has(before) || (i === first + 1 && before === 'and'));
  return introduces && BEFORE_SPEAKER.has(word(page, i)) && hasCapital(page, i + 1, colon) ? [i + 1, colon] : undefined;
}

/** "[Mayor] NAME's statement [in full]". */
function ownerOf(page: Page, first: number, colon: number): readonly [number, number] | undefined {
  for (let i = first + 1; i + 1 < colon; i++) {
    if (!/^['’]s?$/.test(word(page, i))) continue;
    let said = i + 1;
    if (WHOLE.has(word(page, said))) said++;
    return STATEMENTS.has(word(page, said)) && colon - said <= 4 && hasCapital(page, first, i) ? [first, i] : undefined;
  }
  return undefined;
}

function hasCapital(page: Page, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (/^\p{Lu}\p{L}/u.test(word(page, i))) return true;
  return false;
}

/** For each quotation of a page, by the token that it begins with, the block that it ends in. */
export function blocksOfQuotations({ quotations, tokens }: Page): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { depth, pieces } of quotations) {
    const last = pieces.at(-1);
    if (depth > 0 || !last) continue;
    ends.set(firstFrom(tokens.start, pieces[0].start), tokens.block[firstFrom(tokens.start, last.end) - 1]);
  }
  return ends;
}
