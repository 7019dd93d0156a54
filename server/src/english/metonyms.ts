/** What a state has and a city has not: "Berlin's allies". */
export const POLITICAL_POSSESSION =
  /^(?:partners?|allies|ally|friends|rivals?|enemies|foes|adversaries|policy|policies|decision|refusal|willingness|ambitions?|interests?|position|stance|support|backing|role|influence|demands?|efforts?|envoys?|ambassador|diplomats?|government|relations|ties|plans?|allegations|accusations|claims|sanctions|involvement|intervention|commitment|concerns|response|reaction|insistence|campaign|strategy|military|troops|leadership|relationship|alliance)$/;

/** What cities do not do: say, push, want, back, accuse. What they do: lie, have, be, host, see. */
export const ACTS_OF_STATES =
  /^(?:say|said|says|announce|warn|push|want|urge|accus|den(?:y|ied|ies)|insist|claim|argue|agree|decid|demand|threaten|condemn|reject|refus|back(?:s|ed|ing)?$|support|oppos|call|hope|fear|believ|seek|sought|vow|pledg|promis|offer|propos|respond|react|retaliat|impos|lift|recogni|deploy|sent$|send|insist|consider|plan|intend|expect|welcom|criticis|criticiz|blam|suspect|sign|negotiat|withdr[ae]w|suspend|cut|expel|summon|resist|fund|arm(?:s|ed|ing)$|view|regard|declin|admit|acknowledg|maintain|appear|try|tried|tries|need|agree|launch|approv|order|hit|ban|block|move)/;
