import type { Actor, Article } from '../article/article';
import { firstWhere } from '../text/first-from';
import type { Span } from '../text/span';
import { attributionsOf, touching } from './look-up';
import { namedSpeaker, saysSentence } from './quoted-speech';
import type { Rule } from './rule';

const LATE = 2;

const messages = {
  late: 'Who is speaking? The reader learns it only after several sentences: name the speaker after the first.',
  here: 'The speaker is named here.',
};

export const lateSpeaker: Rule = {
  meta: {
    name: 'late-speaker',
    summary: 'A paragraph opens with a quotation, and its speaker comes only after the second quoted sentence.',
    why: 'Readers want to know who is talking while they read, not afterwards. News agencies name the speaker after the first sentence.',
    fix: 'Move the speaker behind the first quoted sentence, or in front of the quotation.',
    severity: 'hint',
    examples: {
      found: [
        `[[“We waited for the boat all night. The children slept on the stones. In the morning nobody had come,”]] fisherman Ole Brandt said.`,
      ],
      fine: [
        `“We waited for the boat all night,” fisherman Ole Brandt said. “The children slept on the stones. In the morning nobody had come.”`,
      ],
    },
  },
  check: (article) =>
    article.quotations.flatMap((quotation) => {
      const piece = quotation.pieces[0];
      const [block] = touching(article.page.blocks, piece);
      if (
        quotation.depth > 0 ||
        !block ||
        piece.start !== block.start ||
        quotation.pieces.length > 1 ||
        !saysSentence(article, piece)
      )
        return [];
      const inside = article.page.text.slice(piece.start, piece.end);
      const ends = inside.match(/[.!?](?=["”’]?\s+\p{Lu})/gu)?.length ?? 0;
      if (ends < LATE) return [];
      const speaker = attributionsOf(article, piece).find(
        ({ source }) => source.length > 0 && source[0].start >= piece.end && source[0].end <= block.end,
      );
      if (!speaker) return [];
      const person = namedSpeaker(article, speaker);
      if (!person || isFresh(article, person, block)) return [];
      const { start, end } = speaker.source[0];
      return [
        {
          start: piece.start,
          end: piece.end,
          message: messages.late,
          confidence: 0.7,
          related: [{ start, end, message: messages.here }],
        },
      ];
    }),
};

/** Whether the paragraph above has spoken of the person: its reader knows who goes on. */
function isFresh(article: Article, { mentions }: Actor, block: Span): boolean {
  const { blocks } = article.page;
  const above = blocks[firstWhere(blocks.length, (i) => blocks[i].start >= block.start) - 1];
  return above !== undefined && touching(mentions, above).length > 0;
}
