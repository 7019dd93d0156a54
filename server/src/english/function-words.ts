import { union, wordSet } from './word-set';

export const ARTICLES = wordSet('a an the');

export const DEMONSTRATIVES = wordSet('that these this those');

/** Possessives of the third person, before a noun. */
export const HIS_OR_THEIRS = wordSet('her his its their');

/** Possessives before a noun that say whose it is without a name. */
export const POSSESSIVES = union(HIS_OR_THEIRS, wordSet('my our'));

/** "the" and the demonstratives: what they open was spoken of before, or stands there to see. */
export const POINTERS = union(wordSet('the'), DEMONSTRATIVES);

/** What opens a phrase for somebody known. */
export const DEFINITE_DETERMINERS = union(POINTERS, POSSESSIVES);

/** Determiners and pronouns of quantity: alone, without a noun, they are nobody. */
export const QUANTIFIERS = wordSet('any each few half many most none one several some three two');

export const RELATIVE_PRONOUNS = wordSet('that which who');

/** Pronouns for one woman or one man. */
export const HE_OR_SHE = wordSet('he her him his she');

/** Forms that are nothing but objects. */
export const OBJECT_PRONOUNS = wordSet('him me them us');

/** Possessive pronouns that are nothing else; "her" is also an object. */
export const ONLY_POSSESSIVE = wordSet('his its my our their whose');

/** Pronouns that are one whatever the tagger makes of them. */
export const SURE_PRONOUNS = wordSet('he him his its itself she their them they');

/** Pronouns by whom they may mean. */
export const PRONOUNS_BY_PERSON = {
  male: wordSet('he him himself his'),
  female: wordSet('her hers herself she'),
  neuter: wordSet('it its itself'),
  plural: wordSet('their theirs them themselves they'),
  first: wordSet('i me mine my myself'),
  'first-plural': wordSet('our ours ourselves us we'),
  relative: wordSet('whose'),
} as const;

export const I_OR_WE = wordSet('i we');

/** The author, or whoever speaks. */
export const I_OR_ME = union(I_OR_WE, wordSet('me my'));

export const FIRST_PERSON = union(I_OR_WE, wordSet('my our'));

/** A text that talks to its reader. */
export const I_OR_YOU = union(FIRST_PERSON, wordSet('you'));

export const YOU_OR_US = wordSet('us we you');

/** Forms of "be" in the present. */
export const IS_NOW = wordSet("'re 's am are is");

export const WAS = wordSet('was were');

export const DO = wordSet('did do does');

/** Forms of "have" that make a perfect. */
export const HAVE = wordSet('had has have');

/** What joins a subject to what it is said to be. */
export const COPULAS = wordSet("'s are became is remained remains was were");

/** Behind an "it" that may mean nothing: "it is clear that", "it may be". */
export const BEHIND_EMPTY_IT = wordSet("'s appear appears could had has is may might seem seems was will would");

/** Behind an "it" that means nothing. */
export const SEEM = wordSet('appear appears seem seems');

/** What opens the clause that an empty "it" announces. */
export const CLAUSE_OPENERS = wordSet('that to whether who');

/** What ends an apposition where no mark does. */
export const CLOSES_APPOSITION = wordSet('and at for from in of that which who whose with');

/** What opens an apposition behind a comma. */
export const OPENS_APPOSITION = wordSet('a an the which who');

/** What joins the parts of a title: "Secretary of State", "chairman and chief executive". */
export const JOINS_TITLE = wordSet('& - and for of');

/** What goes on inside a name between capitals: "Globe and Mail", "Bank of Norva". */
export const JOINS_NAME = wordSet('and for of');

/** What ends what a text says of somebody behind his name. */
export const ENDS_ROLE = wordSet('and but said says which who whose');

/** Possessives of somebody who may have a family and a country. */
export const OF_PERSONS = wordSet('her his their');

/** In front of a name they say that it is a place, where something is or happens. */
const IN_PLACES = wordSet('across around from in inside into near outside throughout');

/** The same, and what stands before bodies, too, but never before a person who acts. */
export const PLACE_PREPOSITIONS = union(IN_PLACES, wordSet('at via'));

/** The same, and what leads to a place or belongs to it. */
export const PLACE_LINKS = union(IN_PLACES, wordSet('of to'));

/** A determiner that opens a phrase, with the space behind it. */
export const OPENING_DETERMINER = /^(?:the|an?|this|that)\s+/i;

/** Names and phrases are the same with and without it. */
export const OPENING_THE = /^the\s+/i;

/** Opens indirect speech. */
export const OPENING_THAT = /^that\s+/i;

/** What joins an office to what it is held in: "minister of defence", "lawyer for the family". */
export const NAMES_OFFICE_OF = wordSet('at for in of to');

/** What stands in front of an office and only says when it is held. */
export const WHEN_IN_OFFICE = wordSet('currently formerly now once sometime then today');

/** What no phrase for a role ends with. */
export const ENDS_NO_ROLE = wordSet('& , - a an and as at for from in of on or the to with');

/** What opens or joins a clause. */
export const JOINS_CLAUSES = wordSet(`
  after although and as because before but if or since so that though until when where whereas which while who whom
  whose
`);

/** In front of an office they say when it is held, and not which one it is. */
export const WHEN_HELD = wordSet('acting current ex former incoming incumbent late new old outgoing then veteran');

/** A name is expected behind it. */
export const ENDS_IN_ACCORDING_TO = /\baccording\s+to\s+$/i;

export const ENDS_IN_TO = /\bto\s+$/i;

/** Between a source's cues: "said Moe and warned". */
export const LEADS_ON = wordSet('and then');

/** Forms of "be" that make a passive. */
export const FORMS_OF_BE = wordSet('are be been is was were');
