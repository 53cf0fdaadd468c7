import { binomialCdf, binomialPmf, binomialQuantile } from '../statistics/binomial.js';
import { twoSidedZ } from '../statistics/normal.js';
import { isEstimable } from '../statistics/order-statistic.js';
import { isNonInferior } from '../statistics/tango.js';

/**
 * What a number of pairs can show of answers and quantiles, worked out before
 * money is spent, and the assumptions that every statement about power rests on.
 * They are taken from the published runs of GPT-5.5 over GSM8K at medium effort:
 * a harder task or a noisier endpoint shows less.
 */

/** 5 to 13 of 1,319 prompts were answered rightly by one arm only: .38 % to 1.0 %. */
export const DISCORDANCE = [5 / 1319, 13 / 1319] as const;
/** Standard deviation of ln(a/b), total latency. */
export const SD_LOG_RATIO = 0.48;
/**
 * √n times the standard error of the typical ratio's log: .45 by the published
 * interval, .48 in runs drawn from the published quantiles; the larger one is assumed.
 */
export const SD_TYPICAL = 0.48;
/** 3 of 1,319 prompts failed in one arm only. */
export const FAILING_ALONE = 3 / 1319;
/** Mass of discordant counts that the sum leaves out on either side. */
const LEFT_OUT = 1e-9;

/**
 * P(Tango's 95 % lower bound > −margin) between arms of equal accuracy: exact,
 * over how many pairs differ, and then over how they fall to the two sides.
 *
 * @param margin a proportion
 * @param discordance share of pairs in which exactly one arm is right
 */
export function nonInferiorityPower(n: number, margin: number, discordance: number): number {
  const fewest = binomialQuantile(LEFT_OUT, n, discordance);
  const most = binomialQuantile(1 - LEFT_OUT, n, discordance);
  let power = 0;
  for (let differing = fewest; differing <= most; differing++) {
    const needed = fewestWins(n, margin, differing);
    power += binomialPmf(differing, n, discordance) * (1 - binomialCdf(needed - 1, differing, 0.5));
  }
  return power;
}

/** The smallest b among `differing` pairs that shows non-inferiority; `differing` + 1 where none does. */
function fewestWins(n: number, margin: number, differing: number): number {
  let failing = -1;
  let showing = differing + 1;
  while (showing - failing > 1) {
    const wins = Math.floor((failing + showing) / 2);
    if (isNonInferior(wins, differing - wins, n, margin)) showing = wins;
    else failing = wins;
  }
  return showing;
}

/** With fewer pairs not even a run without a single difference could show "no worse": z²/(n + z²) has to be below the margin. */
export function fewestPairs(margin: number): number {
  const z = twoSidedZ(0.95);
  return Math.floor((z * z * (1 - margin)) / margin) + 1;
}

const POWER = 0.8;
/** Runs of more pairs than this are not searched. */
const MOST_PAIRS = 20_000;

/**
 * The pairs that it takes to show "no worse" between equal arms with 80 % power,
 * at the higher discordance, to two digits; null where it takes more than 20,000.
 *
 * @param margin a proportion
 */
export function pairsForNoWorse(margin: number): number | null {
  const isEnough = (n: number): boolean => nonInferiorityPower(n, margin, DISCORDANCE[1]) >= POWER;
  let enough = fewestPairs(margin);
  while (!isEnough(enough)) {
    enough *= 2;
    if (enough > MOST_PAIRS) return null;
  }
  let few = enough / 2;
  while (enough - few > enough / 100) {
    const middle = Math.round((few + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else few = middle;
  }
  const digits = 10 ** Math.max(0, Math.floor(Math.log10(enough)) - 1);
  return Math.ceil(enough / digits) * digits;
}

export type QuantileName = 'p50' | 'p90' | 'p95' | 'p99';

const QUANTILES: readonly (readonly [QuantileName, number])[] = [
  ['p50', 0.5],
  ['p90', 0.9],
  ['p95', 0.95],
  ['p99', 0.99],
];

/** The quantiles whose intervals will be infinite with so many pairs. */
export function notEstimable(n: number): QuantileName[] {
  return QUANTILES.filter(([, probability]) => !isEstimable(n, probability)).map(([name]) => name);
}
