import { LETTERHEAD, SITE_OR_SECTION } from '../../english/head-lines';
import type { Page } from '../../text/page';
import type { KnownRoles } from './furniture';
import type { Line } from './line';

/** Above what comes the first paragraph: blocks that are looked at. */
const MOST_ABOVE = 30;

const LONE_WORD = /^\p{Lu}[\p{L}.'’-]+$/u;

/**
 * Tells kickers, site names and letterheads from the headline below them: nothing that stands above the headline takes its place.
 * A line is one if its wording says so, or if it is a word or two in capitals, and a longer line without them follows in the head.
 */
export function markKickers({ blocks }: Page, lines: readonly Line[], roles: KnownRoles): void {
  const head: number[] = [];
  for (let i = 0; i < Math.min(lines.length, MOST_ABOVE); i++) {
    if (roles[i] === undefined && lines[i].bare && blocks[i].kind !== 'rule') head.push(i);
    else if (roles[i] === undefined && lines[i].paragraph) break;
  }
  for (let k = 0; k + 1 < head.length; k++) {
    if (
      !isKicker(
        lines[head[k]],
        head.slice(k + 1).map((i) => lines[i]),
      )
    )
      break;
    if (blocks[head[k] + 1].kind === 'rule') break;
    roles[head[k]] = 'kicker';
  }
}

/** Words of the shortest headline that something may stand above. */
const SHORTEST_HEADLINE = 3;
const LONGEST_KICKER = 5;

function isKicker(line: Line, below: readonly Line[]): boolean {
  const { text, words } = line;
  const longer = below.find((other) => other.words >= SHORTEST_HEADLINE && other.words > words);
  if (!longer || words > LONGEST_KICKER || text.endsWith('?')) return false;
  if (text.split(/\s+[|›»·/]\s+/).every((part, _, all) => all.length > 1 && SITE_OR_SECTION.test(part))) return true;
  if (!SITE_OR_SECTION.test(text) && !LETTERHEAD.test(text) && !isLoud(text, longer.text) && !LONE_WORD.test(text))
    return false;
  // A lone word may be the title of a story or an entry: then what follows is a section or goes on in small letters.
  return !LONE_WORD.test(text) || isLoud(text, longer.text) || SITE_OR_SECTION.test(text) || isTitleCase(longer.text);
}

const isLoud = (text: string, below: string): boolean =>
  /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u.test(text) && /\p{Ll}/u.test(below) && text.split(/\s+/).length <= 2;

/** Whether most words but the small ones begin with a capital. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^["“‘'(]?\p{L}{4}/u.test(word));
  return words.length > 0 && words.filter((word) => /^["“‘'(]?\p{Lu}/u.test(word)).length >= words.length * 0.75;
}
