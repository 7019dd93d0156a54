import { wordSet } from './word-set';

/** Who speaks in an interview without a name, in small letters. */
export const PARTS = wordSet(`
  a anchor answer audience chair host interviewee interviewer moderator narrator participant presenter q question
  reporter respondent speaker
`);

/** What stands before a colon in forms, lists and headings, and is nobody who speaks. */
export const FIELDS = wordSet(`
  address admission agenda author background bcc budget by caption cast category cc cell chapter city clarification
  contact copyright correction cost credit date day deadline director duration editor email example fax fee file from
  genre headline hours image ingredients language length level location method mobile name note notes number option
  page pages part phase phone photo place price ps publisher rating re reference release result results schedule score
  section sender serves setting sex source sources starring status step subject summary tags tel telephone tickets
  time tip title to topic total type update venue version video warning web website weight what when where who why
  writer year
`);

/** What somebody gives to the press as a whole: "Statement by …". */
export const STATEMENTS = wordSet(`
  address answer comment comments e-mail email letter message post remarks reply response speech statement tweet
`);

/** What somebody without a name is called by, behind another word: "Audience member", "Male voice". */
export const SPEAKING_PERSONS = wordSet(`
  caller juror man member officer questioner speaker voice witness woman
`);

/** Between a statement and whose it is. */
export const BEFORE_SPEAKER = wordSet('by from of');

/** Before "statement": it is given in full. */
export const WHOLE = wordSet('complete full whole written');

/** What may stand around a part: "the Moderator", "Member 2". */
export const AROUND_PART = /^the | \d+$/g;
