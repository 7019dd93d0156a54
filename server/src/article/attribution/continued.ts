import { ANNOUNCES, BEHIND_ANNOUNCEMENT, FROM_THE_DESK_OF } from '../../english/announcements';
import { firstFrom, firstWhere } from '../../text/first-from';
import { type Block, type Page, word } from '../../text/page';
import type { Span } from '../../text/span';
import type { Credit } from '../article';
import type { FoundAttribution } from './linking';

/** Shorter quotations are titles and slogans. */
const SHORTEST_QUOTATION = 6;

/**
 * Gives a paragraph that is one quotation, and of which nobody is told, to whom the paragraph before it quotes, where that is one speaker:
 * “We waited,” said Moe.¶ “Nobody came.” The same where the paragraph before it only announces it: Moe wrote in reply.¶ “Nobody came.”
 * @param found in document order of their cues
 */
export function continueQuotations(page: Page, found: readonly FoundAttribution[]): FoundAttribution[] {
  const byBlock = new Map<number, number[]>();
  const said = new Set<number>();
  found.forEach(({ cue, content }, i) => {
    const block = blockAt(page, cue[0].start);
    const list = byBlock.get(block);
    if (list) list.push(i);
    else byBlock.set(block, [i]);
    for (const { start } of content) said.add(blockAt(page, start));
  });
  const more = new Map<number, Span[]>();
  const announcements: FoundAttribution[] = [];
  let speaking: number | undefined;
  for (const [block, of] of page.blocks.entries()) {
    const own = byBlock.get(block);
    const quotation = own || said.has(block) ? undefined : wholeQuotation(page, of);
    const announced = quotation && block > 0 ? announcedBy(page, page.blocks[block - 1]) : undefined;
    if (quotation && speaking !== undefined) {
      const list = more.get(speaking);
      if (list) list.push(quotation);
      else more.set(speaking, [quotation]);
    } else if (quotation && announced) announcements.push({ kind: 'direct', ...announced, content: [quotation] });
    else speaking = own && lastSpeaker(page, found, own);
  }
  const continued = found.map((one, i) => {
    const added = more.get(i);
    return added ? { ...one, content: [...one.content, ...added] } : one;
  });
  return [...continued, ...announcements];
}

/** Tokens of a paragraph that only says who speaks next. */
const LONGEST_ANNOUNCEMENT = 24;

/** "Moe, chair of the agency, wrote in reply.", "From the desk of Moe, chair of the agency." */
function announcedBy(page: Page, { kind, firstToken, endToken }: Block): Credit | undefined {
  const { start, end } = page.tokens;
  if (kind !== 'text' || endToken - firstToken > LONGEST_ANNOUNCEMENT) return undefined;
  const last = /^[.:]$/.test(word(page, endToken - 1)) ? endToken - 1 : endToken;
  if (FROM_THE_DESK_OF.test(page.text.slice(start[firstToken], end[firstToken + 3] ?? 0)) && firstToken + 4 < last)
    return {
      source: [{ start: start[firstToken + 4], end: end[last - 1] }],
      cue: [{ start: start[firstToken], end: end[firstToken + 3] }],
    };
  let verb = firstToken + 1;
  while (verb < last && !ANNOUNCES.has(word(page, verb))) verb++;
  const behind = word(page, Math.min(verb + 1, page.tokens.length - 1));
  if (verb >= last || (verb + 1 < last && !BEHIND_ANNOUNCEMENT.has(behind)) || !/^\p{Lu}/u.test(word(page, firstToken)))
    return undefined;
  const name = word(page, verb - 1) === ',' ? verb - 1 : verb;
  return {
    source: [{ start: start[firstToken], end: end[name - 1] }],
    cue: [{ start: start[verb], end: end[last - 1] }],
  };
}

/** The attribution whose speaker alone is quoted in a block and has the last word there. */
function lastSpeaker({ text }: Page, found: readonly FoundAttribution[], own: readonly number[]): number | undefined {
  const last = own[own.length - 1];
  const speakers = new Set(own.map((i) => found[i].source.map(({ start, end }) => text.slice(start, end)).join(' ')));
  return speakers.size === 1 && found[last].kind === 'direct' && found[last].source.length > 0 ? last : undefined;
}

/** The quotation that a block consists of. */
function wholeQuotation({ quotations, tokens }: Page, { kind, firstToken, endToken }: Block): Span | undefined {
  if (kind !== 'text' || endToken - firstToken < SHORTEST_QUOTATION) return undefined;
  const start = tokens.start[firstToken];
  const end = tokens.end[endToken - 1];
  const quotation = quotations[firstWhere(quotations.length, (q) => (quotations[q].pieces[0]?.start ?? 0) >= start)];
  const [piece] = quotation?.pieces ?? [];
  return quotation?.closed && quotation.depth === 0 && piece?.start === start && piece.end === end ? piece : undefined;
}

const blockAt = ({ tokens }: Page, offset: number): number => tokens.block[firstFrom(tokens.start, offset)];
