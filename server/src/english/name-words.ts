import { wordSet } from './word-set';

/** Words that say what a capitalised word beside them is: lists for the finding of names, in lower case. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Kinds of organisations: the last word of many of their names. */
export const ORGANIZATION_WORDS = words(`
  party ministry department agency council committee commission association federation union organization organisation
  institute university college school bank company corporation corp corp. inc inc. ltd ltd. llc plc group church army
  navy force forces corps police court parliament congress senate assembly league club team times post news journal
  gazette herald tribune guardian foundation society authority bureau office service services administration alliance
  coalition front brigade brigades movement network press hospital government nations board fund center centre initiative
  trust airlines airways motors industries holdings partners systems technologies media studios records magazine
  broadcasting television radio command division guard militia caliphate conference confederation chamber secretariat
  tribunal delegation mission academy cabinet clinic cooperative directorate exchange laboratory observatory orchestra
  programme program regiment rebels resistance taskforce treasury
`);

/** Kinds of places. */
export const PLACE_WORDS = words(`
  city river lake mountain mountains mount street road avenue county province district island islands valley bay beach
  park bridge airport station square coast peninsula desert ocean sea gulf strip border region republic kingdom village
  town township territory hill hills forest canyon plaza hotel stadium arena building tower palace house hall port harbor
  harbour castle north south east west northern southern eastern western upper lower central new san santa el saint st st.
  fort prefecture governorate state suburb reserve highway temple mosque cathedral
`);

/** Titles, offices, occupations and kin that stand before a person's name. */
export const PERSON_TITLES = words(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president vice-president senator sen. rep. governor gov.
  secretary minister premier chancellor ambassador general gen. lt. lieutenant colonel col. major maj. captain capt. sgt.
  sergeant brigadier admiral judge justice king queen prince princess pope archbishop bishop cardinal reverend rev. father
  sir lord lady dame sheikh shaikh sheik imam ayatollah maulana chairman chairwoman chairperson spokesman spokeswoman
  spokesperson director commander congressman congresswoman councillor mayor officer detective inspector constable envoy
  leader dictator negotiator ceo founder analyst lawyer attorney author writer actor actress singer coach striker
  defender midfielder goalkeeper captain economist correspondent reporter journalist editor activist politician candidate
  deputy chief representative head brother sister son daughter wife husband mother uncle aunt superintendent marshal
  doctor pastor chairlady comrade hon. honourable mp
`);

/** Months, weekdays, feasts: capitalised, and no names. */
export const TIME_WORDS = words(`
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. christmas easter ramadan
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
export const FAMILY_NAMES_IN_FRONT: ReadonlySet<string> = new Set(
  words(`
  bai bao cai cao chan chang chen cheng cheung chiang chin cho choi chou chow chu cui dai deng ding dong du duan fan fang feng
  fong fu gao gong gu guan guo han hang hao he ho hong hou hsieh hsu hu hua huang hung hwang jang jeong jia jiang jin jo joo
  jung kang kao kim ko koo kuo kwak kwok kwon lai lam lau le lee lei leung li liang liao lim lin liu lo long lu luo lyu ma mao
  meng min mo moon nam ng nguyen ni nie noh oh pak pan pang park peng pham phan pu qi qian qiao qin qiu quan rao ren rhee ryu
  seo shao shen shi shin shum sim sin siu so son song su suh sun sung szeto tam tan tang tao tian ting to tong tran truong tsai
  tsang tse tseng tsui vo vu wan wang wei wen weng wong woo wu xi xia xiang xiao xie xing xiong xu xue yan yang yao ye yeh yeung
  yi yin yip yoo yoon you yu yuan yue yun zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou
`),
);

/** Given names that stand more often for something else. */
export const ALSO_OTHER_WORDS: ReadonlySet<string> = new Set(
  `god race west east north south bill sterling will mark justice rose christmas easter mercy hope faith grace joy star
  sky ocean river lake ivy ruby pearl crystal amber jade opal gold silver angel chance art gene penny frank grant rich
  rusty sunny summer winter autumn spring dawn eve guy major king prince dean sandy harmony liberty lotus melody royal
  patience sun web net sol son la los el de van von trinity victory amir emir shah sultan you`.split(/\s+/),
);

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
