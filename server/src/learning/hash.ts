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
