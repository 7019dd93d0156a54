// What the encoder computes over a window of word pieces, four to sixteen numbers at a time. All addresses are in bytes; the
// interfaces in `kernel.ts` say what lies at them. The same input gives the same bits on every machine: sums of products are
// of whole numbers, and nothing is left to the host's own functions.
// AssemblyScript: `npx tsx server/training/build-kernels.ts` compiles it into `kernel-bytes.ts`.

import { erf4, exp4, rounded4, sumOf, tanh4 } from '../../../learning/kernel/functions.wasm';

// Row by row of `input`: c[t, j] = bias[j] + rowScale[t] * columnScale[j] * (sum over i of a[t, i] * w[i, j]), for four rows and
// eight columns at once. The weights of eight columns lie together, two inputs side by side, so that they stay in the nearest
// cache while all rows pass. Rows of the output begin `step` floats apart.
export function linear(
  input: usize,
  rowScales: usize,
  rows: i32,
  k: i32,
  weights: usize,
  columnScales: usize,
  bias: usize,
  output: usize,
  n: i32,
  step: i32,
): void {
  const inputRow = (<usize>k) << 1;
  const row = (<usize>step) << 2;
  const panel = (<usize>k) << 4;
  for (let j: i32 = 0; j < n; j += 8) {
    const at = (<usize>j) << 2;
    const w = weights + <usize>(j >> 3) * panel;
    for (let t: i32 = 0; t < rows; t += 4) {
      let p0 = i32x4.splat(0);
      let q0 = p0;
      let p1 = p0;
      let q1 = p0;
      let p2 = p0;
      let q2 = p0;
      let p3 = p0;
      let q3 = p0;
      let x = input + <usize>t * inputRow;
      const end = w + panel;
      for (let from = w; from < end; from += 32) {
        const u = v128.load(from);
        const v = v128.load(from, 16);
        const x0 = v128.load32_splat(x);
        const x1 = v128.load32_splat(x + inputRow);
        const x2 = v128.load32_splat(x + 2 * inputRow);
        const x3 = v128.load32_splat(x + 3 * inputRow);
        p0 = i32x4.add(p0, i32x4.dot_i16x8_s(x0, u));
        q0 = i32x4.add(q0, i32x4.dot_i16x8_s(x0, v));
        p1 = i32x4.add(p1, i32x4.dot_i16x8_s(x1, u));
        q1 = i32x4.add(q1, i32x4.dot_i16x8_s(x1, v));
        p2 = i32x4.add(p2, i32x4.dot_i16x8_s(x2, u));
        q2 = i32x4.add(q2, i32x4.dot_i16x8_s(x2, v));
        p3 = i32x4.add(p3, i32x4.dot_i16x8_s(x3, u));
        q3 = i32x4.add(q3, i32x4.dot_i16x8_s(x3, v));
        x += 4;
      }
      const scales = rowScales + ((<usize>t) << 2);
      let to = output + <usize>t * row + at;
      store8(to, p0, q0, v128.load32_splat(scales), columnScales + at, bias + at);
      to += row;
      store8(to, p1, q1, v128.load32_splat(scales, 4), columnScales + at, bias + at);
      to += row;
      store8(to, p2, q2, v128.load32_splat(scales, 8), columnScales + at, bias + at);
      to += row;
      store8(to, p3, q3, v128.load32_splat(scales, 12), columnScales + at, bias + at);
    }
  }
}

function store8(to: usize, low: v128, high: v128, scale: v128, columnScales: usize, bias: usize): void {
  const a = f32x4.mul(f32x4.convert_i32x4_s(low), f32x4.mul(scale, v128.load(columnScales)));
  const b = f32x4.mul(f32x4.convert_i32x4_s(high), f32x4.mul(scale, v128.load(columnScales, 16)));
  v128.store(to, f32x4.add(v128.load(bias), a));
  v128.store(to, f32x4.add(v128.load(bias, 16), b), 16);
}

/** Rows of floats as 16-bit integers, the largest of each row being `largest`. */
export function quantise(input: usize, rows: i32, n: i32, largest: f32, output: usize, scales: usize): void {
  const bytes = (<usize>n) << 2;
  for (let t: i32 = 0; t < rows; t++) {
    let top = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) top = f32x4.pmax(top, f32x4.abs(v128.load(input + i)));
    const most = largestOf(top);
    const unit = f32x4.splat(most > 0 ? largest / most : 0);
    for (let i: usize = 0; i < bytes; i += 32) {
      const a = rounded4(f32x4.mul(v128.load(input + i), unit));
      const b = rounded4(f32x4.mul(v128.load(input + i, 16), unit));
      v128.store(output + (i >> 1), i16x8.narrow_i32x4_s(a, b));
    }
    store<f32>(scales + ((<usize>t) << 2), most / largest);
    input += bytes;
    output += bytes >> 1;
  }
}

function largestOf(v: v128): f32 {
  const a = max(f32x4.extract_lane(v, 0), f32x4.extract_lane(v, 1));
  return max(a, max(f32x4.extract_lane(v, 2), f32x4.extract_lane(v, 3)));
}

/** The rows of a table of bytes that `ids` name, as 16-bit integers, with their scales. */
export function lookUp(
  ids: usize,
  rows: i32,
  table: usize,
  tableScales: usize,
  n: i32,
  output: usize,
  scales: usize,
): void {
  for (let t: usize = 0; t < <usize>rows; t++) {
    const id = <usize>load<i32>(ids + (t << 2));
    for (let i: usize = 0; i < <usize>n; i += 16) {
      const bytes = v128.load(table + id * <usize>n + i);
      v128.store(output + (i << 1), i16x8.extend_low_i8x16_s(bytes));
      v128.store(output + (i << 1), i16x8.extend_high_i8x16_s(bytes), 16);
    }
    store<f32>(scales + (t << 2), load<f32>(tableScales + (id << 2)));
    output += (<usize>n) << 1;
  }
}

/** Adds to each row the row of a table of floats that `ids` name. */
export function addRows(x: usize, ids: usize, rows: i32, table: usize, n: i32): void {
  const bytes = (<usize>n) << 2;
  for (let t: usize = 0; t < <usize>rows; t++) {
    const from = table + <usize>load<i32>(ids + (t << 2)) * bytes;
    for (let i: usize = 0; i < bytes; i += 16) v128.store(x + i, f32x4.add(v128.load(x + i), v128.load(from + i)));
    x += bytes;
  }
}

/** x = norm(x + y), row by row (Ba, Kiros & Hinton 2016). */
export function addNorm(x: usize, y: usize, rows: i32, n: i32, gain: usize, bias: usize, epsilon: f32): void {
  const bytes = (<usize>n) << 2;
  for (let t: i32 = 0; t < rows; t++) {
    let total = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const sum = f32x4.add(v128.load(x + i), v128.load(y + i));
      v128.store(x + i, sum);
      total = f32x4.add(total, sum);
    }
    const mean = f32x4.splat(sumOf(total) / <f32>n);
    let squares = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const from = f32x4.sub(v128.load(x + i), mean);
      squares = f32x4.add(squares, f32x4.mul(from, from));
    }
    const factor = f32x4.splat(<f32>1 / sqrt<f32>(sumOf(squares) / <f32>n + epsilon));
    for (let i: usize = 0; i < bytes; i += 16) {
      const from = f32x4.mul(f32x4.sub(v128.load(x + i), mean), factor);
      v128.store(x + i, f32x4.add(f32x4.mul(from, v128.load(gain + i)), v128.load(bias + i)));
    }
    x += bytes;
    y += bytes;
  }
}

/** x = x * Phi(x), exactly and not by the usual tanh (Hendrycks & Gimpel 2016). */
export function gelu(x: usize, count: i32): void {
  const half = f32x4.splat(0.5);
  const root = f32x4.splat(<f32>Math.SQRT1_2);
  const end = x + ((<usize>count) << 2);
  for (; x < end; x += 16) {
    const v = v128.load(x);
    const h = f32x4.mul(v, half);
    v128.store(x, f32x4.add(h, f32x4.mul(h, erf4(f32x4.mul(v, root)))));
  }
}

// One head of 32 numbers: `HEAD` vectors of four.
const HEAD: i32 = 32;

/**
 * Attention of the rows `[first, end)` to all rows (Vaswani et al. 2017). Query, key and value lie side by side in each row of `input`.
 * `keys` is scratch for 32 columns of as many floats as there are rows, rounded up to a multiple of 16; `weights` for one.
 */
export function attend(
  input: usize,
  rows: i32,
  first: i32,
  end: i32,
  heads: i32,
  keys: usize,
  weights: usize,
  output: usize,
): void {
  const width = (<usize>(heads * HEAD)) << 2;
  const step = width * 3;
  const across = (<usize>((rows + 15) & ~15)) << 2;
  const scale = f32x4.splat(0.17677669529663687); // 1 / sqrt(32)
  for (let h: i32 = 0; h < heads; h++) {
    const at = (<usize>(h * HEAD)) << 2;
    memory.fill(keys, 0, across << 5);
    for (let t: usize = 0; t < <usize>rows; t++) {
      const from = input + t * step + width + at;
      for (let d: usize = 0; d < <usize>HEAD; d++) store<f32>(keys + d * across + (t << 2), load<f32>(from + (d << 2)));
    }
    for (let t: usize = <usize>first; t < <usize>end; t++) {
      compare(input + t * step + at, keys, across, scale, weights);
      const share = softmax(weights, rows);
      mix(weights, rows, input + 2 * width + at, step, share, output + t * width + at);
    }
  }
}

/** Products of a query with all keys, sixteen at a time. */
function compare(query: usize, keys: usize, across: usize, scale: v128, output: usize): void {
  for (let j: usize = 0; j < across; j += 64) {
    let a = f32x4.splat(0);
    let b = a;
    let c = a;
    let e = a;
    let from = keys + j;
    for (let d: usize = 0; d < (<usize>HEAD) << 2; d += 4) {
      const q = v128.load32_splat(query + d);
      a = f32x4.add(a, f32x4.mul(q, v128.load(from)));
      b = f32x4.add(b, f32x4.mul(q, v128.load(from, 16)));
      c = f32x4.add(c, f32x4.mul(q, v128.load(from, 32)));
      e = f32x4.add(e, f32x4.mul(q, v128.load(from, 48)));
      from += across;
    }
    v128.store(output + j, f32x4.mul(a, scale));
    v128.store(output + j, f32x4.mul(b, scale), 16);
    v128.store(output + j, f32x4.mul(c, scale), 32);
    v128.store(output + j, f32x4.mul(e, scale), 48);
  }
}

/**
 * Makes exponentials of `count` floats, less the largest, and says what to multiply them with so that they sum to 1. What stands
 * behind them, up to a multiple of four, becomes zero.
 */
function softmax(x: usize, count: i32): f32 {
  for (let i: usize = <usize>count; i < <usize>((count + 3) & ~3); i++) store<f32>(x + (i << 2), -Infinity);
  const end = x + ((<usize>((count + 3) & ~3)) << 2);
  let top = v128.load(x);
  for (let at = x + 16; at < end; at += 16) top = f32x4.pmax(top, v128.load(at));
  const most = f32x4.splat(largestOf(top));
  let total = f32x4.splat(0);
  for (; x < end; x += 16) {
    const e = exp4(f32x4.sub(v128.load(x), most));
    v128.store(x, e);
    total = f32x4.add(total, e);
  }
  return <f32>1 / sumOf(total);
}

/** The sum of the rows of 32 numbers that lie `step` apart, weighted. */
function mix(weights: usize, rows: i32, values: usize, step: usize, share: f32, output: usize): void {
  let a = f32x4.splat(0);
  let b = a;
  let c = a;
  let d = a;
  let e = a;
  let f = a;
  let g = a;
  let h = a;
  for (let t: usize = 0; t < <usize>rows; t++) {
    const w = v128.load32_splat(weights + (t << 2));
    a = f32x4.add(a, f32x4.mul(w, v128.load(values)));
    b = f32x4.add(b, f32x4.mul(w, v128.load(values, 16)));
    c = f32x4.add(c, f32x4.mul(w, v128.load(values, 32)));
    d = f32x4.add(d, f32x4.mul(w, v128.load(values, 48)));
    e = f32x4.add(e, f32x4.mul(w, v128.load(values, 64)));
    f = f32x4.add(f, f32x4.mul(w, v128.load(values, 80)));
    g = f32x4.add(g, f32x4.mul(w, v128.load(values, 96)));
    h = f32x4.add(h, f32x4.mul(w, v128.load(values, 112)));
    values += step;
  }
  const s = f32x4.splat(share);
  v128.store(output, f32x4.mul(a, s));
  v128.store(output, f32x4.mul(b, s), 16);
  v128.store(output, f32x4.mul(c, s), 32);
  v128.store(output, f32x4.mul(d, s), 48);
  v128.store(output, f32x4.mul(e, s), 64);
  v128.store(output, f32x4.mul(f, s), 80);
  v128.store(output, f32x4.mul(g, s), 96);
  v128.store(output, f32x4.mul(h, s), 112);
}

/** The mean of `rows` rows, then their sum weighted by how much each goes along with `weight`; `scores` is scratch, a float a row. */
export function pool(x: usize, rows: i32, n: i32, weight: usize, scores: usize, output: usize): void {
  const bytes = (<usize>n) << 2;
  for (let t: usize = 0; t < <usize>rows; t++) {
    let sum = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16)
      sum = f32x4.add(sum, f32x4.mul(v128.load(x + t * bytes + i), v128.load(weight + i)));
    store<f32>(scores + (t << 2), sumOf(sum));
  }
  const share = f32x4.splat(softmax(scores, rows));
  const part = f32x4.splat(<f32>1 / <f32>rows);
  for (let i: usize = 0; i < bytes; i += 16) {
    let mean = f32x4.splat(0);
    let pooled = mean;
    for (let t: usize = 0; t < <usize>rows; t++) {
      const v = v128.load(x + t * bytes + i);
      mean = f32x4.add(mean, v);
      pooled = f32x4.add(pooled, f32x4.mul(v, v128.load32_splat(scores + (t << 2))));
    }
    v128.store(output + i, f32x4.mul(mean, part));
    v128.store(output + bytes + i, f32x4.mul(pooled, share));
  }
}

/** A layer in floats: c[t, j] = bias[j] + sum over i of x[t * step + i] * w[i, j]; sixteen columns at once. */
export function dense(
  input: usize,
  step: i32,
  rows: i32,
  k: i32,
  weights: usize,
  bias: usize,
  output: usize,
  n: i32,
): void {
  const row = (<usize>n) << 2;
  for (let t: i32 = 0; t < rows; t++) {
    for (let j: usize = 0; j < row; j += 64) {
      let a = v128.load(bias + j);
      let b = v128.load(bias + j, 16);
      let c = v128.load(bias + j, 32);
      let d = v128.load(bias + j, 48);
      let w = weights + j;
      for (let i: usize = 0; i < (<usize>k) << 2; i += 4) {
        const x = v128.load32_splat(input + i);
        a = f32x4.add(a, f32x4.mul(x, v128.load(w)));
        b = f32x4.add(b, f32x4.mul(x, v128.load(w, 16)));
        c = f32x4.add(c, f32x4.mul(x, v128.load(w, 32)));
        d = f32x4.add(d, f32x4.mul(x, v128.load(w, 48)));
        w += row;
      }
      v128.store(output + j, a);
      v128.store(output + j, b, 16);
      v128.store(output + j, c, 32);
      v128.store(output + j, d, 48);
    }
    input += (<usize>step) << 2;
    output += row;
  }
}

export function tanh(x: usize, count: i32): void {
  const end = x + ((<usize>count) << 2);
  for (; x < end; x += 16) v128.store(x, tanh4(v128.load(x)));
}

export function relu(x: usize, count: i32): void {
  const end = x + ((<usize>count) << 2);
  for (; x < end; x += 16) v128.store(x, f32x4.pmax(v128.load(x), f32x4.splat(0)));
}

/** Likelihoods from `count` logits. */
export function likelihoods(x: usize, count: i32): void {
  const share = softmax(x, count);
  for (let i: usize = 0; i < <usize>count; i++) store<f32>(x + (i << 2), load<f32>(x + (i << 2)) * share);
}
