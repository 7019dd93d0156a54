import { HONORIFICS, ROLE_NOUNS } from '../../../english/nouns';
import { sameSentence, type TokenView } from '../../../language/token-view';
import type { Gender, NameFacts } from './mention';

type Titles = Pick<NameFacts, 'titles' | 'titleGender' | 'suffix'>;

/** What a name has that no title stands before. */
export const NO_TITLES: Titles = { titles: [], titleGender: null, suffix: null };

/** Short forms of titles, without their full stop. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  sen: 'senator', rep: 'representative', gov: 'governor', gen: 'general', lt: 'lieutenant', col: 'colonel', maj: 'major',
  capt: 'captain', sgt: 'sergeant', cpl: 'corporal', adm: 'admiral', cmdr: 'commander', brig: 'brigadier', rev: 'reverend',
  fr: 'father', hon: 'honourable', pres: 'president', sec: 'secretary', prof: 'professor', dr: 'doctor', shaikh: 'sheikh',
}; // biome-ignore format: a table reads best so

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
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
    titles.push(WRITTEN_OUT[word] ?? word);
    titleGender ??= ADDRESS_OF_WOMEN.test(word) ? 'female' : ADDRESS_OF_MEN.test(word) ? 'male' : null;
  }
  let suffix: string | null = null;
  for (let i = firstToken + 1; i <= endToken; i++) {
    const word = lower[i] ?? '';
    if (i === endToken && !/^(?:jr|sr)/.test(word)) break;
    if (SUFFIX.test(word)) suffix = word.replace('.', '');
  }
  return { titles, titleGender, suffix };
}

const ADDRESS_OF_MEN = /^(?:mr|sir|lord|monsieur|herr|senor|señor|king|prince|father|brother)$/;
const ADDRESS_OF_WOMEN = /^(?:mrs|ms|miss|dame|lady|madam|madame|frau|queen|princess|sister|mother)$/;
