import { createRandom, shuffle } from '../random';
import { normalise } from './read-vectors';

const ITERATIONS = 10;
/** Clusters begin at some of this many first vectors. */
const SEEDS = 6000;

/** How to cluster. */
export interface Clustering {
  readonly width: number;
  readonly count: number;
  /** How many of the vectors, the first ones, say where the clusters lie; all others only join the nearest. */
  readonly deciding: number;
}

/** Clusters of unit vectors: the cluster of each, from 0, and each cluster's direction. */
export interface Clusters {
  readonly of: Int32Array;
  readonly centres: Float32Array;
}

/** Spherical k-means: parts unit vectors, the most frequent first, by their angle. The more frequent weigh more. */
export function cluster(vectors: Float32Array, { width, count, deciding }: Clustering): Clusters {
  const total = vectors.length / width;
  const used = Math.min(deciding, total);
  const seeds = shuffle([...Array(Math.min(used, SEEDS)).keys()], createRandom(count)).slice(0, count);
  let centres: Float32Array = new Float32Array(count * width);
  for (const [c, row] of seeds.entries()) centres.set(vectors.subarray(row * width, (row + 1) * width), c * width);
  const of = new Int32Array(total);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    for (let row = 0; row < used; row++) of[row] = nearest(vectors, row * width, centres, width);
    centres = meansOf(vectors, width, of.subarray(0, used), centres);
  }
  for (let row = 0; row < total; row++) of[row] = nearest(vectors, row * width, centres, width);
  return { of, centres };
}

/** Four sums at once: the processor need not wait for one before it begins the next. */
function nearest(vectors: Float32Array, from: number, centres: Float32Array, width: number): number {
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0, c = 0; at < centres.length; at += width, c++) {
    let a = 0;
    let b = 0;
    let e = 0;
    let f = 0;
    let d = 0;
    for (; d + 3 < width; d += 4) {
      a += vectors[from + d] * centres[at + d];
      b += vectors[from + d + 1] * centres[at + d + 1];
      e += vectors[from + d + 2] * centres[at + d + 2];
      f += vectors[from + d + 3] * centres[at + d + 3];
    }
    for (; d < width; d++) a += vectors[from + d] * centres[at + d];
    const dot = a + b + e + f;
    if (dot > highest) {
      highest = dot;
      best = c;
    }
  }
  return best;
}

/** The mean direction of each cluster; an empty one keeps its centre. */
function meansOf(vectors: Float32Array, width: number, of: Int32Array, before: Float32Array): Float32Array {
  const sums = new Float32Array(before.length);
  const counts = new Int32Array(before.length / width);
  for (let row = 0; row < of.length; row++) {
    // by Zipf's law the rank says how frequent a word is
    const weight = Math.log1p(4e6 / (row + 10));
    counts[of[row]]++;
    for (let d = 0; d < width; d++) sums[of[row] * width + d] += weight * vectors[row * width + d];
  }
  normalise(sums, width);
  for (const [c, size] of counts.entries())
    if (size === 0) sums.set(before.subarray(c * width, (c + 1) * width), c * width);
  return sums;
}
