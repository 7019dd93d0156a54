/** Days and months as lines of dates have them. */
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = `(?:${DAY},?\\s+)?(?:the )?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of )?${MONTH}),?(?:\\s+\\d{4})?`;

/** Names and the words between them. They part only at white space and commas, so that there is one way to read them. */
const PERSON = "(?:\\p{Lu}[\\p{L}\\p{M}.'’&-]*|and|&|with|for|of|in|the|de|van|von|al|der)";
/** What one travels by is nobody who writes. */
const TRAVELS =
  '(?!(?:[Aa]ir|[Bb]icycle|[Bb]ike|[Bb]oat|[Bb]us|[Cc]ar|[Cc]oach|[Ff]erry|[Ff]oot|[Hh]orse|[Mm]etro|[Pp]lane|[Rr]ail|[Rr]oad|[Ss]ea|[Ss]hip|[Ss]ubway|[Tt]axi|[Tt]rain|[Tt]ram|[Ww]ater|AIR|BICYCLE|BIKE|BOAT|BUS|CAR|COACH|FERRY|FOOT|HORSE|METRO|PLANE|RAIL|ROAD|SEA|SHIP|SUBWAY|TAXI|TRAIN|TRAM|WATER)\\b)';
const PEOPLE = `${PERSON}(?:(?:,\\s*|\\s+)${PERSON}){0,13},?\\s*`;

/** What lines of these forms are in news, whatever stands around them. The first that fits holds. */
export const PLAIN_LINES = [
  ['byline', new RegExp(`^(?:by|story by|reported by|written by|text by)[:\\s]\\s*${TRAVELS}${PEOPLE}\\.?$`, 'u')],
  ['byline', new RegExp(`^(?:BY|By|by)[:\\s]\\s*${TRAVELS}${PEOPLE}\\|?.{0,30}$`, 'u')],
  [
    'dateline',
    new RegExp(
      `^(?:(?:last )?(?:updated|published|posted|modified|created)\\b.{0,80}|${DATE}(?:[\\s,|@–-]+.{0,30})?|${DAY},?|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?:[\\s,]+[\\d(|–-].{0,20})?)$`,
      'iu',
    ),
  ],
  ['dateline', /^\p{Lu}[\p{Lu}\s.'’-]+(?:,\s*\p{Lu}[\p{L}.\s]+)?(?:\([A-Z][\w\s]{1,20}\)\s*)?[-–—]\s*$/u],
  [
    'byline',
    /^(?:\p{Lu}[\p{L}.'’&-]*\s){0,4}(?:STAFF|WRITERS?|REPORTERS?|CORRESPONDENTS?|COLUMNISTS?|(?:CITY|NEWS|FOREIGN|MANAGING) EDITORS?|Staff|[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Cc]olumnists?|(?:City|News|Foreign|Managing|Contributing) [Ee]ditors?)$/u,
  ],
  [
    'credit',
    /^\(?(?:additional )?(?:reporting|editing|writing|compiled|translat\w+|graphic|produced) (?:and (?:writing|editing) )?by\b.{0,200}$/iu,
  ],
  ['credit', /\bcontributed\s+(?:to\s+this\s+(?:report|story|article)|reporting)\.?$/iu],
  ['credit', /^[a-z]{2,4}(?:\/[a-z]{2,4}){1,3}$/u],
  ['credit', /^(?:.{0,160}\s\/?\s?)?CC[ -](?:BY|0)(?:[ -](?:SA|NC|ND))*(?: \d\.\d)?(?:\s\/.{0,60})?$/u],
  [
    'credit',
    /^(?:file )?(?:photo|image|picture|photograph|video|illustration|graphic)s?\s+(?:by|courtesy(?: of)?|credit)\b.{0,120}$/iu,
  ],
  [
    'kicker',
    /^(?:(?:for (?:immediate )?release|embargo(?:ed)?|not for (?:publication|release)|strictly (?:private|confidential)|(?:press|news|media) release)(?:[\s:,–—-].{0,80})?|(?:un)?classified|top secret|restricted|confidential|urgent|breaking(?: news)?|exclusive|bulletin|alert|newsflash|update(?: \d+)?|corrected|(?:for )?official use only|for (?:internal|official) (?:use|distribution)(?: only)?|top stor(?:y|ies)|latest(?: news)?|news in brief|developing(?: story)?|advisory|editor['’]s choice):?$/iu,
  ],
  [
    'kicker',
    /^\p{Lu}[\p{L}\p{N}.'’]*(?:-\p{Lu}[\p{L}\p{N}.'’]*)+(?:,\s*\d(?:st|nd|rd|th)\s\p{L}.{0,30}|\/\S{1,20})?$/u,
  ],
  ['kicker', /^[a-z]{2,}[a-z\d]*(?:[-_][a-z\d]+){1,5}$/u],
  [
    'boilerplate',
    /^\((?:adds?|updat|correct|recast|repeat|writethru|write-through|profile|category|byline|copyright|eds\b|story filed|see |clarif|remov|changes?)[^)]{0,200}\)?$/iu,
  ],
  ['boilerplate', /^eds\s?[:.]\s.{0,200}$/iu],
  ['boilerplate', /^(?:more|read|next|continue|back|home|share|print|comments?)\b.{0,30}(?:>{1,2}|»|›)$/iu],
  ['boilerplate', /^(?:page\s+)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$|^[-–—]\s*\d{1,4}\s*[-–—]$|^page\s+\d{1,4}$/iu],
  ['boilerplate', /^\*?\d{2,}[\d\s-]{3,}(?:\([A-Z]\)[\d\s-]*)?\*?$/u],
  [
    'boilerplate',
    /^(?:more(?: to (?:come|follow)| follows)?|\(more\)|ends?|\(ends?\)|to be continued|the end|fin|xxx+)[.:]?$/iu,
  ],
  ['speaker', /^(?:question|answer|q|a|moderator|interviewer|host)\s?[:.]$/iu],
  [
    'credit',
    /^(?:©|\(c\)(?=\s*(?:\d{4}|copyright))|copyright\b|all rights reserved|(?:file )?(?:photo|image|picture|photograph|credit|video|graphic|illustration|map)s?\s*(?:by|credit|courtesy|credits)?\s*[:/(|]).{0,160}$/iu,
  ],
  ['credit', /^\(?(?:AP|AFP|Reuters|Getty|EPA|PTI|ANI|IANS)(?: Photo| Images)?(?:\s*\/.{1,60})?\)?$/iu],
  [
    'caption',
    /^.{1,300}\((?:photo|image|picture|credit|file photo|getty images|ap photo|reuters|afp)\b.{0,80}\)\.?$/iu,
  ],
  ['caption', /^.{5,300}\.?\s(?:Image|Photo|Picture|Photograph|Credit|Photo credit|Image credit):\s.{1,80}$/u],
  ['caption', /^(?:figure|fig\.|table)\s+\d+(?:\.\d+)*[.:]?\s.{0,400}$/iu],
  [
    'boilerplate',
    /^(?:(?:read|see|watch|listen)(?: also| more| next| the rest)\b|also read|related|share this|follow us|follow .{1,40} on (?:twitter|facebook)|click here|subscribe|sign up|advertisement|continue reading|more from|more on this|recommended|tags?:|topics?:|filed under|categories:).{0,120}$/iu,
  ],
  ['boilerplate', /^(?:https?:\/\/|www\.)\S+$/iu],
  ['boilerplate', /^(?:-?\s*(?:30|end|ends|###?)\s*-?|#{2,}|\*{3,})$/iu],
] as const;
