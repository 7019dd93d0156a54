import { MAKES_SOMEBODY } from '../../english/claims/source-phrases';
import { REPORTING } from '../../english/reporting';
import { PhraseFinder } from '../../language/phrases';
import { UPOS } from '../../language/reading';
import type { Page } from '../../text/page';
import { overlaps, type Span } from '../../text/span';
import type { Statement } from '../article';
import type { Speaker } from './speakers';
import type { PageWords } from './statement-words';
import { coveredBy, type SpokenFor } from './vouching';

const REPORTED = new PhraseFinder<string>(Object.entries(REPORTING));
const PROPN = UPOS.indexOf('PROPN');
const LEAST_SHARE = 0.5;

/** Vague words of a statement: where they stand, and what kind of vagueness they are. */
interface VagueWords extends Span {
  readonly inMain: boolean;
  readonly isPassive: boolean;
  readonly isHearsay: boolean;
}

/** Whether the vague words stand outside the main clause, and there somebody known by name says something. */
export function reportsBeside(
  page: PageWords,
  main: { readonly first: number; readonly end: number },
  vague: number,
): boolean {
  if (vague >= main.first) return false;
  return REPORTED.find(page, main.first, main.end).some((report) => {
    for (let i = main.first; i < report.first; i++)
      if (page.isNamed(i) || page.tags[i] === PROPN) return !page.isQuoted(report.first);
    return false;
  });
}

/**
 * Whether somebody else stands behind the statement: a source of its own, apart from the vague words, that covers most of it, or its main
 * clause where the vague words stand outside ("Despite reports that …, the minister confirmed …").
 */
export function isVouchedFor(
  speakers: ReadonlyMap<SpokenFor, Speaker>,
  page: PageWords,
  { tokens }: Page,
  statement: Statement,
  vague: VagueWords,
  attributions: readonly SpokenFor[],
): boolean {
  return attributions.some((attribution) => {
    const { source, cue, content } = attribution;
    if ([...source, ...cue].some((span) => overlaps(span, vague))) return false;
    // "The mayor was said to …": whom it is said of is not who says so.
    if (vague.isPassive && source.some(({ end }) => end < vague.start && vague.start - end <= 1)) return false;
    if (
      speakers.get(attribution) !== 'known' &&
      !source.some((span) => isSomebody(page, statement, span, tokens, vague.isHearsay))
    )
      return false;
    if (!vague.inMain && cue.some((span) => span.start >= vague.end)) return true;
    const covered = coveredBy([...source, ...cue, ...content], statement);
    return covered >= LEAST_SHARE * (statement.end - statement.start);
  });
}

/**
 * A name, an office, a pronoun (which does not do for hearsay: "allegedly she asked, but he replied"); not "critics", "some", "one
 * poster". A source in another sentence is taken for somebody.
 */
function isSomebody(
  page: PageWords,
  statement: Statement,
  source: Span,
  { start }: Page['tokens'],
  nameOnly: boolean,
): boolean {
  if (!overlaps(source, statement)) return true;
  for (let i = statement.firstToken; i < statement.endToken && start[i] < source.end; i++) {
    if (
      start[i] >= source.start &&
      (page.isNamed(i) || page.tags[i] === PROPN || (!nameOnly && MAKES_SOMEBODY.has(page.word(i))))
    )
      return true;
  }
  return false;
}
