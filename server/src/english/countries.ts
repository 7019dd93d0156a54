import { COUNTRY_TABLE } from './country-table';

/** A state, or a land that news treats like one ("Scotland", "Hong Kong", "the European Union"). */
export interface Country {
  /** ISO 3166-1 alpha-2 where there is one. */
  readonly code: string;
  /** The usual name, without an article: "United States", never "US". */
  readonly name: string;
  /** All names, the usual one first: "United States", "US", "America" … */
  readonly names: readonly string[];
  /** Words for its people and what is theirs, in the singular, the adjective first: "Polish", "Pole". */
  readonly demonyms: readonly string[];
  /** Cities that stand for its government in news, the capital first. Empty where they bear the country's own name. */
  readonly capitals: readonly string[];
}

const list = (field: string): string[] => (field === '' ? [] : field.split(','));

/** All of them, by code. */
export const COUNTRIES: readonly Country[] = COUNTRY_TABLE.trim()
  .split('\n')
  .map((row) => {
    const [code, names, demonyms, capitals] = row.split('|').map(list);
    return { code: code[0], name: names[0], names, demonyms, capitals };
  });

/** Short forms are names in capitals only: "US" is a country, "us" is not; the same for "UK", "NZ", "PRC". */
const isShortForm = (name: string): boolean => /^[A-Z][A-Z.]+$/.test(name);

const spelling = (name: string): string => (isShortForm(name) && name.length <= 6 ? name : name.toLowerCase());

function index(keysOf: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
  const map = new Map<string, Country>();
  for (const country of COUNTRIES) for (const key of keysOf(country)) map.set(spelling(key), country);
  return map;
}

const pluralOf = (demonym: string): string[] =>
  /(?:ese|ish|ss|ch|men|s)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];

const byName = index((country) => country.names);
const byDemonym = index((country) => country.demonyms.flatMap(pluralOf));
const byCapital = index((country) => country.capitals);

function find(map: ReadonlyMap<string, Country>, text: string): Country | undefined {
  // Most are single words, asked of at every capital.
  const plain = /\s/.test(text) ? text.replace(/^the\s+/i, '').replace(/\s+/g, ' ') : text;
  return map.get(plain) ?? map.get(plain.toLowerCase());
}

/**
 * The country that a name stands for, with or without its article, in any case: "US", "the United States", "AMERICA".
 * Short forms count in capitals only.
 */
export function countryNamed(name: string): Country | undefined {
  return find(byName, name);
}

/** The country of a demonym, adjective or noun, singular or plural, in any case: "Syrian", "Syrians", "Frenchman". */
export function countryOfDemonym(word: string): Country | undefined {
  return find(byDemonym, word);
}

/** The country whose government a city stands for: "Washington", "Kyiv". Whether it does is for the context to say. */
export function countryOfCapital(city: string): Country | undefined {
  return find(byCapital, city);
}

/** "The Republic of", "Kingdom of" in front of a country's name. */
export const OPENING_FORM_OF_STATE =
  /^(?:(?:People['’]s |Islamic |Federal |Democratic )?Republic|Kingdom|State|Commonwealth) of (?:the )?/;
