import type { Article } from '../article/article';
import { overlaps, type Span } from '../text/span';
import { attributionsOf, touching } from './look-up';
import { namedSpeaker, saysSentence } from './quoted-speech';
import type { Finding, Rule, TextEdit } from './rule';

const messages = {
  merged: 'Two speakers’ words stand in one paragraph: start a new one for the second.',
  other: 'Another speaker’s words.',
  newParagraph: 'Start a new paragraph for the second speaker',
};

export const mergedSpeakers: Rule = {
  meta: {
    name: 'merged-speakers',
    summary: 'Quotations of two different speakers follow each other in one paragraph.',
    why: 'A reader takes the words of one paragraph to be one speaker’s. Two voices side by side are easily mixed up.',
    fix: 'Give the second speaker a new paragraph, and name that speaker first.',
    severity: 'information',
    examples: {
      found: [
        `“The water rose to the second step,” Ida Moe said. [[“We had warned the council about the dam for years,”]] Karl Lie said.`,
      ],
      fine: [`“The water rose to the second step,” Ida Moe said. “It was gone by noon,” she said.`],
    },
  },
  check: (article) => {
    let before: { block: Span; speaker: string; piece: Span } | undefined;
    return article.quotations.flatMap((quotation) => {
      const piece = quotation.pieces[0];
      if (quotation.depth > 0 || !saysSentence(article, piece)) return [];
      const [block] = touching(article.page.blocks, piece);
      const speaker = block && speakerOf(article, piece, block);
      if (speaker === undefined) return [];
      const last = before;
      before = { block, speaker, piece };
      if (!last || last.block !== block || last.speaker === speaker) return [];
      return [
        {
          start: piece.start,
          end: piece.end,
          message: messages.merged,
          confidence: 0.7,
          related: [{ ...last.piece, message: messages.other }],
        },
      ];
    });
  },
  fixes: (article, finding) => {
    const parting = newParagraph(article, finding);
    return parting ? [{ title: messages.newParagraph, edits: [parting], preferred: true, safe: true }] : [];
  },
};

/** A blank line before the sentence of the second speaker, unless the first one's words stand in it too. */
function newParagraph({ page: { text, sentences } }: Article, { start, related }: Finding): TextEdit | undefined {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  if (!sentence || related.some((first) => first.end > sentence.start)) return undefined;
  const before = text.slice(0, sentence.start).trimEnd().length;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { start: before, end: sentence.start, text: lineEnd + lineEnd };
}

/** The person who says the quotation, where its own attribution calls one by name in the same paragraph: only two names are surely two. */
function speakerOf(article: Article, piece: Span, block: Span): string | undefined {
  const said = attributionsOf(article, piece).find(({ source }) => source.every((part) => overlaps(part, block)));
  return said && namedSpeaker(article, said)?.id;
}
