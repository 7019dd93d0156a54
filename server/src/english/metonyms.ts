import { wordSet } from './word-set';

/** What a state has and a city has not: "Berlin's allies". */
export const POLITICAL_POSSESSIONS = wordSet(`
  accession accusations action actions adversaries agenda aggression aim aims allegations alliance allies ally
  ambassador ambition ambitions approach approval assault attempt attempts backing behavior behaviour bid bloc
  blockade campaign claim claims commitment concerns consent crackdown decision demand demands desire diplomat
  diplomats effort efforts embargo embrace enemies envoy envoys failure foes foreign friends goal goals government
  influence initiative insistence intention interest interests intervention invasion invitation involvement leadership
  membership military move moves offensive offer opposition partner partners pivot plan plans pledge policies policy
  position pressure promise proposal push reaction refusal rejection relations relationship response revamp rival
  rivals role rule sanctions sovereignty stance stand strategy support territory threat threats ties troops warning
  warnings willingness
`);

/** What cities do not do: say, push, want, back, accuse. What they do: lie, have, be, host, see. */
export const ACTS_OF_STATES =
  /^(?:say|said|says|announce|warn|push|want|urge|accus|den(?:y|ied|ies)|insist|claim|argue|agree|decid|demand|threaten|condemn|reject|refus|back(?:s|ed|ing)?$|support|oppos|call|hope|fear|believ|seek|sought|vow|pledg|promis|offer|propos|respond|react|retaliat|impos|lift|recogni|deploy|sent$|send|insist|consider|plan|intend|expect|welcom|criticis|criticiz|blam|suspect|sign|negotiat|withdr[ae]w|suspend|cut|expel|summon|resist|fund|arm(?:s|ed|ing)$|view|regard|declin|admit|acknowledg|maintain|appear|try|tried|tries|need|agree|launch|approv|order|hit|ban|block|move)/;

/** In front of a capital they say that the city is meant: something is, happens or goes there. */
export const KEEPS_A_PLACE = wordSet(`
  , - above across and around at capital city from in inside into leaving near of outside over through to via visiting
`);

/** Right before a capital they say that what is spoken of happens in the city. */
export const IN_A_CITY = wordSet(`
  ( , - : around at capital city from in inside into leaving near outside over through to via visiting –
`);

/** What cities go on doing. */
export const ACTS_OF_CITIES = wordSet(`
  boasting booming burning bustling celebrating growing hosting lying recovering sinking sitting sleeping thriving
`);

/** What states are and cities are not: "Seoul was willing to". */
export const OPEN_TO_ACT = wordSet(`
  determined eager keen prepared ready reluctant unwilling willing
`);

/** What comes from a state where it comes from a capital: "an invitation from Tokyo". */
export const SENT_BY_STATES = wordSet(`
  aid answer approval concession concessions criticism demand demands funding help independence invitation loan loans
  message money offer order orders permission pressure reply response signal support threat threats warning weapons
`);

/** What is done to states and to no city. */
export const TOWARDS_STATES = wordSet(`
  accuse accused accuses accusing against anger angered angering angers blame blamed blames blaming condemn condemned
  condemning condemns criticise criticised criticises criticising criticize criticized criticizes criticizing persuade
  persuaded persuades persuading press pressed presses pressing provoke provoked provokes provoking sanction
  sanctioned sanctioning sanctions slam slammed slamming slams toward towards urge urged urges urging warn warned
  warning warns
`);

/** Ways from one capital to another. */
export const JOURNEYS = wordSet(`
  distance ferries ferry flight flights game highway highways journey journeys line lines link match railway railways
  road roads route routes shuttle train trains travel trip trips
`);

/** Who is sent to states. */
export const ENVOYS = wordSet('ambassador ambassadors envoy envoys');

/** In front of two capitals they make states of both: "ties between Seoul and Tokyo". */
export const OPENS_PAIR = wordSet('between both');
