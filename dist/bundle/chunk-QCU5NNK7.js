import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/core/statistics/student.ts
var STEPS = 300;
var TINY = 1e-300;
function studentTwoSidedP(t, degrees) {
  return tailOf(degrees)(t);
}
function tailOf(degrees) {
  const [a, b] = [degrees / 2, 0.5];
  const logBeta = logBetaOf(a, b);
  return (t) => Number.isFinite(t) ? incompleteBeta(degrees / (degrees + t * t), a, b, logBeta) : 0;
}
function twoSidedT(level, degrees) {
  const tail = tailOf(degrees);
  let low = 0;
  let high = 2;
  while (tail(high) > 1 - level) high *= 2;
  for (; ; ) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (tail(middle) > 1 - level) low = middle;
    else high = middle;
  }
}
function incompleteBeta(x, a, b, logBeta) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta);
  if (x > (a + 1) / (a + b + 2)) return 1 - front * betaFraction(1 - x, b, a) / b;
  return front * betaFraction(x, a, b) / a;
}
function betaFraction(x, a, b) {
  let c = 1;
  let d = 1 / notZero(1 - (a + b) * x / (a + 1));
  let fraction = d;
  for (let m = 1; m <= STEPS; m++) {
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= d * c;
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return fraction;
}
function notZero(value) {
  return Math.abs(value) < TINY ? TINY : value;
}
function logBetaOf(a, b) {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
function logGamma(x) {
  let shift = 0;
  let at = x;
  while (at < 15) {
    shift += Math.log(at);
    at += 1;
  }
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

export {
  studentTwoSidedP,
  twoSidedT,
  logGamma
};
