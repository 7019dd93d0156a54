import { wordSet } from '../word-set';

/** In front of a number they make money of it. */
export const CURRENCIES = wordSet(`
  $ a$ billion c$ dollar dollars euro euros million pesos pounds rupees trillion us$ yen £ ¥ €
`);

/** Whom numbers count. */
export const COUNTED_PEOPLE = wordSet(`
  americans arrests attendees cases casualties children christians civilians dead deaths demonstrators detainees
  fatalities fighters homicides inhabitants injured iraqis jews jobs killed lives members men migrants militants
  murders muslims officers others passengers people persons pilgrims police prisoners protesters rebels refugees
  residents russians seekers soldiers suspects syrians troops victims visitors voters women workers wounded
`);

/** What numbers measure that nobody has to count. */
export const UNITS = wordSet(`
  a.m. acres am chapters cm countries day days degrees episodes feet floors foot games gb gmt goals grams hectares
  hour hours inches kg kilograms kilometers kilometres km laps m matches mb megapixels meters metres mile miles minute
  minutes mm month months mph o'clock p.m. pages percent-points pm points pounds rounds seats seconds sections square
  states times tonnes tons volts week weeks words year year-old years
`);

/** Beside a number they make a date of it. */
export const MONTHS = wordSet(`
  apr apr. april aug aug. august dec dec. december feb feb. february jan jan. january jul jul. july jun jun. june mar
  mar. march may nov nov. november oct oct. october sep sep. sept sept. september
`);

/** What has a number for its name. */
export const NUMBERED_THINGS = wordSet(`
  act airbus amendment article boeing channel chapter class ctf day division episode group highway no no. number page
  part phase room route season section task title unit version volume week windows year
`);

/** Numbers that anybody can count. */
export const SMALL_NUMBERS = wordSet(`
  1 2 3 4 5 6 7 8 9 both eight five four half nine one seven six ten three two zero
`);

export const MILLIONS = wordSet('billion million trillion');

/** Behind a number they make money of it. */
export const CURRENCIES_BEHIND = wordSet('dollar dollars euro euros pesos pounds rupees won yen');

/** "3rd", "21st". */
export const ORDINAL_IN_FIGURES = /\d(?:st|nd|rd|th)$/;
