import type { Article } from '../article/article';
import { firstWhere } from '../text/first-from';
import type { Span } from '../text/span';
import { markIt } from './fixes';
import { quotationsTouching } from './look-up';
import { hasSpeaker, quotedWords, saysSentence, statementsOf } from './quoted-speech';
import type { Confidence, Rule } from './rule';
import { quote } from './wording';

const messages = {
  noSpeaker: (quotation: string) => `Who says this? ${quotation}: no speaker is named in this sentence or beside it.`,
};

/** Above this a sentence counts as attributed, whoever the source is: the model may have seen a speaker further away. */
const ATTRIBUTED: Readonly<Record<Confidence, number>> = { strict: 0.15, balanced: 0.3, thorough: 0.5 };

/** Characters behind a quotation in which its signature begins. */
const REACH = 12;

export const quoteWithoutSpeaker: Rule = {
  meta: {
    name: 'quote-without-speaker',
    summary: 'A full sentence stands in quotation marks, and no speaker is named in it or beside it.',
    why: 'Quotation marks promise that somebody said these words. A reader who cannot tell who did can neither weigh nor check them.',
    fix: 'Name the speaker in the sentence, or directly before or behind it.',
    severity: 'warning',
    examples: {
      found: [
        `The school in Hartley closed on Friday after thirty years. Workers took down the sign in the afternoon.

[[“Nobody from the city ever came to look at the roof of this building.”]]

The bus to Hartley runs every hour.`,
      ],
      fine: [
        `The school in Hartley closed on Friday after thirty years. Workers took down the sign in the afternoon.

“Nobody from the city ever came to look at the roof of this building,” headteacher Mary Webb said.`,
      ],
    },
  },
  check: (article, { confidence }) =>
    article.quotations.flatMap((quotation) => {
      const [piece] = quotation.pieces;
      if (quotation.depth > 0 || !saysSentence(article, piece)) return [];
      const statements = statementsOf(article, piece);
      if (statements.length === 0) return [];
      if (isSigned(article, piece)) return [];
      const [from, to] = [statements[0].block, statements[statements.length - 1].block];
      const all = article.statements;
      const neighbours = all.slice(
        firstWhere(all.length, (i) => all[i].block >= from - 1),
        firstWhere(all.length, (i) => all[i].block > to + 1),
      );
      if (
        neighbours.some(
          (s) => s.attributed >= ATTRIBUTED[confidence] && !statements.includes(s) && !isQuoted(article, s),
        )
      )
        return [];
      if (neighbours.some((s) => hasSpeaker(article, s))) return [];
      return [
        {
          start: piece.start,
          end: piece.end,
          message: messages.noSpeaker(quote(article, piece)),
          confidence: 0.7,
          related: [],
        },
      ];
    }),
  fixes: (article, finding) => [markIt(article, finding)],
};

/** Whether a statement is a quotation itself: that somebody says it too tells nobody's name. */
function isQuoted(article: Article, { start, end }: Span): boolean {
  return quotationsTouching(article, { start, end }).some((piece) => piece.start <= start + 1 && piece.end >= end - 1);
}

/**
 * Whether the quotation's own edges tell that somebody is named: a comma or a colon leads into it ("The letter states, …") or out of it
 * ("…," read the letter); a dash or a bracket behind it signs it; or it opens the text, as a motto that the text takes up.
 */
function isSigned(article: Article, { start, end }: Span): boolean {
  const { page } = article;
  const behind = page.text.slice(end, end + REACH).trimStart();
  const before = page.text.slice(0, start).trimEnd();
  return (
    before === '' ||
    /[,:]/u.test(before[before.length - 1]) ||
    quotedWords(article, { start, end }).endsWith(',') ||
    /^[-–—―([]/u.test(behind)
  );
}
