import { union, wordSet } from './word-set';

/** Short forms of titles, without their full stop. */
export const TITLES_WRITTEN_OUT: Readonly<Record<string, string>> = {
  adm: 'admiral', brig: 'brigadier', capt: 'captain', cmdr: 'commander', col: 'colonel', cpl: 'corporal', dr: 'doctor',
  fr: 'father', gen: 'general', gov: 'governor', hon: 'honourable', lt: 'lieutenant', maj: 'major', pres: 'president',
  prof: 'professor', rep: 'representative', rev: 'reverend', sec: 'secretary', sen: 'senator', sgt: 'sergeant',
  shaikh: 'sheikh',
}; // biome-ignore format: a table reads best so

/** Forms of address that only men have. */
export const ADDRESS_OF_MEN = wordSet('brother father herr king lord monsieur mr prince senor señor sir');

/** Forms of address that only women have. */
export const ADDRESS_OF_WOMEN = wordSet('dame frau lady madam madame miss mother mrs ms princess queen sister');

/** What is only a form of address, and no office or rank. */
export const PURE_ADDRESS = wordSet(`
  dame dr frau herr hon madam madame miss monsieur mr mrs ms mx rt senor señor señora sir
`);

/** Offices whose name says "man"; women hold these, too: "the chairman, Elsa Brandt". */
export const OFFICES_OF_MEN = wordSet('businessman chairman congressman councilman spokesman');

/** What tells a son from his father, at the end of a name, without a full stop. */
export const NAME_SUFFIXES = wordSet('ii iii iv jr sr');

/** Suffixes that may stand behind a comma: "Moe, Jr." */
export const NAME_SUFFIXES_APART = wordSet('jr sr');

/** Opens a family name and is no given name. */
export const NAME_PARTICLES = wordSet(`
  abou abu al bin da de del della den der di do dos du el ibn la le mac o san st ten van von
`);

/** The article in Arabic names, as it is spelt: written or left out at will ("al-Jaafari", "Jaafari"). */
export const ARABIC_ARTICLES = wordSet('ad al an ar as ash el ul');

/** The article in front of a name that is written as one word with it. */
export const ARABIC_ARTICLE_IN_FRONT = /^(?:al|el)-/;

/** Particles of the names that people sign with. */
export const PARTICLES_OF_SIGNATURES = wordSet('da de del der di dos du la van von');

/** Small words inside the names that label turns: "Ana de Souza", "Duke of Norva". */
export const INSIDE_NAMES = union(PARTICLES_OF_SIGNATURES, wordSet('of the'));

/** Letters behind a name for an honour, a degree or a seat, in capitals; no part of it: "John Falk KC MP". */
export const POST_NOMINALS = wordSet('cbe cmg dbe esq frs gbe gcb jp kbe kc kcb kcmg mbe md mep mp msp obe phd qc');
