import type { Session, Snapshot } from './session';

/**
 * Tells about each document some milliseconds after it was opened or last changed, and as soon as it was read in full.
 * @param closed is called when a document is closed; nothing is told about it any more
 * @returns what tells about all open documents anew
 */
export function afterChanges(
  session: Session,
  delay: number,
  tell: (snapshot: Snapshot) => Promise<void>,
  closed: (uri: string) => void = () => {},
): { refresh: () => void } {
  const waiting = new Map<string, NodeJS.Timeout>();
  const act = async (uri: string): Promise<void> => {
    waiting.delete(uri);
    const snapshot = await session.snapshot(uri);
    if (snapshot) await tell(snapshot);
  };
  const schedule = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.set(uri, setTimeout(act, delay, uri));
  };
  session.onDidChange(schedule);
  session.onDidRead((uri) => {
    clearTimeout(waiting.get(uri));
    void act(uri);
  });
  session.onDidClose((uri) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    closed(uri);
  });
  return { refresh: () => session.uris.forEach(schedule) };
}
