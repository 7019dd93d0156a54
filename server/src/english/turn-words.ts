/** Who speaks in an interview without a name, in small letters. */
export const PARTS: ReadonlySet<string> = new Set(
  'q a question answer interviewer interviewee moderator host anchor presenter reporter speaker chair narrator audience respondent participant'.split(
    ' ',
  ),
);

/** What stands before a colon in forms and lists, and is nobody who speaks. */
export const FIELDS: ReadonlySet<string> = new Set(
  (
    'address admission agenda author background bcc budget by caption cast category cc cell city clarification contact copyright correction cost credit ' +
    'date day deadline director duration editor email example fax fee file from genre headline hours image ingredients language length level location ' +
    'method mobile name note notes number ps page pages phone photo place price publisher rating re reference release result results schedule score section ' +
    'sender serves setting sex source sources starring status step subject summary tags tel telephone tickets time tip title to topic total type update ' +
    'venue version video warning web website weight what when where who why writer year'
  ).split(' '),
);

/** What somebody gives to the press as a whole: "Statement by …". */
export const STATEMENTS: ReadonlySet<string> = new Set(
  'statement message letter response reply comment comments remarks answer post tweet email e-mail speech address'.split(
    ' ',
  ),
);

/** What somebody without a name is called by, behind another word: "Audience member", "Male voice". */
export const SPEAKING_PERSONS: ReadonlySet<string> = new Set(
  'caller juror man member officer questioner speaker voice witness woman'.split(' '),
);
