/** Codes of countries. */
const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Adjectives of regions ("the North African country"), and the countries of each by code. */
export const COUNTRIES_OF_REGIONS: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/^africa/, codes('DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW')],
  [/^europe/, codes('AL AD AT BY BE BA BG HR CY CZ DK EE FI FR DE GR HU IS IE IT XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH UA GB')],
  [/^asian?$/, codes('AF AM AZ BH BD BT BN KH CN GE IN ID IR IQ IL JP JO KZ KW KG LA LB MY MV MN MM NP KP OM PK PH QA SA SG KR LK SY TW TJ TH TL TR TM AE UZ VN YE')],
  [/^(?:latin|caribbean)$/, codes('AR BO BR CL CO CR CU DO EC SV GT HT HN MX NI PA PY PE PR UY VE JM TT BS BB')],
  [/^(?:arab|gulf)$/, codes('DZ BH EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE')],
]; // biome-ignore format: one region a line reads best
