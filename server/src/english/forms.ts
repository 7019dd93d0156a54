import { wordSet } from './word-set';

/** Turns of phrase: how many different ones a text has, up to two, is the level of the signal. */
export const PHRASES_OF_FORMS = {
  release:
    /\bfor immediate release\b|\b(?:press|news|media) release\b(?=[^.]{0,30}\n)|\bembargo(?:ed)?\b(?=[^.]{0,60}\n)|\b(?:media|press) (?:contacts?|office|enquiries|inquiries)\b(?=\s*:|[^.\n]{0,40}\n)|\bfor (?:more|further) information,? (?:please |contact|visit|see)|\bnotes? to (?:the )?editors?\b|^about [A-Z][^\n.]{2,60}$|\b(?:announced today|today (?:announced|launched|unveiled|welcomed|published)|(?:is|are) (?:pleased|proud|delighted) to announce)\b|\bforward-looking statements\b|^(?:###|ends)$|[®™]/gim,
  companySpeak:
    /\b(?:leading|award-winning|world-class|innovative|cutting-edge|state-of-the-art|premier) (?:\w+ ){0,2}(?:company|provider|supplier|developer|brand|bank|operator|maker|manufacturer|solutions?|group|platform)|\bcommitted to (?:providing|delivering|making|the)|\b(?:strategic|exclusive) (?:\w+ )?(?:partnership|agreement|partner)|\bthrilled to\b|\bparent company of\b|\bour customers\b/gi,
  letter:
    /^(?:dear\b|sir|madam|sirs|to the editor)[^.\n]{0,60}[,:.]?\s*$|^yours(?: (?:faithfully|sincerely|truly|etc))?\b[^.\n]{0,40}$|^(?:sincerely|respectfully|love|best wishes|kind regards|regards)\b[^.\n]{0,30}$|\byour (?:report|article|editorial|correspondent|newspaper)\b/gim,
  argument:
    /\b(?:in my (?:view|opinion)|I (?:believe|think|suspect|fear|hope|argue|would argue)|we (?:must|should|need to|cannot|ought to)|(?:it is|it's|that is|that's) (?:time|high time|clear|obvious|hard to|no (?:secret|wonder|surprise)|important|imperative|worth|wrong|not (?:enough|only|just|too))|of course|the (?:real|bigger) (?:question|problem|issue)|let us|let's|make no mistake|in other words|the truth is|needless to say|in reality|at stake|anything less|the (?:evidence|fact) is|consider (?:the|this|how)|imagine|there is (?:a|no) (?:better|other|alternative|excuse|reason|doubt)|(?:would|will) do well|history (?:suggests|shows|teaches)|(?:government|parliament|council|minister|president|world|congress|leaders) (?:must|should|ought|needs? to)|who(?:ever)? could|why (?:not|should)|on the contrary|not only\b[^.]{3,80}\bbut)/gi,
  official:
    /\b(?:pursuant to|hereby|thereof|herein|having regard to|in accordance with (?:article|paragraph|section|resolution)|sub-?(?:section|paragraph)s?|paras?\. \d|paragraph \d|articles? \d+|section \d|resolution \d|(?:security|human rights) council|general assembly|member states|special representative|the present (?:report|resolution|convention|regulation)|this (?:act|regulation|decision|order|decree|directive)\b|reporting period|period covered|situation report|annex(?:es)?|distr\.: |supra|it is (?:so )?ordered|so ordered|the parties|shall (?:be|have|not|keep|enter|consist|apply|submit|include)|whereas|for the purposes of|(?:is|are) liable to|not (?:exceeding|later than)|with effect from|minutes of|(?:in attendance|apologies|present):|seconded by|there being no further business|terms of reference)\b|(?<![\w./:-])[A-Z]{1,5}(?:\/[A-Z0-9.]{1,8}){1,4}\/\d+/gi,
  resolution:
    /^(?:(?:deeply |gravely )?(?:concerned|alarmed|convinced)|(?:recalling|noting|reaffirming|recogni[sz]ing|welcoming|emphasi[sz]ing|stressing|expressing|having (?:regard|considered|heard|examined)|acting under|bearing in mind|taking (?:note|into account)|whereas)\b|(?:\d{1,2}\.\s+)?(?:calls upon|requests|decides|urges|invites|encourages|affirms|condemns|expresses|welcomes|takes note)\b)/gim,
  caption:
    /^(?:in the (?:[a-z]+ ){0,4}(?:court|tribunal)\b.*|before the [^.\n]{0,60}(?:court|tribunal|commission)|case (?:no|number)\b.*|v\.?|vs\.?|-?\s?and\s?-?|between:?|(?:the )?(?:claimants?|plaintiffs?|defendants?|appellants?|respondents?|petitioners?|applicants?)[.,]?|(?:judge?ment|order|ruling|opinion|decision|decree)(?: of the court)?|h(?:as|ave) adopted this \w+:?)$/gim,
  law: /\b(?:(?:your|their) honou?rs?|versus|v\.|exhibit \w+|objection|overruled|sustained|(?:under oath|sworn|testif(?:y|ied)|testimony)|witness(?:es)?|evidence|verdict|trial|jurors?|motion|ruling|damages|breach|liable|the next case|this case|(?:admitted|offered) into|for the record|the claim|precedents?|a duty to|the court|contested|my lords?|counsel|may it please|the (?:trial|lower|supreme|high|district|appellate) court|court of appeals?|the (?:statute|constitution|jury|record below)|appell(?:ant|ee)s?|respondents?|petitioners?|plaintiffs?|defendants?|judgment|case no|brought an action|this court|oral argument|statut(?:es|ory)|rule \d+)/gi,
  interview:
    /\binterview(?:s|ed|er)?\b|\bQ ?& ?A\b|\bquestions and answers\b|\bin conversation with\b|\b(?:sat down|spoke) (?:with|to)\b|\bthe conversation has been edited\b|\bedited for (?:length|clarity)\b/gi,
  art: /\b(?:\d{2,4} (?:pages|pp|minutes)\b|directed by|starring|(?:debut|first|second|third|latest|new) (?:novel|album|film|collection|record|play|exhibition)|novel(?:ist)?s?|chapters?|plot|subplot|dialogue|prose|memoir|narrator|reader|film|screenplay|camera|cast|on screen|album|songs?|tracks?|lyrics|chorus|melod(?:y|ies)|orchestra|conductor|soloist|concerto|staging|playwright|exhibition|canvas(?:es)?|sculptures?|gallery|menu|dish(?:es)?|soup|dessert|starter|portions?|wine list|waiter|second act|first half|the (?:screen|camera|battery|sound|zoom|keyboard)|staging|performances?|lighting|design|the (?:score|production|play|record|book|bread|room))\b/gi,
  verdict:
    /\b(?:masterpiece|over-?long|overrated|tedious|dull|clumsy|brilliant|dazzling|gripping|forgettable|charming|delight(?:ful)?|marvel(?:lous)?|a pleasure|funny|witty|pretty|moving|uneven|out of (?:five|ten|5|10)|\d(?:\.5)?\/(?:5|10)|superb|triumph|disappoint(?:ing|ment|s)|finest|drags?|fussy|unbearable|(?:verdict|pros|cons)(?=:)|sadly|I feared|best-looking|even better|spoils? it|(?:two|three|four|five|\d) stars|one of the (?:best|worst|finest)|at (?:its|her|his) (?:best|worst)|the best (?:thing|part|scene)|does not (?:quite |always )?(?:work|convince|survive)|not all of it works|nobody (?:will|should)|goes nowhere|falls flat|worth (?:reading|hearing|watching|the (?:price|trip|wait)))\b|★|\*{3,5}$|(?:five|ten|six|seven|eight|nine) out of ten/gi,
  travel:
    /\b(?:where to (?:stay|eat|go|sleep)|what to (?:see|do|eat)|getting (?:there|around|in)|get (?:in|around|out)|by (?:car|plane|train|bus|boat|bike)|hotels?|hostels?|guesthouses?|beach(?:es)?|museums?|old town|cathedral|restaurants?|tourist office|visitors?|sightseeing|ferry|entrance fee|souvenirs?|rooms? (?:start|with)|footpath|lighthouse|picnic|miles (?:long|from|north|south|east|west)|(?:north|south|east|west) of|day trip|city break|(?:well )?worth a|(?:is|are) (?:located|situated|home to)|(?:second|third|fourth)? ?(?:largest|biggest|most visited) city|architecture|open (?:daily|every day|from)|views? over|tourists?|understand$|see$|eat$|drink$|sleep$|go next$|stay safe$|scuba|castle|from \d+ (?:crowns|euros|dollars)|worth (?:a visit|visiting|seeing))\b/gim,
  scene:
    /\b(?:(?:tells|told|asks|asked) me|says? (?:[A-Z]\w+|the \w+|she|he)|recalls?|remembers|sits?|stands? (?:in|on|at|before)|smiles?|laughs|shrugs|her (?:hands|eyes|mother|father|husband|grandmother)|his (?:hands|eyes|mother|father|wife|grandfather)|I (?:walked|sat|met|slept|drove|watched|asked|took|arrived|woke)|years? old|grew up|the smell of|one (?:morning|afternoon|evening)|every morning)\b/g,
  teaching:
    /\b(?:et al|in this (?:paper|chapter|study|section|lesson)|abstract|hypothes[ie]s|(?:figure|table|chapter|lesson|equation) \d|(?:step|method) \d|ingredients|(?:serves|makes) (?:\d|two|four|six)|warnings?|for (?:example|instance)|e\.g|i\.e|(?:is|are) (?:defined as|known as|called)|refer(?:s|red) to|the process (?:by|in|of)|(?:was )?born (?:on|in)|(?:was|were) educated|best known (?:as|for)|we (?:find|show|examine|propose|obtain(?:ed)?|present) (?:that|a|the|no|\d)|(?:previous|recent|early) (?:research|work|studies)|significant(?:ly)? (?:effect|differen|higher|lower)|participants|review questions|define\b)/gi,
  tale: /\b(?:once upon a time|(?:he|she|I|they) (?:whispered|murmured|sighed|gazed|glanced|stared|nodded|smiled|wondered|shivered|crept|leaned|knelt|reached|remembered|could (?:see|hear|feel|not))|for a (?:while|moment|long time)|(?:his|her|my) (?:eyes|hands?|head|voice|face|shoulders?|fingers|heart|lips|hair|breath)|the (?:moon|darkness|shadows?|silence|stars|door|floor|kitchen|wind)|suddenly|somewhere|nobody spoke|said nothing|as if|as though)\b/gi,
  address:
    /\b(?:my fellow|ladies and gentlemen|thank you(?: all)?(?: so| very)? much|god bless|mr\.? (?:president|speaker|chairman|secretary)|distinguished (?:delegates|guests)|(?:hey|hi|okay|alright|so|you) (?:guys|everybody|everyone)|what's up|(?:like and|don't forget to) subscribe|today's video|my channel|in the comments|honou?rable members|(?:my )?(?:dear )?(?:friends|colleagues|citizens|excellenc(?:y|ies)),|my (?:delegation|government)|I (?:stand|stood) (?:here|before)|I would (?:also )?like to (?:thank|congratulate|express|convey)|together we|long live|let us|we will not (?:rest|yield)|I (?:have come|ask you|say to you)|this (?:assembly|august|session|great (?:nation|country))|gonna|wanna|super (?:excited|happy))\b/gi,
} as const;

/** Words outside of quotations that texts of some forms have many of, or few. */
export const WORDS_OF_FORMS = {
  said: /^(?:said|says|told|according|announced|added|reported|confirmed|denied|warned|stated|statement|spokes\w+)$/,
  saysNow: /^(?:says|recalls|remembers|explains|laughs|smiles|shrugs|nods|asks|tells|points|jokes|sighs)$/,
  iAmMine: /^(?:I|me|my|mine|myself)$/,
  weAreOurs: /^(?:we|us|our|ours|ourselves)$/i,
  you: /^(?:you|your|yours|yourself)$/i,
  must: /^(?:must|should|ought|cannot|surely|simply|perhaps|indeed|merely|sadly|frankly|obviously|clearly)$/i,
  presentTense: /^(?:is|are|has|does|can|says|seems|makes|offers|takes)$/,
  pastTense: /^(?:was|were|had|did|came|went|looked|knew|thought|took|stood|turned|seemed)$/,
  heShe: /^(?:he|she|him|her|his)$/i,
  weekdays: /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/,
} as const;

/** Words that say what somebody thinks of what is done. */
const JUDGEMENTS = wordSet(`
  absurd alarming apparently arrogance arrogant barely betrayal betrayed blatant complicity coward cowardice
  cowardly cruel cynical dangerous delusion deserve deserves disaster disastrous disgrace disgraceful dismal excuse
  fail failed fails failure fairness farce flawed folly foolish hardly honest honestly hope hopes hypocrisy
  hypocritical ignorance illusion immoral incompetence incompetent indefensible inevitable injustice intolerable
  irresponsible justice lazy madness meaningless mere moral morally naive needless nonsense outrage outrageous
  pathetic perverse pity pointless reckless regrettable ridiculous sadly scandal senseless shame shameful shocking
  short-sighted so-called stubborn tragedy tragic tragically troubling truth unacceptable undeniable unfair
  unfortunate unfortunately unjust wisdom wise worse worst wrong
`);

/** Words that join one thought to the next, at the beginning of a sentence. */
const OPENS_THOUGHT = wordSet(`
  and anyone anything but clearly nor now or perhaps so still such surely that then true worse yet
`);

/** Verbs that tell somebody what to do, at the beginning of a sentence. */
const TELLS_TO = wordSet(`
  add adjust allow apply ask attach avoid bake begin boil bring buy call carry check choose chop clean click close
  combine connect consider cook cover create cut decide dig do don't don’t drain draw drop dry enter expect fill
  find fold follow fry gather get give go grab grate grow have heat hire hold install keep knead label learn leave
  let lift list look make mark measure melt mix move never notice open pack pay peel pick place plan plant plug pour
  practice preheat prepare press pull push put read remember remove repeat rinse roll save season see select serve
  set simmer skim slice spread sprinkle start stay stir stop store switch take talk tap tape tell test tie tip trim
  try turn use visit wait walk warm wash watch wear whisk wipe wrap write
`);

/** How people talk who do not read from a paper. */
const FILLERS = wordSet('ah alright eh er gonna gotta hmm kinda mhm mm oh okay uh uh-huh um wanna yeah yep yup');

/** Sets of words whose share of all words tells of a form. */
export const SETS_OF_FORMS = { judgements: JUDGEMENTS, fillers: FILLERS } as const;

/** Sets of words whose share of the sentences' first words tells of a form. */
export const OPENINGS_OF_FORMS = { thought: OPENS_THOUGHT, tellsTo: TELLS_TO } as const;

/**
 * What a text is filed under, in its address ("https://…/opinion/…") or on a line of its own above it ("LETTERS TO THE EDITOR").
 */
export const SECTIONS_OF_FORMS = {
  opinion:
    /^(?:(?:opinions?|op-?eds?|editorials?|comment(?:ary|isfree)?|leader|columns?|columnists?|letters?|views?|viewpoint|perspectives?|blogs?)(?:-.+| and .+| to the editor)?|(?:guest|my) (?:column|view)|the .{2,30}(?:’|')s view(?::.*)?)$/i,
  review: /^(?:(?:film|book|music|theatre|theater|restaurant|album|tv|game|art)?[ -]?reviews?)$/i,
  feature:
    /^(?:features?|ty-article-magazine|(?:weekend )?magazine|long-?reads?|the long read|travel|profiles?|in[ -]depth)$/i,
  live: /^(?:live(?:-?blogs?|-news|-updates)?)$/i,
  release: /^(?:(?:press|news|media)[ -]?releases?|newsroom|press-?room|media-?cent(?:re|er))$/i,
  interview: /^(?:interviews?|q-?(?:and|&)-?a)$/i,
} as const;

/** Says at the end who has written what stands above. */
export const ABOUT_AUTHOR =
  /^(?:(?:the )?(?:writer|author)s? (?:is|are|was)\b|the (?:views|opinions) expressed\b|[^.\n]{3,60} (?:is|are) (?:a|an|the|co-?|professors?)[^.\n]{0,80}\b(?:professors?|fellow|columnist|author|contributor|lecturer|analyst|lawyer|writer|editor|economist|scholar|researcher|founder|activist)\b|[^.\n]{3,40} (?:teaches|writes|blogs)\b)/i;

/** A mark that leads to a source, as an encyclopedia or a paper has it: "[4]", "(Holm 2009)". */
export const REFERENCE_MARK = /\[\d{1,3}\]|\([^()\d]{0,60}\d{4}[a-z]?\)/g;

/** A time on a line of its own. */
export const TIME_ALONE = /^(?:\d{1,2}[:.]\d\d(?:\s?(?:[ap]\.?m\.?|GMT|UTC|BST|CET|E[SD]?T))?|\d{1,2}\s?[ap]\.?m\.?)$/i;

/** A time in front of what happened then. */
export const TIME_BEFORE = /^\d{1,2}[:.]\d\d(?:\s?(?:[ap]\.?m\.?|GMT|UTC|BST|CET|E[SD]?T))?\s*(?:[-–—:|]\s*|\s)\S/i;

/** What a live report says of itself. */
export const LATEST =
  /\b(?:live(?: updates?| blog| coverage|:)|the latest|latest(?: as|:| updates?)|as it happen(?:s|ed)|minute by minute|rolling coverage)\b/i;

/** A field of a mail's header. */
export const HEADER_FIELD = /^(?:from|to|subject|date|cc|sent):\s\S/i;
