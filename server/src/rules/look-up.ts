import type { Actor, Article, Attribution } from '../article/article';
import { firstWhere } from '../text/first-from';
import { overlaps, type Span } from '../text/span';

/** Those of spans that follow one another without overlapping that a span touches, in their order: found by halving. */
export function touching<T extends Span>(ordered: readonly T[], span: Span): readonly T[] {
  const first = firstWhere(ordered.length, (i) => ordered[i].end > span.start);
  let end = first;
  while (end < ordered.length && ordered[end].start < span.end) end++;
  return ordered.slice(first, end).filter((one) => overlaps(one, span));
}

const outermostPieces = new WeakMap<Article['quotations'], readonly Span[]>();

/** The pieces of quotations that a span touches; those inside others are left out. */
export function quotationsTouching({ quotations }: Article, span: Span): readonly Span[] {
  let pieces = outermostPieces.get(quotations);
  if (!pieces) {
    pieces = quotations
      .flatMap((quotation) => (quotation.depth > 0 ? [] : quotation.pieces))
      .sort((a, b) => a.start - b.start);
    outermostPieces.set(quotations, pieces);
  }
  return touching(pieces, span);
}

/** A part of an attribution, and the attribution. */
interface Part extends Span {
  readonly role: 'source' | 'cue' | 'content';
  readonly of: Attribution;
}

interface Parts {
  readonly ordered: readonly Part[];
  /** How far the parts up to each one reach: a rising number, even where two attributions share words. */
  readonly reach: readonly number[];
}

const partsOf = new WeakMap<readonly Attribution[], Parts>();

/** The parts of attributions that a span touches, in the order of the text. */
export function partsTouching({ attributions }: Article, span: Span): readonly Part[] {
  let parts = partsOf.get(attributions);
  if (!parts) {
    parts = orderParts(attributions);
    partsOf.set(attributions, parts);
  }
  const { ordered, reach } = parts;
  const first = firstWhere(ordered.length, (i) => reach[i] > span.start);
  let end = first;
  while (end < ordered.length && ordered[end].start < span.end) end++;
  return ordered.slice(first, end).filter((part) => overlaps(part, span));
}

/** The attributions whose content a span touches, in their order. */
export function attributionsOf(article: Article, span: Span): readonly Attribution[] {
  const found = new Set(
    partsTouching(article, span)
      .filter(({ role }) => role === 'content')
      .map(({ of }) => of),
  );
  return [...found].sort((a, b) => a.cue[0].start - b.cue[0].start);
}

function orderParts(attributions: readonly Attribution[]): Parts {
  const ordered = attributions
    .flatMap((of) =>
      (['source', 'cue', 'content'] as const).flatMap((role) => of[role].map((part): Part => ({ ...part, role, of }))),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let furthest = 0;
  const reach = ordered.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return { ordered, reach };
}

const actorsById = new WeakMap<readonly Actor[], ReadonlyMap<string, Actor>>();

/** The actor of an attribution. */
export function actorOf({ actors }: Article, { actor }: Attribution): Actor | undefined {
  let byId = actorsById.get(actors);
  if (!byId) {
    byId = new Map(actors.map((one) => [one.id, one]));
    actorsById.set(actors, byId);
  }
  return actor === null ? undefined : byId.get(actor);
}
