import type { Places } from '../text/letters';
import type { Page } from '../text/page';
import type { Span } from '../text/span';
import type { Article } from './article';
import type { Trace } from './trace';

/**
 * An article on a text whose words were made whole for reading, with every offset led back to the text as it was given.
 * What the article says in words of its own ("Ellwood") stays as it was read.
 */
export function asGiven(article: Article): Article {
  const { given } = article.page;
  if (!given) return article;
  const at = <T extends Span>(span: T): T => ledBack(span, given.places);
  const page = pageAsGiven(article.page, given.text, given.places, at);
  return {
    ...article,
    page,
    headings: article.headings.map(at),
    statements: article.statements.map(at),
    quotations: page.quotations,
    actors: article.actors.map((actor) => ({
      ...actor,
      roles: actor.roles.map(at),
      mentions: actor.mentions.map(at),
    })),
    attributions: article.attributions.map(({ reportedBy, ...attribution }) => ({
      ...attribution,
      source: attribution.source.map(at),
      cue: attribution.cue.map(at),
      content: attribution.content.map(at),
      ...(reportedBy && {
        reportedBy: { ...reportedBy, source: reportedBy.source.map(at), cue: reportedBy.cue.map(at) },
      }),
    })),
    claims: article.claims.map((claim) => ({ ...at(claim), words: claim.words.map(at), gist: at(claim.gist) })),
    vagueSources: article.vagueSources.map(at),
    marks: article.marks.map(at),
  };
}

/** Tells a listener of decisions where they stand in the text as it was given. */
export function traceAsGiven(trace: Trace | undefined, { given }: Page): Trace | undefined {
  return trace && given ? (decision) => trace(ledBack(decision, given.places)) : trace;
}

const ledBack = <T extends Span>(span: T, places: Places): T => ({
  ...span,
  start: places.start(span.start),
  end: Math.max(places.end(span.end), places.start(span.start)),
});

function pageAsGiven(page: Page, text: string, places: Places, at: <T extends Span>(span: T) => T): Page {
  const { tokens } = page;
  return {
    ...page,
    text,
    given: undefined,
    blocks: page.blocks.map(at),
    sentences: page.sentences.map(at),
    quotations: page.quotations.map((quotation) => ({ ...quotation, pieces: quotation.pieces.map(at) })),
    tokens: {
      ...tokens,
      start: tokens.start.map((offset) => places.start(offset)),
      end: tokens.end.map((offset) => places.end(offset)),
    },
  };
}
