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
