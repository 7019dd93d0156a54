import type { Connection } from 'vscode-languageserver';
import { ANALYSING, TRY_AGAIN } from './own-messages';
import { keyOf } from './uri-key';

/**
 * Texts that the server has died over, as a client counts that outlives it: they are not analysed until the user wants them to be tried again.
 * To a client that counts it says before each analysis whose text it is, and behind it that it is done.
 */
export class SetAside {
  readonly #keys: Set<string>;
  readonly #connection: Connection;
  readonly #isCounted: boolean;

  /**
   * @param uris what the client says at the start; it comes from outside and may be anything
   * @param isCounted whether the client wants to know what is being analysed
   */
  constructor(connection: Connection, uris: unknown, isCounted: boolean) {
    this.#connection = connection;
    this.#isCounted = isCounted;
    this.#keys = new Set(Array.isArray(uris) ? uris.filter((uri) => typeof uri === 'string').map(keyOf) : []);
  }

  has(uri: string): boolean {
    return this.#keys.size > 0 && this.#keys.has(keyOf(uri));
  }

  /** Calls back with the URI of each document that shall be tried again. */
  onTryAgain(listener: (uri: string) => void): void {
    this.#connection.onNotification(TRY_AGAIN, ({ uri }: { readonly uri: string }) => {
      if (this.#keys.delete(keyOf(uri))) listener(uri);
    });
  }

  /** Says whose text is worked on from now on, undefined for none. */
  readonly tell = async (uri: string | undefined): Promise<void> => {
    // A client that went away counts nothing.
    if (this.#isCounted) await this.#connection.sendNotification(ANALYSING, { uri: uri ?? null }).catch(() => {});
  };
}
