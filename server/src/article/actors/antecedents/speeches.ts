import type { Cluster } from '../cluster';

/** Who has spoken, how lately: the sources of a text, counted as they are passed. */
export class Speeches {
  #count = 0;
  readonly #last = new Map<Cluster, number>();

  /** Takes note of a source. */
  pass(cluster: Cluster): void {
    this.#last.set(cluster, ++this.#count);
  }

  /** How many sources have been passed since a cluster was one: 0 for the latest; null for who has said nothing yet. */
  since(cluster: Cluster): number | null {
    const last = this.#last.get(cluster);
    return last === undefined ? null : this.#count - last;
  }
}
