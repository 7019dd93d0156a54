/** A row of features, and whether it is positive. */
export interface Example {
  readonly row: Float64Array;
  readonly positive: boolean;
}

const STEPS = 12;

/**
 * Logistic regression with an L2 penalty on all weights but the first, the bias; by Newton's method, so that nothing depends on chance or
 * on a rate of learning.
 */
export function trainLogistic(examples: readonly Example[], penalty: number): Float64Array {
  const size = examples[0].row.length;
  const weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    for (const { row, positive } of examples) {
      const p = 1 / (1 + Math.exp(-dot(weights, row)));
      const error = (positive ? 1 : 0) - p;
      for (let i = 0; i < size; i++) {
        if (row[i] === 0) continue;
        gradient[i] += error * row[i];
        const slope = p * (1 - p) * row[i];
        for (let k = 0; k <= i; k++) curvature[i][k] += slope * row[k];
      }
    }
    for (let i = 0; i < size; i++) {
      const pull = i === 0 ? 1e-6 : penalty;
      gradient[i] -= pull * weights[i];
      curvature[i][i] += pull;
    }
    const change = solve(curvature, gradient);
    for (let i = 0; i < size; i++) weights[i] += change[i];
  }
  return weights;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** Solves a symmetric, positive definite system by Cholesky's method; only the lower half is read, and overwritten. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    for (let k = 0; k <= i; k++) {
      let sum = matrix[i][k];
      for (let m = 0; m < k; m++) sum -= matrix[i][m] * matrix[k][m];
      matrix[i][k] = i === k ? Math.sqrt(sum) : sum / matrix[k][k];
    }
  }
  const result = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let m = 0; m < i; m++) result[i] -= matrix[i][m] * result[m];
    result[i] /= matrix[i][i];
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let m = i + 1; m < size; m++) result[i] -= matrix[m][i] * result[m];
    result[i] /= matrix[i][i];
  }
  return result;
}
