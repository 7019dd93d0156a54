import { wordSet } from './word-set';

/** Verbs whose subject passes on what others say. */
export const PASSES_ON = wordSet('cited citing report reported reports');

/** Agencies, and words of the names of media. */
export const WORDS_OF_MEDIA = wordSet(`
  abc afp agency ansa ap bbc bloomberg broadcaster bulletin cbs channel chronicle cnn courier daily dispatch dpa echo
  efe gazette herald ians interfax journal ledger magazine mail media mirror nbc network news newspaper npr observer
  paper post press pti radio reuters site tass telegraph television times tribune tv upi website weekly wire xinhua
`);

/** Verbs that what is said may follow without "that". */
export const NEEDS_NO_THAT = wordSet(`
  admits admitted argued argues claimed claims denied denies insisted insists said says
`);

/** Pronouns that are the subject of a verb of saying. */
export const SUBJECT_PRONOUNS = wordSet('he it she they who');

/** Between a subject and its verb of saying. */
export const BEFORE_VERB_OF_SAYING = wordSet('also had has have later then');

/** First words of adverbials of time and place in front of a subject. */
export const OPENS_TIME = wordSet('at earlier in last late on');

/** Pronouns that pass nothing on: who speaks is whom they mean. */
export const SOURCE_PRONOUNS = wordSet('he her him it she them they which who');
