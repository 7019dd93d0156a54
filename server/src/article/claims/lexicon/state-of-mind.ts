/** State of mind (guideline 2): what somebody wants, fears, intends, believes, feels. */
export const STATE_OF_MIND = {
  mind: `
    want~ to, want~:VERB, hope~:VERB, fear~:VERB, believe~, think~, know~:VERB, worry~, intend~ to, intend~:VERB, plan~ to, plan~ on, decide~ to, decide~ not,
    decide~:VERB, prefer~, love~:VERB, hate~, dislike~, like~:VERB, feel~, regret~, resent~, expect~:VERB, consider~:VERB, see~ as, view~ as,
    regard~ as, wish~ to, need~ to feel, care~ about, trust~:VERB, distrust~, suspect~:VERB, doubt~:VERB, realise~, realize~, long~:VERB for,
    enjoy~, admire~, appreciate~, care~ deeply, take~ … personally, recognise~ that, recognize~ that, understand~ that, look~ forward,
    choose~ to, opt~ to, hesitate~, be~ mindful, mind:VERB, hopefuls
  `,
  feeling: `
    concerned about/that/over/by, worried, afraid, fearful, angry, furious, outraged, upset, pleased, delighted, thrilled, proud of, ashamed, frustrated,
    disappointed, reluctant, eager, keen, determined, determination, willing to, unwilling, hesitant, skittish, nervous, anxious, confident, hopeful,
    optimistic, pessimistic, sceptical, skeptical, wary, jealous, obsessed, obsession, frustration, anger, desire, resentment,
    galvanized, galvanised, motivated, its/his/her/their goal/aim/ambition/intention/hope, priority, priorities, in * mind, desperate, desperately,
    in hopes of, in the hope, hopes of, dream~ of, personally
  `,
} as const;
