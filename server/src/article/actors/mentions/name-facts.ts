import { countryNamed, OPENING_FORM_OF_STATE } from '../../../english/countries';
import { knownBody, plainKey } from '../../../english/known-bodies';
import { HONORIFICS, ROLE_NOUNS } from '../../../english/nouns';
import { DISTRICT_OF_COLUMBIA } from '../../../english/places';
import { ARABIC_ARTICLE_IN_FRONT, ARABIC_ARTICLES, NAME_SUFFIXES } from '../../../english/titles';
import type { Name } from '../../../language/reading';
import type { TokenView } from '../../../language/token-view';
import type { Kind, NameFacts } from './mention';

/** What the words of a name say, wherever it stands. */
export type ReadName = Pick<NameFacts, 'words' | 'key' | 'country'> & { readonly kind: Kind };
export type NameReader = (name: Name) => ReadName;

/** Reads the names of a text, each spelling once. */
export function nameReader(view: TokenView): NameReader {
  const known = new Map<string, ReadName>();
  const { text } = view.reading.page;
  return (name) => {
    const written = text.slice(name.start, name.end);
    const spelling = `${name.type} ${written}`;
    let facts = known.get(spelling);
    if (!facts) {
      facts = readName(view, name, written);
      known.set(spelling, facts);
    }
    return facts;
  };
}

const MARKS = /^[-–—'’.,`ʻʿ‘"“”]+$/;

/** Particles, suffixes and marks that are written or left out at will: "al-Jaafari", "Jaafari". */
const isLeftOut = (word: string): boolean =>
  ARABIC_ARTICLES.has(word) ||
  word === 'the' ||
  word === "'s" ||
  NAME_SUFFIXES.has(word.replace(/\.$/, '')) ||
  MARKS.test(word);

function readName(view: TokenView, name: Name, text: string): ReadName {
  const words = wordsOf(view, name);
  if (name.type === 'person') {
    putGivenNameFirst(text, words);
    keepPersonAlone(words);
    // "Haakon I"
    if (words.length > 1 && words[words.length - 1] === 'i') words.pop();
  }
  if (name.type === 'place') keepPlaceAlone(text, words);
  if (name.type === 'place' && words.length > 1 && DISTRICT_OF_COLUMBIA.has(words[words.length - 1])) words.pop();
  if (name.type === 'organization') shortenCountry(words);
  const country = name.type === 'person' ? undefined : countryOf(text);
  // "Isis" may be a woman; "Boko Haram" is nobody.
  const body = name.type === 'person' && words.length === 1 ? undefined : knownBody(text);
  return {
    words,
    key: country ? `country:${country.code}` : body ? `body:${body}` : plainKey(words),
    country: country?.code ?? null,
    kind: country && country.code !== 'EU' ? 'place' : body || name.type === 'group' ? 'organization' : name.type,
  };
}

function wordsOf({ lower }: TokenView, { firstToken, endToken, type }: Name): string[] {
  const words: string[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const word = plainWord(lower[i]).replace(ARABIC_ARTICLE_IN_FRONT, '').replace(/\.$/, '');
    if (isLeftOut(word)) continue;
    const initials = type === 'person' && /^(?:\p{L}\.)+\p{L}$/u.test(word);
    for (const part of word.split(initials ? '.' : /[-'’]/)) if (part && !isLeftOut(part)) words.push(part);
  }
  if (words.length === 0) words.push(lower[firstToken]);
  return words;
}

/** A lower-case word without its accents and soft hyphens: they are written or left out at will. */
function plainWord(word: string): string {
  if (!/[^\u0020-\u007e]/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('ı', 'i');
}

/** "U.S" may have lost its last full stop to the sentence. */
const countryOf = (name: string): ReturnType<typeof countryNamed> =>
  countryNamed(name) ??
  countryNamed(name.replace(OPENING_FORM_OF_STATE, '')) ??
  (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(name) ? countryNamed(`${name}.`) : undefined);

/** "HALDEN, Maria" is Maria Halden. */
function putGivenNameFirst(text: string, parts: string[]): void {
  const comma = text.indexOf(',');
  if (comma < 0 || text.slice(0, comma) !== text.slice(0, comma).toUpperCase()) return;
  parts.push(...parts.splice(0, text.slice(0, comma).split(/[\s-]+/).length));
}

/** "Ann Lee of the Harbour Party" is "Ann Lee"; "Duke of Kent" is whole. */
function keepPersonAlone(parts: string[]): void {
  const of = parts.indexOf('of');
  if (of > 1 && !HONORIFICS.has(parts[0]) && !ROLE_NOUNS.has(parts[of - 1])) parts.length = of;
}

/** "Springfield, Illinois" is "Springfield". */
function keepPlaceAlone(text: string, parts: string[]): void {
  const comma = text.indexOf(',');
  if (comma < 0) return;
  const words = text.slice(0, comma).split(/[\s-]+/).length;
  if (words < parts.length) parts.length = words;
}

/** "United States Congress" is "US Congress". */
function shortenCountry(parts: string[]): void {
  for (let length = Math.min(3, parts.length - 1); length > 0; length--) {
    const country = countryNamed(parts.slice(0, length).join(' ').toUpperCase());
    if (!country) continue;
    parts.splice(0, length, country.code.toLowerCase());
    return;
  }
}
