import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/core/statistics/normal.ts
var SQRT_TWO_PI = Math.sqrt(2 * Math.PI);
var TAIL = 3;
var FRACTION_TERMS = 120;
function normalCdf(x) {
  if (Number.isNaN(x)) return NaN;
  if (x > 0) return 1 - normalCdf(-x);
  return x < -TAIL ? tail(-x) : 0.5 + series(x);
}
function twoSidedP(z) {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}
function twoSidedPBounds(z) {
  const distance = Math.abs(z);
  const height = 2 * density(distance);
  return { least: height * distance / (distance * distance + 1), most: Math.min(1, height / distance) };
}
function normalQuantile(probability) {
  if (probability <= 0) return -Infinity;
  if (probability >= 1) return Infinity;
  if (probability > 0.5) return -normalQuantile(1 - probability);
  const t = Math.sqrt(-2 * Math.log(probability));
  const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
  const denominator = 1 + t * (1.432788 + t * (0.189269 + t * 1308e-6));
  let z = numerator / denominator - t;
  for (let step = 0; step < 4; step++) {
    const error = (normalCdf(z) - probability) / density(z);
    z -= error / (1 + z * error / 2);
  }
  return z;
}
function twoSidedZ(level) {
  return level === 0.95 ? Z95 : -normalQuantile((1 - level) / 2);
}
var Z95 = -normalQuantile((1 - 0.95) / 2);
function density(x) {
  return Math.exp(-x * x / 2) / SQRT_TWO_PI;
}
function series(x) {
  let term = x;
  let sum = x;
  for (let odd = 3; ; odd += 2) {
    term *= x * x / odd;
    const next = sum + term;
    if (next === sum) return density(x) * sum;
    sum = next;
  }
}
function tail(x) {
  let fraction = x;
  for (let term = FRACTION_TERMS; term >= 1; term--) fraction = x + term / fraction;
  return density(x) / fraction;
}

export {
  normalCdf,
  twoSidedP,
  twoSidedPBounds,
  normalQuantile,
  twoSidedZ
};
