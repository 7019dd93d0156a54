import { wordSet } from './word-set';

/** What a state has and a city has not: "Berlin's allies". */
export const POLITICAL_POSSESSIONS = wordSet(`
  accusations adversaries allegations alliance allies ally ambassador ambition ambitions backing campaign claims
  commitment concerns decision demand demands diplomat diplomats effort efforts enemies envoy envoys foes friends
  government influence insistence interest interests intervention involvement leadership military partner partners
  plan plans policies policy position reaction refusal relations relationship response rival rivals role sanctions
  stance strategy support ties troops willingness
`);

/** What cities do not do: say, push, want, back, accuse. What they do: lie, have, be, host, see. */
export const ACTS_OF_STATES =
  /^(?:say|said|says|announce|warn|push|want|urge|accus|den(?:y|ied|ies)|insist|claim|argue|agree|decid|demand|threaten|condemn|reject|refus|back(?:s|ed|ing)?$|support|oppos|call|hope|fear|believ|seek|sought|vow|pledg|promis|offer|propos|respond|react|retaliat|impos|lift|recogni|deploy|sent$|send|insist|consider|plan|intend|expect|welcom|criticis|criticiz|blam|suspect|sign|negotiat|withdr[ae]w|suspend|cut|expel|summon|resist|fund|arm(?:s|ed|ing)$|view|regard|declin|admit|acknowledg|maintain|appear|try|tried|tries|need|agree|launch|approv|order|hit|ban|block|move)/;

/** In front of a capital they say that the city is meant: something is, happens or goes there. */
export const KEEPS_A_PLACE = wordSet(`
  , - above across and around at capital city from in inside into leaving near of outside over through to toward
  towards via visiting
`);
