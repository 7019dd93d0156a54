/** The first of `count` rising indexes for which something holds that, from there on, holds for all; `count` if it never does. */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first of rising numbers that is `least` or more; their count if none is. */
export const firstFrom = (rising: ArrayLike<number>, least: number): number =>
  firstWhere(rising.length, (index) => rising[index] >= least);
