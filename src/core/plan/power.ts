import { binomialCdf, binomialPmf, binomialQuantile } from '../statistics/binomial.js';
import { normalCdf, twoSidedZ } from '../statistics/normal.js';
import { isEstimable } from '../statistics/order-statistic.js';
import { isNonInferior } from '../statistics/tango.js';
import { percent } from '../text/numbers.js';

/**
 * What a run will be able to show, worked out before money is spent.
 *
 * Two assumptions carry it, both taken from the published runs of GPT-5.5 over
 * GSM8K: the share of prompts on which exactly one of two equal arms is right,
 * and the spread of the log of the paired latency ratio. A harder task or a
 * noisier endpoint shows less.
 */

/** 5 to 13 of 1,319 prompts were answered rightly by one arm only: .38 % to 1.0 %. */
export const DISCORDANCE = [5 / 1319, 13 / 1319] as const;
/** Standard deviation of ln(a/b), total latency: .48 at medium effort. */
export const SD_LOG_RATIO = 0.5;
/** Power below which a run is said to be inconclusive by design. */
const HOPELESS = 0.2;
const POWER = 0.8;
/** Mass of discordant counts that the sum leaves out on either side. */
const LEFT_OUT = 1e-9;

export interface PowerPlan {
  /** Pairs that will be measured. */
  readonly n: number;
  /** Percentage points by which accuracy may be lower and still "no worse". */
  readonly marginPp: number;
  /** .10 for equivalence inside [0.90, 1/0.90]. */
  readonly latencyMargin: number;
}

export interface PowerStatement {
  readonly n: number;
  readonly marginPp: number;
  readonly latencyMargin: number;
  readonly accuracy: {
    /** Power to show "no worse" between equal arms, over the discordances assumed. */
    readonly nonInferiority: readonly [low: number, high: number];
    /** With fewer pairs not even a run without a single difference could show it. */
    readonly fewestPairs: number;
    /** The loss in percentage points found with 80 % power, at the higher discordance; null where only a rout would be. */
    readonly detectablePp: number | null;
  };
  readonly latency: {
    /** The typical ratio, above 1, found with 80 % power: 1.15 is a slowdown by 15 %. */
    readonly detectableRatio: number;
    /** Power to show equivalence between equal arms. */
    readonly equivalence: number;
  };
  /** The quantiles whose intervals will be finite at this n. */
  readonly estimable: readonly ('p50' | 'p90' | 'p95' | 'p99')[];
}

export function planPower({ n, marginPp, latencyMargin }: PowerPlan): PowerStatement {
  const margin = marginPp / 100;
  const z = twoSidedZ(0.95);
  return {
    n,
    marginPp,
    latencyMargin,
    accuracy: {
      nonInferiority: DISCORDANCE.map((share) => nonInferiorityPower(n, margin, share)).sort((x, y) => x - y) as [
        number,
        number,
      ],
      // Tango's bound without a discordant pair, z²/(n + z²), has to be below the margin.
      fewestPairs: Math.floor((z * z * (1 - margin)) / margin) + 1,
      detectablePp: detectableLoss(n),
    },
    latency: { detectableRatio: detectableRatio(n), equivalence: equivalencePower(n, latencyMargin) },
    estimable: QUANTILES.filter(([, probability]) => isEstimable(n, probability)).map(([name]) => name),
  };
}

const QUANTILES = [
  ['p50', 0.5],
  ['p90', 0.9],
  ['p95', 0.95],
  ['p99', 0.99],
] as const;

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

/** exp((z.975 + z.80)·SD/√n): the ratio whose test rejects with 80 % power. */
function detectableRatio(n: number): number {
  return Math.exp(((twoSidedZ(0.95) + zOfPower()) * SD_LOG_RATIO) / Math.sqrt(n));
}

/** P(90 % interval inside the margins) when the true ratio is 1. */
function equivalencePower(n: number, latencyMargin: number): number {
  const standardError = SD_LOG_RATIO / Math.sqrt(n);
  const reach = -Math.log(1 - latencyMargin) / standardError - twoSidedZ(0.9);
  return Math.max(0, 2 * normalCdf(reach) - 1);
}

/**
 * The loss δ that McNemar's test finds with 80 % power, from Connor's (1987)
 * n = (z.975·√ψ + z.80·√(ψ − δ²))²/δ² with ψ = discordance + δ.
 */
function detectableLoss(n: number): number | null {
  const needed = (loss: number) => {
    const discordance = DISCORDANCE[1] + loss;
    const root = twoSidedZ(0.95) * Math.sqrt(discordance) + zOfPower() * Math.sqrt(discordance - loss * loss);
    return (root * root) / (loss * loss);
  };
  if (needed(MOST_LOSS) > n) return null;
  let low = 0;
  let high = MOST_LOSS;
  for (let halving = 0; halving < 50; halving++) {
    const middle = (low + high) / 2;
    if (needed(middle) > n) low = middle;
    else high = middle;
  }
  return high * 100;
}

/** A loss beyond this needs no statistics. */
const MOST_LOSS = 0.5;

function zOfPower(): number {
  return twoSidedZ(2 * POWER - 1);
}

/** The statement as sentences to print before a run, a heading first. */
export function powerLines(statement: PowerStatement): string[] {
  const missing = QUANTILES.map(([name]) => name).filter((name) => !statement.estimable.includes(name));
  return [
    `What ${statement.n} pairs can show, if the task is like GSM8K and the noise like that of the published runs:`,
    ...accuracyLines(statement),
    ...latencyLines(statement),
    ...(missing.length > 0 ? [`Not estimable from so few pairs: an interval of the ${missing.join(', ')}.`] : []),
  ];
}

function accuracyLines({
  n,
  marginPp,
  accuracy: {
    nonInferiority: [low, high],
    fewestPairs,
    detectablePp,
  },
}: PowerStatement): string[] {
  const power = percent(low, 0) === percent(high, 0) ? percent(low, 0) : `${percent(low, 0)} to ${percent(high, 0)}`;
  const why = n < fewestPairs ? ` It takes ${fewestPairs} pairs even if not one answer differs.` : '';
  const equal = `Accuracy, "no worse by ${Number(marginPp.toFixed(4))} pp" between equal arms: shown in ${power} of such runs${byDesign(high)}.${why}`;
  return detectablePp === null
    ? [equal]
    : [equal, `Accuracy, a loss of ${detectablePp.toFixed(1)} pp: found in 80 % of such runs.`];
}

function latencyLines({ latencyMargin, latency: { detectableRatio, equivalence } }: PowerStatement): string[] {
  const slower = ((detectableRatio - 1) * 100).toFixed(1);
  const bounds = `${(1 - latencyMargin).toFixed(2)} to ${(1 / (1 - latencyMargin)).toFixed(2)}`;
  return [
    `Total latency, a typical request ${slower} % slower (a ratio of ${detectableRatio.toFixed(3)}): found in 80 % of such runs.`,
    `Total latency, equivalence (${bounds}) between equal arms: shown in ${percent(equivalence, 0)} of such runs${byDesign(equivalence)}.`,
  ];
}

function byDesign(power: number): string {
  return power < HOPELESS ? ', inconclusive by design' : '';
}
