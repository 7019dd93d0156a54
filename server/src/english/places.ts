/** States that share their first word with a city of another name: "Oklahoma" is no "Oklahoma City". */
export const STATES_WITH_CITIES: ReadonlySet<string> = new Set(['iowa', 'jersey', 'kansas', 'oklahoma', 'texas']);

/** What may be left out behind a place's name: "New York" is "New York City". */
export const PARTS_OF_PLACE_NAMES: ReadonlySet<string> = new Set([
  'city', 'county', 'district', 'island', 'islands', 'province', 'state', 'valley',
]); // biome-ignore format: a list reads best so
