import type { Name } from '../../../language/reading';
import type { TokenView } from '../../../language/token-view';
import { firstFrom, firstWhere } from '../../../text/first-from';
import type { Citation } from '../../article';

/** Words of a name in full. */
const [FEWEST, MOST] = [2, 3];

/**
 * The names of a reading with those of persons whom it missed and who speak: "Said Ole Moe: “…”". The whole source is a given name and
 * other words with capitals.
 * @param names in document order, as the result is
 * @param isGivenName whether a word in small letters is known as a given name
 */
export function withSpeakingPersons(
  view: TokenView,
  names: readonly Name[],
  attributions: readonly Citation[],
  isGivenName: (word: string) => boolean,
): readonly Name[] {
  const { start, end } = view.reading.page.tokens;
  const missed = new Map<number, Name>();
  for (const { kind, source } of attributions) {
    if (kind === 'indirect' || source.length !== 1) continue;
    const firstToken = firstFrom(start, source[0].start);
    let endToken = firstFrom(start, source[0].end);
    if (view.lower[endToken - 1] === ',') endToken--;
    const words = endToken - firstToken;
    if (words < FEWEST || words > MOST || !isGivenName(view.lower[firstToken])) continue;
    const next = names[firstWhere(names.length, (i) => names[i].endToken > firstToken)];
    const isFree = next === undefined || next.firstToken >= endToken;
    if (!isFree || view.capital.subarray(firstToken, endToken).includes(0)) continue;
    missed.set(firstToken, { type: 'person', firstToken, endToken, start: start[firstToken], end: end[endToken - 1] });
  }
  return missed.size === 0 ? names : [...names, ...missed.values()].sort((a, b) => a.firstToken - b.firstToken);
}
