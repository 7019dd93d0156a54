import type { Grid } from '../learning/grid';
import { templateHash } from '../learning/hash';
import { HashedWeights } from '../learning/hashed-weights';
import { SequenceMemo } from '../learning/memo';
import { type ModelFile, openModel } from '../learning/model-file';
import { unpackRising } from '../learning/packed';
import type { Feature } from '../learning/template';
import { firstFrom } from '../text/first-from';
import type { Page } from '../text/page';
import type { Steps } from '../text/steps';
import { FormMemo } from './form-memo';
import { LETTER_COLUMNS } from './form-table';
import type { FormColumn, Forms } from './forms';
import { UPOS, type Upos } from './reading';
import { Scorer } from './scorer';

/** Finer tags than universal ones: forms of verbs and the plural tell neighbours more. Each says its universal tag first. */
export const FINE_TAGS = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NOUN-plural', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT',
  'SCONJ', 'SYM', 'VERB', 'VERB-past', 'VERB-ing', 'VERB-participle', 'VERB-present', 'VERB-third', 'X',
] as const; // biome-ignore format: one line reads best

/** Columns that the tagger fills besides those of the forms. */
export const TAG_COLUMNS = [
  /** The fine tag, from 1; known only of what stands before while the tagger reads on. */
  'tag',
  /** Which tags the dictionary knows the word with; only of words in it. */
  'class',
  /** How the page writes the word elsewhere: capitalised, small, both. */
  'cases',
] as const;

export type TagColumn = (typeof TAG_COLUMNS)[number] | FormColumn;

/** What the tagger looks at. */
export const TAGGER_FEATURES: readonly Feature[] = [
  'lower[0]',
  'suffix1[0]',
  'suffix2[0]',
  'suffix3[0]',
  'suffix4[0]',
  'prefix1[0]',
  'prefix3[0]',
  'shape[0] first[0]',
  'shape[0] titled[0]',
  'cases[0] first[0]',
  'tag[-1]',
  'tag[-2] tag[-1]',
  'tag[-1] lower[0]',
  'tag[-1] suffix3[0]',
  'tag[-1] class[0]',
  'tag[-2] tag[-1] class[0]',
  'tag[-1] lower[+1]',
  'tag[-1] class[+1]',
  'tag[-1] fine[0]',
  'lower[-2]',
  'lower[-1]',
  'lower[+1]',
  'lower[+2]',
  'lower[-1] lower[0]',
  'lower[0] lower[+1]',
  'suffix3[-1]',
  'suffix3[+1]',
  'class[0] class[+1]',
  'class[0] class[+1] class[+2]',
  'lower[0] class[+1]',
  'class[+1]',
  'class[+2]',
  'shape[0] shape[+1]',
  'role[0]',
  'role[+1]',
  'tag[-1] role[0]',
  'role[0] role[+1]',
  'middle[0]',
  'fine[0]',
  'fine[0] capital[0]',
  'fine[-1]',
  'fine[+1]',
  'middle[+1]',
  'middle[-1] middle[0]',
  'middle[0] middle[+1]',
];

const UNIVERSAL = Uint8Array.from(FINE_TAGS, (tag) => UPOS.indexOf(tag.split('-')[0] as Upos));

export const TAGGER_EXPECTATION = {
  name: 'tagger',
  template: templateHash([TAGGER_FEATURES, FINE_TAGS]),
  labels: FINE_TAGS,
} as const;

/** What the tags of words in training were: classes of words that take the same tags. */
export class TagDictionary {
  readonly #hashes: ArrayLike<number>;
  readonly #classes: ArrayLike<number>;
  /** For each class, from 1, its only fine tag, or 255. */
  readonly #only: Uint8Array;

  /** @param hashes of the words' lower case, rising; `classes` goes with them */
  constructor(hashes: ArrayLike<number>, classes: ArrayLike<number>, only: Uint8Array) {
    this.#hashes = hashes;
    this.#classes = classes;
    this.#only = only;
  }

  /** The class of a word by the hash of its lower case, or 0. */
  classOf(lower: number): number {
    const at = firstFrom(this.#hashes, lower);
    return this.#hashes[at] === lower ? this.#classes[at] : 0;
  }

  /** The fine tag that words of this class always have, or -1. */
  onlyTag(wordClass: number): number {
    const only = this.#only[wordClass];
    return only === 255 ? -1 : only;
  }
}

/** Fills the columns `class` and `cases`. */
export class TagColumns {
  readonly #grid: Grid<TagColumn>;
  readonly #dictionary: TagDictionary;
  readonly #classes: FormMemo;

  constructor(grid: Grid<TagColumn>, forms: Forms, dictionary: TagDictionary) {
    this.#grid = grid;
    this.#dictionary = dictionary;
    this.#classes = new FormMemo(forms.table, 1);
  }

  fill(page: Page, forms: Forms): void {
    const grid = this.#grid;
    const wordClass = grid.base('class');
    const cases = grid.base('cases');
    const classes = this.#classes;
    classes.prepare();
    for (let i = 0; i < page.tokens.length; i++) {
      const slot = grid.slots[i];
      const type = forms.type[i];
      const form = forms.form[i];
      if (classes.known[form] === 0) {
        classes.known[form] = 1;
        classes.rows[form] = this.#dictionary.classOf(forms.lower[i]);
      }
      grid.data[wordClass + slot] = classes.rows[form];
      grid.data[cases + slot] = 1 + (forms.capitalised[type] > 0 ? 1 : 0) + (forms.small[type] > 0 ? 2 : 0);
    }
  }
}

/** Columns that depend on nothing but the word. */
const FIXED_COLUMNS: ReadonlySet<string> = new Set<TagColumn>([...LETTER_COLUMNS, 'class']);

/** Sentences that are tagged in one step. */
const TOGETHER = 128;

/** Bytes of sentences that are remembered with their tags. */
const REMEMBERED = 2e6;

/** Finds parts of speech from left to right with an averaged perceptron (Collins 2002) over hashed features. */
export class Tagger {
  readonly #grid: Grid<TagColumn>;
  readonly #dictionary: TagDictionary;
  readonly #columns: TagColumns;
  readonly #scorer: Scorer<TagColumn>;
  readonly #scores = new Float32Array(FINE_TAGS.length);
  /** Universal tags of sentences by their forms and cases, which are all that they depend on. */
  readonly #known = new SequenceMemo<Uint8Array>(REMEMBERED);
  #generation = 0;
  #key = new Int32Array(64);

  constructor(file: ModelFile, grid: Grid<TagColumn>, forms: Forms) {
    this.#grid = grid;
    const weights = new HashedWeights(file, FINE_TAGS.length);
    this.#scorer = new Scorer(TAGGER_FEATURES, FIXED_COLUMNS, grid, forms, weights);
    const hashes = new Int32Array(file.setting('words'));
    unpackRising(file.section('words', 'u8'), hashes.length, -0x80000000, (hash, i) => {
      hashes[i] = hash;
    });
    this.#dictionary = new TagDictionary(
      hashes,
      file.section('classes', 'u16', hashes.length),
      file.section('only', 'u8'),
    );
    this.#columns = new TagColumns(grid, forms, this.#dictionary);
  }

  /**
   * Tags the page that the grid is laid out for and whose forms are read into it.
   * @returns an index into `UPOS` for each token; undefined where the grid was laid out for another page between two steps
   */
  *tag(page: Page, forms: Forms): Steps<Uint8Array | undefined> {
    this.#columns.fill(page, forms);
    this.#scorer.begin();
    const { generation } = forms.table;
    if (generation !== this.#generation) this.#known.clear();
    this.#generation = generation;
    const tags = new Uint8Array(page.tokens.length);
    const { turn } = this.#grid;
    for (const [s, { firstToken, endToken }] of page.sentences.entries()) {
      if (s % TOGETHER === 0) {
        yield;
        if (this.#grid.turn !== turn) return undefined;
      }
      const length = this.#describe(firstToken, endToken, forms);
      const known = this.#known.get(this.#key, length);
      if (known) tags.set(known, firstToken);
      else {
        this.#tagSentence(firstToken, endToken, tags);
        this.#known.set(this.#key, length, tags.slice(firstToken, endToken), length);
      }
    }
    return tags;
  }

  /** Writes what the tags of a sentence depend on into the key; returns how much that is. */
  #describe(first: number, end: number, forms: Forms): number {
    const length = end - first;
    if (this.#key.length < length) this.#key = new Int32Array(2 * length);
    const { data, slots } = this.#grid;
    const cases = this.#grid.base('cases');
    for (let i = first; i < end; i++) this.#key[i - first] = (forms.form[i] << 3) | data[cases + slots[i]];
    return length;
  }

  #tagSentence(first: number, end: number, tags: Uint8Array): void {
    const { data, slots } = this.#grid;
    const tag = this.#grid.base('tag');
    const wordClass = this.#grid.base('class');
    for (let i = first; i < end; i++) {
      const slot = slots[i];
      let fine = this.#dictionary.onlyTag(data[wordClass + slot]);
      if (fine < 0) fine = this.#best(slot);
      data[tag + slot] = fine + 1;
      tags[i] = UNIVERSAL[fine];
    }
  }

  #best(slot: number): number {
    const scores = this.#scores;
    this.#scorer.score(slot, scores, 0);
    let best = 0;
    for (let tag = 1; tag < scores.length; tag++) if (scores[tag] > scores[best]) best = tag;
    return best;
  }
}

/**
 * Opens the tagger's model.
 * @throws ModelError if the file is not one that this version can use
 */
export function openTagger(bytes: Uint8Array | undefined, grid: Grid<TagColumn>, forms: Forms): Tagger {
  return new Tagger(openModel(bytes, TAGGER_EXPECTATION), grid, forms);
}
