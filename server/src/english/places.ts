import { wordSet } from './word-set';

/** States that share their first word with a city of another name: "Oklahoma" is no "Oklahoma City". */
export const STATES_WITH_CITIES: ReadonlySet<string> = new Set(['iowa', 'jersey', 'kansas', 'oklahoma', 'texas']);

/** What may be left out behind a place's name: "New York" is "New York City". */
export const PARTS_OF_PLACE_NAMES: ReadonlySet<string> = new Set([
  'city', 'county', 'district', 'island', 'islands', 'province', 'state', 'valley',
]); // biome-ignore format: a list reads best so

/** How "Washington, DC" ends, its full stops aside. */
export const DISTRICT_OF_COLUMBIA = wordSet('d.c dc');

/** How names of places begin that are told apart by the compass: "North Harbour". */
export const BEGINS_WITH_COMPASS = /^(?:north|south|east|west)/;

/** Behind the name of a place they say what it is: "the Sahel region". */
export const REGIONS_OF_NAMES = wordSet('city district island peninsula province region valley');
