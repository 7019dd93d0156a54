import type { Article, Statement, VagueSource } from '../article/article';
import { holdsPhrase, nearestOf, withQuotation } from './around';
import { attributeIt, markIt } from './fixes';
import type { Confidence, Rule } from './rule';
import { quote, textOf } from './wording';

/** The question, by what the reader does not learn. */
const asks = { speaker: 'According to whom?', maker: 'Whose?', who: 'Who exactly?' } as const;
const answers = { speaker: 'does not say', maker: 'does not say', who: 'names nobody' } as const;

const messages = {
  vague: (words: string, lacks: keyof typeof asks) => `${asks[lacks]} “${words}” ${answers[lacks]}.`,
  /** Where no single words say that somebody says it. */
  whole: (sentence: string) => `Who says so? ${sentence}: credited to nobody in particular.`,
  namedBelow: (words: string, lacks: keyof typeof asks) =>
    `${asks[lacks]} “${words}” ${answers[lacks]} here; the text names a source further down.`,
};

const THRESHOLD: Readonly<Record<Confidence, number>> = { strict: 0.8, balanced: 0.6, thorough: 0.4 };

function messageOf(article: Article, found: VagueSource, statement: Statement): string {
  if (found.start <= statement.start && found.end >= statement.end) return messages.whole(quote(article, statement));
  const words = textOf(article, found);
  return messages[found.namedBelow ? 'namedBelow' : 'vague'](words, found.lacks ?? 'who');
}

export const vagueSource: Rule = {
  meta: {
    name: 'vague-source',
    summary: 'Something is credited to nobody in particular: “critics say”, “it is believed”, “reportedly”.',
    why: `Words like these look like a source and are none: the reader cannot tell who says so, how many they are, or whether the writer
asked anybody. Wikipedia calls them weasel words; news agencies ask for a name, an office or a document.`,
    fix: 'Say which critics, whose report, who believes so. In a lead a vague source is fine as long as the text names it further down.',
    severity: 'warning',
    examples: {
      found: [
        `The old bridge over the river was opened again on Monday, and the first bus of the day went across it. [[Critics say the repair took too long.]]`,
      ],
      fine: [
        `The old bridge over the river was opened again on Monday, and the first bus of the day went across it. The drivers’ union says the repair took too long.`,
      ],
    },
  },
  check: (article, { confidence, allowedPhrases }) =>
    article.vagueSources
      .filter(
        (found) =>
          found.kind === 'vague' &&
          found.confidence >= (article.thresholds ?? THRESHOLD)[confidence] &&
          !holdsPhrase(article, found, allowedPhrases),
      )
      .map((found) => {
        const statement = article.statements[found.statement];
        const { start, end } = found.main ? withQuotation(article, statement) : found;
        return {
          start,
          end,
          message: messageOf(article, found, statement),
          confidence: found.confidence,
          related: nearestOf(article, statement),
          ...(!found.main
            ? { severity: 'hint' as const }
            : found.namedBelow
              ? { severity: 'information' as const }
              : {}),
        };
      }),
  fixes: (article, finding) => [markIt(article, finding), attributeIt(article, finding)],
};
