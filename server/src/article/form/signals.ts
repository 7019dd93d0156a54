import type { Page } from '../../text/page';
import { word } from '../../text/page';
import { turnOpeners } from '../../text/turn-openers';
import { quotationStates } from '../attribution/features';
import type { Outline } from '../outline/find-headings';

/** What a text shows of its form. */
export type Signal = keyof typeof PHRASES | keyof typeof RATES | (typeof LAYOUT)[number];

/** No phrase is looked for beyond this, in code units: what tells a form stands at its ends and everywhere. */
const LONGEST_LOOK = 30_000;

/** Turns of phrase: how many different ones a text has, up to two, is the level of the signal. */
const PHRASES = {
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

/** Words outside of quotations: how many of them in a hundred words, as a share of what is many, is the level of the signal. */
const RATES = {
  said: {
    many: 2.5,
    words: /^(?:said|says|told|according|announced|added|reported|confirmed|denied|warned|stated|statement|spokes\w+)$/,
  },
  iAmMine: { many: 2, words: /^(?:I|me|my|mine|myself)$/ },
  weAreOurs: { many: 2, words: /^(?:we|us|our|ours|ourselves)$/i },
  you: { many: 1.5, words: /^(?:you|your|yours|yourself)$/i },
  must: {
    many: 0.8,
    words: /^(?:must|should|ought|cannot|surely|simply|perhaps|indeed|merely|sadly|frankly|obviously|clearly)$/i,
  },
  presentTense: { many: 4, words: /^(?:is|are|has|does|can|says|seems|makes|offers|takes)$/ },
  pastTense: { many: 5, words: /^(?:was|were|had|did|came|went|looked|knew|thought|took|stood|turned|seemed)$/ },
  heShe: { many: 4, words: /^(?:he|she|him|her|his)$/i },
  weekdays: { many: 0.7, words: /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/ },
} as const;

const LAYOUT = [
  'any text',
  'turns',
  'questions alone',
  'times alone',
  'the latest',
  'dateline',
  'numbered paragraphs',
  'very short',
  'short',
  'long',
  'many headings',
  'mail',
  'quotations',
  'hardly said',
  'questions to the reader',
  'no quotation',
] as const;

/** The signals of a text with their levels, from 0 to 1; those at 0 are left out. */
export function signalsOf(page: Page, outline: Outline): ReadonlyMap<Signal, number> {
  const levels = new Map<Signal, number>();
  const add = (signal: Signal, level: number): void => {
    if (level > 0) levels.set(signal, Math.min(level, 1));
  };
  const look = page.text.length > LONGEST_LOOK ? page.text.slice(0, LONGEST_LOOK) : page.text;
  for (const [name, pattern] of entriesOf(PHRASES)) {
    const kinds = new Set(
      Array.from((name === 'interview' ? look.slice(0, HEAD) : look).matchAll(pattern), ([phrase]) =>
        phrase.toLowerCase(),
      ),
    );
    add(name, kinds.size / FULL[name]);
  }
  addRates(page, add);
  addLayout(page, outline, add);
  return levels;
}

/** Where a text says how it came about, in code units from its beginning. */
const HEAD = 1500;

/** How many different turns of phrase make a signal full. */
const FULL: Readonly<Record<keyof typeof PHRASES, number>> = {
  release: 2,
  companySpeak: 2,
  letter: 2,
  argument: 5,
  official: 4,
  hearing: 5,
  interview: 1,
  art: 5,
  verdict: 3,
  travel: 7,
  scene: 8,
  teaching: 5,
  address: 3,
};

type Add = (signal: Signal, level: number) => void;

/** `Object.entries` with the keys' own type. */
const entriesOf = <K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] => Object.entries(record) as [K, V][];

/** Tokens that are counted: forms do not change behind them. */
const MOST_TOKENS = 6000;

function addRates(page: Page, add: Add): void {
  const { inside } = quotationStates(page);
  let asked = 0;
  for (const { endToken } of page.sentences)
    if (!inside[endToken - 1] && page.text[page.tokens.start[endToken - 1]] === '?') asked++;
  add('questions to the reader', asked / Math.max(page.sentences.length, FEWEST_SENTENCES) / 0.1);
  const count = Math.min(page.tokens.length, MOST_TOKENS);
  const found = new Map<keyof typeof RATES, number>();
  let words = 0;
  let quoted = 0;
  for (let i = 0; i < count; i++) {
    if (inside[i]) {
      quoted++;
      continue;
    }
    const shown = word(page, i);
    if (!/^\p{L}/u.test(shown)) continue;
    words++;
    for (const [name, { words: wanted }] of entriesOf(RATES))
      if (wanted.test(shown)) found.set(name, (found.get(name) ?? 0) + 1);
  }
  for (const [name, { many }] of entriesOf(RATES))
    add(name, (found.get(name) ?? 0) / Math.max(words, FEWEST_WORDS) / (many / 100));
  add('hardly said', 1 - (found.get('said') ?? 0) / Math.max(words, FEWEST_WORDS) / FEW_SAID);
  add('quotations', quoted / Math.max(count, 1) / 0.25);
  add('no quotation', quoted === 0 ? 1 : 0);
}

/** Fewer words of saying than these, as a share of all words, are a signal of their own. */
const FEW_SAID = 0.008;

/** A share of the sentences is taken of so many at least. */
const FEWEST_SENTENCES = 15;

/** A rate is taken of so many words at least: one "I" of ten says little. */
const FEWEST_WORDS = 60;

const TIME_ALONE = /^(?:\d{1,2}[:.]\d\d(?:\s?(?:[ap]\.?m\.?|GMT|UTC|BST|CET|E[SD]?T))?|\d{1,2}\s?[ap]\.?m\.?)$/i;
const TIME_BEFORE = /^\d{1,2}[:.]\d\d(?:\s?(?:[ap]\.?m\.?|GMT|UTC|BST|CET|E[SD]?T))?\s*(?:[-–—:|]\s*|\s)\S/i;
const LATEST =
  /\b(?:live(?: updates?| blog| coverage|:)|the latest|latest(?: as|:| updates?)|as it happen(?:s|ed)|minute by minute|rolling coverage)\b/i;
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:,\s[\p{L}. ]{2,25}){0,2}(?:\s\([^)]{2,30}\))?(?:,?\s\p{Lu}[\p{L}.]{2,8}\s\d{1,2})?\s*[-–—]+\s/u;
const HEADER = /^(?:from|to|subject|date|cc|sent):\s\S/i;

function addLayout(page: Page, outline: Outline, add: Add): void {
  const { text, blocks } = page;
  let times = 0;
  let questions = 0;
  let numbered = 0;
  let headers = 0;
  let words = 0;
  let paragraphs = 0;
  let dateline = 0;
  for (const block of blocks.slice(0, MOST_BLOCKS)) {
    const tokens = block.endToken - block.firstToken;
    words += tokens;
    const opening = text.slice(block.start, Math.min(block.end, block.start + 120)).trim();
    if (tokens > 12) paragraphs++;
    if (TIME_ALONE.test(opening) || TIME_BEFORE.test(opening)) times++;
    if (tokens < 45 && text[block.end - 1] === '?') questions++;
    if (/^(?:\d{1,3}\.|\(\d+\))\s+\p{Lu}/u.test(opening) && tokens > 20) numbered++;
    if (HEADER.test(opening)) headers++;
    if (paragraphs < 4 && DATELINE.test(opening)) dateline = 1;
  }
  add('any text', 1);
  add('turns', turnOpeners(page).length / Math.max(3, paragraphs * 0.4));
  add('questions alone', questions < 3 ? 0 : questions / Math.max(4, paragraphs * 0.35));
  add('times alone', times < 2 ? 0 : times / 4);
  add('the latest', LATEST.test(text.slice(0, 200)) ? 1 : 0);
  add('dateline', dateline);
  add('numbered paragraphs', numbered < 2 ? 0 : numbered / 4);
  add('very short', words < 150 ? 1 : 0);
  add('short', words < 260 ? 1 : 0);
  add('long', words > 900 ? 1 : 0);
  add('many headings', (outline.headings.length - 2) / 5);
  add('mail', headers < 2 ? 0 : 1);
}

/** Blocks that are looked at. */
const MOST_BLOCKS = 600;
