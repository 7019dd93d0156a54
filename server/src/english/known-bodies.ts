import { wordSet } from './word-set';

/**
 * Bodies that news calls by names which no rule connects: the usual name first. States are in the language layer.
 * Facts, kept by hand; short forms count in capitals only ("WHO" is a body, "who" is none).
 */
const BODIES: readonly (readonly string[])[] = [
  ['United Nations', 'UN', 'U.N.', 'UNO'],
  ['UN Security Council', 'United Nations Security Council', 'Security Council', 'UNSC', 'U.N. Security Council'],
  ['UN General Assembly', 'United Nations General Assembly', 'General Assembly', 'UNGA'],
  ['European Union', 'EU', 'E.U.'],
  ['NATO', 'Nato', 'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation'],
  ['African Union', 'AU'],
  ['Islamic State', 'IS', 'ISIS', 'ISIL', 'Daesh', "Da'esh", 'Daish', 'Isis', 'Islamic State of Iraq and the Levant',
    'Islamic State of Iraq and Syria', 'Islamic State in Iraq and Syria', 'Islamic State in Iraq and the Levant',
    'Islamic State group'],
  ['al-Qaeda', 'al Qaeda', 'al-Qaida', 'al Qaida', 'Qaeda', "al-Qa'ida"],
  ['Jabhat al-Nusra', 'al-Nusra Front', 'Nusra Front', 'al-Nusra', 'Jabhat Al Nusra', 'Al Nusra Front'],
  ['Hezbollah', 'Hizbollah', 'Hizbullah', 'Hizballah'],
  ['Boko Haram'],
  ['Taliban', 'Taleban'],
  ['Free Syrian Army', 'FSA'],
  ['Syrian Democratic Forces', 'SDF'],
  ['Kurdistan Workers Party', "Kurdistan Workers' Party", 'PKK'],
  ['People’s Protection Units', "People's Protection Units", 'YPG'],
  ['International Monetary Fund', 'IMF'],
  ['World Trade Organization', 'World Trade Organisation', 'WTO'],
  ['World Health Organization', 'World Health Organisation', 'WHO'],
  ['Federal Bureau of Investigation', 'FBI'],
  ['Central Intelligence Agency', 'CIA'],
  ['National Security Agency', 'NSA'],
  ['European Central Bank', 'ECB'],
  ['Federal Reserve', 'Fed'],
  ['International Atomic Energy Agency', 'IAEA'],
  ['International Criminal Court', 'ICC'],
  ['Associated Press', 'AP'],
  ['Agence France-Presse', 'AFP', 'Agence France Presse'],
  ['British Broadcasting Corporation', 'BBC'],
  ['Cable News Network', 'CNN'],
  ['Red Cross', 'International Committee of the Red Cross', 'ICRC'],
  ['Médecins Sans Frontières', 'Medecins Sans Frontieres', 'Doctors Without Borders', 'MSF'],
  ['Republican Party', 'GOP'],
  ['Royal Canadian Mounted Police', 'RCMP', 'Mounties'],
  ['House of Representatives', 'US House of Representatives', 'U.S. House of Representatives'],
  ['Supreme Court', 'US Supreme Court', 'U.S. Supreme Court'],
]; // biome-ignore format: one body a line reads best

const isShort = (name: string): boolean => name.length <= 4 && !name.includes(' ');
const spelling = (name: string): string => (isShort(name) ? name : name.toLowerCase().replaceAll('’', "'"));

const USUAL = new Map(BODIES.flatMap((names) => names.map((name) => [spelling(name), names[0].toLowerCase()])));

/** The usual name, in lower case, of a body that is known by several; undefined for all others. */
export function knownBody(name: string): string | undefined {
  return USUAL.get(spelling(name.replace(/^the\s+/i, '').replace(/\s+/g, ' ')));
}

/** Short forms in capitals of a body, by the key that its mentions have: "IS" and "ISIS" for the Islamic State. */
export function shortForms(key: string): readonly string[] {
  return SHORT_FORMS.get(key) ?? [];
}

const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  BODIES.map((names) => [
    `body:${names[0].toLowerCase()}`,
    names.filter((name) => isShort(name) && name === name.toUpperCase()),
  ]),
);

/**
 * A key that is equal for spellings of one name: its identifying words, acronyms without full stops.
 * @param parts its identifying words in lower case
 */
export function plainKey(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('.', '') || part).join(' ');
}

/** Keys of bodies that the news calls "the militant group". */
export const KNOWN_ARMED = /islamic state|qaeda|taliban|boko haram|hezbollah|hamas|nusra|shabab/;

/** Keys of unions of states: a noun behind their name is a part of them ("the UN refugee agency"). */
export const UNIONS_OF_STATES: ReadonlySet<string> = new Set([
  'body:african union',
  'body:european union',
  'body:united nations',
]);

/** Words that one name of a ministry has and another has not: "the Ministry of Foreign Affairs", "the Foreign Ministry". */
export const LEFT_OUT_OF_MINISTRIES = wordSet('affairs and for ministry of the');
