/** Cause and purpose (guideline 2): why it happened, what it led to, what it was meant to bring about. */
export const CAUSE = {
  cause: `
    because, due to, owing to, thanks to, as a result, as a consequence, cause~:VERB, lead~ to, led to, result~:VERB in/from, prompt~:VERB,
    trigger~:VERB, spark~:VERB, fuel~:VERB, provoke~, stem~ from, contribute~ to, bring~ about, bring~ down, give~ rise to, give~ way to,
    pave~ the way, account~ for, drive~ up/down, drive~:VERB … to, driven by, force~:VERB … to, leave~:VERB … without, leave~ behind, inspire~,
    thereby, hence, therefore, consequently, so much that, to the point that, the cause of, the reason for/why, the result is, in turn,
    make~ it possible/impossible/difficult/harder/easier/clear, render~:VERB, mean~ that, which means, complicate~, hasten~, affect~,
    deny~ … a, moved:VERB them/him/her, underpin~, derail~, worsen~, exacerbate~, destabilise~, destabilize~, boost~:VERB, in response to,
    rattle~, undermine~, hurt~:VERB, harm~:VERB, damage~:VERB, weaken~, erode~, dent~:VERB, clear~ the way, open~ the door, make~:VERB him/her/it/them/us, turn~ … into, reshape~, upend~, disrupt~, overshadow~, eclipse~, propel~, spur~:VERB, ignite~, galvanize~, galvanise~, embolden~,
    energize~, stoke~, heighten~, compound~:VERB, ease~:VERB, alleviate~, pay~ off, work~ against, a factor, in the face of, in light of, given:VERB the, amid, so *:ADJ that, fallout from, aftermath of, impact of, impact on, effect on, effects of, consequence+, implication+, repercussion+,
    legacy of, role in, part in, influence on, reason+ for, reason+ why, reason+ to, the reason, why:ADV, hold~ back, held back, drag~ down, weigh~ on, put~ pressure, put~ … strain, pressure on, strain on, steer~:VERB, hamper~, hinder~, prevent~ … from, keep~ … out, stave~ off, fend~ off, capitalise~, capitalize~, benefit~:VERB from
  `,
  enabling: `allow~:VERB … to, enable~:VERB … to, help~:VERB … to, help~:VERB, ensure~:VERB, strengthen~:VERB, improve~:VERB, enhance~:VERB, promote~:VERB, cultivate~`,
  purpose: `
    in order to, so that, so as to, in a bid to, in an effort to, in an attempt to, with the aim/goal/intention of, for the purpose of, aim~ to,
    aim~ at, aimed at, seek~ to, seek~:VERB, attempt~ to, attempt~:VERB, try~ to, strive~ to, struggle~ to, intended to, meant to, effort to,
    effort+ to, campaign to, bid to, plot to, refuge from
  `,
} as const;
