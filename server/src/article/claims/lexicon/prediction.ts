/** Prediction and modal certainty (guideline 4): what will, would, must, is likely to happen. Schedules are in `record.ts`. */
export const PREDICTION = {
  will: `will:AUX, 'll, wo, going to be, shall:AUX`,
  would: `would:AUX, 'd:AUX`,
  may: `may:AUX, might:AUX, could:AUX, can:AUX`,
  likely: `
    likely, unlikely, is/are set to, is/are poised to, bound to, certain to, sure to, is/are expected to, is/are about to, on the verge of, on track to,
    it remains to be seen, it is/'s unclear, unclear if/whether/how, remain~ unclear, remain~ to be seen, in danger of, at risk of, at risk, under threat, if … continue~,
    inevitable, inevitably, doomed, potentially, prospect+ of, ultimately, eventually, sooner or later, only a matter of time, in the long run, looks:VERB set
  `,
  must: `must:AUX, should:AUX, ought to, need~ to, have to, has to, had to, require~ a/an`,
} as const;
