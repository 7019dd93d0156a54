import { wordSet } from './word-set';

/**
 * Common nouns that say what somebody or something is. Written from general knowledge of news English; the linking
 * model adds what the training texts call persons, organisations and places.
 */

/** Nouns of office, rank, calling and kinship: they stand before or beside a person's name. */
export const ROLE_NOUNS = wordSet(`
  academic activist actor actress administrator admiral adviser advisor agent aide alderman ally alumnus ambassador
  analyst anchor anthropologist apprentice archbishop architect archivist artist assassin astronaut astronomer athlete
  attacker attorney attorney-general auditor aunt author ayatollah baby baker banker barber baron barrister biologist
  bishop blogger bomber boxer boy boyfriend brigadier broadcaster broker brother businessman businessperson
  businesswoman butcher campaigner candidate captain cardinal carpenter celebrity ceo cfo chair chairman chairperson
  chairwoman challenger champion chancellor chef chemist chief chieftain child citizen cleric co-founder coach
  colleague colonel columnist comedian commander commentator commissioner composer comptroller conductor congressman
  congresswoman constable consul consultant contender convict coo cook coordinator corporal correspondent cosmonaut
  councillor councilman councilwoman counsel cousin critic crown curator cyclist dancer daughter dealer dean defendant
  defender delegate democrat demonstrator deputy designer detainee detective developer dictator diplomat director
  dissident doctor donor driver drummer duchess duke earl economist editor elder electrician emir emperor employee
  employer empress engineer entrepreneur envoy executive expert explorer farmer father fiance fiancee fighter
  filmmaker firefighter fisherman footballer founder friend general gentleman girl girlfriend goalie goalkeeper golfer
  governor governor-general graduate granddaughter grandfather grandmother grandson guard guitarist gunman hacker head
  headmaster headteacher heir heiress historian host hostage husband imam incumbent individual inmate inspector
  inventor investigator investor journalist judge justice kidnapper killer king knight lady lawmaker lawyer leader
  lecturer legislator librarian lieutenant lieutenant-general magistrate major man manager marshal mathematician mayor
  mechanic mediator member mep merchant midfielder migrant militant miner minister model monarch monk mother
  mountaineer mp mufti murderer musician negotiator neighbor neighbour nephew niece nobleman nominee novelist nun
  nurse officer official opponent opposition-leader organiser organizer owner painter paramedic parent partner pastor
  patient patron person philanthropist photographer photojournalist physician physicist pilot player playwright
  plumber poet politician pope predecessor premier presenter president priest prime-minister prince princess principal
  prisoner producer professor programmer prosecutor protester provost psychiatrist psychologist publisher pupil queen
  rabbi rapper rebel rector referee refugee registrar reporter representative republican researcher resident reverend
  rival robber ruler runner sailor scholar scientist screenwriter sculptor secretary secretary-general senator
  sergeant sheikh sheriff shooter shopkeeper singer sister smuggler socialite sociologist soldier solicitor son
  speaker specialist spokesman spokesman-general spokesperson spokeswoman sponsor spy star strategist striker student
  successor sultan superintendent supporter surgeon survivor suspect swimmer tailor teacher technician teenager thief
  toddler trader trainer treasurer trustee uncle under-secretary undersecretary veteran vicar vice-president victim
  villager volunteer waiter warden warlord whistleblower widow widower wife witness woman worker writer
`);

/** Nouns for persons that say nothing of what they do or are to anybody else, and those that only say whose child they are. */
export const NO_ROLES = wordSet(`
  baby boy child daughter gentleman girl granddaughter grandson individual infant lady man person son teenager toddler
  woman
`);

/** Forms of address and rank as they are written before a name; abbreviations with and without their full stop. */
export const HONORIFICS = wordSet(`
  adm ayatollah brig capt cmdr col cpl dame dr fr frau gen gov haji hajj herr hon imam lady lord lt madam madame maj
  maulana miss monsieur mr mrs ms mullah mx pres prof rep rev sec sen senor señor sgt shaikh sheikh sir st
`);

export const FEMALE_NOUNS = wordSet(`
  actress aunt baroness bride businesswoman chairwoman congresswoman councilwoman countess dame daughter duchess
  empress fiancee frau girl girlfriend goddess granddaughter grandma grandmother heiress hostess housewife lady madam
  madame miss mistress mom mommy mother mrs ms mum niece noblewoman nun policewoman princess queen saleswoman
  schoolgirl sister spokeswoman stepmother waitress widow wife woman
`);

export const MALE_NOUNS = wordSet(`
  baron boy boyfriend brother businessman chairman congressman councilman count dad daddy duke earl emperor father
  fiance fisherman gentleman grandfather grandpa grandson groom gunman herr husband king lord man monk monsieur mr
  nephew nobleman policeman pope prince salesman schoolboy sir son spokesman stepfather uncle widower
`);

export const KINSHIP = wordSet(`
  aunt boyfriend brother brothers child children cousin dad daughter daughters ex family father fiance fiancee friend
  friends girlfriend granddaughter grandfather grandmother grandson husband lover mentor mom mother mum nephew niece
  parent parents partner siblings sister sisters son sons spouse stepfather stepmother uncle widow wife
`);

/** Nouns of bodies that act. */
export const ORGANIZATION_NOUNS = wordSet(`
  academy administration agency airline alliance army assembly association authority band bank battalion bloc board
  brand brigade broadcaster brokerage bureau business cabinet caliphate campaign carrier cartel cell chain channel
  charity choir church clinic club coalition college commission committee company conglomerate congress consortium
  consulate consultancy contractor cooperative corporation council court crew delegation department embassy faction
  federation firm force foundation front fund gallery gang government group hospital institute institution insurer
  insurgency intelligence judiciary junta jury lab laboratory leadership league legislature lender library mafia
  magazine maker manufacturer military militia ministry mission mob movement museum navy network newspaper ngo
  nonprofit office operator opposition orchestra organisation organization outfit panel parliament party police press
  provider publisher regime regiment regulator retailer school secretariat senate service side society squad startup
  state station studio supplier syndicate team think-tank thinktank tribunal trust union university watchdog website
`);

/** Plural nouns of people who act as a body: with a nationality before them they name an actor ("Iraqi forces"). */
export const BODY_NOUNS = wordSet(`
  administration airstrikes allies army authorities cabinet citizens civilians coalition congress court courts
  delegates delegation diplomats embassy establishment fighters forces government insurgents intelligence
  investigators jets judiciary lawmakers leaders leadership media militants military militia militias ministry
  nationals navy negotiators officials opposition parliament partners people police population presidency prosecutors
  public rebels refugees regime security-forces senate soldiers troops warplanes
`);

/** Nouns of places that states, peoples and events have. */
export const PLACE_NOUNS = wordSet(`
  airport archipelago area arena avenue bay beach border borough bridge building camp canal capital castle cathedral
  city coast continent country county desert district enclave frontier garden gulf hamlet harbor harbour heartland
  homeland hotel island islands kingdom lake location mosque mountain municipality nation neighborhood neighbourhood
  ocean palace park peninsula place port prison province region republic restaurant river road scene sea settlement
  site square stadium state strait street stronghold suburb temple territory town valley venue village world zone
`);

/** Words that make a body of fighters of a name or a phrase. */
export const ARMED_WORDS = wordSet(`
  armed extremist fundamentalist guerrilla hardline insurgent islamist jihadi jihadist militant paramilitary radical
  rebel separatist terror terrorist
`);

/** Bodies that a bare "the group" may speak of. */
export const GENERIC_BODIES = wordSet(`
  agency airline bank broadcaster charity church club company firm group institute militia movement network newspaper
  organisation organization outfit party retailer team union university
`);

/** Plural nouns of groups of people, for "they". */
const IRREGULAR_PLURALS = wordSet(`
  aides alumni businessmen cattle children clergy congressmen fishermen folk folks gunmen media men people personnel
  police policemen spokesmen staff troops wives women youth youths
`);
const SINGULAR_IN_S = wordSet(`
  access actress address boss business class congress economics glass headquarters hostess illness loss mathematics
  mistress news pass physics politics press princess process progress series species success witness
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
  agency airline band bank broadcaster carrier cartel chain charity club company conglomerate firm gang group magazine
  militia movement network newspaper organisation organization party publisher retailer union
`);

/** Whether a noun behind a body's name says what the body is. */
export const saysWhatItIs = (noun: string): boolean => KINDS.has(noun);

/** Nouns of bodies that stand for many things even with a capital. */
export const VAGUE_BODY_NOUNS = wordSet(`
  authority cell channel crew front fund network operator press service state station trust
`);

/** Bodies around one person that act in a name of their own: "the Velde campaign", "Lind's office". */
export const BODIES_OF_PERSONS = wordSet(`
  administration cabinet camp campaign court family foundation government leadership office team
`);

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
