import { wordSet } from './word-set';

/** Words that say what a capitalised word beside them is: lists for the finding of names, in lower case. */

/** Kinds of organisations: the last word of many of their names. */
export const ORGANIZATION_WORDS = wordSet(`
  academy administration agency airlines airways alliance army assembly association authority bank board brigade
  brigades broadcasting bureau cabinet caliphate center centre chamber church clinic club coalition college command
  commission committee company confederation conference congress cooperative corp corp. corporation corps council
  court delegation department directorate division exchange federation force forces foundation front fund gazette
  government group guard guardian herald holdings hospital inc inc. industries initiative institute journal laboratory
  league llc ltd ltd. magazine media militia ministry mission motors movement nations navy network news observatory
  office orchestra organisation organization parliament partners party plc police post press program programme radio
  rebels records regiment resistance school secretariat senate service services society studios systems taskforce team
  technologies television times treasury tribunal tribune trust union university
`);

/** Kinds of places. */
export const PLACE_WORDS = wordSet(`
  airport arena avenue bay beach border bridge building canyon castle cathedral central city coast county desert
  district east eastern el forest fort governorate gulf hall harbor harbour highway hill hills hotel house island
  islands kingdom lake lower mosque mount mountain mountains new north northern ocean palace park peninsula plaza port
  prefecture province region republic reserve river road saint san santa sea south southern square st st. stadium
  state station street strip suburb temple territory tower town township upper valley village west western
`);

/** Titles, offices, occupations and kin that stand before a person's name. */
export const PERSON_TITLES = wordSet(`
  activist actor actress admiral ambassador analyst archbishop attorney aunt author ayatollah bishop brigadier brother
  candidate capt. captain cardinal ceo chairlady chairman chairperson chairwoman chancellor chief coach col. colonel
  commander comrade congressman congresswoman constable correspondent councillor dame daughter defender deputy
  detective dictator director doctor dr dr. economist editor envoy father founder gen. general goalkeeper gov.
  governor head hon. honourable husband imam inspector journalist judge justice king lady lawyer leader lieutenant
  lord lt. maj. major marshal maulana mayor midfielder minister miss mother mp mr mr. mrs mrs. ms ms. negotiator
  officer pastor politician pope premier president prince princess prof prof. professor queen rep. reporter
  representative rev. reverend secretary sen. senator sergeant sgt. shaikh sheik sheikh singer sir sister son
  spokesman spokesperson spokeswoman striker superintendent uncle vice-president wife writer
`);

/** Months, weekdays, feasts: capitalised, and no names. */
export const TIME_WORDS = wordSet(`
  apr. april aug. august christmas dec. december easter feb. february friday jan. january jul. july jun. june mar.
  march may monday nov. november oct. october ramadan saturday sep. sept. september sunday thursday tuesday wednesday
`);

/** Lands without a state of their own, continents and states of federations, by their full names. */
export const REGIONS: readonly string[] = `
  africa|asia|europe|north america|south america|latin america|central america|antarctica|oceania|middle east|far east|
  balkans|caribbean|scandinavia|caucasus|sahel|maghreb|levant|horn of africa|southeast asia|south asia|central asia|
  east africa|west africa|southern africa|north africa|kurdistan|kashmir|tibet|crimea|catalonia|bavaria|sicily|gaza|
  gaza strip|west bank|golan heights|donbas|darfur|chechnya|xinjiang|siberia|quebec|ontario|british columbia|alberta|
  new south wales|queensland|tasmania|western australia|south australia|punjab|sindh|balochistan|kerala|tamil nadu|
  karnataka|gujarat|maharashtra|uttar pradesh|bihar|west bengal|assam|alabama|alaska|arizona|arkansas|california|colorado|
  connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|
  michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|
  north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|
  utah|vermont|virginia|west virginia|wisconsin|wyoming
`
  .replace(/\s*\n\s*/g, '')
  .split('|');

/** Family names of China, Korea and Vietnam, in small letters: they stand in front, so that the first word is no given name. */
export const FAMILY_NAMES_IN_FRONT = wordSet(`
  bai bao cai cao chan chang chen cheng cheung chiang chin cho choi chou chow chu cui dai deng ding dong du duan fan
  fang feng fong fu gao gong gu guan guo han hang hao he ho hong hou hsieh hsu hu hua huang hung hwang ip jang jeong jia
  jiang jin jo joo jung kang kao kim ko koo kuo kwak kwok kwon lai lam lau le lee lei leung li liang liao lim lin liu
  lo long lu luo lyu ma mao meng min mo moon nam ng nguyen ni nie noh oh pak pan pang park peng pham phan pu qi qian
  qiao qin qiu quan rao ren rhee ryu seo shao shen shi shin shum sim sin siu so son song su suh sun sung szeto tam tan
  tang tao tian ting to tong tran truong tsai tsang tse tseng tsui vo vu wan wang wei wen weng wong woo wu xi xia
  xiang xiao xie xing xiong xu xue yan yang yao ye yeh yeung yi yin yip yoo yoon you yu yuan yue yun zeng zhai zhang
  zhao zheng zhong zhou zhu zhuang zou
`);

/** Given names that stand more often for something else. */
export const ALSO_OTHER_WORDS = wordSet(`
  amber amir angel art autumn bill chance christmas crystal dawn de dean east easter el emir eve faith frank gene god
  gold grace grant guy harmony hope ivy jade joy justice king la lake liberty los lotus major mark melody mercy net
  north ocean opal patience pearl penny prince race rich river rose royal ruby rusty sandy shah silver sky sol son
  south spring star sterling sultan summer sun sunny trinity van victory von web west will winter you
`);

/** First words of bodies' names that say little. */
export const GENERAL_FIRST_WORDS = wordSet(`
  central democratic east eastern federal first free general global grand great high house human international
  ministry national new north northern office public republican royal social south southern state supreme united
  university west western white world
`);

const IMPERSONAL_ENDING = /(?:ism|ity|exit|coin|mas|fest|net|web|virus|phone|gate|tube)$/;
const IMPERSONAL = wordSet(`
  amazon apple bible capitol congress covid democracy diwali earth easter ebola facebook google halloween hanukkah
  heaven hell instagram internet islam jupiter lent mars medicaid medicare microsoft nature netflix obamacare
  parliament passover quran ramadan science telegram tiktok torah twitter uber venus whatsapp wikipedia zika
`);

/** What is written with a capital, does things and is nobody: faiths, feasts, diseases, the net. In small letters. */
export const isImpersonal = (word: string): boolean => IMPERSONAL.has(word) || IMPERSONAL_ENDING.test(word);

/** Last words of teams' names, by which they are called alone. */
export const ENDS_TEAM_NAME = wordSet('albion athletic hotspur rangers rovers united wanderers');

/** What is called by its number: "Channel 4". As written. */
export const CALLED_BY_NUMBER = wordSet('Bureau Channel Force Forum Group Radio Studio Unit');

/** Last words of bodies with a number ("82nd Airborne", "3i Capital") beside those of all bodies. As written. */
export const ENDS_NUMBERED_BODY = wordSet(`
  Airborne Armored Armoured Capital Films Infantry Mechanized Minds Pictures Productions Security Ventures
`);

/** "82nd" */
export const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;
