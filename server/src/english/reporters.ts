import { formsOfVerb } from './inflect';
import { wordSet } from './word-set';

/** Verbs whose subject passes on what others say. */
export const PASSES_ON = wordSet('cited citing report reported reports');

/** Behind a medium's name they say whom it cites. */
export const CITING = wordSet('citing quoting');

/** The same in "which cited". */
export const CITED = wordSet('cited cites quoted quotes');

/** What media call those whom they cite and do not name: "a source in the army", "people familiar with it". */
export const UNNAMED = wordSet('familiar source sources');

/** Participles of what a medium passes on: "comments carried by". */
export const CARRIED = wordSet('aired broadcast carried circulated published quoted released reported shown');

/** What media carry of somebody. */
export const WHAT_IS_CARRIED = wordSet(
  'address comments footage interview letter message remarks speech statement video',
);

/** Agencies, and words of the names of media. */
export const WORDS_OF_MEDIA = wordSet(`
  abc afp agencies agency ansa ap bbc bloomberg broadcaster broadcasters bulletin cbs channel chronicle cnn courier daily dispatch dpa echo
  efe gazette herald ians interfax journal ledger magazine mail media mirror nbc network news newspaper newspapers npr observer
  paper post press pti radio reuters site tass telegraph television times tribune tv upi website weekly wire xinhua
`);

/** Verbs that what is said may follow without "that". */
export const NEEDS_NO_THAT = wordSet(`
  added adds admits admitted argued argues claimed claims denied denies insisted insists said says
`);

/** Verbs between whom somebody tells something and what he tells. */
export const TELLS = wordSet('informed tell tells told');

/** Verbs of speech by whatever they take for their object: "accused the council of waste", "vowed to hit back". */
export const HAS_OBJECT: ReadonlySet<string> = new Set(
  `accuse announce appeal apologise apologize blame complain condemn confirm criticise criticize defend demand denounce describe dismiss
  hail pledge praise promise propose reject rule threaten urge vow warn welcome`
    .split(/\s+/)
    .flatMap(formsOfVerb),
);

/** Verbs of naming, which also mean other things. */
export const CALLS = wordSet('branded call called calls labeled labelled');

/** Behind a verb of speech these are a part of it: "called for", "warned of". */
export const BELONGS_TO_CUE = wordSet('for of on');

/** What joins a second noun phrase to a subject: "the head of the mission in Oslo". */
export const JOINS_SUBJECT = wordSet('and at for from in of on with');

/** Pronouns that are the subject of a verb of saying. */
export const SUBJECT_PRONOUNS = wordSet('he it she they who');

/** Between a subject and its verb of saying. */
export const BEFORE_VERB_OF_SAYING = wordSet('also had has have later then');

/** First words of adverbials of time and place in front of a subject. */
export const OPENS_TIME = wordSet('at earlier in last late on');

/** Pronouns that pass nothing on: who speaks is whom they mean. */
export const SOURCE_PRONOUNS = wordSet('he her him it she them they which who');
