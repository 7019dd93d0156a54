import { OPENING_THE } from '../../../english/function-words';
import { spanOf, type TokenView } from '../../../language/token-view';
import type { ActorType } from '../../article';
import type { ActorLexicon } from '../lexicon';
import type { ProperMention } from './mention';

const plain = (name: string): string => name.replace(OPENING_THE, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether the lexicon says that a name is no actor. */
export function ignoredNames(lexicon: ActorLexicon | undefined): (name: string) => boolean {
  const ignored = new Set(lexicon?.notActors?.map(plain));
  return (name) => ignored.size > 0 && ignored.has(plain(name));
}

/** Gives a name that the lexicon knows the key and the type that it says: all names of one actor are then one. */
export function asInLexicon(
  view: TokenView,
  lexicon: ActorLexicon | undefined,
): (mention: ProperMention) => ProperMention {
  if (!lexicon) return (mention) => mention;
  const known = formsIn(lexicon);
  const { text } = view.reading.page;
  return (mention) => {
    const { start, end } = spanOf(view, mention);
    const entry = known.get(plain(text.slice(start, end)));
    if (!entry) return mention;
    return { ...mention, kind: entry.type ?? mention.kind, name: { ...mention.name, key: `lexicon:${entry.key}` } };
  };
}

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
