/**
 * The hashes behind every feature: 32-bit integers in and out, the same on every platform and in training.
 * Words are hashed once; features mix these numbers, so that no string is built per token.
 */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 code units of `text` from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    hash = Math.imul(hash ^ (code & 0xff), FNV_PRIME);
    hash = Math.imul(hash ^ (code >>> 8), FNV_PRIME);
  }
  return hash | 0;
}

/** Two numbers made one; order matters. The finaliser of MurmurHash3 spreads the bits. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Eight hexadecimal digits that change when the declared features do; kept in a model's header. */
export function templateHash(template: unknown): string {
  return (hashText(JSON.stringify(template)) >>> 0).toString(16).padStart(8, '0');
}

const lowerCodes = new Uint16Array(0x10000);

/** The lower case of a UTF-16 code unit, where it is one unit itself; surrogates stay as they are. */
export function lowerCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  const known = lowerCodes[code];
  if (known !== 0) return known;
  const lower = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  lowerCodes[code] = lower;
  return lower;
}

/** `hashText` of the lower case, unit by unit. The curly apostrophe counts as the straight one. */
export function hashLower(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const code = unit === 0x2019 ? 0x27 : lowerCode(unit);
    hash = Math.imul(hash ^ (code & 0xff), FNV_PRIME);
    hash = Math.imul(hash ^ (code >>> 8), FNV_PRIME);
  }
  return hash | 0;
}

const XX: readonly number[] = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1];

/**
 * xxHash32 (Collet 2012) of bytes with the seed 0, as an unsigned number: a checksum that finds damage, not malice. Any change within one
 * aligned word of four bytes changes it.
 */
export function hashBytes(bytes: Uint8Array): number {
  // Words are read in the machine's order of bytes, as the arrays of a model are.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(buffer, byteOffset, bytes.length >> 2);
  const striped = words.length & ~3;
  let hash = XX[4];
  if (striped > 0) {
    let [a, b, c, d] = [XX[0] + XX[1], XX[1], 0, -XX[0]];
    for (let i = 0; i < striped; i += 4) {
      a = step(a, words[i]);
      b = step(b, words[i + 1]);
      c = step(c, words[i + 2]);
      d = step(d, words[i + 3]);
    }
    hash = rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18);
  }
  hash += bytes.length;
  for (let i = striped; i < words.length; i++) hash = Math.imul(rotate(hash + Math.imul(words[i], XX[2]), 17), XX[3]);
  for (let i = words.length * 4; i < bytes.length; i++) {
    hash = Math.imul(rotate(hash + Math.imul(bytes[i], XX[4]), 11), XX[0]);
  }
  hash = Math.imul(hash ^ (hash >>> 15), XX[1]);
  hash = Math.imul(hash ^ (hash >>> 13), XX[2]);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const step = (sum: number, word: number): number => Math.imul(rotate(sum + Math.imul(word, XX[1]), 13), XX[0]);

const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** The hashes of words, as `hashLower` makes them. */
export const hashesOf = (words: Iterable<string>): ReadonlySet<number> =>
  new Set(Array.from(words, (word) => hashLower(word)));
