import { OPENS_RELATIVE } from '../../english/claims/source-phrases';
import { ANONYMITY, ANONYMITY_REASON, ANONYMOUS, VAGUE } from '../../english/claims/vague';
import { PhraseFinder, type PhraseHit } from '../../language/phrases';
import { UPOS } from '../../language/reading';
import type { Page } from '../../text/page';
import type { Statement, VagueSource } from '../article';
import {
  isBodyOfOfficials,
  isNamedBefore,
  isNamedInside,
  isNamedStudy,
  isReportOfSome,
  isSettledPassive,
} from './identified';
import type { PageWords, StatementWords } from './statement-words';
import { byStatement, speakersOf, unnamedIn } from './unnamed-sources';
import { isVouchedFor, reportsBeside } from './vouched-beside';
import type { SpokenFor } from './vouching';

type Label = keyof typeof VAGUE | 'anonymous' | 'anonymity';

const FINDER = new PhraseFinder<Label>(
  [...(Object.entries(VAGUE) as [Label, string][]), ['anonymous', ANONYMOUS], ['anonymity', ANONYMITY]],
  true,
);

/** How sure each list is, where nothing speaks against it. */
const CONFIDENCE: Readonly<Record<Label, number>> = {
  hearsay: 0.95,
  passive: 0.75,
  crowd: 0.9,
  part: 0.85,
  report: 0.75,
  study: 0.85,
  reaction: 0.65,
  lore: 0.97,
  heard: 0.97,
  mood: 0.85,
  anonymous: 0.9,
  anonymity: 0.6,
};

/** What a reader does not learn from the words of a list. */
const LACKS: Readonly<Partial<Record<Label, VagueSource['lacks']>>> = {
  hearsay: 'speaker',
  passive: 'speaker',
  lore: 'speaker',
  heard: 'speaker',
  mood: 'speaker',
  reaction: 'speaker',
  report: 'maker',
  study: 'maker',
};

const ANONYMITY_FINDER = new PhraseFinder<'anonymity'>([['anonymity', ANONYMITY]], true);
const REASON = new PhraseFinder<'reason'>([['reason', ANONYMITY_REASON]]);

const ADJ = UPOS.indexOf('ADJ');
const NOUN = UPOS.indexOf('NOUN');
const DET = UPOS.indexOf('DET');

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
  const cuedIn = byStatement(context.statements, context.attributions);
  const speakers = speakersOf(page, text, context.attributions);
  context.statements.forEach((statement, i) => {
    const { firstToken, endToken } = statement;
    const isSpoken = context.spoken.has(i) && page.quotedShare(firstToken, endToken) === 0;
    const words = page.read(statement);
    const { main } = words;
    let best = isSpoken ? undefined : unnamedIn(page, text, i, statement, cuedIn, speakers);
    let bestRank = best ? best.confidence : 0;
    for (const hit of FINDER.find(page, statement.firstToken, statement.endToken)) {
      if (page.isQuoted(hit.first) || isIdentified(page, hit, words)) continue;
      if (isSpoken && hit.label !== 'heard') continue;
      if (isAnonymous(hit.label) && tellsReason(page, words)) continue;
      const span = { start: start[hit.first], end: end[hit.end - 1] };
      const confidence = CONFIDENCE[hit.label];
      const rank = hit.label === 'anonymous' ? 1 : confidence;
      if (best && bestRank >= rank) continue;
      bestRank = rank;
      best = {
        ...span,
        statement: i,
        kind: isAnonymous(hit.label) ? 'anonymous' : 'vague',
        main:
          isOutermost(page, hit, words) ||
          (!isAside(page, hit) &&
            !reportsBeside(page, main, hit.first) &&
            !isVouchedFor(
              speakers,
              page,
              text,
              statement,
              {
                ...span,
                inMain: hit.first >= main.first && hit.first < main.end,
                isPassive: hit.label === 'passive',
                isHearsay: hit.label === 'hearsay',
              },
              cuedIn.get(i) ?? [],
            )),
        namedBelow: context.restated.has(i),
        lacks: LACKS[hit.label],
        confidence,
      };
    }
    if (best) found.push(best);
  });
  return found;
}

const isAnonymous = (label: Label): boolean => label === 'anonymous' || label === 'anonymity';

/** Whether the statement tells why somebody in it is not named. */
const tellsReason = (page: PageWords, { first, end }: StatementWords): boolean =>
  ANONYMITY_FINDER.find(page, first, end).length > 0 && REASON.find(page, first, end).length > 0;

/** Whether the words beside a phrase name somebody after all. */
function isIdentified(page: PageWords, hit: PhraseHit<Label>, statement: StatementWords): boolean {
  switch (hit.label) {
    case 'passive':
      return isSettledPassive(page, hit, statement);
    case 'crowd':
      return isNamedBefore(page, hit, statement) || isNamedInside(page, hit) || isBodyOfOfficials(page, hit, statement);
    case 'study':
      return isNamedStudy(page, hit, statement) || isNamedInside(page, hit);
    case 'report':
      return isNamedBefore(page, hit, statement) || isReportOfSome(page, hit, statement);
    case 'part':
      return isNamedBefore(page, hit, statement);
    case 'anonymous':
      return isNamedBefore(page, hit, statement, false);
    default:
      return false;
  }
}

/** Labels of those who speak, and not of how it is said. */
const SPEAKERS: ReadonlySet<Label> = new Set<Label>(['crowd', 'part', 'study', 'report', 'anonymous']);
const AT_START = 3;

/** Whether the vague speakers frame the whole statement: they open it, or they close it ("…, sources said"). */
function isOutermost(page: PageWords, { label, first, end }: PhraseHit<Label>, statement: StatementWords): boolean {
  if (!SPEAKERS.has(label)) return false;
  if (first - statement.first <= AT_START && first >= statement.main.first) return true;
  let i = first - 1;
  while (i > statement.first && (page.tags[i] === ADJ || page.tags[i] === NOUN || page.tags[i] === DET)) i--;
  return page.word(i) === ',' && end >= statement.end - 1 && label !== 'study';
}

/** Whether the words only describe somebody in passing: "the mayor, who is expected to resign". */
function isAside(page: PageWords, { label, first }: PhraseHit<Label>): boolean {
  if (label === 'anonymity') return true;
  return [1, 2].some(
    (k) => OPENS_RELATIVE.has(page.word(first - k)) || (label === 'passive' && page.word(first - k) === 'that'),
  );
}
