import { packRising } from '../src/learning/packed';

/** Weights as they are kept in a model's file; see `HashedWeights`. */
export interface PackedWeights {
  readonly count: number;
  readonly scale: number;
  readonly rows: Uint8Array;
  readonly weights: Int8Array;
}

/** The numbers of the `count` rows whose weights have the largest norm, rising; rows of zeros are never among them. */
export function largestRows(weights: Float32Array, labelCount: number, count: number): number[] {
  const norms = new Float64Array(weights.length / labelCount);
  for (let i = 0; i < weights.length; i++) norms[Math.floor(i / labelCount)] += weights[i] ** 2;
  const rows = [...norms.keys()].filter((row) => norms[row] > 0);
  rows.sort((a, b) => norms[b] - norms[a] || a - b);
  return rows.slice(0, count).sort((a, b) => a - b);
}

/** Brings weights to eight bits by the largest of them; clipping the largest costs accuracy. Rows of zeros are left out. */
export function packWeights(weights: Float32Array, labelCount: number): PackedWeights {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / 127;
  const rows = largestRows(weights, labelCount, 65_535);
  const columns = new Int8Array(rows.length * labelCount);
  for (const [i, row] of rows.entries()) {
    for (let label = 0; label < labelCount; label++) {
      columns[label * rows.length + i] = Math.round(weights[row * labelCount + label] / scale);
    }
  }
  return { count: rows.length, scale, rows: packRising(rows, 0), weights: columns };
}
