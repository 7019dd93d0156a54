/** Turns of phrase: how many different ones a text has, up to two, is the level of the signal. */
export const PHRASES_OF_FORMS = {
  release:
    /\bfor immediate release\b|\b(?:press|news|media) release\b(?=[^.]{0,30}\n)|\bembargo(?:ed)?\b(?=[^.]{0,60}\n)|\b(?:media|press) (?:contacts?|office|enquiries|inquiries)\b(?=\s*:|[^.\n]{0,40}\n)|\bfor (?:more|further) information,? (?:please |contact|visit|see)|\bnotes? to (?:the )?editors?\b|^about [A-Z][^\n.]{2,60}$|\b(?:announced today|today (?:announced|launched|unveiled|welcomed|published)|(?:is|are) (?:pleased|proud|delighted) to announce)\b|\bforward-looking statements\b|^(?:###|ends)$|[®™]/gim,
  companySpeak:
    /\b(?:leading|award-winning|world-class|innovative|cutting-edge|state-of-the-art|premier) (?:\w+ ){0,2}(?:company|provider|supplier|developer|brand|bank|operator|maker|manufacturer|solutions?|group|platform)|\bcommitted to (?:providing|delivering|making|the)|\b(?:strategic|exclusive) (?:\w+ )?(?:partnership|agreement|partner)|\bthrilled to\b|\bparent company of\b|\bour customers\b/gi,
  letter:
    /^(?:dear\b|sir|madam|sirs|to the editor)[^.\n]{0,60}[,:.]?\s*$|^yours(?: (?:faithfully|sincerely|truly|etc))?\b[^.\n]{0,40}$|^(?:sincerely|respectfully|love|best wishes|kind regards|regards)\b[^.\n]{0,30}$|\byour (?:report|article|editorial|correspondent|newspaper)\b/gim,
  argument:
    /\b(?:in my (?:view|opinion)|I (?:believe|think|suspect|fear|hope|argue|would argue)|we (?:must|should|need to|cannot|ought to)|it is (?:time|high time|clear|obvious|hard to|no (?:secret|wonder|surprise)|important|imperative|worth)|of course|the (?:real|bigger) (?:question|problem|issue)|let us|let's|make no mistake|in other words|the truth is|needless to say|why (?:not|should)|on the contrary|not only\b[^.]{3,80}\bbut)/gi,
  official:
    /\b(?:pursuant to|hereby|in accordance with (?:article|paragraph|section|resolution)|paragraph \d|articles? \d+|section \d|resolution \d|(?:security|human rights) council|general assembly|special representative|the present report|reporting period|period covered|situation report|annex|distr\.: |supra|it is (?:so )?ordered|the parties|shall (?:be|have|not)|whereas)\b/gi,
  hearing:
    /\b(?:(?:your|their) honou?rs?|my lords?|counsel|may it please|the (?:trial|lower|supreme|high|district|appellate) court|court of appeals?|the (?:statute|constitution|jury|record below)|appell(?:ant|ee)s?|respondents?|petitioners?|plaintiffs?|defendants?|judgment|case no|brought an action|this court|oral argument|statutory|rule \d+)\b/gi,
  interview:
    /\binterview(?:s|ed|er)?\b|\bQ ?& ?A\b|\bquestions and answers\b|\bin conversation with\b|\b(?:sat down|spoke) (?:with|to)\b|\bthe conversation has been edited\b|\bedited for (?:length|clarity)\b/gi,
  art: /\b(?:\d{2,4} (?:pages|pp|minutes)\b|directed by|starring|(?:debut|first|second|third|latest|new) (?:novel|album|film|collection|record|play|exhibition)|novel(?:ist)?s?|chapters?|plot|subplot|dialogue|prose|memoir|narrator|reader|film|screenplay|camera|cast|on screen|album|songs?|tracks?|lyrics|chorus|melod(?:y|ies)|orchestra|conductor|soloist|concerto|staging|playwright|exhibition|canvas(?:es)?|sculptures?|gallery|menu|dish(?:es)?|soup|dessert|starter|portions?|wine list|waiter|the (?:score|production|play|record|book|bread|room))\b/gi,
  verdict:
    /\b(?:masterpiece|over-?long|overrated|tedious|dull|clumsy|brilliant|dazzling|gripping|forgettable|charming|delight(?:ful)?|marvel(?:lous)?|a pleasure|funny|witty|pretty|moving|uneven|out of (?:five|ten|5|10)|(?:two|three|four|five|\d) stars|one of the (?:best|worst|finest)|at (?:its|her|his) (?:best|worst)|the best (?:thing|part|scene)|does not (?:quite |always )?(?:work|convince|survive)|not all of it works|nobody (?:will|should)|goes nowhere|falls flat|worth (?:reading|hearing|watching|the (?:price|trip|wait)))\b|★|(?:five|ten|six|seven|eight|nine) out of ten/gi,
  travel:
    /\b(?:where to (?:stay|eat|go|sleep)|what to (?:see|do|eat)|getting (?:there|around|in)|get (?:in|around|out)|by (?:car|plane|train|bus|boat|bike)|hotels?|hostels?|guesthouses?|beach(?:es)?|museums?|old town|cathedral|restaurants?|tourist office|visitors?|sightseeing|ferry|entrance fee|souvenirs?|rooms? start|worth (?:a visit|visiting|seeing))\b/gi,
  scene:
    /\b(?:(?:tells|told|asks|asked) me|says? (?:[A-Z]\w+|the \w+|she|he)|recalls?|remembers|sits?|stands? (?:in|on|at|before)|smiles?|laughs|shrugs|her (?:hands|eyes|mother|father|husband|grandmother)|his (?:hands|eyes|mother|father|wife|grandfather)|I (?:walked|sat|met|slept|drove|watched|asked|took|arrived|woke)|years? old|grew up|the smell of|one (?:morning|afternoon|evening)|every morning)\b/g,
  teaching:
    /\b(?:et al|in this (?:paper|chapter|article|study|section)|abstract|hypothes[ie]s|(?:figure|table) \d|step \d|ingredients|preheat|stir|teaspoons?|tips|warnings|for example|e\.g|i\.e|defined as|is called|refers to|was born (?:on|in)|he was educated|\(\d{4}\)|\d{4}[a-z]?\))/gi,
  address:
    /\b(?:my fellow|ladies and gentlemen|thank you(?: all)?(?: so| very)? much|god bless|mr\.? (?:president|speaker|chairman|secretary)|distinguished (?:delegates|guests)|hey guys|hi guys|what's up|subscribe|today's video)\b/gi,
} as const;

/** Words outside of quotations that texts of some forms have many of, or few. */
export const WORDS_OF_FORMS = {
  said: /^(?:said|says|told|according|announced|added|reported|confirmed|denied|warned|stated|statement|spokes\w+)$/,
  iAmMine: /^(?:I|me|my|mine|myself)$/,
  weAreOurs: /^(?:we|us|our|ours|ourselves)$/i,
  you: /^(?:you|your|yours|yourself)$/i,
  must: /^(?:must|should|ought|cannot|surely|simply|perhaps|indeed|merely|sadly|frankly|obviously|clearly)$/i,
  presentTense: /^(?:is|are|has|does|can|says|seems|makes|offers|takes)$/,
  pastTense: /^(?:was|were|had|did|came|went|looked|knew|thought|took|stood|turned|seemed)$/,
  heShe: /^(?:he|she|him|her|his)$/i,
  weekdays: /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/,
} as const;

/** A time on a line of its own. */
export const TIME_ALONE = /^(?:\d{1,2}[:.]\d\d(?:\s?(?:[ap]\.?m\.?|GMT|UTC|BST|CET|E[SD]?T))?|\d{1,2}\s?[ap]\.?m\.?)$/i;

/** A time in front of what happened then. */
export const TIME_BEFORE = /^\d{1,2}[:.]\d\d(?:\s?(?:[ap]\.?m\.?|GMT|UTC|BST|CET|E[SD]?T))?\s*(?:[-–—:|]\s*|\s)\S/i;

/** What a live report says of itself. */
export const LATEST =
  /\b(?:live(?: updates?| blog| coverage|:)|the latest|latest(?: as|:| updates?)|as it happen(?:s|ed)|minute by minute|rolling coverage)\b/i;

/** A field of a mail's header. */
export const HEADER_FIELD = /^(?:from|to|subject|date|cc|sent):\s\S/i;
