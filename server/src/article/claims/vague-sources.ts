import { REQUESTS } from '../../english/claims/crowds';
import { MAKES_SOMEBODY, OPENS_RELATIVE } from '../../english/claims/source-phrases';
import { ANONYMITY, ANONYMITY_REASON, ANONYMOUS, VAGUE } from '../../english/claims/vague';
import { formsOfVerb } from '../../english/inflect';
import { REPORTING } from '../../english/reporting';
import { cueClassOf } from '../../english/telling';
import { PhraseFinder, type PhraseHit } from '../../language/phrases';
import { UPOS } from '../../language/reading';
import { firstFrom, firstWhere } from '../../text/first-from';
import type { Page } from '../../text/page';
import { overlaps, type Span } from '../../text/span';
import type { Attribution, Statement, VagueSource } from '../article';
import {
  isBodyOfOfficials,
  isNamedBefore,
  isNamedInside,
  isNamedStudy,
  isReportOfSome,
  isSettledPassive,
} from './identified';
import { type Speaker, speakerIn } from './speakers';
import type { PageWords, StatementWords } from './statement-words';
import { vouches } from './vouching';

/** An attribution as far as vagueness cares: who stands behind what. */
export type SpokenFor = Pick<Attribution, 'kind' | 'source' | 'cue' | 'content' | 'actor' | 'cueClass'>;

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
  lore: 0.85,
  anonymous: 0.9,
  anonymity: 0.6,
};

const ANONYMITY_FINDER = new PhraseFinder<'anonymity'>([['anonymity', ANONYMITY]], true);
const REASON = new PhraseFinder<'reason'>([['reason', ANONYMITY_REASON]]);

const REPORTED = new PhraseFinder<string>(Object.entries(REPORTING));

const REQUESTED = new Set(REQUESTS.split(' ').flatMap(formsOfVerb));

const PROPN = UPOS.indexOf('PROPN');
const ADJ = UPOS.indexOf('ADJ');
const NOUN = UPOS.indexOf('NOUN');
const DET = UPOS.indexOf('DET');
const LEAST_SHARE = 0.5;
/** How sure it is that a source is nobody in particular by its nouns alone. */
const UNNAMED = 0.8;
/** Characters between what somebody said and a pronoun that goes on with the same speaker. */
const GOES_ON = 250;
/** Tokens, quotation marks among them. */
const NICKNAME = 7;

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
  const cuedIn = byStatement(context);
  const speakers = speakersOf(page, text, context.attributions);
  context.statements.forEach((statement, i) => {
    const { firstToken, endToken } = statement;
    if (context.spoken.has(i) && page.quotedShare(firstToken, endToken) === 0) return;
    const words = page.read(statement);
    const { main } = words;
    let best = unnamedIn(page, text, i, statement, cuedIn, speakers);
    let bestRank = best ? best.confidence : 0;
    for (const hit of FINDER.find(page, statement.firstToken, statement.endToken)) {
      if (page.isQuoted(hit.first) || isIdentified(page, hit, words)) continue;
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
              { ...span, inMain: hit.first >= main.first && hit.first < main.end, label: hit.label },
              cuedIn.get(i) ?? [],
            )),
        namedBelow: context.restated.has(i),
        confidence,
      };
    }
    if (best) found.push(best);
  });
  return found;
}

/** Who speaks in each attribution. Whom a pronoun means that has no actor was said just before: it goes on with the same speaker. */
function speakersOf(page: PageWords, text: Page, attributions: readonly SpokenFor[]): ReadonlyMap<SpokenFor, Speaker> {
  const speakers = new Map<SpokenFor, Speaker>();
  let before: Speaker = 'known';
  let end = 0;
  for (const attribution of attributions) {
    const [source] = attribution.source;
    if (!source) continue;
    let speaker = attribution.actor === null ? speakerIn(page, text, source) : namedOr(speakerIn(page, text, source));
    if (speaker === 'pronoun') speaker = source.start - end <= GOES_ON ? before : 'known';
    speakers.set(attribution, speaker);
    before = speaker;
    end = Math.max(end, ...[...attribution.cue, ...attribution.content].map((span) => span.end));
  }
  return speakers;
}

/** An actor that a pronoun means is known; a crowd that acts through the text ("Democrats") is an actor, and still nobody in particular. */
const namedOr = (speaker: Speaker): Speaker => (speaker === 'pronoun' ? 'known' : speaker);

/** A source of the statement that is a crowd or somebody unnamed, where what it says is most of the statement. */
function unnamedIn(
  page: PageWords,
  { tokens }: Page,
  index: number,
  statement: Statement,
  cuedIn: CuedIn,
  speakers: ReadonlyMap<SpokenFor, Speaker>,
): VagueSource | undefined {
  const attributions = cuedIn.get(index) ?? [];
  const size = statement.end - statement.start;
  const covers = ({ source, cue, content }: SpokenFor): boolean =>
    content.length > 0 &&
    !isNickname(page, tokens, content) &&
    coveredBy([...source, ...cue, ...content], statement) >= LEAST_SHARE * size;
  const known = attributions.some((one) => speakers.get(one) === 'known' && vouches(one) && covers(one));
  if (known) return undefined;
  for (const attribution of attributions) {
    const speaker = speakers.get(attribution);
    const { source, cue } = attribution;
    if ((speaker !== 'crowd' && speaker !== 'unnamed') || !vouches(attribution) || !covers(attribution)) continue;
    if (page.isQuoted(firstFrom(tokens.start, cue[0].start)) || !tells(page, tokens, cue)) continue;
    if (speaker === 'unnamed' && isNamedNext(page, tokens, index, cuedIn)) continue;
    const adjoins = cue[0].start >= source[0].end && cue[0].start - source[0].end <= 1;
    return {
      start: source[0].start,
      end: adjoins ? cue[0].end : source[0].end,
      statement: index,
      kind: speaker === 'unnamed' ? 'anonymous' : 'vague',
      main: true,
      namedBelow: false,
      confidence: UNNAMED,
    };
  }
  return undefined;
}

/** Whether the cue is known to tell something, and does not only ask for it or offer it: "residents asked for a bridge". */
function tells(page: PageWords, tokens: Page['tokens'], cue: readonly Span[]): boolean {
  const words: string[] = [];
  for (const { start, end } of cue) {
    for (let i = firstFrom(tokens.start, start); i < tokens.length && tokens.start[i] < end; i++)
      words.push(page.word(i));
  }
  const does = cueClassOf(words);
  return does !== null && vouches({ cueClass: does }) && !words.some((word) => REQUESTED.has(word));
}

/** Whether a person who has no name yet gets one in the next two statements: "A sailor said … Nils Berg, who …, said …". */
function isNamedNext(page: PageWords, tokens: Page['tokens'], index: number, cuedIn: CuedIn): boolean {
  return [index + 1, index + 2].some((next) =>
    cuedIn.get(next)?.some(({ source }) =>
      source.some(({ start, end }) => {
        for (let i = firstFrom(tokens.start, start); i < tokens.length && tokens.start[i] < end; i++) {
          if (page.isPerson(i)) return true;
        }
        return false;
      }),
    ),
  );
}

/** Whether all that is said is a word or two in quotation marks: “Locals call it ‘the hole’” names something, and claims nothing. */
function isNickname(page: PageWords, tokens: Page['tokens'], content: readonly Span[]): boolean {
  const first = firstFrom(tokens.start, content[0].start);
  const end = firstFrom(tokens.start, content[content.length - 1].end);
  return end - first <= NICKNAME && page.quotedShare(first, end) > LEAST_SHARE;
}

/** Characters of a statement that spans cover. */
function coveredBy(spans: readonly Span[], { start, end }: Span): number {
  return spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)), 0);
}

const isAnonymous = (label: Label): boolean => label === 'anonymous' || label === 'anonymity';

/** Whether the statement tells why somebody in it is not named. */
const tellsReason = (page: PageWords, { first, end }: StatementWords): boolean =>
  ANONYMITY_FINDER.find(page, first, end).length > 0 && REASON.find(page, first, end).length > 0;

type CuedIn = ReadonlyMap<number, readonly SpokenFor[]>;

/** The attributions that have a cue in a statement, by the statement's index. */
function byStatement({ statements, attributions }: Context): CuedIn {
  const groups = new Map<number, SpokenFor[]>();
  for (const attribution of attributions) {
    for (const { start } of attribution.cue) {
      const i = firstWhere(statements.length, (index) => statements[index].end > start);
      const group = groups.get(i);
      if (!group) groups.set(i, [attribution]);
      else if (group.at(-1) !== attribution) group.push(attribution);
    }
  }
  return groups;
}

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
  speakers: ReadonlyMap<SpokenFor, Speaker>,
  page: PageWords,
  { tokens }: Page,
  statement: Statement,
  vague: Span & { readonly inMain: boolean; readonly label: Label },
  attributions: readonly SpokenFor[],
): boolean {
  return attributions.some((attribution) => {
    const { source, cue, content } = attribution;
    if ([...source, ...cue].some((span) => overlaps(span, vague))) return false;
    // "The mayor was said to …": whom it is said of is not who says so.
    if (vague.label === 'passive' && source.some(({ end }) => end < vague.start && vague.start - end <= 1))
      return false;
    if (
      speakers.get(attribution) !== 'known' &&
      !source.some((span) => isSomebody(page, statement, span, tokens, vague.label === 'hearsay'))
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
