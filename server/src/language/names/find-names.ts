import type { Grid } from '../../learning/grid';
import { HashedWeights } from '../../learning/hashed-weights';
import { SequenceMemo } from '../../learning/memo';
import { type ModelFile, openModel } from '../../learning/model-file';
import type { Page, Sentence } from '../../text/page';
import type { Steps } from '../../text/steps';
import type { Heard } from '../encoder/judgement';
import { LETTER_COLUMNS } from '../form-table';
import type { Forms } from '../forms';
import type { Name } from '../reading';
import { Scorer } from '../scorer';
import type { Words } from '../words';
import { Corpus, NAME_FEATURES, NAMES_EXPECTATION, type NameColumn } from './features';
import { forEachSegmentOf, NameColumns } from './fill-columns';
import { NAME_LABELS, TRANSITIONS } from './labels';
import { repairNames } from './repair';
import { Viterbi } from './viterbi';

const LABELS = NAME_LABELS.length;

/** Columns that depend on nothing but the word; the corpus is always the same here. */
const FIXED_COLUMNS: ReadonlySet<string> = new Set<NameColumn>([...LETTER_COLUMNS, 'corpus']);

/** Sentences that are labelled in one step. */
const TOGETHER = 128;

/** Bytes of sentences that are remembered with their labels. */
const REMEMBERED = 3e6;

/**
 * Finds names with a linear-chain conditional random field (Lafferty et al. 2001) over hashed features, then repairs
 * them with what the whole text says.
 */
export class NameFinder {
  readonly #columns: NameColumns;
  readonly #scorer: Scorer<NameColumn>;
  readonly #scale: number;
  readonly #viterbi: Viterbi;
  readonly #grid: Grid<NameColumn>;
  #emissions = new Float32Array(64 * LABELS);
  /** Labels of sentences by all that they depend on. */
  readonly #known = new SequenceMemo<Uint8Array>(REMEMBERED);
  #generation = 0;
  #key = new Int32Array(128);

  constructor(file: ModelFile, grid: Grid<NameColumn>, forms: Forms, words: Words) {
    this.#grid = grid;
    this.#columns = new NameColumns(grid, forms, words);
    const weights = new HashedWeights(file, LABELS);
    this.#scorer = new Scorer(NAME_FEATURES, FIXED_COLUMNS, grid, forms, weights);
    this.#scale = weights.scale;
    this.#viterbi = new Viterbi(file.section('transitions', 'f32', TRANSITIONS));
  }

  /**
   * The names of the page that the grid is laid out for, its forms read; undefined where it was laid out for another one between two steps.
   * @param heard what another reader says of a sentence, by its index: numbers to add to this one's log-odds, `NAME_LABELS.length` a token
   */
  *find(page: Page, forms: Forms, heard?: Heard): Steps<Name[] | undefined> {
    const labels = yield* this.#label(page, forms, heard);
    return labels && repairNames(page, forms, this.#columns.listed, labels);
  }

  /** Labels as the model gives them, before any repair. */
  *#label(page: Page, forms: Forms, heard?: Heard): Steps<Uint8Array | undefined> {
    this.#columns.lookAt(page, forms);
    this.#scorer.begin();
    const { generation } = forms.table;
    if (generation !== this.#generation) this.#known.clear();
    this.#generation = generation;
    const labels = new Uint8Array(page.tokens.length);
    const { turn } = this.#grid;
    for (const [s, sentence] of page.sentences.entries()) {
      if (s % TOGETHER === 0) {
        yield;
        if (this.#grid.turn !== turn) return undefined;
      }
      const own = heard?.(s);
      if (own) {
        this.#labelSentence(sentence, forms, labels, own);
        continue;
      }
      const { firstToken, endToken } = sentence;
      const length = 2 * (endToken - firstToken);
      if (this.#key.length < length) this.#key = new Int32Array(2 * length);
      this.#columns.describe(sentence, forms, this.#key);
      const known = this.#known.get(this.#key, length);
      if (known) labels.set(known, firstToken);
      else {
        this.#labelSentence(sentence, forms, labels);
        this.#known.set(this.#key, length, labels.slice(firstToken, endToken), length);
      }
    }
    return labels;
  }

  #labelSentence(sentence: Sentence, forms: Forms, labels: Uint8Array, heard?: Float32Array): void {
    this.#columns.fillSentence(sentence, forms, Corpus.Newswire);
    forEachSegmentOf(sentence, this.#columns.skipped, (start, end, opens, closes) => {
      const count = end - start;
      this.#score(start, count);
      const from = (start - sentence.firstToken) * LABELS;
      if (heard) for (let i = 0; i < count * LABELS; i++) this.#emissions[i] += heard[from + i];
      this.#viterbi.decode(this.#emissions, count, labels, start, opens, closes);
    });
  }

  #score(start: number, count: number): void {
    if (this.#emissions.length < count * LABELS) this.#emissions = new Float32Array(2 * count * LABELS);
    const emissions = this.#emissions;
    for (let i = 0; i < count; i++) {
      this.#scorer.score(this.#grid.slots[start + i], emissions, i * LABELS);
    }
    for (let i = 0; i < count * LABELS; i++) emissions[i] *= this.#scale;
  }
}

/**
 * Opens the model of names.
 * @throws ModelError if the file is not one that this version can use
 */
export function openNameFinder(
  bytes: Uint8Array | undefined,
  grid: Grid<NameColumn>,
  forms: Forms,
  words: Words,
): NameFinder {
  return new NameFinder(openModel(bytes, NAMES_EXPECTATION), grid, forms, words);
}
