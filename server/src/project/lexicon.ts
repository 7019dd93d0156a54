import type { ActorLexicon, LexiconActor } from '../article/actors/lexicon';
import type { ActorType } from '../article/article';
import { isRecord, stringsIn } from '../text/json-values';
import type { Tell } from './problem';

const TYPES: readonly unknown[] = ['person', 'organization', 'place'] satisfies ActorType[];

/** Entries of each of its lists: all of them are read anew for every text. */
const MOST_ENTRIES = 2000;
const MOST_ALIASES = 20;

/**
 * Reads `actors` of a project file: `{ "actors": [{ "name": …, "type": …, "aliases": […] }], "notActors": […], "metonyms": {…} }`.
 * What does not fit is left out.
 */
export function readLexicon(value: unknown, tell: Tell): ActorLexicon {
  if (!isRecord(value)) {
    tell('actors', 'It must be an object: { "actors": [], "notActors": [], "metonyms": {} }.');
    return {};
  }
  const few = <T>(key: string, entries: readonly T[]): readonly T[] => {
    if (entries.length > MOST_ENTRIES) tell(`actors.${key}`, `At most ${MOST_ENTRIES} entries count.`);
    return entries.slice(0, MOST_ENTRIES);
  };
  const metonyms = isRecord(value.metonyms) ? Object.entries(value.metonyms) : [];
  return {
    actors: few('actors', Array.isArray(value.actors) ? value.actors.flatMap(readActor) : []),
    notActors: few('notActors', stringsIn(value.notActors)),
    metonyms: Object.fromEntries(
      few('metonyms', metonyms).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  };
}

function readActor(value: unknown): LexiconActor[] {
  if (!isRecord(value) || typeof value.name !== 'string' || !TYPES.includes(value.type)) return [];
  return [
    { name: value.name, type: value.type as ActorType, aliases: stringsIn(value.aliases).slice(0, MOST_ALIASES) },
  ];
}
