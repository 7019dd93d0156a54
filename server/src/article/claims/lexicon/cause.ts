/** Cause and purpose (guideline 2): why it happened, what it led to, what it was meant to bring about. */
export const CAUSE = {
  cause: `
    because, due to, owing to, thanks to, as a result, as a consequence, cause~:VERB, lead~ to, led to, result~:VERB in/from, prompt~:VERB,
    trigger~:VERB, spark~:VERB, fuel~:VERB, provoke~, stem~ from, contribute~ to, bring~ about, bring~ down, give~ rise to, give~ way to,
    pave~ the way, account~ for, drive~ up/down, drive~:VERB … to, driven by, force~:VERB … to, leave~:VERB … without, leave~ behind, inspire~,
    thereby, hence, therefore, consequently, so much that, to the point that, the cause of, the reason for/why, the result is, in turn,
    make~ it possible/impossible/difficult/harder/easier/clear, render~:VERB, mean~ that, which means, complicate~, hasten~, affect~,
    deny~ … a, moved:VERB them/him/her, underpin~, derail~, worsen~, exacerbate~, destabilise~, destabilize~, boost~:VERB, in response to
  `,
  enabling: `allow~:VERB … to, enable~:VERB … to, help~:VERB … to, help~:VERB, ensure~:VERB, strengthen~:VERB, improve~:VERB, enhance~:VERB, promote~:VERB, cultivate~`,
  purpose: `
    in order to, so that, so as to, in a bid to, in an effort to, in an attempt to, with the aim/goal/intention of, for the purpose of, aim~ to,
    aim~ at, aimed at, seek~ to, seek~:VERB, attempt~ to, attempt~:VERB, try~ to, strive~ to, struggle~ to, intended to, meant to, effort to,
    effort+ to, campaign to, bid to, plot to, refuge from
  `,
} as const;
