import { CLUSTERINGS, type Words } from '../../language/words';
import { hashLower, hashText, mix } from '../../learning/hash';
import { firstFrom } from '../../text/first-from';
import type { Page } from '../../text/page';
import type { Statement } from '../article';
import type { PageWords } from './statement-words';
import type { SpokenFor } from './vouching';

/** What stands in a table by its hash: 17 bits. */
export const WORD_ROWS = 1 << 17;

const MIDDLE = CLUSTERINGS.indexOf('middle');
const FINE = CLUSTERINGS.indexOf('fine');

const EDGE = hashText('edge');
const QUOTED = hashText('quoted');
const PERSON = hashText('person');
const NAME = hashText('name');
const IN_SOURCE = hashText('source');
const IN_CUE = hashText('cue');
const [WORD, PAIR, CLUSTER, CLUSTERS] = ['word', 'pair', 'cluster', 'clusters'].map((name) => hashText(name));

/**
 * The words of statements as the claim network sees them: each word and each two side by side, and the clusters of words used like them.
 * What is quoted or a name is that alone; what is part of a source or a cue says so.
 */
export class WordFeatures {
  readonly #page: PageWords;
  readonly #words: Words;
  /** For each token `IN_SOURCE`, `IN_CUE` or 0. */
  readonly #roles: Int32Array;

  constructor(
    page: PageWords,
    { tokens }: Page,
    attributions: readonly Pick<SpokenFor, 'source' | 'cue'>[],
    words: Words,
  ) {
    this.#page = page;
    this.#words = words;
    this.#roles = new Int32Array(tokens.length);
    for (const { source, cue } of attributions) {
      for (const [spans, role] of [[source, IN_SOURCE] as const, [cue, IN_CUE] as const]) {
        for (const { start, end } of spans)
          for (let i = firstFrom(tokens.end, start + 1); i < tokens.length && tokens.start[i] < end; i++)
            this.#roles[i] = role;
      }
    }
  }

  /** The rows of a statement's features, rising, each once. */
  read({ firstToken, endToken }: Pick<Statement, 'firstToken' | 'endToken'>): Uint32Array {
    const rows = new Set<number>();
    const add = (kind: number, value: number): void => void rows.add((mix(kind, value) >>> 0) & (WORD_ROWS - 1));
    let before = EDGE;
    let clusterBefore = 0;
    for (let k = firstToken; k < endToken; k++) {
      const word = this.#wordOf(k);
      add(WORD, word);
      add(PAIR, mix(before, word));
      before = word;
      const entry = this.#isPlain(k) ? this.#words.find(hashLower(this.#page.word(k))) : -1;
      const fine = entry < 0 ? 0 : this.#words.cluster(entry, FINE);
      const middle = entry < 0 ? 0 : this.#words.cluster(entry, MIDDLE);
      if (fine > 0) add(CLUSTER, fine);
      if (k > firstToken) add(CLUSTERS, mix(clusterBefore, middle));
      clusterBefore = middle;
    }
    add(PAIR, mix(before, EDGE));
    return Uint32Array.from(rows).sort();
  }

  #isPlain(token: number): boolean {
    return !this.#page.isQuoted(token) && !this.#page.isNamed(token);
  }

  #wordOf(token: number): number {
    const page = this.#page;
    let word = page.isPerson(token) ? PERSON : NAME;
    if (page.isQuoted(token)) word = QUOTED;
    else if (!page.isNamed(token)) word = hashText(page.word(token).replace(/\d/g, '0'));
    const role = this.#roles[token];
    return role === 0 ? word : mix(word, role);
  }
}
