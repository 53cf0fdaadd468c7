import { DISCORDANCE, FAILING_ALONE, SD_TYPICAL } from '../plan/power.js';
import { drawBinomial } from '../statistics/binomial-draw.js';
import { mcnemar } from '../statistics/mcnemar.js';
import { twoSidedP, twoSidedZ } from '../statistics/normal.js';
import { Random } from '../statistics/random.js';
import { twoSidedT } from '../statistics/student.js';
import { isNonInferior } from '../statistics/tango.js';
import { DIMENSIONS, type Dimension, type DimensionVerdict, type Verdict } from './comparison.js';
import { COSINES } from './dependence.js';
import { faceValue, judgedDimensions, type Measures } from './dimensions.js';
import { adjustedTogether } from './family.js';
import { dimensionVerdict, type Measure, overallVerdict } from './verdict.js';

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
  return powerByRatio(planned, truth, draws)(truth.ratio);
}

/**
 * {@link verdictPower} as a function of the ratio alone: the draws do not depend
 * on it, so they are made once for all ratios that are asked for.
 */
export function powerByRatio(
  planned: PlannedComparison,
  truth: Omit<Truth, 'ratio'>,
  draws = DRAWS,
): (ratio: number) => VerdictShares {
  const runs = drawnRuns(planned, truth, draws);
  return (ratio) => verdictShares(runs, Math.log(ratio), planned.latencyMargin);
}

function verdictShares(runs: readonly DrawnRun[], logRatio: number, latencyMargin: number): VerdictShares {
  const dimensions = { answers: tally(), latency: tally(), reliability: tally(), cost: tally() };
  const overall = { ...tally(), 'trade-off': 0 };
  for (const run of runs) {
    const measures = measuresOf(run, logRatio, latencyMargin);
    const adjusted = adjustedP(measures, run.othersP);
    const verdictOf = (dimension: Dimension) => faceValue(measures[dimension], adjusted[PLACES[dimension]] ?? null);
    const verdicts = {
      answers: verdictOf('answers'),
      latency: verdictOf('latency'),
      reliability: verdictOf('reliability'),
      cost: verdictOf('cost'),
    };
    for (const dimension of DIMENSIONS) dimensions[dimension][verdicts[dimension]] += 1 / runs.length;
    overall[overallVerdict(judgedDimensions(measures, verdicts))] += 1 / runs.length;
  }
  return { byDimension: dimensions, overall };
}

/** The share of runs in which `dimension` is called worse: all that a search looks at. */
function worseShare(runs: readonly DrawnRun[], dimension: Searched, logRatio: number, latencyMargin: number): number {
  let share = 0;
  for (const run of runs) {
    const latency = () => latencyMeasure(run.noise, logRatio, latencyMargin);
    const measure = dimension === 'latency' ? latency() : run.answers;
    if (measure !== null && isWorse(measure, run, latency, PLACES[dimension])) share += 1 / runs.length;
  }
  return share;
}

type Searched = 'answers' | 'latency';

/** The family is asked only where it decides: an adjusted p lies between the p itself and the p times the number of tests. */
function isWorse(measure: Measure, run: DrawnRun, latency: () => Measure, place: number): boolean {
  if (dimensionVerdict(measure, measure.p) !== 'worse') return false;
  const most = DIMENSIONS.length + run.othersP.length;
  if (measure.p !== null && dimensionVerdict(measure, measure.p * most) === 'worse') return true;
  return dimensionVerdict(measure, adjustedP({ ...run, latency: latency() }, run.othersP)[place] ?? null) === 'worse';
}

const PLACES: Readonly<Record<Dimension, number>> = { answers: 0, latency: 1, reliability: 2, cost: 3 };

/** The p of the run's own dimensions, by {@link PLACES}, adjusted together with those of its other arms. */
function adjustedP(
  { answers, latency, reliability, cost }: Measures,
  othersP: readonly (number | null)[],
): (number | null)[] {
  const own = [answers?.p ?? null, latency?.p ?? null, reliability?.p ?? null, cost?.p ?? null];
  return adjustedTogether(othersP.length === 0 ? own : [...own, ...othersP]).adjusted;
}

function tally(): Record<DimensionVerdict, number> {
  return { better: 0, worse: 0, equivalent: 0, inconclusive: 0, 'not comparable': 0 };
}

/** What a run shows, but for the true ratio of latencies. */
interface DrawnRun extends Omit<Measures, 'latency'> {
  readonly noise: LatencyNoise;
  /** Of the tests of the run's other arms, of which nothing is claimed. */
  readonly othersP: readonly (number | null)[];
}

interface LatencyNoise {
  /** Of the log ratio's estimate, the deviation from the truth. */
  readonly deviation: number;
  /** The standard error, widened as a run would widen it; null where there are too few pairs for an interval. */
  readonly error: number | null;
}

function drawnRuns(planned: PlannedComparison, truth: Omit<Truth, 'ratio'>, draws: number): DrawnRun[] {
  const { n, scored, comparedArms, marginPp } = planned;
  const random = new Random(1, 'power of the verdicts');
  const proportion = proportions(n, marginPp / 100);
  const half = truth.discordance / 2;
  // The order of the draws decides the figures.
  return Array.from({ length: draws }, () => {
    const noise = drawnNoise(n, random);
    const answers = proportion(drawnCounts(n, half, half + truth.lossPp / 100, random));
    const reliability = proportion(drawnCounts(n, FAILING_ALONE / 2, FAILING_ALONE / 2, random));
    const cost = undecidedMeasure(random);
    const othersP = Array.from({ length: comparedArms - 1 }, () => undecidedP(scored, random)).flat();
    return { noise, answers: scored ? answers : null, reliability, cost, othersP };
  });
}

/** With fewer pairs there is no interval of 95 %. */
const FEWEST_PAIRS = 6;

/** The typical ratio's error, widened by the long-run variance of independent pairs as a run would widen it. */
function drawnNoise(n: number, random: Random): LatencyNoise {
  const error = SD_TYPICAL / Math.sqrt(n);
  const deviation = error * random.normal();
  const degrees = Math.max(1, Math.min(COSINES, n - 1));
  let squares = 0;
  for (let cosine = 0; cosine < degrees; cosine++) squares += random.normal() ** 2;
  const widening = Math.max(1, (tOfDrift(degrees) * Math.sqrt(squares / degrees)) / Z95);
  return { deviation, error: n < FEWEST_PAIRS ? null : error * widening };
}

function measuresOf(
  { answers, reliability, cost, noise }: DrawnRun,
  logRatio: number,
  latencyMargin: number,
): Measures {
  return { answers, latency: latencyMeasure(noise, logRatio, latencyMargin), reliability, cost };
}

function latencyMeasure({ deviation, error }: LatencyNoise, logRatio: number, latencyMargin: number): Measure {
  const estimate = logRatio + deviation;
  if (error === null) return { equivalent: null, noWorse: false, noBetter: false, p: 1, direction: estimate };
  const half = Z90 * error;
  const edge = -Math.log(1 - latencyMargin);
  const [noWorse, noBetter] = [estimate + half < edge, estimate - half > -edge];
  return {
    equivalent: noWorse && noBetter,
    noWorse,
    noBetter,
    p: twoSidedP(estimate / error),
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

/** Pairs in which only one arm succeeds. */
interface Discordant {
  readonly b: number;
  readonly c: number;
}

/** @param aAlone @param bAlone shares of pairs in which only that arm succeeds */
function drawnCounts(n: number, aAlone: number, bAlone: number, random: Random): Discordant {
  const differing = drawBinomial(random, n, Math.min(1, aAlone + bAlone));
  const b = drawBinomial(random, differing, aAlone + bAlone > 0 ? aAlone / (aAlone + bAlone) : 0);
  return { b, c: differing - b };
}

/** What counts show of n pairs. Few of them differ from draw to draw, so each is worked out once. */
function proportions(n: number, margin: number): (counts: Discordant) => Measure {
  const known = new Map<number, Measure>();
  return ({ b, c }) => {
    const key = b * (n + 1) + c;
    const measure = known.get(key) ?? proportionMeasure(b, c, n, margin);
    known.set(key, measure);
    return measure;
  };
}

function proportionMeasure(b: number, c: number, n: number, margin: number): Measure {
  const [noWorse, noBetter] = [isNonInferior(b, c, n, margin), isNonInferior(c, b, n, margin)];
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p: mcnemar(b, c).midP, direction: c - b };
}

/** A test without a difference, for the family's sake. */
function undecidedMeasure(random: Random): Measure {
  return { equivalent: null, noWorse: false, noBetter: false, p: random.uniform(), direction: 1 };
}

function undecidedP(scored: boolean, random: Random): (number | null)[] {
  return [scored ? random.uniform() : null, random.uniform(), random.uniform(), random.uniform()];
}

const EQUAL: Truth = { ratio: 1, lossPp: 0, discordance: DISCORDANCE[0] };
const POWER = 0.8;
/** The draws of each step of a search; the same ones in each. */
const SEARCH_DRAWS = 1_000;

/** The smallest typical ratio above 1 that is called worse with 80 % power; null where only one above 3 is. */
export function detectableRatio(planned: PlannedComparison): number | null {
  const runs = drawnRuns(planned, EQUAL, SEARCH_DRAWS);
  return least(1, 3, (ratio) => worseShare(runs, 'latency', Math.log(ratio), planned.latencyMargin));
}

/** The smallest loss in percentage points that is called worse with 80 % power; null where only one above 50 is. */
export function detectableLossPp(planned: PlannedComparison): number | null {
  return least(0, 50, (lossPp) => {
    const runs = drawnRuns(planned, { discordance: DISCORDANCE[1], lossPp }, SEARCH_DRAWS);
    return worseShare(runs, 'answers', Math.log(EQUAL.ratio), planned.latencyMargin);
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
