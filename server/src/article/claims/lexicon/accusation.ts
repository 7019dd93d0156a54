/**
 * Allegation and wrongdoing (guideline 3): crime, abuse, deceit, and who is responsible for an attack or a failure.
 * Charges, arrests and verdicts are a matter of record: see `record.ts`.
 */
export const ACCUSATION = {
  wrongdoing: `
    abuse~, murder~, massacre~, torture~, rape~, molest~, assault~:VERB, loot~, plunder~, smuggle~, launder~, bribe~, extort~, embezzle~, steal~,
    defraud~, deceive~, mislead~, misled, falsify~, forge~, fabricate~, lied, a lie, lies:NOUN, liar+, fraud, fraudulent, corrupt, corruption,
    cover-up, covered up, atrocity/atrocities, war crime+, crimes against humanity, ethnic cleansing, genocide, persecute~, oppress~, repress~,
    suppress~, violate~, infringe~, breach~:VERB, harass~, intimidate~, terrorise~, terrorize~, incite~, sabotage~, hack~, kidnap~, abduct~,
    behead~, enslave~, traffick~, discriminate~, racist+, racism, xenophobe+, xenophobic, misogynist+, sexist, bigot+, illegal, illegally,
    unlawful, unlawfully, unethical, criminal:ADJ, negligent, negligence, mishandle~, mismanage~, botch~, neglect~, flout~, exploit~:VERB,
    collude~, collusion, manipulate~, betray~, crackdown+, crack~ down, turn~ a blind eye, ban~ all, retaliate~, stage-managed, rig~:VERB,
    rigged, expel~:VERB, scapegoat+, propaganda, misconduct, abusive, brutality, brutal, smear~, ripped off, rip~ off, drug dealing, drug ring,
    run~ a * ring, mastermind~, stalk~, bully~, pervert~, cheat~, scam~, plot~ to, plot~ against, conspire~, attempted coup, silence~ critics
  `,
  blame: `
    to blame, at fault, responsible for the attack/death/deaths/killing/killings/crisis/failure/violence/collapse/loss, fail~ to, failure to,
    failed:ADJ, refuse~ to, ignore~:VERB, do~ little/nothing to, done little/nothing, too little, fan~ the flames, allow~ * to fester,
    stoke~, threaten~:VERB, shun~:VERB, drag~ its/their feet, break~ its/his/her/their promise+/word, undermine~, jeopardise~, jeopardize~
  `,
} as const;
