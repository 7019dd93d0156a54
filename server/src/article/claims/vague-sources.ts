import { REPORTING } from '../../language/lexicon/reporting';
import { PhraseFinder } from '../../language/phrases';
import { UPOS } from '../../language/reading';
import type { Page } from '../../text/page';
import { overlaps, type Span } from '../../text/span';
import type { Attribution, Statement, VagueSource } from '../article';
import { ANONYMOUS, VAGUE } from './lexicon/vague';
import type { PageWords } from './statement-words';

/** An attribution as far as vagueness cares: who stands behind what. */
export type SpokenFor = Pick<Attribution, 'source' | 'cue' | 'content'>;

type Label = keyof typeof VAGUE | 'anonymous';

const FINDER = new PhraseFinder<Label>([...(Object.entries(VAGUE) as [Label, string][]), ['anonymous', ANONYMOUS]]);

/** How sure each list is, where nothing speaks against it. */
const CONFIDENCE: Readonly<Record<Label, number>> = {
  hearsay: 0.95,
  passive: 0.85,
  crowd: 0.9,
  report: 0.75,
  study: 0.85,
  reaction: 0.65,
  anonymous: 0.9,
};

const REPORTED = new PhraseFinder<string>(Object.entries(REPORTING));

const PROPN = UPOS.indexOf('PROPN');
const DET = UPOS.indexOf('DET');
/** Behind these a crowd is somebody: "the experts", "those critics", "its researchers". */
const DEFINITE = new Set("the these those his her its their our 's ' ’".split(' '));
const LEAST_SHARE = 0.5;
/** How far behind "a new poll" its maker may be named. */
const STUDY_REACH = 5;
/** What an expected event is when it is only a date in somebody's diary. */
const SCHEDULED =
  /^(?:be )?(?:complete|finish|held|hold|open|close|begin|start|end|attend|arrive|meet|vote|discuss|return|publish|release|announce|take|run|last)/;

interface Context {
  readonly statements: readonly Statement[];
  readonly attributions: readonly SpokenFor[];
  readonly spoken: ReadonlySet<number>;
  readonly restated: ReadonlySet<number>;
}

/**
 * Words that credit something to nobody in particular, or to somebody unnamed; one for each statement, the surest.
 *
 * Words inside quotation marks are the speaker's. A source that a reader can identify for the same assertion makes it no matter of the
 * sentence as a whole (`main` is false).
 */
export function findVagueSources(page: PageWords, text: Page, context: Context): VagueSource[] {
  const { start, end } = text.tokens;
  const found: VagueSource[] = [];
  context.statements.forEach((statement, i) => {
    const { firstToken, endToken } = statement;
    if (context.spoken.has(i) && page.quotedShare(firstToken, endToken) === 0) return;
    const { main } = page.read(statement);
    let best: VagueSource | undefined;
    for (const hit of FINDER.find(page, statement.firstToken, statement.endToken)) {
      if (page.isQuoted(hit.first) || isIdentified(page, hit.label, hit.first, hit.end, statement)) continue;
      const span = { start: start[hit.first], end: end[hit.end - 1] };
      const confidence = CONFIDENCE[hit.label];
      if (best && (best.kind === 'anonymous' || best.confidence >= confidence) && hit.label !== 'anonymous') continue;
      best = {
        ...span,
        statement: i,
        kind: hit.label === 'anonymous' ? 'anonymous' : 'vague',
        main:
          !reportsBeside(page, main, hit.first) &&
          !isVouchedFor(
            page,
            text,
            statement,
            { ...span, inMain: hit.first >= main.first && hit.first < main.end },
            context.attributions,
          ),
        namedBelow: context.restated.has(i),
        confidence,
      };
    }
    if (best) found.push(best);
  });
  return found;
}

/** Whether the words beside a phrase name somebody after all: "US officials said", "the experts", "is seen by the UN as". */
function isIdentified(page: PageWords, label: Label, first: number, end: number, statement: Statement): boolean {
  if (label === 'passive') {
    if (page.word(end - 2) === 'expected' && SCHEDULED.test(`${page.word(end)} ${page.word(end + 1)}`)) return true;
    for (let i = end - 1; i < Math.min(end + 3, statement.endToken); i++) {
      if (page.word(i) === 'by')
        return !/^(?:some|many|most|critics|others|several|experts|observers|analysts|the)$/.test(page.word(i + 1));
    }
    return false;
  }
  if (label !== 'crowd' && label !== 'study' && label !== 'report' && label !== 'anonymous') return false;
  for (let i = first - 1; i >= Math.max(statement.firstToken, first - 3); i--) {
    if (DEFINITE.has(page.word(i)) || page.isNamed(i) || (page.tags[i] === PROPN && i > statement.firstToken))
      return true;
    if (
      page.tags[i] === DET ||
      /^[,;:.]$/.test(page.word(i)) ||
      page.tags[i] === UPOS.indexOf('VERB') ||
      page.tags[i] === UPOS.indexOf('ADP')
    )
      break;
  }
  if (label !== 'crowd' && label !== 'study') return false;
  if (label === 'study') {
    for (let i = end; i < Math.min(end + STUDY_REACH, statement.endToken); i++) {
      if (
        /^(?:by|from|of|conducted|published)$/.test(page.word(i)) &&
        (page.isNamed(i + 1) || page.isNamed(i + 2) || page.isNamed(i + 3))
      )
        return true;
    }
  }
  // The first word of a sentence may be taken for a name by its capital.
  for (let i = first + 1; i < end; i++) if (page.isNamed(i)) return true;
  return false;
}

/** Whether the vague words stand outside the main clause, and there somebody known by name says something. */
function reportsBeside(
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
function isVouchedFor(
  page: PageWords,
  { tokens }: Page,
  statement: Statement,
  vague: Span & { readonly inMain: boolean },
  attributions: readonly SpokenFor[],
): boolean {
  return attributions.some(({ source, cue, content }) => {
    if (!cue.some((span) => overlaps(span, statement)) || [...source, ...cue].some((span) => overlaps(span, vague)))
      return false;
    if (!source.some((span) => isSomebody(page, statement, span, tokens))) return false;
    if (!vague.inMain && cue.some((span) => span.start >= vague.end)) return true;
    let covered = 0;
    for (const span of [...source, ...cue, ...content]) {
      covered += Math.max(0, Math.min(span.end, statement.end) - Math.max(span.start, statement.start));
    }
    return covered >= LEAST_SHARE * (statement.end - statement.start);
  });
}

const PERSONAL = /^(?:the|his|her|its|their|he|she|they|it|who|which|that)$/;

/** A name, an office, a pronoun; not "critics", "some", "one poster". A source in another sentence is taken for somebody. */
function isSomebody(page: PageWords, statement: Statement, source: Span, { start }: Page['tokens']): boolean {
  if (!overlaps(source, statement)) return true;
  for (let i = statement.firstToken; i < statement.endToken && start[i] < source.end; i++) {
    if (start[i] >= source.start && (page.isNamed(i) || page.tags[i] === PROPN || PERSONAL.test(page.word(i))))
      return true;
  }
  return false;
}
