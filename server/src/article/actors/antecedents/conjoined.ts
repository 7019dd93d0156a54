import { sameSentence, TAG, type TokenView, verbFollows } from '../../../language/token-view';
import type { Cluster } from '../cluster';
import { roleOfPhrase } from '../mentions/grammatical-role';
import type { Mention, Phrase } from '../mentions/mention';
import type { Partition } from '../partition';

/** Two mentions joined by "and" that are meant together; no text has it as a mention of its own. */
export interface ConjoinedMention extends Phrase {
  readonly form: 'conjoined';
  readonly cluster: Cluster;
  readonly name: null;
  readonly nominal: null;
  readonly pronoun: null;
}

/** What a pronoun or a description may go back to. */
export type Antecedent = Mention | ConjoinedMention;

/** Whom it means, or null while nobody knows. */
export const clusterOf = (antecedent: Antecedent, partition: Partition): Cluster | null =>
  antecedent.form === 'conjoined' ? antecedent.cluster : partition.clusterOf(antecedent);

/** Tokens between the first of a pair and its "and", and between that and the second ("X, 42, and his wife Y"). */
const BEFORE_AND = 4;
const BEHIND_AND = 4;

/**
 * Finds persons named together ("Ana and Luis Soto", "Luis, 42, and his wife Ana"), for "they". A pair is no mention of
 * its own; it means the family where the text names one, else a cluster that nobody sees.
 */
export class ConjoinedMentions {
  readonly #view: TokenView;
  readonly #partition: Partition;
  readonly #families = new Map<string, Cluster>();
  readonly #known: Cluster[] = [];

  constructor(view: TokenView, partition: Partition) {
    this.#view = view;
    this.#partition = partition;
    for (const cluster of partition.clusters) {
      if (cluster.kind !== 'person' || !cluster.plural) continue;
      for (const { name } of cluster.names)
        this.#families.set(name.words[name.words.length - 1].replace(/s$/, ''), cluster);
    }
  }

  /**
   * The pair that ends in a mention, or null.
   * @param persons mentions of persons before it, in document order
   */
  endingIn(second: Mention, persons: readonly Mention[]): ConjoinedMention | null {
    let last = persons.length - 1;
    // "Luis and his wife Ana"
    if (persons[last]?.pronoun) last--;
    const first = persons[last];
    if (!second.name || !first || second.plural || first.plural || first.pronoun) return null;
    const one = this.#partition.clusterOf(first);
    const other = this.#partition.clusterOf(second);
    if (!one || !other || one === other || !this.#joined(first, second)) return null;
    const { endToken, head } = second;
    const place = { firstToken: first.firstToken, endToken, head, subject: verbFollows(this.#view, endToken, head) };
    return {
      form: 'conjoined',
      ...place,
      sentence: second.sentence,
      kind: 'person',
      plural: true,
      gender: null,
      grammaticalRole: roleOfPhrase(this.#view, place),
      cluster: this.#clusterOf(one, other),
      name: null,
      nominal: null,
      pronoun: null,
    };
  }

  #joined(first: Mention, second: Mention): boolean {
    const { lower, tag } = this.#view;
    if (!sameSentence(this.#view, first.head, second.head)) return false;
    let and = second.firstToken - 1;
    for (; and >= first.endToken && lower[and] !== 'and' && lower[and] !== '&'; and--) {
      if (second.firstToken - and > BEHIND_AND) return false;
      if (tag[and] !== TAG.NOUN && tag[and] !== TAG.ADJ && tag[and] !== TAG.PRON && tag[and] !== TAG.PROPN)
        return false;
    }
    if (and < first.endToken || and - first.endToken > BEFORE_AND) return false;
    for (let i = first.endToken; i < and; i++) if (lower[i] !== ',' && tag[i] !== TAG.NUM) return false;
    return true;
  }

  #clusterOf(one: Cluster, other: Cluster): Cluster {
    const family = this.#families.get(surname(one)) ?? this.#families.get(surname(other));
    if (family) return family;
    const same = this.#known.find(({ parts }) => parts?.includes(one) && parts.includes(other));
    if (same) return same;
    const pair = this.#partition.pair(one, other);
    this.#known.push(pair);
    return pair;
  }
}

function surname({ names }: Cluster): string {
  let words: readonly string[] = [];
  for (const { name } of names) if (name.words.length >= words.length) words = name.words;
  return words[words.length - 1] ?? '';
}
