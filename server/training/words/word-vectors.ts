import { createRandom } from '../random';
import { BREAK, type CountedText } from './count-words';

/** Words that count as surroundings: the most frequent ones. */
const CONTEXTS = 3000;
const OFFSETS = [-2, -1, 1, 2];
/** Contexts are smoothed like this, so that rare ones do not outweigh all others (Levy et al. 2015). */
const SMOOTHING = 0.75;
const SPARE_DIMENSIONS = 16;
const ITERATIONS = 4;

/** A sparse matrix, row by row. */
interface Sparse {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly column: Int32Array;
  readonly value: Float32Array;
}

/**
 * Vectors of words by what stands around them: positive pointwise mutual information with the words one and two
 * places away, brought down to `dimensions` by a randomised singular value decomposition (Halko et al. 2011).
 * Returns one row of unit length for each word.
 */
export function wordVectors(text: CountedText, dimensions: number): Float32Array {
  const matrix = mutualInformation(countContexts(text));
  const width = dimensions + SPARE_DIMENSIONS;
  const random = createRandom(1);
  let right: Float32Array = new Float32Array(matrix.columns * width);
  for (let i = 0; i < right.length; i++) right[i] = random() - 0.5;
  let left = multiply(matrix, right, width);
  for (let i = 0; i < ITERATIONS; i++) {
    orthonormalise(left, matrix.rows, width);
    right = multiplyTransposed(matrix, left, width);
    orthonormalise(right, matrix.columns, width);
    left = multiply(matrix, right, width);
  }
  // left = U·S·W for a rotation W: it is turned back by the eigenvectors of leftᵀ·left, whose eigenvalues are S².
  const { values, vectors } = eigen(gram(left, matrix.rows, width), width);
  const out = new Float32Array(matrix.rows * dimensions);
  for (let row = 0; row < matrix.rows; row++) {
    let norm = 0;
    for (let d = 0; d < dimensions; d++) {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += left[row * width + k] * vectors[k * width + d];
      // U·√S: half the weight of the strong directions, as word vectors are best compared
      const value = sum / Math.sqrt(Math.sqrt(Math.max(values[d], 1e-9)));
      out[row * dimensions + d] = value;
      norm += value * value;
    }
    norm = Math.sqrt(norm) + 1e-9;
    for (let d = 0; d < dimensions; d++) out[row * dimensions + d] /= norm;
  }
  return out;
}

function countContexts({ words, ids }: CountedText): Sparse {
  // Three contexts more at each place: a sentence's border, a word too rare, a word of middle frequency.
  const perOffset = CONTEXTS + 3;
  const contextOf = (id: number): number => {
    if (id === BREAK) return CONTEXTS;
    return id >= 0 && id < CONTEXTS ? id : CONTEXTS + (id < 0 ? 1 : 2);
  };
  const counts = words.map(() => new Map<number, number>());
  for (let i = 1; i + 1 < ids.length; i++) {
    if (ids[i] < 0) continue;
    const row = counts[ids[i]];
    for (const [o, offset] of OFFSETS.entries()) {
      // two places away may lie behind a border: the border then counts for both
      const beyond = (offset === -2 && ids[i - 1] === BREAK) || (offset === 2 && ids[i + 1] === BREAK);
      const context = o * perOffset + contextOf(beyond ? BREAK : ids[i + offset]);
      row.set(context, (row.get(context) ?? 0) + 1);
    }
  }
  const starts = new Int32Array(words.length + 1);
  for (const [i, row] of counts.entries()) starts[i + 1] = starts[i] + row.size;
  const column = new Int32Array(starts[words.length]);
  const value = new Float32Array(starts[words.length]);
  for (const [i, row] of counts.entries()) {
    let at = starts[i];
    for (const [context, count] of [...row].sort(([a], [b]) => a - b)) {
      column[at] = context;
      value[at++] = count;
    }
  }
  return { rows: words.length, columns: OFFSETS.length * perOffset, starts, column, value };
}

function mutualInformation(counts: Sparse): Sparse {
  const { rows, columns, starts, column, value } = counts;
  const ofRow = new Float64Array(rows);
  const ofColumn = new Float64Array(columns);
  let total = 0;
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      ofRow[row] += value[at];
      ofColumn[column[at]] += value[at];
      total += value[at];
    }
  }
  let smoothed = 0;
  for (const sum of ofColumn) smoothed += sum ** SMOOTHING;
  const weight = ofColumn.map((sum) => (sum ** SMOOTHING / smoothed) * total);
  const positive = new Float32Array(value.length);
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      positive[at] = Math.max(0, Math.log((value[at] * total) / (ofRow[row] * weight[column[at]] + 1e-9)));
    }
  }
  return { ...counts, value: positive };
}

function multiply({ rows, starts, column, value }: Sparse, right: Float32Array, width: number): Float32Array {
  const out = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      const factor = value[at];
      const from = column[at] * width;
      for (let k = 0; k < width; k++) out[row * width + k] += factor * right[from + k];
    }
  }
  return out;
}

function multiplyTransposed(matrix: Sparse, left: Float32Array, width: number): Float32Array {
  const { rows, columns, starts, column, value } = matrix;
  const out = new Float32Array(columns * width);
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      const factor = value[at];
      const to = column[at] * width;
      for (let k = 0; k < width; k++) out[to + k] += factor * left[row * width + k];
    }
  }
  return out;
}

/** Gram-Schmidt over the columns, twice: once loses too many digits. */
function orthonormalise(matrix: Float32Array, rows: number, width: number): void {
  for (let pass = 0; pass < 2; pass++) {
    for (let k = 0; k < width; k++) {
      for (let j = 0; j < k; j++) {
        let dot = 0;
        for (let row = 0; row < rows; row++) dot += matrix[row * width + k] * matrix[row * width + j];
        for (let row = 0; row < rows; row++) matrix[row * width + k] -= dot * matrix[row * width + j];
      }
      let norm = 0;
      for (let row = 0; row < rows; row++) norm += matrix[row * width + k] ** 2;
      norm = Math.sqrt(norm) + 1e-12;
      for (let row = 0; row < rows; row++) matrix[row * width + k] /= norm;
    }
  }
}

function gram(matrix: Float32Array, rows: number, width: number): Float64Array {
  const out = new Float64Array(width * width);
  for (let row = 0; row < rows; row++) {
    for (let a = 0; a < width; a++) {
      const factor = matrix[row * width + a];
      for (let b = 0; b < width; b++) out[a * width + b] += factor * matrix[row * width + b];
    }
  }
  return out;
}

/** Eigenvalues, largest first, and eigenvectors as columns, of a symmetric matrix: Jacobi's rotations. */
function eigen(matrix: Float64Array, size: number): { values: number[]; vectors: Float64Array } {
  const a = matrix.slice();
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i++) v[i * size + i] = 1;
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const off = a[p * size + q];
        if (Math.abs(off) < 1e-9) continue;
        const theta = (a[q * size + q] - a[p * size + p]) / (2 * off);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        rotate(a, size, p, q, c, t * c);
        rotateColumns(v, size, p, q, c, t * c);
      }
    }
  }
  const order = [...Array(size).keys()].sort((i, j) => a[j * size + j] - a[i * size + i]);
  const vectors = new Float64Array(size * size);
  for (const [to, from] of order.entries()) for (let i = 0; i < size; i++) vectors[i * size + to] = v[i * size + from];
  return { values: order.map((i) => a[i * size + i]), vectors };
}

function rotate(a: Float64Array, size: number, p: number, q: number, c: number, s: number): void {
  rotateColumns(a, size, p, q, c, s);
  for (let i = 0; i < size; i++) {
    const x = a[p * size + i];
    const y = a[q * size + i];
    a[p * size + i] = c * x - s * y;
    a[q * size + i] = s * x + c * y;
  }
}

function rotateColumns(a: Float64Array, size: number, p: number, q: number, c: number, s: number): void {
  for (let i = 0; i < size; i++) {
    const x = a[i * size + p];
    const y = a[i * size + q];
    a[i * size + p] = c * x - s * y;
    a[i * size + q] = s * x + c * y;
  }
}
