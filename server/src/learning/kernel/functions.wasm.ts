// Functions of four numbers that the kernels share: polynomials alone, so that every host gives the same bits. `pmin` and `pmax` differ
// from `min` and `max` in what is no number alone, and are one instruction where those are six.

/** tanh as a quotient of polynomials on [-7.9, 7.9], as Eigen computes it; beyond, it is 1 to single precision. */
export function tanh4(x: v128): v128 {
  x = f32x4.pmax(f32x4.pmin(x, f32x4.splat(7.905311)), f32x4.splat(-7.905311));
  const s = f32x4.mul(x, x);
  let p = f32x4.add(f32x4.mul(s, f32x4.splat(-2.76076847742355e-16)), f32x4.splat(2.00018790482477e-13));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(-8.60467152213735e-11));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(5.12229709037114e-8));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(1.48572235717979e-5));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(6.37261928875436e-4));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(4.89352455891786e-3));
  let q = f32x4.add(f32x4.mul(s, f32x4.splat(1.19825839466702e-6)), f32x4.splat(1.18534705686654e-4));
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(2.268434632439e-3));
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(4.89352518554385e-3));
  return f32x4.div(f32x4.mul(x, p), q);
}

/** erf likewise, on [-4, 4]. */
export function erf4(x: v128): v128 {
  x = f32x4.pmax(f32x4.pmin(x, f32x4.splat(4)), f32x4.splat(-4));
  const s = f32x4.mul(x, x);
  let p = f32x4.add(f32x4.mul(s, f32x4.splat(-2.72614225801306e-10)), f32x4.splat(2.77068142495902e-8));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(-2.10102402082508e-6));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(-5.69250639462346e-5));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(-7.3499063e-4));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(-2.95459980854025e-3));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(-1.60960333262415e-2));
  let q = f32x4.add(f32x4.mul(s, f32x4.splat(-1.45660718464996e-5)), f32x4.splat(-2.13374055278905e-4));
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(-1.68282697438203e-3));
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(-7.37332916720468e-3));
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(-1.42647390514189e-2));
  return f32x4.div(f32x4.mul(x, p), q);
}

/** exp, of a power of two and a polynomial, as Cephes computes it; nothing below -87 counts. */
export function exp4(x: v128): v128 {
  x = f32x4.pmin(f32x4.pmax(x, f32x4.splat(-87)), f32x4.splat(87));
  const whole = rounded4(f32x4.mul(x, f32x4.splat(<f32>Math.LOG2E)));
  const n = f32x4.convert_i32x4_s(whole);
  const r = f32x4.sub(f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375))), f32x4.mul(n, f32x4.splat(-2.1219444e-4)));
  let p = f32x4.add(f32x4.mul(r, f32x4.splat(1.98756915e-4)), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.5));
  const e = f32x4.add(f32x4.add(f32x4.mul(p, f32x4.mul(r, r)), r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(whole, i32x4.splat(127)), 23);
  return f32x4.mul(e, power);
}

/** The nearest whole numbers, ties to even, of numbers below 2^22: added to 1.5 * 2^23, a float has no digits behind the point. */
export function rounded4(x: v128): v128 {
  return i32x4.sub(f32x4.add(x, f32x4.splat(12582912)), i32x4.splat(0x4b400000));
}

export function sumOf(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}
