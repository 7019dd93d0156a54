import { createReader } from '../language/reader';
import type { Genre, Reading } from '../language/reading';
import type { ModelFiles } from '../learning/model-file';
import { firstFrom } from '../text/first-from';
import type { Markup, Page } from '../text/page';
import { readPage } from '../text/read-page';
import { createActorFinder } from './actors/find-actors';
import type { ActorLexicon } from './actors/lexicon';
import type { Article, Statement } from './article';
import { type Attributed, createAttributor } from './attribution/attributor';
import { type ClaimsFound, findClaims } from './claims/find-claims';
import { type Form, findForm } from './form/form';
import { type BlockRole, findHeadings } from './outline/find-headings';

export interface AnalyseOptions {
  /** Plain text unless told otherwise. */
  readonly markup?: Markup;
  /** Actors, aliases and exceptions that the project knows of. */
  readonly lexicon?: ActorLexicon;
  /** What kind of text it is, where somebody knows better than its signals. */
  readonly form?: Form;
}

const NO_CLAIMS: ClaimsFound = { claims: [], vagueSources: [] };

/** Reads a text and says who is in it, how it is built, who says what, and which claims nobody vouches for. */
export type Analyser = (text: string, options?: AnalyseOptions) => Article;

/**
 * Loads the models once; the analyser may then be called as often as one likes.
 *
 * The analyser is pure: the same text and options give an equal value, whatever was read before. It never throws.
 *
 * @throws ModelError where a model is missing, truncated or made for another version.
 */
export function createAnalyser(models: ModelFiles): Analyser {
  const read = createReader(models);
  const attributor = createAttributor(models);
  const finder = createActorFinder(models);

  return (text, options = {}) => {
    const page = readPage(text, options.markup ?? 'plaintext');
    const reading = read.read(page);
    const outline = findHeadings(page);
    const said = withoutTitleAgain(attributor.attribute(reading), page, outline.roles);
    const statements: Statement[] = [];
    page.sentences.forEach((sentence, i) => {
      if (outline.roles[sentence.block] === 'running') statements.push({ ...sentence, attributed: said.attributed[i] });
    });
    const context = {
      attributions: said.attributions,
      headings: outline.headings,
      statements,
      lexicon: options.lexicon,
    };
    const actors = finder.findActors(withoutRepetitions(reading, outline.roles), context);
    const attributions = said.attributions.map((a) => ({ ...a, actor: finder.actorOfSource(a.source, actors) }));
    return {
      page,
      genre: reading.genre,
      form: options.form ?? findForm(page, outline),
      headings: isListing(reading.genre) ? [] : outline.headings,
      roles: outline.roles,
      statements,
      quotations: page.quotations,
      actors,
      attributions,
      ...(reading.genre.prose ? findClaims(reading, { statements, attributions }) : NO_CLAIMS),
    };
  };
}

/** What a title says is said once, however often it stands there. */
function withoutTitleAgain(said: Attributed, page: Page, roles: readonly BlockRole[]): Attributed {
  const { block, start } = page.tokens;
  const attributions = said.attributions.filter(
    ({ cue }) => roles[block[firstFrom(start, cue[0].start)]] !== 'repetition',
  );
  return { ...said, attributions };
}

/** A title that is repeated names nobody anew, and run together with its copy it makes names that are none. */
function withoutRepetitions(reading: Reading, roles: readonly BlockRole[]): Reading {
  const { block } = reading.page.tokens;
  const names = reading.names.filter((name) => roles[block[name.firstToken]] !== 'repetition');
  return names.length < reading.names.length ? { ...reading, names } : reading;
}

/** What has lines that look like headings and are none: requirements, logs, source code. */
function isListing(genre: Genre): boolean {
  return !genre.prose && (genre.reason === 'code' || genre.reason === 'log' || genre.reason === 'data');
}
