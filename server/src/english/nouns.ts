import { wordSet } from './word-set';

/**
 * Common nouns that say what somebody or something is. Written from general knowledge of news English; the linking
 * model adds what the training texts call persons, organisations and places.
 */

/** Nouns of office, rank, calling and kinship: they stand before or beside a person's name. */
export const ROLE_NOUNS = wordSet(`
  president vice-president senator governor secretary minister chancellor ambassador envoy diplomat consul premier
  prime-minister lawmaker legislator congressman congresswoman representative mp mep councillor councilman councilwoman
  alderman mayor commissioner prosecutor attorney solicitor magistrate judge justice chief head leader chair chairman
  chairwoman chairperson speaker spokesman spokeswoman spokesperson deputy delegate negotiator mediator adviser advisor
  aide official officer director manager administrator coordinator organiser organizer commander general colonel major
  captain lieutenant sergeant corporal admiral marshal brigadier soldier fighter militant warlord rebel dictator ruler
  king queen prince princess emperor empress duke duchess earl baron sultan emir sheikh crown monarch pope archbishop
  bishop cardinal priest pastor reverend vicar rabbi imam ayatollah cleric mufti monk nun detective inspector constable
  sheriff superintendent investigator agent spy guard warden firefighter paramedic doctor physician surgeon nurse
  psychologist psychiatrist scientist researcher professor lecturer teacher academic scholar historian economist
  sociologist anthropologist physicist chemist biologist mathematician astronomer engineer architect designer analyst
  expert specialist consultant strategist lawyer barrister counsel executive ceo cfo coo founder co-founder owner
  chairman entrepreneur businessman businesswoman businessperson banker investor trader broker author writer novelist
  poet playwright journalist reporter correspondent editor columnist commentator blogger broadcaster presenter anchor
  host publisher photographer photojournalist filmmaker producer screenwriter actor actress singer musician composer
  conductor guitarist drummer rapper artist painter sculptor curator dancer comedian model celebrity star player
  footballer striker midfielder defender goalkeeper goalie captain coach trainer referee champion athlete swimmer
  runner cyclist boxer golfer driver pilot astronaut cosmonaut activist campaigner protester demonstrator dissident
  politician candidate nominee contender incumbent challenger republican democrat opposition-leader whistleblower
  suspect defendant convict victim survivor witness resident citizen villager farmer worker employee employer student
  pupil graduate alumnus apprentice veteran refugee migrant volunteer member supporter critic opponent rival ally
  partner colleague friend neighbour neighbor father mother son daughter brother sister husband wife widow widower
  uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter parent child boyfriend girlfriend
  fiance fiancee man woman boy girl teenager gentleman lady baby toddler person individual successor predecessor
  treasurer registrar comptroller auditor trustee principal dean rector provost headmaster headteacher librarian
  archivist curator designer developer programmer hacker inventor explorer mountaineer sailor fisherman miner butcher
  baker carpenter electrician plumber mechanic technician cook chef waiter barber tailor shopkeeper merchant dealer
  gunman shooter attacker bomber assassin killer murderer robber thief smuggler kidnapper hostage prisoner inmate
  detainee patient donor patron sponsor philanthropist socialite heir heiress nobleman knight chieftain elder
  spokesman-general undersecretary under-secretary governor-general attorney-general secretary-general lieutenant-general
`);

/** Nouns for persons that say nothing of what they do or are to anybody else, and those that only say whose child they are. */
export const NO_ROLES = wordSet(`
  man woman boy girl gentleman lady baby toddler infant teenager person individual child son daughter grandson granddaughter
`);

/** Forms of address and rank as they are written before a name; abbreviations with and without their full stop. */
export const HONORIFICS = wordSet(`
  mr mrs ms miss mx dr prof sir dame lord lady sen rep gov gen lt col maj capt sgt cpl adm cmdr brig rev fr hon pres
  sec st madam madame monsieur herr frau senor señor sheikh shaikh haji hajj mullah maulana ayatollah imam
`);

export const FEMALE_NOUNS = wordSet(`
  woman girl lady mother mum mom mommy daughter sister wife widow queen princess duchess countess baroness empress dame
  heiress actress waitress hostess goddess nun spokeswoman chairwoman congresswoman businesswoman policewoman
  councilwoman saleswoman noblewoman aunt niece grandmother grandma granddaughter girlfriend fiancee bride
  mrs ms miss madam madame frau schoolgirl housewife mistress stepmother
`);

export const MALE_NOUNS = wordSet(`
  man boy gentleman father dad daddy son brother husband widower king prince duke count baron earl emperor sir lord
  monk spokesman chairman congressman businessman policeman councilman salesman nobleman fisherman uncle nephew
  grandfather grandpa grandson boyfriend fiance groom mr monsieur herr pope gunman schoolboy stepfather
`);

export const KINSHIP = wordSet(`
  wife husband mother father mum mom dad son daughter brother sister parents parent uncle aunt cousin friend girlfriend
  boyfriend partner fiance fiancee children child family niece nephew grandfather grandmother widow ex mentor lover
  stepfather stepmother grandson granddaughter spouse sons daughters brothers sisters siblings friends
`);

/** Nouns of bodies that act. */
export const ORGANIZATION_NOUNS = wordSet(`
  party ministry department agency council committee commission association federation union organization organisation
  institute institution university college school academy bank company corporation firm business manufacturer maker
  retailer chain brand startup conglomerate carrier airline publisher broadcaster newspaper magazine network channel
  station website group band orchestra choir church army navy force military police court tribunal parliament congress
  senate assembly legislature cabinet government administration regime state authority junta league club team side squad
  foundation charity trust fund ngo nonprofit society bureau office service embassy consulate mission alliance coalition
  bloc front brigade battalion regiment militia movement faction opposition caliphate cartel gang mafia mob insurgency
  delegation secretariat board panel jury hospital clinic museum gallery library studio laboratory lab press watchdog
  regulator operator supplier provider contractor insurer lender brokerage consultancy thinktank think-tank cooperative
  syndicate consortium crew cell outfit campaign leadership intelligence judiciary
`);

/** Plural nouns of people who act as a body: with a nationality before them they name an actor ("Iraqi forces"). */
export const BODY_NOUNS = wordSet(`
  forces authorities officials troops police opposition regime army military government parliament ministry embassy
  coalition rebels militants militia militias fighters delegation navy intelligence cabinet court courts senate congress
  media partners allies airstrikes soldiers jets warplanes insurgents lawmakers leaders leadership administration
  diplomats negotiators delegates prosecutors investigators security-forces presidency judiciary establishment
  people population public citizens nationals civilians refugees
`);

/** Nouns of places that states, peoples and events have. */
export const PLACE_NOUNS = wordSet(`
  country nation state republic kingdom region province county district territory city town village capital suburb
  neighbourhood neighborhood borough island islands archipelago peninsula continent area zone enclave heartland
  homeland stronghold border frontier coast valley mountain river lake sea ocean desert gulf strait bay canal port
  harbour harbor airport street square road avenue bridge building palace castle temple mosque cathedral stadium arena
  hotel restaurant park garden beach camp prison site venue place location scene world municipality settlement hamlet
`);

/** Words that make a body of fighters of a name or a phrase. */
export const ARMED_WORDS = wordSet(`
  terrorist terror militant jihadist jihadi extremist islamist rebel insurgent armed guerrilla paramilitary separatist
  radical fundamentalist hardline
`);

/** Bodies that a bare "the group" may speak of. */
export const GENERIC_BODIES = wordSet(`
  group organization organisation company firm agency party movement militia club team newspaper network university
  bank church union airline charity retailer broadcaster institute outfit
`);

/** Plural nouns of groups of people, for "they". */
const IRREGULAR_PLURALS = wordSet(`
  people men women children police troops media cattle clergy staff personnel youth youths folk folks alumni aides
  fishermen spokesmen businessmen congressmen policemen gunmen wives
`);
const SINGULAR_IN_S = wordSet(`
  news politics economics physics mathematics series species headquarters congress press boss process access success
  business mistress princess actress hostess witness illness class glass pass loss address progress process
`);

/** Whether the lower-case noun looks like a plural. */
export function isPlural(noun: string): boolean {
  if (IRREGULAR_PLURALS.has(noun)) return true;
  return noun.length > 3 && noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun) && !SINGULAR_IN_S.has(noun);
}

/** The singular of a regular plural, else the noun itself. */
export function singular(noun: string): string {
  if (!isPlural(noun)) return noun;
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  if (noun === 'children') return 'child';
  if (noun === 'people') return 'person';
  if (!noun.endsWith('s')) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

export type NounClass = 'person' | 'organization' | 'place';

/** What the word lists above make of a lower-case noun, singular or plural; null where they are silent. */
export function classOfNoun(noun: string): NounClass | null {
  const one = singular(noun);
  if (ORGANIZATION_NOUNS.has(one) || ORGANIZATION_NOUNS.has(noun)) return 'organization';
  if (ROLE_NOUNS.has(one) || FEMALE_NOUNS.has(one) || MALE_NOUNS.has(one)) return 'person';
  if (PLACE_NOUNS.has(one)) return 'place';
  return null;
}

/** Nouns that say what the body named in front of them is ("the Islamic State group"); others are parts of it ("the BBC website"). */
const KINDS = wordSet(`
  agency airline band bank broadcaster carrier cartel chain charity club company conglomerate firm gang group
  magazine militia movement network newspaper organisation organization party publisher retailer union
`);

/** Whether a noun behind a body's name says what the body is. */
export const saysWhatItIs = (noun: string): boolean => KINDS.has(noun);

/** Nouns of bodies that stand for many things even with a capital. */
export const VAGUE_BODY_NOUNS = wordSet(`
  authority cell channel crew front fund network operator press service state station trust
`);

/** Bodies around one person that act in a name of their own: "the Velde campaign", "Lind's office". */
export const BODIES_OF_PERSONS = wordSet(
  'administration cabinet camp campaign court family foundation government leadership office team',
);

/** Bodies that need no name where they act: "the government". */
export const POWERS = wordSet('army court government military ministry opposition parliament police');

/** Offices that several hold at a time, told apart by the words before them. */
export const SHARED_OFFICES = wordSet(`
  attorney chairman chairwoman chief director executive judge minister officer president secretary
`);

/** What "the country" and "the nation" say of a state. */
export const STATE_NOUNS = wordSet('country nation');

/** What a place with a name is called that is no state. */
export const SETTLEMENTS = wordSet('city town village');

/** Modifiers that tell a country's state and not which one it is: "the war-torn country". */
export const WAR_TORN = wordSet('ravaged stricken torn war');

/** In front of "guard" they make a body of it. */
export const MAKES_GUARD_A_BODY = wordSet('border coast home national revolutionary');
