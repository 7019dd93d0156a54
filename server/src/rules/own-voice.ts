import type { Article, Claim, ClaimKind } from '../article/article';
import type { Form } from '../article/forms';
import { SPEAKS_FOR_HIMSELF } from '../english/own-voice';

/** Forms whose authors may speak for themselves. */
const OWN_VOICE: ReadonlySet<Form> = new Set<Form>(['opinion', 'review', 'feature', 'release', 'interview']);

/** What an author may say of himself or judge: all but what somebody did, what was counted and what nobody saw. */
const OWN_TO_GIVE: ReadonlySet<ClaimKind | undefined> = new Set<ClaimKind | undefined>([
  'judgement',
  'generalisation',
  'prediction',
  'cause',
  'state-of-mind',
  undefined,
]);

/** Whether an author judges in the first person, in a form in which he may: he is the source. */
export const isOwnJudgement = (article: Article, claim: Claim): boolean =>
  OWN_VOICE.has(article.form) &&
  OWN_TO_GIVE.has(claim.kind) &&
  SPEAKS_FOR_HIMSELF.test(article.page.text.slice(claim.start, claim.end));

/** A question claims nothing. */
export const isQuestion = ({ page }: Article, { start, end }: Claim): boolean =>
  /\?["”’)\]]*$/u.test(page.text.slice(start, end));
