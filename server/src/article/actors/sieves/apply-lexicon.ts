import { spanOf, type TokenView } from '../../../language/token-view';
import type { ActorLexicon } from '../lexicon';
import type { Mention } from '../mentions/mention';

const plain = (name: string): string =>
  name
    .replace(/^the\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Whether the lexicon says that a name is no actor. */
export function ignoredNames(lexicon: ActorLexicon | undefined): (name: string) => boolean {
  const ignored = new Set(lexicon?.notActors?.map(plain));
  return (name) => ignored.size > 0 && ignored.has(plain(name));
}

/** Gives names that the lexicon knows the key and the type that it says: all names of one actor are then one. */
export function applyLexicon(view: TokenView, names: Mention[], lexicon: ActorLexicon | undefined): void {
  if (!lexicon) return;
  const known = new Map<string, { key: string; type?: Mention['kind'] }>();
  for (const [place, actor] of Object.entries(lexicon.metonyms ?? {})) {
    known.set(plain(place), { key: plain(actor) });
    known.set(plain(actor), { key: plain(actor) });
  }
  for (const { name, type, aliases = [] } of lexicon.actors ?? []) {
    for (const form of [name, ...aliases]) known.set(plain(form), { key: plain(name), type });
  }
  const { text } = view.reading.page;
  for (const mention of names) {
    const { start, end } = spanOf(view, mention);
    const entry = known.get(plain(text.slice(start, end)));
    if (!entry) continue;
    if (entry.type) mention.kind = entry.type;
    mention.name!.key = `lexicon:${entry.key}`;
  }
}
