/** Facts that are not public (guideline 6): troop movements, plans, private acts, what happened where no reporter stood. */
export const NON_PUBLIC = {
  fighters: `
    fighter+, militant+, rebel+, troop+, soldier+, insurgent+, jihadist+, jihadi+, gunman/gunmen, militia+, militiaman/militiamen, guerrilla+, terrorist+, terror group, extremist+,
    security forces, forces:NOUN, army, warplane+, jets, air strike+, airstrike+, commander+, convoy+, isil, isis, daesh, is:PROPN, police, officer+, hacker+, gang+, smuggler+, people-smuggler+, attacker+, suspect+
  `,
  battle: `
    attack~:VERB, bomb~:VERB, bombard~, shell~:VERB, shoot~:VERB, shot dead, strike~:VERB, destroy~, raid~:VERB, open~ fire, open~ fire, stab~, kill~:VERB, wound~:VERB, injure~, ambush~, blow~ up, clash~:VERB, clashes:NOUN,
    capture~:VERB, seize~, retake~, recapture~, liberate~, liberation, advance~:VERB, advance:NOUN, retreat~, withdraw~, besiege~, surrounded, encircle~, isolate~, isolation, carve~ out, push~ back, push~ into, overrun~, occupy~, hold~ territory,
    stronghold+, front line+, frontline+, territory, territories, terrain, offensive:NOUN, siege, crossfire, launch~ an/the/a attack/assault/offensive/operation/campaign, launch~ … attack+, take~ control, control~:VERB, gain~ ground, foothold, safe haven, infiltrate~, deploy~, redeploy~, fire~:VERB,
    crush~:VERB, trample~, tase~, tased, brandish~, chase~:VERB, escape~:VERB, storm~:VERB, smash~, collapse~:VERB, explode~, burn~ down, set fire, flee~, fled, hide~:VERB, arm~:VERB, weapon+, move~ to the, send~ … fighters, supply~:VERB, train~:VERB, target~:VERB, the attack was, attack was launched
  `,
  private: `
    secret, secretly, behind closed doors, closed-door, privately, in private, confidential, internal:ADJ, undisclosed, covert, clandestine, backroom, behind the scenes, tipped off, plot~:VERB, cover~ up,
    spy~:VERB, unnamed, on the run, underground:ADV, dispatch~, dispatched a, conceal~
  `,
  body: `
    infection+, symptom+, illness, disease, ill, blood clot, wound+:NOUN, deteriorate~, condition, conscious, unconscious, pregnant, addicted, addiction, overdose, suicide, died of, died from, die~ from, died after, become~ unable,
    unable to, develop~ severe, suffer~ from, diagnose~, hospitalised, hospitalized, taken to hospital, rushed to, malnutrition, death/deaths, bleed~, weep~, improve~, recover~, treat~:VERB, help from, advised to, drunk, spoke very little
  `,
} as const;
