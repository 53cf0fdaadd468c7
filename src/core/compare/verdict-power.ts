import { DISCORDANCE, FAILING_ALONE, SD_TYPICAL } from '../plan/power.js';
import { drawBinomial } from '../statistics/binomial-draw.js';
import { mcnemar } from '../statistics/mcnemar.js';
import { twoSidedP, twoSidedZ } from '../statistics/normal.js';
import { Random } from '../statistics/random.js';
import { twoSidedT } from '../statistics/student.js';
import { isNonInferior } from '../statistics/tango.js';
import type { Dimension, DimensionVerdict, Verdict } from './comparison.js';
import { COSINES } from './dependence.js';
import { adjustedMeasures, faceValue, judgedDimensions, type Measures } from './dimensions.js';
import { type Measure, overallVerdict } from './verdict.js';

/** A run that is planned. */
export interface PlannedComparison {
  /** Prompts; several pairs of one prompt count as one here, so that a run shows at least what is said. */
  readonly n: number;
  /** Arms that are compared with the reference. */
  readonly comparedArms: number;
  /** Whether the answers will be scored. */
  readonly scored: boolean;
  readonly marginPp: number;
  readonly latencyMargin: number;
}

/** How two arms truly differ. */
export interface Truth {
  /** Of typical latencies, a / b. */
  readonly ratio: number;
  /** Percentage points by which a is less often right. */
  readonly lossPp: number;
  /** Share of pairs in which exactly one arm is right, beside the loss. */
  readonly discordance: number;
}

/** The share of such runs that give each verdict. */
export interface VerdictShares {
  readonly byDimension: Readonly<Record<Dimension, Readonly<Record<DimensionVerdict, number>>>>;
  readonly overall: Readonly<Record<Verdict, number>>;
}

const DRAWS = 2_000;

/**
 * The power of the verdicts themselves: draws what a run would show of two arms
 * with a known difference (the rank statistic and its long-run variance, counts
 * of pairs) and puts it through the rules of the verdicts and the run's family.
 * Costs of equal tokens are assumed equal. Deterministic.
 */
export function verdictPower(planned: PlannedComparison, truth: Truth, draws = DRAWS): VerdictShares {
  const random = new Random(1, 'power of the verdicts');
  const dimensions = { answers: tally(), latency: tally(), reliability: tally(), cost: tally() };
  const overall = { ...tally(), 'trade-off': 0 };
  for (let draw = 0; draw < draws; draw++) {
    const measures = drawnMeasures(planned, truth, random);
    const others = Array.from({ length: planned.comparedArms - 1 }, () => undecided(planned, random));
    const { adjusted } = adjustedMeasures([measures, ...others]);
    const verdictOf = (dimension: Dimension) => faceValue(measures[dimension], adjusted[0]?.[dimension] ?? null);
    const verdicts = {
      answers: verdictOf('answers'),
      latency: verdictOf('latency'),
      reliability: verdictOf('reliability'),
      cost: verdictOf('cost'),
    };
    for (const [dimension, verdict] of Object.entries(verdicts))
      dimensions[dimension as Dimension][verdict] += 1 / draws;
    overall[overallVerdict(judgedDimensions(measures, verdicts))] += 1 / draws;
  }
  return { byDimension: dimensions, overall };
}

function tally(): Record<DimensionVerdict, number> {
  return { better: 0, worse: 0, equivalent: 0, inconclusive: 0, 'not comparable': 0 };
}

function drawnMeasures(
  { n, scored, marginPp, latencyMargin }: PlannedComparison,
  truth: Truth,
  random: Random,
): Measures {
  const margin = marginPp / 100;
  const latency = drawnLatency(n, Math.log(truth.ratio), latencyMargin, random);
  const answers = drawnProportion(n, truth.discordance / 2, truth.discordance / 2 + truth.lossPp / 100, margin, random);
  const reliability = drawnProportion(n, FAILING_ALONE / 2, FAILING_ALONE / 2, margin, random);
  return { latency, answers: scored ? answers : null, reliability, cost: undecidedMeasure(random) };
}

/** With fewer pairs there is no interval of 95 %. */
const FEWEST_PAIRS = 6;

/** The typical ratio with its interval, widened by the long-run variance of independent pairs as a run would widen it. */
function drawnLatency(n: number, logRatio: number, latencyMargin: number, random: Random): Measure {
  const error = SD_TYPICAL / Math.sqrt(n);
  const estimate = logRatio + error * random.normal();
  const degrees = Math.max(1, Math.min(COSINES, n - 1));
  let squares = 0;
  for (let cosine = 0; cosine < degrees; cosine++) squares += random.normal() ** 2;
  const widening = Math.max(1, (tOfDrift(degrees) * Math.sqrt(squares / degrees)) / Z95);
  if (n < FEWEST_PAIRS) return { equivalent: null, noWorse: false, noBetter: false, p: 1, direction: estimate };
  const half = Z90 * error * widening;
  const edge = -Math.log(1 - latencyMargin);
  const [noWorse, noBetter] = [estimate + half < edge, estimate - half > -edge];
  return {
    equivalent: noWorse && noBetter,
    noWorse,
    noBetter,
    p: twoSidedP(estimate / error / widening),
    direction: estimate,
  };
}

const Z95 = twoSidedZ(0.95);
const Z90 = twoSidedZ(0.9);
const knownT = new Map<number, number>();

function tOfDrift(degrees: number): number {
  const known = knownT.get(degrees) ?? twoSidedT(0.95, degrees);
  knownT.set(degrees, known);
  return known;
}

/** @param aAlone @param bAlone shares of pairs in which only that arm succeeds */
function drawnProportion(n: number, aAlone: number, bAlone: number, margin: number, random: Random): Measure {
  const differing = drawBinomial(random, n, Math.min(1, aAlone + bAlone));
  const b = drawBinomial(random, differing, aAlone + bAlone > 0 ? aAlone / (aAlone + bAlone) : 0);
  const c = differing - b;
  const [noWorse, noBetter] = [isNonInferior(b, c, n, margin), isNonInferior(c, b, n, margin)];
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p: mcnemar(b, c).midP, direction: c - b };
}

/** A test without a difference, for the family's sake. */
function undecidedMeasure(random: Random): Measure {
  return { equivalent: null, noWorse: false, noBetter: false, p: random.uniform(), direction: 1 };
}

function undecided({ scored }: PlannedComparison, random: Random): Measures {
  const of = () => undecidedMeasure(random);
  return { answers: scored ? of() : null, latency: of(), reliability: of(), cost: of() };
}

const EQUAL: Truth = { ratio: 1, lossPp: 0, discordance: DISCORDANCE[0] };
const POWER = 0.8;
/** The draws of each step of a search; the same ones in each. */
const SEARCH_DRAWS = 1_000;

/** The smallest typical ratio above 1 that is called worse with 80 % power; null where only one above 3 is. */
export function detectableRatio(planned: PlannedComparison): number | null {
  return least(1, 3, (ratio) => verdictPower(planned, { ...EQUAL, ratio }, SEARCH_DRAWS).byDimension.latency.worse);
}

/** The smallest loss in percentage points that is called worse with 80 % power; null where only one above 50 is. */
export function detectableLossPp(planned: PlannedComparison): number | null {
  return least(0, 50, (lossPp) => {
    const truth = { ...EQUAL, discordance: DISCORDANCE[1], lossPp };
    return verdictPower(planned, truth, SEARCH_DRAWS).byDimension.answers.worse;
  });
}

function least(from: number, to: number, power: (value: number) => number): number | null {
  if (power(to) < POWER) return null;
  let [low, high] = [from, to];
  for (let halving = 0; halving < 9; halving++) {
    const middle = (low + high) / 2;
    if (power(middle) < POWER) low = middle;
    else high = middle;
  }
  return high;
}
