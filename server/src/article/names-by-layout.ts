import { ROLE_NOUNS } from '../english/nouns';
import type { Name, Reading } from '../language/reading';
import { firstWhere } from '../text/first-from';
import { type Page, word } from '../text/page';
import type { BlockRole } from './article';
import type { Turn } from './attribution/turns';

/**
 * The names of a reading as the layout of the page bounds them. A title that is repeated names nobody anew. A name ends where its column
 * does, and the town and the country of a dateline ("OSLO, Norway - …") are two places. Whoever has a turn by two words is a person.
 * @param roles one for each block of the page
 * @param turns in document order
 */
export function namesByLayout(
  { page, names }: Reading,
  roles: readonly BlockRole[],
  turns: readonly Turn[],
): readonly Name[] {
  const { start, end, block } = page.tokens;
  const cut = (name: Name, firstToken: number, endToken: number): Name => ({
    ...name,
    firstToken,
    endToken,
    start: start[firstToken],
    end: end[endToken - 1],
  });
  const bounded = names.flatMap((name) => {
    const { firstToken, endToken } = name;
    if (roles[block[firstToken]] === 'repetition') return [];
    for (let i = firstToken + 1; i < endToken; i++) {
      if (COLUMN_GAP.test(page.text.slice(end[i - 1], start[i]))) return [cut(name, firstToken, i)];
      const isPair = i + 1 < endToken && page.text[start[i]] === ',' && page.blocks[block[i]].firstToken === firstToken;
      if (isPair && name.type === 'place') return [cut(name, firstToken, i), cut(name, i + 1, endToken)];
    }
    return [name];
  });
  const missed = turns.flatMap((turn) => missedSpeaker(page, turn) ?? []).filter((name) => !isHeld(names, name));
  return missed.length === 0 ? bounded : [...bounded, ...missed].sort((a, b) => a.firstToken - b.firstToken);
}

/** The name that opens a turn, without the office before it: "And from Chairwoman Marta Bell:". */
function missedSpeaker(page: Page, { firstToken, endOfName }: Turn): Name | undefined {
  const { start, end: ends } = page.tokens;
  const shown = (i: number): string => word(page, i);
  let first = firstToken;
  while (first < endOfName && (shown(first) === 'the' || ROLE_NOUNS.has(shown(first).toLowerCase()))) first++;
  let end = first;
  while (end < endOfName && /^\p{Lu}[\p{L}\p{M}.'’]+$/u.test(shown(end))) end++;
  if (end - first < 2 || (end < endOfName && shown(end) !== ',')) return undefined;
  return { type: 'person', firstToken: first, endToken: end, start: start[first], end: ends[end - 1] };
}

function isHeld(names: readonly Name[], { firstToken, endToken }: Name): boolean {
  const next = names[firstWhere(names.length, (i) => names[i].endToken > firstToken)];
  return next !== undefined && next.firstToken < endToken;
}

/** White space within a line that parts columns. */
const COLUMN_GAP = /^(?: {3,}| *\t\s*)$/;
