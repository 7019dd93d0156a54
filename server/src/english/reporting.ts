/**
 * Words that report what somebody says, by how surely they do. Lists for telling reported speech from the article's own voice;
 * which words belong to which source and content is for the attribution model to find.
 */
export const REPORTING = {
  /** Verbs and phrases that hardly mean anything else. */
  speech: `
    say~, tell~, announce~, claim/claims/claimed:VERB, assert~, insist~, argue~, add~ that, added:VERB, reply~:VERB, respond~:VERB, report~:VERB, state~:VERB, stated, explain~, emphasise~, emphasize~, stress~:VERB, note~:VERB, observe~:VERB that, remark~:VERB, comment~:VERB, declare~ that, deny~, confirm~, warn~,
    acknowledge~, admit~, concede~, suggest~:VERB, recall~:VERB, recount~, reveal~ that, disclose~, confess~, testify~, boast~, joke~:VERB, tweet~:VERB, according to, as * put it, in the words of, in a statement, in his/her/their words, describe~, quote~:VERB, cite~, conclude~ that, contend~, maintain~ that, allege~:VERB,
    complain~, caution~:VERB, predict~:VERB, estimate~:VERB, promise~:VERB, vow~:VERB, pledge~:VERB, read:VERB, continue~:VERB :, underline~, reiterate~, clarify~, mention~:VERB, write~ that, wrote, writing, write~ in, counter~:VERB, lament~, muse~:VERB, opine~, aver~, express~:VERB, point~ out, speak~ about, talk~ about, theorise~, theorize~, dub~, characterise~, characterize~, credit~:VERB … with, rate~:VERB, shows that, showed that, statement on, following statement
  `,
  /** Speech acts: the sentence reports that somebody spoke, and to what end. */
  speechAct: `
    call~ on, call~ for, call~ … a/an/the, urge~, demand~:VERB, ask~:VERB, request~:VERB, propose~, recommend~, agree~ to, agree~ that, agree~ on, refuse~ to say, reject~, rule~ out, accuse~:VERB, blame~:VERB, condemn~, denounce~, criticise~, criticize~, blast~:VERB, slam~:VERB, rip~:VERB, mock~:VERB, praise~:VERB, hail~:VERB, herald~:VERB, welcome~:VERB, thank~:VERB, congratulate~,
    defend~:VERB, threaten~ to, invite~, oppose~, support~ * bid, endorse~, advocate~, appeal~ to, appeal~ for, apologise~, apologize~, brand~:VERB, liken~, question~:VERB, react~, attack~ * for, warn~ against, order~:VERB, instruct~, advise~, order~ that, dismiss~:VERB, brush~ off, echo~:VERB, highlight~, signal~:VERB, assure~, call~ it/him/her/them
  `,
} as const;
