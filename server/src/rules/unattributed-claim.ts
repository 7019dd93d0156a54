import type { Article, Claim, ClaimKind } from '../article/article';
import { holdsPhrase, nearestOf } from './around';
import { attributeIt, markIt } from './fixes';
import { isOwnJudgement, isQuestion } from './own-voice';
import type { Confidence, Rule } from './rule';
import { listWords, quote } from './wording';

const kinds: Readonly<Record<ClaimKind, string>> = {
  accusation: 'an accusation',
  figure: 'a figure',
  cause: 'a cause or an aim',
  'state-of-mind': 'what somebody thinks or feels',
  prediction: 'a prediction',
  judgement: 'a judgement',
  'non-public': 'what no reporter could see',
  generalisation: 'a sweeping statement',
};

const messages = {
  claim: (claim: string, kind: ClaimKind | undefined, words: string) =>
    `Who says so? ${claim}: ${kind ? kinds[kind] : 'a claim'}${words && ` (${words})`} without a source.`,
  /** In a column nobody asks who says so: its author does. */
  column: (claim: string, kind: ClaimKind | undefined, words: string) =>
    `What does it rest on? ${claim}: ${kind ? kinds[kind] : 'a claim'}${words && ` (${words})`}, told as a fact.`,
};

/** How sure a claim must be before it is shown, read quickly: chosen on outlets that nothing was learnt from, see `training/claims/network.py`. */
export const CLAIM_THRESHOLD: Readonly<Record<Confidence, number>> = { strict: 0.85, balanced: 0.41, thorough: 0.29 };

/** Who steals or lies in a review does so in the book or the film. */
const isPlot = ({ form }: Article, { kind }: Claim): boolean => form === 'review' && kind === 'accusation';

const isColumn = ({ form }: Article): boolean => form === 'opinion' || form === 'review';

export const unattributedClaim: Rule = {
  meta: {
    name: 'unattributed-claim',
    summary: 'The article itself asserts something that a reader would want a source for.',
    why: `A news text vouches for every sentence that it gives no source for. That is right for established facts, public records and what
the reporter saw. It is not for accusations, counts, causes, motives, predictions, judgements, what no reporter could see, and sweeping
statements: there the reader is owed an answer to *says who?*`,
    fix: `Name who says so, in the sentence or right beside it: a person, an office, an institution, a document. If nobody does, cut the
claim, or write down what is known instead.`,
    severity: 'information',
    kinds: {
      accusation: 'warning',
      figure: 'information',
      cause: 'information',
      'state-of-mind': 'information',
      prediction: 'information',
      judgement: 'information',
      'non-public': 'information',
      generalisation: 'information',
    },
    examples: {
      found: [
        `The council met on Monday in the town hall of Westby. [[The mayor had deceived voters for years and broken every rule on public contracts.]]`,
      ],
      fine: [
        `The council met on Monday in the town hall of Westby. The mayor had deceived voters about the contracts, auditor Jane Holm said.`,
      ],
    },
  },
  check: (article, { confidence, extraCues, trustedNarrators, allowedPhrases }) => {
    const silencing = [...extraCues, ...trustedNarrators, ...allowedPhrases];
    const vague = new Set(article.vagueSources.filter(({ main }) => main).map(({ statement }) => statement));
    return article.claims
      .filter(
        (claim) =>
          claim.confidence >= (article.thresholds ?? CLAIM_THRESHOLD)[confidence] &&
          !vague.has(claim.statement) &&
          !isPlot(article, claim) &&
          !isOwnJudgement(article, claim) &&
          !isQuestion(article, claim) &&
          !holdsPhrase(article, claim, silencing),
      )
      .map((claim) => ({
        start: claim.start,
        end: claim.end,
        ...(claim.kind && { kind: claim.kind }),
        message: messages[isColumn(article) ? 'column' : 'claim'](
          quote(article, claim.gist),
          claim.kind,
          listWords(article, claim.words),
        ),
        confidence: claim.confidence,
        related: nearestOf(article, claim),
      }));
  },
  fixes: (article, finding) => [markIt(article, finding), attributeIt(article, finding)],
};
