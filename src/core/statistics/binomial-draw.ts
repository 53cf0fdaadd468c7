import { binomialPmf } from './binomial.js';
import type { Random } from './random.js';

/** Below this mean, counting through the probabilities is faster than rejection, which needs a body to hug. */
const INVERSION_BELOW = 10;

/**
 * A draw from Binomial(n, p), exact: inversion for small means, else Hörmann's
 * transformed rejection with squeeze (BTRS; Hörmann 1993, "The generation of
 * binomial random variates").
 */
export function drawBinomial(random: Random, n: number, p: number): number {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - drawBinomial(random, n, 1 - p);
  return n * p < INVERSION_BELOW ? invert(random, n, p) : reject(random, n, p);
}

function invert(random: Random, n: number, p: number): number {
  const odds = p / (1 - p);
  let left = random.uniform();
  let mass = Math.exp(n * Math.log1p(-p));
  for (let k = 0; k < n; k++) {
    if (left < mass) return k;
    left -= mass;
    mass *= ((n - k) / (k + 1)) * odds;
  }
  return n;
}

/** Constants as in the paper; the acceptance is against the ratio of P(k) to P(mode). */
function reject(random: Random, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const alpha = (2.83 + 5.1 / b) * spread;
  // Most draws are accepted without it.
  let atMode: number | null = null;
  for (;;) {
    const v = random.uniform();
    const u = random.uniform() - 0.5;
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + n * p + 0.5);
    if (k < 0 || k > n) continue;
    if (us >= 0.07 && v <= 0.92 - 4.2 / b) return k;
    atMode ??= binomialPmf(Math.floor((n + 1) * p), n, p);
    if ((v * alpha) / (a / (us * us) + b) <= binomialPmf(k, n, p) / atMode) return k;
  }
}
