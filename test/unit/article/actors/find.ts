import { type Cast, createActorFinder } from '../../../../server/src/article/actors/find-actors';
import type { ActorLexicon } from '../../../../server/src/article/actors/lexicon';
import type { Actor, Citation } from '../../../../server/src/article/article';
import { createReader } from '../../../../server/src/language/reader';
import { readPage } from '../../../../server/src/text/read-page';
import { loadModels } from '../../../../server/training/load-models';
import { mark } from '../../markers';

const models = loadModels(undefined, ['attribution']);
export const reader = createReader(models);
export const finder = createActorFinder(models);

/** The actors of a text. */
export function actorsOf(
  text: string,
  attributions: readonly Citation[] = [],
  lexicon?: ActorLexicon,
): readonly Actor[] {
  return castOf(text, attributions, lexicon).actors;
}

/** The actors of a text, and whom its sources mean. */
export function castOf(text: string, attributions: readonly Citation[] = [], lexicon?: ActorLexicon): Cast {
  return finder.findActors(reader.read(readPage(text, 'plaintext')), { attributions, headings: [], lexicon });
}

/** The text with all mentions of the actor of that name in [[double brackets]]. */
export function mentionsOf(text: string, name: string, actors = actorsOf(text)): string {
  return mark(text, actors.find((actor) => actor.name === name)?.mentions ?? []);
}
