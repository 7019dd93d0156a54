import { HONORIFICS, ROLE_NOUNS } from '../../../english/nouns';
import {
  ADDRESS_OF_MEN,
  ADDRESS_OF_WOMEN,
  NAME_SUFFIXES,
  NAME_SUFFIXES_APART,
  TITLES_WRITTEN_OUT,
} from '../../../english/titles';
import { sameSentence, type TokenView } from '../../../language/token-view';
import type { Gender, NameFacts } from './mention';

type Titles = Pick<NameFacts, 'titles' | 'titleGender' | 'suffix'>;

/** What a name has that no title stands before. */
export const NO_TITLES: Titles = { titles: [], titleGender: null, suffix: null };

/** Words before a name that may be its title. */
const MOST = 3;

/** Forms of address and offices right before a person's name ("Gov.", "Prime Minister"), and the suffix at its end. */
export function titlesOf(
  view: TokenView,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): Titles {
  const { lower } = view;
  const titles: string[] = [];
  let titleGender: Gender | null = null;
  for (let i = firstToken - 1; firstToken - i <= MOST; i--) {
    if (!sameSentence(view, i, firstToken)) break;
    const word = lower[i].replace('.', '');
    if (!HONORIFICS.has(word) && !ROLE_NOUNS.has(word)) break;
    titles.push(TITLES_WRITTEN_OUT[word] ?? word);
    titleGender ??= ADDRESS_OF_WOMEN.has(word) ? 'female' : ADDRESS_OF_MEN.has(word) ? 'male' : null;
  }
  let suffix: string | null = null;
  for (let i = firstToken + 1; i <= endToken; i++) {
    const word = (lower[i] ?? '').replace('.', '');
    if (i === endToken && !NAME_SUFFIXES_APART.has(word)) break;
    if (NAME_SUFFIXES.has(word)) suffix = word;
  }
  return { titles, titleGender, suffix };
}
