import { holdsPhrase, withQuotation } from './around';
import { attributeIt, markIt } from './fixes';
import type { Rule } from './rule';
import { textOf } from './wording';

const messages = {
  anonymous: (words: string) => `Who is it? “${words}”: the reader is told neither the name nor why it is withheld.`,
};

export const anonymousSource: Rule = {
  meta: {
    name: 'anonymous-source',
    summary: 'A source stays unnamed, and nothing tells the reader who it is: “a source”, “insiders”.',
    why: `“A source” alone is almost never acceptable (Associated Press). Where somebody cannot be named, the reader should learn as much
as possible: how the source knows, and why the name is withheld.`,
    fix: 'Name the source, or describe it as closely as its safety allows and say why it is not named.',
    severity: 'warning',
    examples: {
      found: [
        `The ferry company will cut its night service. [[Sources close to the board said the decision fell in March.]]`,
      ],
      fine: [`The ferry company will cut its night service. Board member Anna Lund said the decision fell in March.`],
    },
  },
  check: (article, { allowedPhrases }) =>
    article.vagueSources
      .filter((found) => found.kind === 'anonymous' && !holdsPhrase(article, found, allowedPhrases))
      .map((found) => {
        const words = textOf(article, found);
        const { start, end } = found.main ? withQuotation(article, article.statements[found.statement]) : found;
        return {
          start,
          end,
          message: messages.anonymous(words),
          confidence: found.confidence,
          related: [],
          ...(!found.main && { severity: 'hint' as const }),
        };
      }),
  fixes: (article, finding) => [markIt(article, finding), attributeIt(article, finding)],
};
