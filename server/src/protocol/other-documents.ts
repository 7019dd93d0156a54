import type { CancellationToken, Location } from 'vscode-languageserver';
import type { Actor } from '../article/article';
import type { Elsewhere } from '../features/actor-card';
import { definitionOf } from '../features/references';
import { sameActor } from '../features/same-actor';
import { toLocation } from './convert';
import { type Digest, holdsWords, type Library, searchWordsOf, type TextSummary } from './library';
import type { Session } from './session';

/** An actor in another document, and that document. */
export interface Other {
  readonly digest: Digest;
  readonly actor: Actor;
}

/** Milliseconds that a card waits for the workspace's files; what is read later is on the next card. */
const PATIENCE = 200;

/** The same actor in all other documents of the workspace, in those that are open first. */
export async function othersOf(
  session: Session,
  library: Library,
  uri: string,
  actor: Actor,
  token: CancellationToken,
  report?: TextSummary,
): Promise<readonly Other[]> {
  const words = searchWordsOf(actor.name);
  const open = await openOthers(session, uri, words);
  return same(actor, [...open, ...(await library.search(words, token, report))]);
}

/** The same, of the files that are known already or can be read in a moment. The reading goes on behind it. */
export async function othersAtOnce(
  session: Session,
  library: Library,
  uri: string,
  actor: Actor,
  token: CancellationToken,
): Promise<readonly Other[]> {
  const all = othersOf(session, library, uri, actor, token).catch(() => undefined);
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  const found = await Promise.race([all, late]);
  if (found) return found;
  const words = searchWordsOf(actor.name);
  return same(actor, [...(await openOthers(session, uri, words)), ...library.known(words)]);
}

/** As the actor's card shows it. */
export function elsewhereOf({ digest: { uri, article }, actor }: Other): Elsewhere {
  const { start, end } = definitionOf(article, actor);
  return { title: baseName(uri), place: { uri, start, end }, roles: actor.roles.map((role) => role.text) };
}

/** Its mentions there. */
export const mentionsIn = ({ digest: { uri, lines }, actor }: Other): readonly Location[] =>
  actor.mentions.map((mention) => toLocation(uri, lines, mention));

async function openOthers(session: Session, uri: string, words: readonly string[]): Promise<readonly Digest[]> {
  const digests: Digest[] = [];
  for (const other of session.uris) {
    if (other === uri || !holdsWords(session.text(other)?.getText(), words)) continue;
    const snapshot = await session.snapshot(other);
    if (snapshot) digests.push(snapshot);
  }
  return digests;
}

function same(actor: Actor, digests: readonly Digest[]): readonly Other[] {
  return digests.flatMap((digest) => {
    const other = digest.article.actors.find((candidate) => sameActor(actor, candidate));
    return other ? [{ digest, actor: other }] : [];
  });
}

function baseName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
