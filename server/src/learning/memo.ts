import { copyOf } from '../text/copy-of';

/**
 * Remembers what pure functions gave, within a bound of bytes: what was asked for longest ago goes first, half of it at a time. It changes the
 * time that things take, never what they are.
 */
export class Memo<Key, Value> {
  #young = new Map<Key, Held<Value>>();
  #old = new Map<Key, Held<Value>>();
  #bytes = 0;
  readonly #most: number;

  /** @param most bytes that are remembered */
  constructor(most: number) {
    this.#most = most / 2;
  }

  get(key: Key): Value | undefined {
    const held = this.#young.get(key);
    if (held) return held.value;
    const old = this.#old.get(key);
    if (!old) return undefined;
    this.#old.delete(key);
    this.#put(key, old);
    return old.value;
  }

  /** @param bytes that key and value take, roughly */
  set(key: Key, value: Value, bytes: number): void {
    this.#put(key, { value, bytes });
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
    this.#bytes = 0;
  }

  #put(key: Key, held: Held<Value>): void {
    if (this.#bytes + held.bytes > this.#most && this.#young.size > 0) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#bytes = 0;
    }
    this.#young.set(key, held);
    this.#bytes += held.bytes;
  }
}

interface Held<Value> {
  readonly value: Value;
  readonly bytes: number;
}

/** Code units of a text that is remembered: no word and hardly a line is longer. */
const LONGEST = 1000;

/**
 * A pure function of a text that remembers what it gave: most lines and words of a text stood there before the last edit.
 * @param most bytes that are remembered
 * @param bytesOf what a value takes, beside its text
 */
export function remembering<Value>(
  most: number,
  of: (text: string) => Value,
  bytesOf: (value: Value) => number = () => 0,
): (text: string) => Value {
  const memo = new Memo<string, { readonly value: Value }>(most);
  return (text) => {
    if (text.length > LONGEST) return of(text);
    const held = memo.get(text);
    if (held) return held.value;
    // A slice would keep the whole text in memory, as key and in what is made of it.
    const own = copyOf(text);
    const value = of(own);
    memo.set(own, { value }, 2 * own.length + bytesOf(value) + ENTRY);
    return value;
  };
}

/** Bytes of an entry of a map with its objects, beside what they hold. */
const ENTRY = 150;

/** A `Memo` of functions of a sequence of whole numbers. */
export class SequenceMemo<Value> {
  readonly #held: Memo<number, { readonly key: Int32Array; readonly value: Value }>;

  /** @param most bytes that are remembered */
  constructor(most: number) {
    this.#held = new Memo(most);
  }

  /** @param length of the key, of which the array may hold more */
  get(key: Int32Array, length: number): Value | undefined {
    const held = this.#held.get(hashOf(key, length));
    return held && isSame(held.key, key, length) ? held.value : undefined;
  }

  /** @param bytes that the value takes */
  set(key: Int32Array, length: number, value: Value, bytes: number): void {
    this.#held.set(hashOf(key, length), { key: key.slice(0, length), value }, 4 * length + bytes + ENTRY);
  }

  clear(): void {
    this.#held.clear();
  }
}

function hashOf(key: Int32Array, length: number): number {
  let hash = length;
  for (let i = 0; i < length; i++) {
    hash = Math.imul(hash ^ key[i], 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

function isSame(a: Int32Array, b: Int32Array, length: number): boolean {
  if (a.length !== length) return false;
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}
