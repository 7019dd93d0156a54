/** Prediction and modal certainty (guideline 4): what will, would, must, is likely to happen. Schedules are in `record.ts`. */
export const PREDICTION = {
  will: `will:AUX, 'll, wo, going to be, shall:AUX`,
  would: `would:AUX, 'd:AUX`,
  may: `may:AUX, might:AUX, could:AUX, can:AUX`,
  likely: `
    likely, unlikely, is/are set to, is/are poised to, bound to, certain to, sure to, is/are expected to, is/are about to, on the verge of, on track to,
    it remains to be seen, it is/'s unclear, unclear if/whether/how, remain~ unclear, remain~ to be seen, on the cards, in store, looming, loom~:VERB, stand~ to *:VERB, a chance, chances, odds, out of reach, within reach, no guarantee, no chance, bode~, herald~:VERB, portend~, usher~ in, risk~:VERB,
    for the foreseeable future, forecast to, projected to, path to the, poised to, set to, be~ able to, path forward, the way forward, in jeopardy, certain:ADJ, imminent, unclear, in danger of, at risk of, at risk, under threat, if … continue~,
    inevitable, inevitably, doomed, potentially, prospect+ of, ultimately, eventually, sooner or later, only a matter of time, in the long run, looks:VERB set
  `,
  must: `must:AUX, should:AUX, ought to, need~ to, have to, has to, had to, require~ a/an`,
} as const;
