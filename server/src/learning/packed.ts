/** Rising numbers in few bytes: the differences, seven bits a byte, the lowest first, the eighth bit while more follow. */

/** Packs whole numbers that rise from one to the next; the first counts from `from`. */
export function packRising(numbers: ArrayLike<number>, from: number): Uint8Array {
  const bytes: number[] = [];
  let before = from;
  for (let i = 0; i < numbers.length; i++) {
    let step = numbers[i] - before;
    for (; step > 0x7f; step = Math.floor(step / 128)) bytes.push((step % 128) | 0x80);
    bytes.push(step);
    before = numbers[i];
  }
  return Uint8Array.from(bytes);
}

/** The inverse of `packRising`: calls `each` with every number and its index. Bytes that are not there count as 0. */
export function unpackRising(
  bytes: Uint8Array,
  count: number,
  from: number,
  each: (number: number, i: number) => void,
): void {
  let number = from;
  let at = 0;
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++];
    let step = byte & 0x7f;
    for (let factor = 128; byte > 0x7f; factor *= 128) {
      byte = bytes[at++];
      step += (byte & 0x7f) * factor;
    }
    number += step;
    each(number, i);
  }
}
