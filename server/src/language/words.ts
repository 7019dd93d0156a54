import { hashLower } from '../learning/hash';
import { type ModelFile, openModel } from '../learning/model-file';

/** What lists say of a word, as bits. */
export enum WordFlag {
  /** A given name of women. */
  Female = 1,
  /** A given name of men. */
  Male = 2,
  /** Who is called so is a woman, or a man, as far as lists of names from many languages can tell. */
  Feminine = 4,
  Masculine = 8,
}

/**
 * How words are parted: by the labels of names and by the parts of speech that their surroundings suggest, and by those
 * surroundings themselves, roughly and finely. The rough parts are made of fine ones.
 */
export const CLUSTERINGS = ['kind', 'role', 'middle', 'fine'] as const;

export const WORDS_EXPECTATION = {
  name: 'words',
  template: 'words-4',
  labels: ['female', 'male', 'feminine', 'masculine'],
} as const;

/** Bits of a word's hash that its bucket has, and that stand in the file. */
const BUCKETS = 1 << 16;
const bucketOf = (hash: number): number => hash >>> 16;
const keyOf = (hash: number): number => (hash >>> 8) & 0xff;
/** The next four bits, packed by twos. */
const halfOf = (hash: number): number => (hash >>> 4) & 0xf;

/**
 * What is known of single words: clusters of words that are used alike, and lists of given names.
 * Words are looked up by the upper 28 bits of the hash of their lower case, digits as they come: of the words that are
 * not known, one in 4,000 is taken for another.
 */
export class Words {
  /** Where the entries of a bucket begin; one more at the end. */
  readonly #starts: Uint32Array;
  readonly #keys: Uint8Array;
  readonly #halves: Uint8Array;
  readonly #flags: Uint8Array;
  readonly #kind: Uint8Array;
  readonly #role: Uint8Array;
  readonly #fine: Uint16Array;
  /** The rough cluster of each fine one. */
  readonly #middleOf: Uint8Array;

  constructor(file: ModelFile) {
    const count = file.setting('entries');
    const sizes = file.section('buckets', 'u8', BUCKETS);
    this.#starts = new Uint32Array(BUCKETS + 1);
    for (let bucket = 0; bucket < BUCKETS; bucket++) this.#starts[bucket + 1] = this.#starts[bucket] + sizes[bucket];
    this.#keys = file.section('keys', 'u8', count);
    this.#halves = file.section('halves', 'u8', (count + 1) >> 1);
    this.#flags = file.section('flags', 'u8', count);
    this.#kind = file.section('kind', 'u8', count);
    this.#fine = file.section('fine', 'u16', count);
    this.#role = file.section('role', 'u8', count);
    this.#middleOf = file.section('middle', 'u8');
  }

  /** The entry of a word by the hash of its lower case (`hashLower`), or -1. */
  find(hash: number): number {
    const bucket = bucketOf(hash);
    const end = this.#starts[bucket + 1];
    const key = keyOf(hash);
    for (let entry = this.#starts[bucket]; entry < end; entry++) {
      if (this.#keys[entry] !== key) continue;
      if (((this.#halves[entry >> 1] >>> (4 * (entry & 1))) & 0xf) === halfOf(hash)) return entry;
    }
    return -1;
  }

  /** Bits of `WordFlag` for an entry. */
  flags(entry: number): number {
    return this.#flags[entry];
  }

  /** The cluster of an entry, from 1, in the clustering `CLUSTERINGS[level]`; 0 for words that are only listed. */
  cluster(entry: number, level: number): number {
    if (level === 0) return this.#kind[entry];
    if (level === 1) return this.#role[entry];
    const fine = this.#fine[entry];
    return level === 2 ? this.#middleOf[fine] : fine;
  }

  /** Whether a word, in any case, is a given name either of women or of men. */
  isGivenName(word: string): boolean {
    const flags = this.#flagsOf(word) & (WordFlag.Female | WordFlag.Male);
    return flags === WordFlag.Female || flags === WordFlag.Male;
  }

  /** Whose given name this is, in any case, with or without its accents: undefined for unknown names and for those of both. */
  genderOf(givenName: string): 'female' | 'male' | undefined {
    const gendered = WordFlag.Feminine | WordFlag.Masculine;
    const flags = this.#flagsOf(givenName) & gendered || this.#flagsOf(withoutAccents(givenName));
    if (flags & WordFlag.Feminine) return 'female';
    return flags & WordFlag.Masculine ? 'male' : undefined;
  }

  #flagsOf(word: string): number {
    const entry = this.find(hashLower(word));
    return entry < 0 ? 0 : this.#flags[entry];
  }
}

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/**
 * Opens the model of single words.
 * @throws ModelError if the file is not one that this version can use
 */
export function openWords(bytes: Uint8Array | undefined): Words {
  return new Words(openModel(bytes, WORDS_EXPECTATION));
}
