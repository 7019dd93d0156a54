import { OPENING_THE } from '../../../english/function-words';
import { spanOf } from '../../../language/token-view';
import type { ActorType } from '../../article';
import type { ActorLexicon } from '../lexicon';
import type { Sieve } from './sieve';

const plain = (name: string): string => name.replace(OPENING_THE, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether the lexicon says that a name is no actor. */
export function ignoredNames(lexicon: ActorLexicon | undefined): (name: string) => boolean {
  const ignored = new Set(lexicon?.notActors?.map(plain));
  return (name) => ignored.size > 0 && ignored.has(plain(name));
}

/** Gives names that the lexicon knows the key and the type that it says: all names of one actor are then one. */
export const lexiconNames: Sieve = {
  name: 'lexicon',
  needs: [],
  gives: ['keys'],
  sift({ view, names, lexicon }) {
    if (!lexicon) return;
    const known = formsIn(lexicon);
    const { text } = view.reading.page;
    for (const name of names) {
      const { start, end } = spanOf(view, name);
      const entry = known.get(plain(text.slice(start, end)));
      if (!entry) continue;
      if (entry.type) name.kind = entry.type;
      name.name.key = `lexicon:${entry.key}`;
    }
  },
};

function formsIn({ actors = [], metonyms = {} }: ActorLexicon): ReadonlyMap<string, { key: string; type?: ActorType }> {
  const known = new Map<string, { key: string; type?: ActorType }>();
  for (const [place, actor] of Object.entries(metonyms)) {
    known.set(plain(place), { key: plain(actor) });
    known.set(plain(actor), { key: plain(actor) });
  }
  for (const { name, type, aliases = [] } of actors) {
    for (const form of [name, ...aliases]) known.set(plain(form), { key: plain(name), type });
  }
  return known;
}
