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

const PROPN = UPOS.indexOf('PROPN');
const DET = UPOS.indexOf('DET');
/** Behind these a crowd is somebody: "the experts", "those critics", "its researchers". */
const DEFINITE = new Set("the these those his her its their our 's ' ’".split(' '));
const LEAST_SHARE = 0.5;

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
    if (context.spoken.has(i)) return;
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
        main: !isVouchedFor(text.text, statement, span, context.attributions),
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
  for (let i = first; i < end; i++) if (page.isNamed(i)) return true;
  return false;
}

/** Whether somebody else stands behind most of the statement: a source of its own, apart from the vague words. */
function isVouchedFor(text: string, statement: Statement, vague: Span, attributions: readonly SpokenFor[]): boolean {
  return attributions.some(({ source, cue, content }) => {
    if (!cue.some((span) => overlaps(span, statement))) return false;
    if (!source.length || source.some((span) => overlaps(span, vague) || !isSomebody(text.slice(span.start, span.end))))
      return false;
    if (cue.some((span) => overlaps(span, vague))) return false;
    let covered = 0;
    for (const span of [...source, ...cue, ...content]) {
      covered += Math.max(0, Math.min(span.end, statement.end) - Math.max(span.start, statement.start));
    }
    return covered >= LEAST_SHARE * (statement.end - statement.start);
  });
}

/** A name, an office, a pronoun; not "critics", "some", "one poster". */
function isSomebody(source: string): boolean {
  return /\p{Lu}/u.test(source.slice(1)) || /\b(?:the|his|her|its|their|he|she|they|it)\b/i.test(source);
}
