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
  const open: Digest[] = [];
  for (const other of othersWith(session, uri, words)) {
    const snapshot = await session.snapshot(other);
    if (snapshot) open.push(snapshot);
  }
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
  const words = searchWordsOf(actor.name);
  const open = othersWith(session, uri, words).flatMap((other) => session.atHand(other) ?? []);
  const closed = library.search(words, token).catch(() => undefined);
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  // Where a text is being analysed already, the files must wait, and the card would.
  const found = session.isBusy ? undefined : await Promise.race([closed, late]);
  return same(actor, [...open, ...(found ?? library.known(words))]);
}

/** As the actor's card shows it. */
export function elsewhereOf({ digest: { uri, article }, actor }: Other): Elsewhere {
  const { start, end } = definitionOf(article, actor);
  return { title: baseName(uri), place: { uri, start, end }, roles: actor.roles.map((role) => role.text) };
}

/** Its mentions there. */
export const mentionsIn = ({ digest: { uri, lines }, actor }: Other): readonly Location[] =>
  actor.mentions.map((mention) => toLocation(uri, lines, mention));

/** URIs of the other open documents that hold the words. */
const othersWith = (session: Session, uri: string, words: readonly string[]): readonly string[] =>
  session.uris.filter((other) => other !== uri && holdsWords(session.text(other)?.getText(), words));

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
