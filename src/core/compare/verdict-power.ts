import { DISCORDANCE } from '../plan/power.js';
import { twoSidedP, twoSidedPBounds, twoSidedZ } from '../statistics/normal.js';
import { studentTwoSidedP } from '../statistics/student.js';
import { byDimension, DIMENSIONS, type Dimension, type DimensionVerdict, type Verdict } from './comparison.js';
import { faceValue, judgedDimensions, type Measures } from './dimensions.js';
import { DrawnProportions, type DrawnRuns, drawRuns, type PlannedComparison, type TrueAnswers } from './drawn-runs.js';
import { adjustedTogether } from './family.js';
import { dimensionVerdict, type Measure, overallVerdict, rejects } from './verdict.js';

/** How two arms truly differ. */
export interface Truth extends TrueAnswers {
  /** Of typical latencies, a / b. */
  readonly ratio: number;
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
  truth: TrueAnswers,
  ratios: readonly number[],
  draws = DRAWS,
): VerdictShares[] {
  const runs = drawRuns(planned, truth, draws, new DrawnProportions(planned));
  return ratios.map((ratio) => sharesOf(alikeRuns(runs, Math.log(ratio), planned.latencyMargin), 1 / draws));
}

/** Runs that show the same in every dimension, and so get the same verdicts. */
interface Alike {
  readonly measures: Measures;
  /** One bit for each dimension whose adjusted test rejects. */
  readonly rejected: number;
  count: number;
}

/** Thousands of runs show some dozens of things: the rules are asked once for each. */
function alikeRuns(runs: DrawnRuns, logRatio: number, latencyMargin: number): Iterable<Alike> {
  const alike = new Map<number, Alike>();
  for (let run = 0; run < runs.count; run++) {
    const latency = latencyClaims(runs, run, logRatio, latencyMargin);
    const answers = runs.answers?.[run] ?? null;
    const reliability = runs.reliability[run]!;
    const rejected = rejections(runs, run, latency.direction);
    const claims = (claimBits(answers) * 32 + claimBits(latency)) * 32 + claimBits(reliability);
    const shown = claims * 16 + rejected;
    const known = alike.get(shown);
    if (known !== undefined) known.count += 1;
    else alike.set(shown, { measures: { answers, latency, reliability, cost: EQUAL_COST }, rejected, count: 1 });
  }
  return alike.values();
}

/** @param share what each run counts */
function sharesOf(all: Iterable<Alike>, share: number): VerdictShares {
  const shares = { byDimension: byDimension(none), overall: { ...none(), 'trade-off': 0 } };
  for (const { measures, rejected, count } of all) {
    const verdicts = byDimension((each) => faceValue(measures[each], (rejected & BITS[each]) === 0 ? 1 : 0));
    for (const dimension of DIMENSIONS) {
      const own = shares.byDimension[dimension];
      own[verdicts[dimension]] = addedUp(own[verdicts[dimension]], share, count);
    }
    const overall = overallVerdict(judgedDimensions(measures, verdicts));
    shares.overall[overall] = addedUp(shares.overall[overall], share, count);
  }
  return shares;
}

/** One by one: a product may differ in the last digit, and a figure at the edge of two printed ones with it. */
function addedUp(from: number, share: number, count: number): number {
  let sum = from;
  for (let added = 0; added < count; added++) sum += share;
  return sum;
}

function none(): Record<DimensionVerdict, number> {
  return { better: 0, worse: 0, equivalent: 0, inconclusive: 0, 'not comparable': 0 };
}

const BITS: Readonly<Record<Dimension, number>> = { answers: 1, latency: 2, reliability: 4, cost: 8 };

const EQUAL_COST: Measure = { equivalent: null, noWorse: false, noBetter: false, p: null, direction: 1 };

/** All that the rules of the verdicts look at but the test, below 32. */
function claimBits(measure: Measure | null): number {
  if (measure === null) return 31;
  const { equivalent, noWorse, noBetter, direction } = measure;
  return (equivalent === true ? 1 : 0) + (noWorse ? 2 : 0) + (noBetter ? 4 : 0) + 8 * (1 + Math.sign(direction));
}

/** The latencies' measure but for its p, which takes longer than all the rest. */
function latencyClaims(runs: DrawnRuns, run: number, logRatio: number, latencyMargin: number): Measure {
  const estimate = logRatio + runs.deviations[run]!;
  const half = Z90 * runs.errors[run]!;
  const edge = -Math.log(1 - latencyMargin);
  const noWorse = estimate + half < edge;
  const noBetter = estimate - half > -edge;
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p: null, direction: estimate };
}

const Z90 = twoSidedZ(0.9);

/**
 * The dimensions of a run whose test rejects, adjusted in the run's family, as {@link BITS}. The family is asked only
 * where it decides: an adjusted p lies between the p itself and the p times the number of tests.
 *
 * @param estimate of the latencies' log ratio
 */
function rejections(runs: DrawnRuns, run: number, estimate: number, among = 15): number {
  const tests = DIMENSIONS.length + runs.othersTests;
  const leastLatencyP = twoSidedPBounds(estimate / runs.errors[run]!).least;
  const answersP = runs.answers?.[run]?.p ?? 1;
  const reliabilityP = runs.reliability[run]!.p ?? 1;
  const costP = runs.costP[run]!;
  const possible =
    among &
    (bit(answersP, BITS.answers) |
      bit(leastLatencyP, BITS.latency) |
      bit(reliabilityP, BITS.reliability) |
      bit(costP, BITS.cost));
  const certain =
    among &
    (bit(answersP * tests, BITS.answers) |
      (Math.abs(estimate) > runs.surely[run]! ? BITS.latency : 0) |
      bit(reliabilityP * tests, BITS.reliability) |
      bit(costP * tests, BITS.cost));
  return possible === certain ? certain : among & adjustedRejections(runs, run, estimate);
}

function bit(p: number, value: number): number {
  return rejects(p) ? value : 0;
}

function adjustedRejections(runs: DrawnRuns, run: number, estimate: number): number {
  const { answers, reliability, costP, othersP, othersTests } = runs;
  const tests = [answers?.[run]?.p ?? null, latencyP(runs, run, estimate), reliability[run]!.p, costP[run]!];
  for (let test = run * othersTests; test < (run + 1) * othersTests; test++) tests.push(othersP[test]!);
  const [right, latency, reliable, cost] = adjustedTogether(tests).adjusted as [number | null, number, number, number];
  return (
    bit(right ?? 1, BITS.answers) | bit(latency, BITS.latency) | bit(reliable, BITS.reliability) | bit(cost, BITS.cost)
  );
}

/** As `Dependence` has it where it rejects; where it does not, any p does that does not either. */
function latencyP({ errors, plainError, inflations, degrees }: DrawnRuns, run: number, estimate: number): number {
  const widened = twoSidedP(estimate / errors[run]!);
  if (!rejects(widened)) return widened;
  const z = estimate / plainError;
  return Math.max(twoSidedP(z), studentTwoSidedP(z / inflations[run]!, degrees));
}

const EQUAL: Truth = { ratio: 1, lossPp: 0, discordance: DISCORDANCE[0] };
const POWER = 0.8;
/** The draws of each step of a search; the same ones in each. */
const SEARCH_DRAWS = 1_000;

/** The smallest typical ratio above 1 that is called worse with 80 % power; null where only one above 3 is. */
export function detectableRatio(planned: PlannedComparison): number | null {
  const runs = drawRuns(planned, EQUAL, SEARCH_DRAWS, new DrawnProportions(planned));
  return least(1, 3, (ratio) => {
    const logRatio = Math.log(ratio);
    let called = 0;
    for (let run = 0; run < runs.count; run++) {
      const measure = latencyClaims(runs, run, logRatio, planned.latencyMargin);
      if (isWorse(runs, run, 'latency', measure, measure.direction)) called += 1;
    }
    return called / SEARCH_DRAWS;
  });
}

/** The smallest loss in percentage points that is called worse with 80 % power; null where only one above 50 is. */
export function detectableLossPp(planned: PlannedComparison): number | null {
  const proportions = new DrawnProportions(planned);
  return least(0, 50, (lossPp) => {
    const runs = drawRuns(planned, { discordance: DISCORDANCE[1], lossPp }, SEARCH_DRAWS, proportions);
    let called = 0;
    for (let run = 0; run < runs.count; run++) {
      const measure = runs.answers?.[run];
      if (measure !== undefined && isWorse(runs, run, 'answers', measure, runs.deviations[run]!)) called += 1;
    }
    return called / SEARCH_DRAWS;
  });
}

/** Whether a dimension is called worse: all that a search looks at. */
function isWorse(
  runs: DrawnRuns,
  run: number,
  dimension: 'answers' | 'latency',
  measure: Measure,
  estimate: number,
): boolean {
  if (dimensionVerdict(measure, 0) !== 'worse') return false;
  return rejections(runs, run, estimate, BITS[dimension]) !== 0;
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
