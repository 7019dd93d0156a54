/**
 * Bodies, firms and seats of power that news calls by one word, in small letters. Facts, kept by hand.
 */

import { wordSet } from './word-set';

/** Those whose word means nothing else: wherever it stands with a capital, they are named. */
export const LONE_BODIES: ReadonlySet<string> = wordSet(`
  accenture adidas aeroflot airbnb airbus alibaba allianz alstom astrazeneca aviva baidu barclays bayer bertelsmann
  bhp biontech blackrock bmw boeing bombardier bundesbank bundesrat bundestag bundeswehr burberry bytedance carrefour
  chevron cisco citigroup coinbase comcast commerzbank daimler danone deliveroo deloitte dhl disney duma ebay embraer
  enel eni ericsson europol eurostat exxon exxonmobil facebook fatah fedex fiat fifa foxconn frelimo frontex gamestop
  gazprom glaxosmithkline glencore google greenpeace halliburton hamas heineken hezbollah hizbollah hizbullah hsbc
  huawei hyundai iata ibm ikea infosys instagram intel interfax interpol jpmorgan kia knesset kremlin kuomintang
  lenovo likud linkedin lockheed lufthansa luftwaffe lukoil maersk mazda mcdonald's mckinsey mercosur microsoft
  mitsubishi moody's mossad motorola nasa nasdaq nestle nestlé netflix nike nintendo nissan nokia novartis nvidia oecd
  opec openai oxfam panasonic paypal pentagon pepsico petrobras petronas peugeot pfizer pixar porsche pwc qantas
  qualcomm reddit renamo renault repsol reuters riksdag roscosmos rosneft ryanair samsung sejm siemens skype snapchat
  softbank sony spacex spotify starbucks stasi statoil stellantis storting subaru swapo telefonica tencent
  thyssenkrupp tiktok toshiba totalenergies toyota tsmc twitter uber ubisoft unesco unhcr unicef unilever vodafone
  volkswagen volvo walmart whatsapp wikileaks wikipedia xiaomi yahoo youtube yukos zanu zara
`);

/** Those whose word is a common one, too, or somebody's name: they are named where it acts as a body does. */
export const LONE_BODIES_BY_CONTEXT: ReadonlySet<string> = wordSet(`
  amazon apple arm bp caterpillar chase citi dell dow ford fox gap meta oracle orange prudential santander shell slack
  sprint stripe target telegram tesco tesla total vale virgin visa wagner
`);

/** Seats that stand for who governs there. */
export const SEATS_OF_POWER: ReadonlySet<string> = new Set([
  'downing street', 'whitehall', 'elysee', 'elysee palace', 'buckingham palace', 'kensington palace', 'kremlin', 'white house',
  'pentagon', 'capitol hill', 'foggy bottom', 'scotland yard', 'blue house', 'casa rosada', 'chigi palace', 'palazzo chigi',
  'quai d orsay', 'westminster', 'holyrood', 'stormont', 'planalto', 'zhongnanhai', 'clarence house', 'wall street', 'moncloa',
]); // biome-ignore format: a list reads best so

/** What stands behind a body that acts or owns: "Apple sold", "Shell's". */
export const BEHIND_ACTING_BODY =
  /^(?:['’]s|said|says|has|had|have|will|would|is|was|plans?|cuts?|rose|fell|made|makes|sold|sells|won|lost|began|paid|shares|stock|employees|which|\p{Ll}{3,}ed)$/u;

/** In front of a word that is a body's name too, they say that the thing is meant: "the shell", "along Target". */
export const BEFORE_COMMON_NOUN = /^(?:the|an?|in|along|of|across)$/i;
