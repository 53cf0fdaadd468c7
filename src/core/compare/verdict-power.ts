import { DISCORDANCE, FAILING_ALONE, SD_TYPICAL } from '../plan/power.js';
import { drawBinomial } from '../statistics/binomial-draw.js';
import { mcnemar } from '../statistics/mcnemar.js';
import { twoSidedP, twoSidedZ } from '../statistics/normal.js';
import { Random } from '../statistics/random.js';
import { twoSidedT } from '../statistics/student.js';
import { isNonInferior } from '../statistics/tango.js';
import { DIMENSIONS, type Dimension, type DimensionVerdict, type Verdict } from './comparison.js';
import { COSINES } from './dependence.js';
import { faceValue, judgedDimensions } from './dimensions.js';
import { adjustedTogether } from './family.js';
import { dimensionVerdict, type Measure, overallVerdict, rejects } from './verdict.js';

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
  return powerByRatio(planned, truth, [truth.ratio], draws)[0] as VerdictShares;
}

/** {@link verdictPower} for several ratios: no draw depends on the ratio, so each is made once for all of them. */
export function powerByRatio(
  planned: PlannedComparison,
  truth: Omit<Truth, 'ratio'>,
  ratios: readonly number[],
  draws = DRAWS,
): VerdictShares[] {
  const tallies = ratios.map((ratio) => new Tally(Math.log(ratio), planned.latencyMargin, 1 / draws));
  eachRun(planned, truth, draws, (run) => {
    for (const each of tallies) each.add(run);
  });
  return tallies.map(({ byDimension, overall }) => ({ byDimension, overall }));
}

/** The verdicts of runs at one true ratio. */
class Tally {
  readonly byDimension = { answers: none(), latency: none(), reliability: none(), cost: none() };
  readonly overall = { ...none(), 'trade-off': 0 };

  /** @param share what each run counts */
  constructor(
    private readonly logRatio: number,
    private readonly latencyMargin: number,
    private readonly share: number,
  ) {}

  add(run: DrawnRun): void {
    const latency = latencyMeasure(run, this.logRatio, this.latencyMargin);
    const own = ownP(run, latency.p);
    // No adjustment makes a p smaller: where none rejects by itself, none does in the family.
    const adjusted = own.some(rejects) ? adjustedP(own, run.othersP) : own;
    const cost = { equivalent: null, noWorse: false, noBetter: false, p: run.costP, direction: 1 };
    const measures = { answers: run.answers, latency, reliability: run.reliability, cost };
    const verdictOf = (dimension: Dimension) => faceValue(measures[dimension], adjusted[PLACES[dimension]] ?? null);
    const verdicts = {
      answers: verdictOf('answers'),
      latency: verdictOf('latency'),
      reliability: verdictOf('reliability'),
      cost: verdictOf('cost'),
    };
    for (const dimension of DIMENSIONS) this.byDimension[dimension][verdicts[dimension]] += this.share;
    this.overall[overallVerdict(judgedDimensions(measures, verdicts))] += this.share;
  }
}

function none(): Record<DimensionVerdict, number> {
  return { better: 0, worse: 0, equivalent: 0, inconclusive: 0, 'not comparable': 0 };
}

/** Whether `dimension` is called worse: all that a search looks at. */
function isWorse(run: DrawnRun, dimension: 'answers' | 'latency', logRatio: number, latencyMargin: number): boolean {
  const latency = (): Measure => latencyMeasure(run, logRatio, latencyMargin);
  const measure = dimension === 'latency' ? latency() : run.answers;
  // The family is asked only where it decides: an adjusted p lies between the p itself and the p times the number of tests.
  if (measure?.p == null || dimensionVerdict(measure, measure.p) !== 'worse') return false;
  if (dimensionVerdict(measure, measure.p * (DIMENSIONS.length + run.othersP.length)) === 'worse') return true;
  const adjusted = adjustedP(ownP(run, latency().p), run.othersP)[PLACES[dimension]] ?? null;
  return dimensionVerdict(measure, adjusted) === 'worse';
}

const PLACES: Readonly<Record<Dimension, number>> = { answers: 0, latency: 1, reliability: 2, cost: 3 };

/** The p of the run's own dimensions, by {@link PLACES}. */
function ownP({ answers, reliability, costP }: DrawnRun, latencyP: number | null): (number | null)[] {
  return [answers?.p ?? null, latencyP, reliability.p, costP];
}

/** The same, adjusted together with those of the run's other arms. */
function adjustedP(own: readonly (number | null)[], othersP: readonly (number | null)[]): (number | null)[] {
  return adjustedTogether(othersP.length === 0 ? own : [...own, ...othersP]).adjusted;
}

/** What a run shows, but for the true ratio of latencies. */
interface DrawnRun {
  /** Of the estimate of the latencies' log ratio: its deviation from the truth. */
  readonly deviation: number;
  /** Its standard error, widened as a run would widen it; null where there are too few pairs for an interval. */
  readonly error: number | null;
  readonly answers: Measure | null;
  readonly reliability: Measure;
  /** Of a test without a difference. */
  readonly costP: number;
  /** Of the tests of the run's other arms, of which nothing is claimed. */
  readonly othersP: readonly (number | null)[];
}

function eachRun(
  { n, scored, comparedArms, marginPp }: PlannedComparison,
  { discordance, lossPp }: Omit<Truth, 'ratio'>,
  draws: number,
  use: (run: DrawnRun) => void,
): void {
  const random = new Random(1, 'power of the verdicts');
  const proportion = proportions(n, marginPp / 100, random);
  const half = discordance / 2;
  for (let draw = 0; draw < draws; draw++) {
    // Their order decides the figures.
    const deviation = (SD_TYPICAL / Math.sqrt(n)) * random.normal();
    const error = drawnError(n, random);
    const answers = proportion(half, half + lossPp / 100);
    const reliability = proportion(FAILING_ALONE / 2, FAILING_ALONE / 2);
    const costP = random.uniform();
    const othersP = comparedArms === 1 ? NO_OTHERS : drawnOthersP(comparedArms - 1, scored, random);
    use({ deviation, error, answers: scored ? answers : null, reliability, costP, othersP });
  }
}

const NO_OTHERS: readonly (number | null)[] = [];

function drawnOthersP(arms: number, scored: boolean, random: Random): (number | null)[] {
  const tested = Array.from({ length: arms }, () => [scored, true, true, true]).flat();
  return tested.map((isTested) => (isTested ? random.uniform() : null));
}

/** With fewer pairs there is no interval of 95 %. */
const FEWEST_PAIRS = 6;

/** The standard error of the typical log ratio, widened by the long-run variance of independent pairs as a run would widen it. */
function drawnError(n: number, random: Random): number | null {
  const degrees = Math.max(1, Math.min(COSINES, n - 1));
  let squares = 0;
  for (let cosine = 0; cosine < degrees; cosine++) squares += random.normal() ** 2;
  const widening = Math.max(1, (twoSidedT(0.95, degrees) * Math.sqrt(squares / degrees)) / Z95);
  return n < FEWEST_PAIRS ? null : (SD_TYPICAL / Math.sqrt(n)) * widening;
}

function latencyMeasure({ deviation, error }: DrawnRun, logRatio: number, latencyMargin: number): Measure {
  const estimate = logRatio + deviation;
  if (error === null) return { equivalent: null, noWorse: false, noBetter: false, p: 1, direction: estimate };
  const half = Z90 * error;
  const edge = -Math.log(1 - latencyMargin);
  const [noWorse, noBetter] = [estimate + half < edge, estimate - half > -edge];
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p: twoSidedP(estimate / error), direction: estimate };
}

const Z95 = twoSidedZ(0.95);
const Z90 = twoSidedZ(0.9);
/**
 * Draws what two proportions show of n pairs, by the shares of pairs in which only
 * a succeeds and only b does. Few counts differ from draw to draw, so each is
 * worked out once.
 */
function proportions(n: number, margin: number, random: Random): (aAlone: number, bAlone: number) => Measure {
  const known = new Map<number, Measure>();
  return (aAlone, bAlone) => {
    const differing = drawBinomial(random, n, Math.min(1, aAlone + bAlone));
    const b = drawBinomial(random, differing, aAlone + bAlone > 0 ? aAlone / (aAlone + bAlone) : 0);
    const key = b * (n + 1) + differing - b;
    const measure = known.get(key) ?? proportionMeasure(b, differing - b, n, margin);
    known.set(key, measure);
    return measure;
  };
}

function proportionMeasure(b: number, c: number, n: number, margin: number): Measure {
  const [noWorse, noBetter] = [isNonInferior(b, c, n, margin), isNonInferior(c, b, n, margin)];
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p: mcnemar(b, c).midP, direction: c - b };
}

const EQUAL: Truth = { ratio: 1, lossPp: 0, discordance: DISCORDANCE[0] };
const POWER = 0.8;
/** The draws of each step of a search; the same ones in each. */
const SEARCH_DRAWS = 1_000;

/** The smallest typical ratio above 1 that is called worse with 80 % power; null where only one above 3 is. */
export function detectableRatio(planned: PlannedComparison): number | null {
  const runs: DrawnRun[] = [];
  eachRun(planned, EQUAL, SEARCH_DRAWS, (run) => runs.push(run));
  return least(1, 3, (ratio) => {
    const logRatio = Math.log(ratio);
    return runs.filter((run) => isWorse(run, 'latency', logRatio, planned.latencyMargin)).length / SEARCH_DRAWS;
  });
}

/** The smallest loss in percentage points that is called worse with 80 % power; null where only one above 50 is. */
export function detectableLossPp(planned: PlannedComparison): number | null {
  return least(0, 50, (lossPp) => {
    let called = 0;
    eachRun(planned, { discordance: DISCORDANCE[1], lossPp }, SEARCH_DRAWS, (run) => {
      if (isWorse(run, 'answers', Math.log(EQUAL.ratio), planned.latencyMargin)) called += 1;
    });
    return called / SEARCH_DRAWS;
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
