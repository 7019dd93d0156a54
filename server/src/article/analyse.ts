import type { Judged, SentenceFacts, TokenTask } from '../language/encoder/judgement';
import { createReader } from '../language/reader';
import type { Genre } from '../language/reading';
import type { ModelFiles } from '../learning/model-file';
import { firstFrom, firstWhere } from '../text/first-from';
import type { Markup, Page } from '../text/page';
import { readPage } from '../text/read-page';
import { atOnce, type Steps } from '../text/steps';
import { createActorFinder } from './actors/find-actors';
import type { ActorLexicon } from './actors/lexicon';
import type { Article, BlockRole, Statement } from './article';
import { asGiven, traceAsGiven } from './as-given';
import { type Attributed, createAttributor } from './attribution/attributor';
import { classOfCue } from './attribution/cue-class';
import type { Turn } from './attribution/turns';
import { isAddress } from './claims/address';
import { openClaimNetwork } from './claims/claim-network';
import { type ClaimContext, type ClaimReader, type ClaimsFound, findClaims } from './claims/find-claims';
import { findJudgedClaims } from './claims/judged-claims';
import { findMarks, withoutMarks } from './claims/marks';
import { findForm } from './form/form';
import type { Form } from './forms';
import { namesByLayout } from './names-by-layout';
import { findHeadings } from './outline/find-headings';
import type { Trace } from './trace';
import { factsOf, type WholeReading } from './whole-reading';

/** What is known of a text beside its words. */
export interface Knowledge {
  /** Actors, aliases and exceptions that the project knows of. */
  readonly lexicon?: ActorLexicon | undefined;
  /** What kind of text it is, where somebody knows better than its signals. */
  readonly form?: Form | undefined;
  /** Hears why the text is read as it is. */
  readonly trace?: Trace | undefined;
}

export interface AnalyseOptions extends Knowledge {
  /** Plain text unless told otherwise. */
  readonly markup?: Markup;
}

const NO_CLAIMS: ClaimsFound = { claims: [], vagueSources: [] };

/** Reads a text quickly and says who is in it, how it is built, who says what, and which claims nobody vouches for. */
export type Analyser = (text: string, options?: AnalyseOptions) => Article;

/** The ways from a page to an article. All are pure: the same input gives an equal value, whatever was read before. None throws. */
export interface Analysis {
  readonly readQuickly: (page: Page) => WholeReading;
  /** What the encoder is to be asked about a page: nothing where it is no prose. */
  readonly factsOf: (quick: WholeReading) => readonly SentenceFacts[];
  /** The reading in full: the quick one, with what the encoder makes of sentences, and its names and who speaks as both together see them. */
  readonly readInFull: (quick: WholeReading, judged: Judged) => WholeReading;
  /** What a reading says, whichever reader made it. */
  readonly analyse: (reading: WholeReading, knowledge?: Knowledge) => Article;
  /** The same for whoever has other things to do meanwhile. */
  readonly inSteps: {
    readonly readQuickly: (page: Page) => Steps<WholeReading>;
    readonly factsOf: (quick: WholeReading) => Steps<readonly SentenceFacts[]>;
    readonly readInFull: (quick: WholeReading, judged: Judged) => Steps<WholeReading>;
    readonly analyse: (reading: WholeReading, knowledge?: Knowledge) => Steps<Article>;
  };
}

/**
 * Loads the models once.
 * @throws ModelError where a model is missing, truncated or made for another version.
 */
export function createAnalysis(models: ModelFiles): Analysis {
  const inSteps = analysisInSteps(models);
  return {
    inSteps,
    readQuickly: (page) => atOnce(inSteps.readQuickly(page)),
    factsOf: (quick) => atOnce(inSteps.factsOf(quick)),
    readInFull: (quick, judged) => atOnce(inSteps.readInFull(quick, judged)),
    analyse: (reading, knowledge) => atOnce(inSteps.analyse(reading, knowledge)),
  };
}

function analysisInSteps(models: ModelFiles): Analysis['inSteps'] {
  const reader = createReader(models);
  const attributor = createAttributor(models);
  const finder = createActorFinder(models, reader.words);
  const claimReader = { network: openClaimNetwork(models), words: reader.words };

  return {
    *readQuickly(page) {
      const reading = yield* reader.readInSteps(page);
      return { ...reading, speech: yield* attributor.readInSteps(reading), judged: undefined };
    },
    *readInFull({ page }, judged) {
      const heard = (task: TokenTask) => (sentence: number) => judged.sentences.get(sentence)?.tokens?.[task];
      const reading = yield* reader.readInSteps(page, heard('names'));
      return { ...reading, judged, speech: yield* attributor.readInSteps(reading, heard('speech')) };
    },
    *factsOf(reading) {
      const { page, genre, speech } = reading;
      if (!genre.prose) return [];
      const { roles } = findHeadings(page);
      yield;
      const { attributed } = attributor.link(reading, speech, roles);
      yield;
      return factsOf(page, (block) => roles[block] === 'running', attributed);
    },
    *analyse(reading, { lexicon, form, trace: listener } = {}) {
      const { page, genre, speech, judged } = reading;
      const trace = traceAsGiven(listener, page);
      const outline = findHeadings(page, trace);
      const marks = findMarks(page.text);
      yield;
      const linked = attributor.link(reading, speech, outline.roles);
      const own = { ...linked, attributions: withoutMarks(linked.attributions, marks) };
      const said = saidInProse(own, page, outline.roles);
      const statements = statementsOf(page, outline.roles, said, judged);
      const context = { attributions: said.attributions, headings: outline.headings, statements, lexicon, trace };
      yield;
      const { actors, actorOfSource } = yield* finder.findInSteps(
        { ...reading, names: namesByLayout(reading, outline.roles, linked.turns) },
        context,
      );
      yield;
      const heardOfCues = (sentence: number) => judged?.sentences.get(sentence)?.tokens?.cues;
      const attributions = said.attributions.map(({ reportedBy, ...a }) => ({
        ...a,
        actor: actorOfSource(a.source),
        cueClass: classOfCue(page, a.cue, heardOfCues),
        ...(reportedBy && { reportedBy: { ...reportedBy, actor: actorOfSource(reportedBy.source) } }),
      }));
      yield;
      const found = yield* claimsIn(reading, { statements, attributions, trace }, linked.turns, claimReader);
      yield;
      return asGiven({
        page,
        genre,
        reader: judged ? 'full' : 'quick',
        thresholds: judged?.thresholds,
        form: form ?? findForm(page, outline),
        headings: isListing(genre) ? [] : outline.headings,
        roles: outline.roles,
        statements,
        quotations: page.quotations,
        actors,
        attributions,
        marks,
        ...found,
      });
    },
  };
}

function statementsOf(
  { sentences }: Page,
  roles: readonly BlockRole[],
  { attributed }: Attributed,
  judged: Judged | undefined,
): readonly Statement[] {
  return sentences.flatMap((sentence, i) =>
    roles[sentence.block] === 'running'
      ? [{ ...sentence, attributed: attributed[i], judgement: judged?.sentences.get(i) }]
      : [],
  );
}

function* claimsIn(
  reading: WholeReading,
  context: ClaimContext,
  turns: readonly Turn[],
  claimReader: ClaimReader,
): Steps<ClaimsFound> {
  const { genre, judged } = reading;
  if (!genre.prose || isAddress(reading, context.statements)) return NO_CLAIMS;
  yield;
  const found = yield* judged
    ? findJudgedClaims(reading, context, judged.thresholds)
    : findClaims(reading, context, claimReader);
  return outsideTurns(found, context.statements, turns);
}

/** A turn of an interview is its speaker's, whomever he cites: the article claims nothing in it. */
function outsideTurns(found: ClaimsFound, statements: readonly Statement[], turns: readonly Turn[]): ClaimsFound {
  const isOutside = ({ statement }: { readonly statement: number }): boolean => {
    const { firstToken } = statements[statement];
    const turn = turns[firstWhere(turns.length, (i) => turns[i].endToken > firstToken)];
    return turn === undefined || turn.firstToken > firstToken;
  };
  return { claims: found.claims.filter(isOutside), vagueSources: found.vagueSources.filter(isOutside) };
}

/**
 * Loads the models once; the analyser may then be called as often as one likes.
 * @throws ModelError where a model is missing, truncated or made for another version.
 */
export const createAnalyser = (models: ModelFiles): Analyser => analyserOf(createAnalysis(models));

/** The steps of an analysis, one after the other. */
export function analyserOf({ readQuickly, analyse }: Analysis): Analyser {
  return (text, { markup = 'plaintext', ...known } = {}) => analyse(readQuickly(readPage(text, markup)), known);
}

/** Blocks in which nobody says anything; what a title says is said once, however often it stands there. */
const SPEECHLESS: ReadonlySet<BlockRole> = new Set([
  'repetition',
  'kicker',
  'letterhead',
  'boilerplate',
  'credit',
  'matter',
]);

function saidInProse(said: Attributed, page: Page, roles: readonly BlockRole[]): Attributed {
  const { block, start } = page.tokens;
  const attributions = said.attributions.filter(
    ({ cue }) => !SPEECHLESS.has(roles[block[firstFrom(start, cue[0].start)]]),
  );
  return { ...said, attributions };
}

/** What has lines that look like headings and are none: requirements, logs, source code. */
function isListing(genre: Genre): boolean {
  return !genre.prose && (genre.reason === 'code' || genre.reason === 'log' || genre.reason === 'data');
}
