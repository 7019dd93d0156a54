import type { ActorLexicon, LexiconActor } from '../article/actors/lexicon';
import type { ActorType } from '../article/article';
import { isRecord, stringsIn } from '../text/json-values';

const TYPES: readonly unknown[] = ['person', 'organization', 'place'] satisfies ActorType[];

/**
 * Reads `actors` of a project file: `{ "actors": [{ "name": …, "type": …, "aliases": […] }], "notActors": […], "metonyms": {…} }`.
 * What does not fit is left out.
 */
export function readLexicon(value: unknown): ActorLexicon {
  if (!isRecord(value)) return {};
  return {
    actors: Array.isArray(value.actors) ? value.actors.flatMap(readActor) : [],
    notActors: stringsIn(value.notActors),
    metonyms: isRecord(value.metonyms)
      ? Object.fromEntries(
          Object.entries(value.metonyms).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
        )
      : {},
  };
}

function readActor(value: unknown): LexiconActor[] {
  if (!isRecord(value) || typeof value.name !== 'string' || !TYPES.includes(value.type)) return [];
  return [{ name: value.name, type: value.type as ActorType, aliases: stringsIn(value.aliases) }];
}
