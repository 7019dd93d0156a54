/**
 * Allegation and wrongdoing (guideline 3): crime, abuse, deceit, and who is responsible for an attack or a failure.
 * Charges, arrests and verdicts are a matter of record: see `record.ts`.
 */
export const ACCUSATION = {
  /** Somebody did it: the verbs. */
  misdeed: `
    abuse~:VERB, lied:VERB, lying:VERB, deceive~, mislead~, misled, betray~, cheat~, bribe~:VERB, steal~, defraud~, embezzle~, launder~,
    loot~, plunder~, extort~, smuggle~, falsify~, forge~, fabricate~, manipulate~, exploit~:VERB, flout~, neglect~:VERB, mismanage~,
    mishandle~, botch~, collude~, conspire~, torture~:VERB, massacre~:VERB, oppress~, persecute~, terrorise~, terrorize~, intimidate~,
    harass~, bully~:VERB, murder~:VERB, rape~:VERB, molest~, kidnap~, abduct~, behead~, enslave~, incite~, sabotage~, hack~:VERB, smear~,
    scam~:VERB, rip~ off, turn~ a blind eye, plot~ to, plot~ against, cover~ up
  `,
  /** Crime and abuse as a matter that is spoken of. */
  wrongdoing: `
    assault~:VERB, a lie, lies:NOUN, liar+, fraud, fraudulent, corrupt, corruption, cover-up, covered up, atrocity/atrocities, war crime+,
    crimes against humanity, ethnic cleansing, genocide, repress~, suppress~, violate~, infringe~, breach~:VERB, traffick~, discriminate~,
    racist+, racism, xenophobe+, xenophobic, misogynist+, sexist, bigot+, illegal, illegally, unlawful, unlawfully, unethical, criminal:ADJ,
    negligent, negligence, collusion, crackdown+, crack~ down, ban~ all, retaliate~, stage-managed, rig~:VERB, rigged, expel~:VERB,
    scapegoat+, propaganda, misconduct, abusive, brutality, brutal, ripped off, drug dealing, drug ring, run~ a * ring, mastermind~, stalk~,
    pervert~, attempted coup, silence~ critics, murder+:NOUN, massacre+:NOUN, rape+:NOUN, torture:NOUN, abuse+:NOUN, abuses:NOUN, theft,
    thefts, looting, kidnapping+, hacking, bribery, bribe+:NOUN, smuggling, lying
  `,
  blame: `
    ruin~:VERB, wreck~:VERB, devastate~, cripple~:VERB, drive~ … into, plunge~ … into, deliberately, intentionally, knowingly, wilfully, on purpose, to blame, at fault, responsible for the attack/death/deaths/killing/killings/crisis/failure/violence/collapse/loss, fail~ to, failure to,
    failed:ADJ, refuse~ to, ignore~:VERB, do~ little/nothing to, done little/nothing, too little, fan~ the flames, allow~ * to fester,
    stoke~, threaten~:VERB, shun~:VERB, drag~ its/their feet, break~ its/his/her/their promise+/word, undermine~, jeopardise~, jeopardize~
  `,
} as const;
