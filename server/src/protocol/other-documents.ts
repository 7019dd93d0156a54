import type { Location } from 'vscode-languageserver';
import type { Actor } from '../article/article';
import type { Elsewhere } from '../features/actor-card';
import { definitionOf } from '../features/references';
import { sameActor } from '../features/same-actor';
import { toLocation } from './convert';
import type { Session, Snapshot } from './session';

/** The same actor in other open documents, for its card. */
export function elsewhereOf(session: Session, uri: string, actor: Actor): readonly Elsewhere[] {
  return others(session, uri, actor).map(({ snapshot, other }) => {
    const { start, end } = definitionOf(snapshot.article, other);
    return {
      title: baseName(snapshot.uri),
      place: { uri: snapshot.uri, start, end },
      roles: other.roles.map((r) => r.text),
    };
  });
}

/** Its mentions there. */
export function referencesElsewhere(session: Session, uri: string, actor: Actor): readonly Location[] {
  return others(session, uri, actor).flatMap(({ snapshot, other }) =>
    other.mentions.map((mention) => toLocation(snapshot.uri, snapshot.lines, mention)),
  );
}

function others(session: Session, uri: string, actor: Actor): { snapshot: Snapshot; other: Actor }[] {
  return session.analysed
    .filter((snapshot) => snapshot.uri !== uri)
    .flatMap((snapshot) => {
      const other = snapshot.article.actors.find((candidate) => sameActor(actor, candidate));
      return other ? [{ snapshot, other }] : [];
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
