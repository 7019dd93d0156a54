import { KINSHIP } from '../../../english/nouns';
import type { TokenView } from '../../../language/token-view';
import type { Cluster } from '../cluster';
import type { ProperMention } from '../mentions/mention';
import type { Partition } from '../partition';
import { fullestWords } from './clusters';
import { personFit } from './person-fit';

// What speaks for a holder of a surname, in tokens of distance.
const FIT = 10_000;
const SHARED_TITLE = 3_000;
const KNOWN_GENDER = 100;
/** One who is brought in as another's wife or son does not take over the surname by being named last. */
const RELATIVE = 400;
const FARTHEST = 800;

/**
 * Gives each mention of a surname or a given name alone to one of the persons who bear it. Titles decide ("Gov. Tolliver"
 * is the one who was called governor, "Mrs. Tolliver" no man), then who was named last; of those who are only named later,
 * the first. A mention that fits nobody stays by itself.
 * @param holders the persons with longer names who may bear the name
 */
export function shareOut(view: TokenView, partition: Partition, short: Cluster, holders: readonly Cluster[]): void {
  const words = fullestWords(short);
  const persons = holders.map((cluster) => new Holder(view, cluster, personFit(words, null, cluster)));
  const fitting = persons.filter(({ fit }) => fit > 0);
  if (fitting.length === 0) return;
  for (const mention of [...short.names].sort((a, b) => a.firstToken - b.firstToken)) {
    let best: Holder | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const holder of fitting) {
      const score = partition.isApart(mention, holder.cluster) ? Number.NEGATIVE_INFINITY : holder.score(mention);
      if (score > bestScore) {
        bestScore = score;
        best = holder;
      }
    }
    if (!best) continue;
    partition.link(mention, best.cluster, { by: "part of a person's name", evidence: 'part-of-name' });
    best.take(mention);
  }
}

/** Somebody who may bear a surname, while the text is gone through. */
class Holder {
  readonly #titles = new Set<string>();
  /** Where the names stand, in order, and how many of them have been passed. */
  readonly #at: readonly number[];
  #passed = 0;
  /** Where it was named last. */
  #last = Number.NEGATIVE_INFINITY;
  readonly #isRelative: boolean;

  constructor(
    view: TokenView,
    readonly cluster: Cluster,
    readonly fit: number,
  ) {
    const names = [...cluster.names].sort((a, b) => a.firstToken - b.firstToken);
    this.#at = names.map(({ firstToken }) => firstToken);
    for (const { name } of names) for (const title of name.titles) this.#titles.add(title);
    this.#isRelative = isRelative(view, names[0]);
  }

  /** How much speaks for it being meant; minus infinity where it cannot be. */
  score({ name, firstToken }: ProperMention): number {
    const { titleGender, titles } = name;
    const gender = this.cluster.titleGender ?? this.cluster.gender;
    if (titleGender && gender && titleGender !== gender) return Number.NEGATIVE_INFINITY;
    while (this.#passed < this.#at.length && this.#at[this.#passed] < firstToken) this.#last = this.#at[this.#passed++];
    const gap = Math.min(firstToken - this.#last, FARTHEST);
    const later = this.#last < 0 ? FARTHEST + (this.#at[0] ?? 0) / 1e6 : 0;
    return (
      this.fit * FIT +
      (titles.some((title) => this.#titles.has(title)) ? SHARED_TITLE : 0) +
      (titleGender && gender ? KNOWN_GENDER : 0) -
      (this.#isRelative ? RELATIVE : 0) -
      gap -
      later
    );
  }

  take(mention: ProperMention): void {
    for (const title of mention.name.titles) this.#titles.add(title);
    this.#last = mention.firstToken;
  }
}

/** "his wife, Ada Lind", "son of the mayor Ole Lind". */
function isRelative({ lower }: TokenView, { firstToken }: ProperMention): boolean {
  for (let i = firstToken - 1; i >= 0 && firstToken - i <= 3; i--) if (KINSHIP.has(lower[i])) return true;
  return false;
}
