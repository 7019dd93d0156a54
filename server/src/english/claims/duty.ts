import { wordSet } from '../word-set';

/** Heads of subjects whose office it is to search, to arrest and to judge: what they do in it is on record. */
export const AUTHORITIES = wordSet(`
  agents ambulance bailiff bailiffs coastguard coastguards constable constables cop cops coroner court courts customs
  deputies detective detectives firefighter firefighters gendarmes guards inspector inspectors investigators judge
  judges jurors jury justices lifeboat magistrate magistrates marshals officer officers paramedics parole patrol
  police policeman policemen policewoman prosecutor prosecutors rangers registrar regulator regulators rescuers
  sheriff tribunal troopers
`);

/** In front of these nouns they make an authority of them: “tax office”, “fire service”, “border agency”. */
export const MAKES_AUTHORITY = wordSet(`
  ambulance border customs fire food health immigration parking police port rescue revenue tax veterinary
`);
export const MADE_AUTHORITY = wordSet(`
  agency authorities authority brigade crew crews department inspectorate office officers officials patrol service
  squad team teams
`);

/** What they do in office, as verbs in the past. */
export const DUTIES = wordSet(`
  acquitted adjourned arrested awarded bailed banned blocked brought cautioned charged checked cleared closed
  confiscated convicted cordoned cut detained dismissed dispersed dissolved emptied escorted evacuated evicted
  examined extinguished extradited fined found freed froze frozen granted handed held impounded indicted inspected
  interviewed issued jailed launched led lifted opened ordered picked pulled put quashed questioned raided recovered
  rejected released remanded removed rescued revoked sealed searched seized sent sentenced set shut stopped summoned
  suspended swept taken took towed turned upheld visited
`);

/** What officers take for themselves. */
export const SPOILS = wordSet('bribe bribes cash kickback kickbacks money payment payments');

/** What they do with it. */
export const TAKE = wordSet('taken took');
