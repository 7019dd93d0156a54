/** State of mind (guideline 2): what somebody wants, fears, intends, believes, feels. */
export const STATE_OF_MIND = {
  mind: `
    want~ to, want~:VERB, hope~:VERB, fear~:VERB, believe~, think~, know~:VERB, worry~, intend~ to, intend~:VERB, plan~ to, plan~ on, decide~ to, decide~ not,
    decide~:VERB, prefer~, love~:VERB, hate~, dislike~, like~:VERB, feel~, regret~, resent~, expect~:VERB, consider~:VERB, see~ as, view~ as,
    regard~ as, wish~ to, need~ to feel, care~ about, trust~:VERB, distrust~, suspect~:VERB, doubt~:VERB, realise~, realize~, long~:VERB for,
    enjoy~, admire~, appreciate~, care~ deeply, take~ … personally, recognise~ that, recognize~ that, understand~ that, look~ forward,
    wonder~:VERB, ponder~, contemplate~, envision~, aspire~, yearn~, crave~, covet~, dread~:VERB, despise~, loathe~, relish~, revel~, brace~:VERB for, bracing for, gear~ up, bank~ on, count~ on, bet~:VERB on/that,
    assume~ that, reckon~, learn~ that, discover~ that, discovered, be unaware, unaware, did n't know, look~ to, looking to, scramble~ to, set~ out to, agonise~, agonize~, grapple~, shy~ away, shrug~, keep~ … from,
    be~ intent on, intent on, bent on, be~ keen, struggle~ to understand, mean~:VERB to, plan~:VERB, refuse~ to believe, be~ afraid, remember~:VERB, forget~, notice~, watch~ … anxiously,
    choose~ to, opt~ to, hesitate~, be~ mindful, mind:VERB, hopefuls
  `,
  feeling: `
    concerned about/that/over/by, worried, afraid, fearful, angry, furious, outraged, upset, pleased, delighted, thrilled, proud of, ashamed, frustrated,
    disappointed, reluctant, eager, keen, determined, determination, willing to, unwilling, hesitant, skittish, nervous, anxious, confident, hopeful,
    optimistic, pessimistic, sceptical, skeptical, wary, jealous, obsessed, obsession, frustration, anger, desire, resentment,
    galvanized, galvanised, motivated, its/his/her/their goal/aim/ambition/intention/hope, priority, priorities, in * mind, desperate, desperately,
    convinced, confidence, unsure, uncertain, puzzled, baffled, stunned, shocked, shaken, buoyed, emboldened, energized, energised, alarmed, weary, rattled, mood, perception, appetite for, faith in, sense of,
    fears that, fear of, fears of, worries about, concerns about, concerns that, concerns of, hopes that, hopes for, enthusiasm, excitement, outrage, dread, grief, despair, pride, resentment, sentiment, aversion, excited, jubilant, miffed, embarrassed, humiliated,
    the pleasure of, dismay, dismayed, sympathy, suspicion+, suspicious, interested in, committed to, tired of, happy, unhappy, sad, sadly, glad, comfortable with, conflicted, feelings, obsession with,
    in hopes of, in the hope, hopes of, dream~ of, personally
  `,
} as const;
