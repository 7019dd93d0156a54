import { createRandom, shuffle } from '../random';

const ITERATIONS = 12;
/** Clusters are seeded from this many of the most frequent words. */
const SEEDS = 6000;

/**
 * Spherical k-means: parts unit vectors into `count` clusters by their angle. Words weigh by the logarithm of how
 * often they occur. Returns each vector's cluster, from 0.
 */
export function cluster(vectors: Float32Array, width: number, counts: Int32Array, count: number): Int32Array {
  const total = counts.length;
  const seeds = shuffle([...Array(Math.min(total, SEEDS)).keys()], createRandom(count)).slice(0, count);
  let centres = new Float32Array(count * width);
  for (const [c, row] of seeds.entries()) centres.set(vectors.subarray(row * width, (row + 1) * width), c * width);
  const assigned = new Int32Array(total);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    for (let row = 0; row < total; row++) assigned[row] = nearest(vectors, row * width, centres, width);
    centres = meansOf(vectors, width, counts, assigned, centres);
  }
  return assigned;
}

function nearest(vectors: Float32Array, from: number, centres: Float32Array, width: number): number {
  let best = 0;
  let highest = -2;
  for (let at = 0, c = 0; at < centres.length; at += width, c++) {
    let dot = 0;
    for (let d = 0; d < width; d++) dot += vectors[from + d] * centres[at + d];
    if (dot > highest) {
      highest = dot;
      best = c;
    }
  }
  return best;
}

/** The mean direction of each cluster; an empty one keeps its centre. */
function meansOf(
  vectors: Float32Array,
  width: number,
  counts: Int32Array,
  assigned: Int32Array,
  before: Float32Array,
): Float32Array<ArrayBuffer> {
  const sums = new Float32Array(before.length);
  for (let row = 0; row < assigned.length; row++) {
    const weight = Math.log1p(counts[row]);
    for (let d = 0; d < width; d++) sums[assigned[row] * width + d] += weight * vectors[row * width + d];
  }
  for (let at = 0; at < sums.length; at += width) {
    let norm = 0;
    for (let d = 0; d < width; d++) norm += sums[at + d] ** 2;
    norm = Math.sqrt(norm);
    for (let d = 0; d < width; d++) sums[at + d] = norm > 0 ? sums[at + d] / norm : before[at + d];
  }
  return sums;
}
