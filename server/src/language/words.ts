import { hashLower } from './hash';
import { type ModelFile, openModel } from './model-file';
import { unpackRising } from './packed';

/** What lists say of a word, as bits. */
export enum WordFlag {
  /** A given name of women. */
  Female = 1,
  /** A given name of men. */
  Male = 2,
}

/** Widths of the three clusterings, coarse to fine. */
export const CLUSTERINGS = [64, 256, 1024] as const;

export const WORDS_EXPECTATION = { name: 'words', template: 'words-1', labels: ['female', 'male'] } as const;

/**
 * What is known of single words: clusters of words that stand in the same surroundings, and lists of given names.
 * Words are looked up by the hash of their lower case, digits as they come; two different words that share
 * all 32 bits count as one (one in a hundred thousand unknown words).
 */
export class Words {
  /** Open addressing: the entry of a hash, or -1. */
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  readonly #mask: number;
  readonly #flags: Uint8Array;
  readonly #clusters: readonly Uint16Array[];

  constructor(file: ModelFile) {
    const hashes = new Int32Array(file.setting('entries'));
    unpackRising(file.section('hashes', 'u8'), hashes.length, -0x80000000, (hash, i) => {
      hashes[i] = hash;
    });
    this.#hashes = hashes;
    this.#flags = file.section('flags', 'u8', hashes.length);
    this.#clusters = CLUSTERINGS.map((size) => file.section(`clusters${size}`, 'u16', hashes.length));
    let size = 1024;
    while (size < 2 * hashes.length) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    for (let i = 0; i < hashes.length; i++) {
      let slot = this.#home(hashes[i]);
      while (this.#slots[slot] >= 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = i;
    }
  }

  #home(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }

  /** The entry of a word by the hash of its lower case (`hashLower`), or -1. */
  find(hash: number): number {
    for (let slot = this.#home(hash); ; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot];
      if (entry < 0 || this.#hashes[entry] === hash) return entry;
    }
  }

  /** Bits of `WordFlag` for an entry. */
  flags(entry: number): number {
    return this.#flags[entry];
  }

  /** The cluster of an entry, from 1, in the clustering `CLUSTERINGS[level]`; 0 for words that are only listed. */
  cluster(entry: number, level: number): number {
    return this.#clusters[level][entry];
  }

  /** Whose given name this is, in any case: undefined if it is none that is known, or both men and women bear it. */
  genderOf(givenName: string): 'female' | 'male' | undefined {
    const entry = this.find(hashLower(givenName));
    const flags = entry < 0 ? 0 : this.flags(entry) & (WordFlag.Female | WordFlag.Male);
    if (flags === WordFlag.Female) return 'female';
    return flags === WordFlag.Male ? 'male' : undefined;
  }
}

/**
 * Opens the model of single words.
 * @throws ModelError if the file is not one that this version can use
 */
export function openWords(bytes: Uint8Array | undefined): Words {
  return new Words(openModel(bytes, WORDS_EXPECTATION));
}
