// What the network computes over a stretch of tokens, four to sixteen numbers at a time. All addresses are in bytes; the
// interfaces in `kernel.ts` say what lies at them.
// AssemblyScript: `npx tsx server/training/build-kernels.ts` compiles it into `kernel-bytes.ts`.

import { sumOf, tanh4 } from '../../../learning/kernel/functions.wasm';

function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(f32x4.mul(tanh4(f32x4.mul(x, half)), half), half);
}

// c[t * n + j] = bias[j] + scale * (sum over i of a[t * k + i] * w[i, j]), for four tokens and eight columns at once.
// `a` and `w` are 16-bit integers; two rows of `w` lie side by side, column by column, as the products are added in pairs.
function multiply(a: usize, w: usize, bias: usize, scale: v128, c: usize, tokens: i32, k: i32, n: i32): void {
  const row = (<usize>n) << 2;
  const step = (<usize>k) << 1;
  for (let t: i32 = 0; t < tokens; t += 4) {
    const a0 = a + <usize>t * step;
    for (let j: i32 = 0; j < n; j += 8) {
      const at = (<usize>j) << 2;
      let p0 = i32x4.splat(0);
      let q0 = p0;
      let p1 = p0;
      let q1 = p0;
      let p2 = p0;
      let q2 = p0;
      let p3 = p0;
      let q3 = p0;
      let weights = w + at;
      let x = a0;
      for (let i: i32 = 0; i < k; i += 2) {
        const u = v128.load(weights);
        const v = v128.load(weights, 16);
        const x0 = v128.load32_splat(x);
        const x1 = v128.load32_splat(x + step);
        const x2 = v128.load32_splat(x + 2 * step);
        const x3 = v128.load32_splat(x + 3 * step);
        p0 = i32x4.add(p0, i32x4.dot_i16x8_s(x0, u));
        q0 = i32x4.add(q0, i32x4.dot_i16x8_s(x0, v));
        p1 = i32x4.add(p1, i32x4.dot_i16x8_s(x1, u));
        q1 = i32x4.add(q1, i32x4.dot_i16x8_s(x1, v));
        p2 = i32x4.add(p2, i32x4.dot_i16x8_s(x2, u));
        q2 = i32x4.add(q2, i32x4.dot_i16x8_s(x2, v));
        p3 = i32x4.add(p3, i32x4.dot_i16x8_s(x3, u));
        q3 = i32x4.add(q3, i32x4.dot_i16x8_s(x3, v));
        weights += row;
        x += 4;
      }
      const low = v128.load(bias + at);
      const high = v128.load(bias + at, 16);
      let to = c + <usize>t * row + at;
      v128.store(to, affine(p0, scale, low));
      v128.store(to, affine(q0, scale, high), 16);
      to += row;
      v128.store(to, affine(p1, scale, low));
      v128.store(to, affine(q1, scale, high), 16);
      to += row;
      v128.store(to, affine(p2, scale, low));
      v128.store(to, affine(q2, scale, high), 16);
      to += row;
      v128.store(to, affine(p3, scale, low));
      v128.store(to, affine(q3, scale, high), 16);
    }
  }
}

function affine(sum: v128, scale: v128, bias: v128): v128 {
  return f32x4.add(bias, f32x4.mul(f32x4.convert_i32x4_s(sum), scale));
}

// The same for the one vector `h`, sixteen columns at once.
function recur(h: usize, w: usize, bias: usize, scale: v128, s: usize, k: i32, n: i32): void {
  const row = (<usize>n) << 2;
  for (let j: i32 = 0; j < n; j += 16) {
    const at = (<usize>j) << 2;
    let p = i32x4.splat(0);
    let q = p;
    let r = p;
    let z = p;
    let weights = w + at;
    let from = h;
    for (let i: i32 = 0; i < k; i += 2) {
      const x = v128.load32_splat(from);
      p = i32x4.add(p, i32x4.dot_i16x8_s(x, v128.load(weights)));
      q = i32x4.add(q, i32x4.dot_i16x8_s(x, v128.load(weights, 16)));
      r = i32x4.add(r, i32x4.dot_i16x8_s(x, v128.load(weights, 32)));
      z = i32x4.add(z, i32x4.dot_i16x8_s(x, v128.load(weights, 48)));
      weights += row;
      from += 4;
    }
    v128.store(s + at, affine(p, scale, v128.load(bias + at)));
    v128.store(s + at, affine(q, scale, v128.load(bias + at, 16)), 16);
    v128.store(s + at, affine(r, scale, v128.load(bias + at, 32)), 32);
    v128.store(s + at, affine(z, scale, v128.load(bias + at, 48)), 48);
  }
}

/** Eight floats as 16-bit integers, `unit` standing for 1. */
function rounded8(low: v128, high: v128, unit: v128): v128 {
  const a = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(low, unit)));
  const b = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(high, unit)));
  return i16x8.narrow_i32x4_s(a, b);
}

/** Sums the rows of each token and normalises the sum (Ba, Kiros & Hinton 2016). */
export function embed(
  rows: usize,
  tokens: i32,
  tables: i32,
  table: usize,
  scales: usize,
  gain: usize,
  bias: usize,
  sum: usize,
  output: usize,
  width: i32,
  one: f32,
  largest: f32,
): void {
  const n = <usize>width;
  const unit = f32x4.splat(one);
  const top = i16x8.splat(<i16>largest);
  const bottom = i16x8.splat(<i16>-largest);
  for (let t: i32 = 0; t < tokens; t++) {
    let total = f32x4.splat(0);
    for (let i: usize = 0; i < n; i += 16) {
      let a = f32x4.splat(0);
      let b = a;
      let c = a;
      let d = a;
      for (let f: i32 = 0; f < tables; f++) {
        const bytes = v128.load(table + <usize>load<i32>(rows + ((<usize>f) << 2)) * n + i);
        const scale = v128.load32_splat(scales + ((<usize>f) << 2));
        const low = i16x8.extend_low_i8x16_s(bytes);
        const high = i16x8.extend_high_i8x16_s(bytes);
        a = f32x4.add(a, f32x4.mul(scale, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(low))));
        b = f32x4.add(b, f32x4.mul(scale, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(low))));
        c = f32x4.add(c, f32x4.mul(scale, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(high))));
        d = f32x4.add(d, f32x4.mul(scale, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(high))));
      }
      const at = sum + (i << 2);
      v128.store(at, a);
      v128.store(at, b, 16);
      v128.store(at, c, 32);
      v128.store(at, d, 48);
      total = f32x4.add(total, f32x4.add(f32x4.add(a, b), f32x4.add(c, d)));
    }
    const mean = f32x4.splat(sumOf(total) / <f32>width);
    let squares = f32x4.splat(0);
    for (let i: usize = 0; i < n; i += 4) {
      const from = f32x4.sub(v128.load(sum + (i << 2)), mean);
      squares = f32x4.add(squares, f32x4.mul(from, from));
    }
    const factor = f32x4.splat(<f32>(1.0 / Math.sqrt(<f64>(sumOf(squares) / <f32>width) + 1e-5)));
    for (let i: usize = 0; i < n; i += 8) {
      const at = i << 2;
      const low = f32x4.mul(f32x4.mul(f32x4.sub(v128.load(sum + at), mean), factor), v128.load(gain + at));
      const high = f32x4.mul(f32x4.mul(f32x4.sub(v128.load(sum + at, 16), mean), factor), v128.load(gain + at, 16));
      const x = f32x4.add(low, v128.load(bias + at));
      const y = f32x4.add(high, v128.load(bias + at, 16));
      const whole = rounded8(x, y, unit);
      v128.store(output + (i << 1), i16x8.min_s(top, i16x8.max_s(bottom, whole)));
    }
    rows += (<usize>tables) << 2;
    output += n << 1;
  }
}

/** A linear layer. */
export function linear(
  input: usize,
  tokens: i32,
  width: i32,
  weights: usize,
  bias: usize,
  scale: f32,
  output: usize,
  columns: i32,
): void {
  multiply(input, weights, bias, f32x4.splat(scale), output, tokens, width, columns);
}

/** One direction of a gated recurrent unit (Cho et al. 2014). */
export function gru(
  input: usize,
  tokens: i32,
  width: i32,
  hidden: i32,
  inputWeights: usize,
  inputBias: usize,
  inputScale: f32,
  stateWeights: usize,
  stateBias: usize,
  stateScale: f32,
  gates: usize,
  state: usize,
  rounded: usize,
  sums: usize,
  output: usize,
  outputWidth: i32,
  backwards: i32,
  one: f32,
): void {
  const n = 3 * hidden;
  multiply(input, inputWeights, inputBias, f32x4.splat(inputScale), gates, tokens, width, n);
  const scale = f32x4.splat(stateScale);
  const unit = f32x4.splat(one);
  const h = (<usize>hidden) << 2;
  memory.fill(state, 0, h);
  memory.fill(rounded, 0, h >> 1);
  for (let s: i32 = 0; s < tokens; s++) {
    const t = backwards ? tokens - 1 - s : s;
    recur(rounded, stateWeights, stateBias, scale, sums, hidden, n);
    const g = gates + ((<usize>(t * n)) << 2);
    const to = output + ((<usize>(t * outputWidth)) << 1);
    for (let i: usize = 0; i < h; i += 16) {
      const r = sigmoid4(f32x4.add(v128.load(g + i), v128.load(sums + i)));
      const z = sigmoid4(f32x4.add(v128.load(g + h + i), v128.load(sums + h + i)));
      const c = tanh4(f32x4.add(v128.load(g + 2 * h + i), f32x4.mul(r, v128.load(sums + 2 * h + i))));
      const next = f32x4.add(c, f32x4.mul(z, f32x4.sub(v128.load(state + i), c)));
      v128.store(state + i, next);
      const narrow = rounded8(next, next, unit);
      v128.store64_lane(rounded + (i >> 1), narrow, 0);
      v128.store64_lane(to + (i >> 1), narrow, 0);
    }
  }
}
