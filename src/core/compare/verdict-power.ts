import { DISCORDANCE } from '../plan/power.js';
import { twoSidedP, twoSidedZ } from '../statistics/normal.js';
import { byDimension, DIMENSIONS, type Dimension, type DimensionVerdict, type Verdict } from './comparison.js';
import { faceValue, judgedDimensions, type Measures } from './dimensions.js';
import {
  type DrawnRuns,
  drawRuns,
  type PlannedComparison,
  type SeenRuns,
  seenOf,
  type TrueAnswers,
} from './drawn-runs.js';
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

/** Spread evenly, so many runs give a share to about a percentage point. */
export const DRAWS = 1_000;

/**
 * The power of the verdicts themselves: draws what a run would show of two arms
 * with a known difference (the rank statistic and its long-run variance, counts
 * of pairs) and puts it through the rules of the verdicts and the run's family.
 * Costs of equal tokens are assumed equal. Deterministic.
 */
export function verdictPower(planned: PlannedComparison, truth: Truth, draws = DRAWS): VerdictShares {
  return powerByRatio(drawRuns(planned, draws), truth, [truth.ratio])[0] as VerdictShares;
}

/** {@link verdictPower} of runs that are drawn, for several ratios. */
export function powerByRatio(runs: DrawnRuns, truth: TrueAnswers, ratios: readonly number[]): VerdictShares[] {
  const seen = seenOf(runs, truth);
  return ratios.map((ratio) => sharesOf(alikeRuns(seen, Math.log(ratio)), 1 / seen.count));
}

/** Runs that show the same in every dimension, and so get the same verdicts. */
interface Alike {
  readonly measures: Measures;
  /** One bit for each dimension whose adjusted test rejects. */
  readonly rejected: number;
  count: number;
}

/** Thousands of runs show some dozens of things: the rules are asked once for each. */
function alikeRuns(runs: SeenRuns, logRatio: number): Iterable<Alike> {
  const alike = new Map<number, Alike>();
  for (let run = 0; run < runs.count; run++) {
    const latency = latencyClaims(runs, run, logRatio);
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
      own[verdicts[dimension]] += count * share;
    }
    const overall = overallVerdict(judgedDimensions(measures, verdicts));
    shares.overall[overall] += count * share;
  }
  return shares;
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
function latencyClaims(runs: DrawnRuns, run: number, logRatio: number): Measure {
  const estimate = logRatio + runs.deviations[run]!;
  const half = Z90 * runs.errors[run]!;
  const edge = -Math.log(1 - runs.planned.latencyMargin);
  const noWorse = estimate + half < edge;
  const noBetter = estimate - half > -edge;
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p: null, direction: estimate };
}

const [Z90, Z95] = [twoSidedZ(0.9), twoSidedZ(0.95)];

/**
 * The dimensions of a run whose test rejects, adjusted in the run's family, as {@link BITS}.
 *
 * @param estimate of the latencies' log ratio
 */
function rejections(runs: SeenRuns, run: number, estimate: number): number {
  let rejected = 0;
  for (const dimension of DIMENSIONS) {
    const isRejected = isPlainlyRejected(runs, run, dimension, estimate);
    if (isRejected === null) return rejectionsTogether(runs, run, estimate);
    if (isRejected) rejected |= BITS[dimension];
  }
  return rejected;
}

/**
 * Whether the adjusted test of a dimension rejects; null where the family must be asked: an adjusted p lies between the
 * p itself and the p times the number of tests.
 */
function isPlainlyRejected(runs: SeenRuns, run: number, dimension: Dimension, estimate: number): boolean | null {
  if (dimension === 'latency') {
    const distance = Math.abs(estimate);
    if (distance > runs.surely[run]!) return true;
    return distance > Z95 * runs.errors[run]! ? null : false;
  }
  const p = pOf(runs, run, dimension);
  if (p === null || !rejects(p)) return false;
  return rejects(p * (DIMENSIONS.length + runs.othersTests)) ? true : null;
}

function rejectionsTogether(runs: SeenRuns, run: number, estimate: number): number {
  const { othersP, othersTests } = runs;
  const tests = DIMENSIONS.map((dimension) =>
    dimension === 'latency' ? latencyP(runs, run, estimate) : pOf(runs, run, dimension),
  );
  for (let test = run * othersTests; test < (run + 1) * othersTests; test++) tests.push(othersP[test]!);
  const { adjusted } = adjustedTogether(tests);
  return DIMENSIONS.reduce((bits, dimension, place) => (rejects(adjusted[place]!) ? bits | BITS[dimension] : bits), 0);
}

/** Null where answers are not scored. */
function pOf(
  { answers, reliability, costP }: SeenRuns,
  run: number,
  dimension: Exclude<Dimension, 'latency'>,
): number | null {
  if (dimension === 'cost') return costP[run]!;
  return dimension === 'answers' ? (answers?.[run]?.p ?? null) : reliability[run]!.p;
}

/** As `Dependence` has it where it rejects; where it does not, any p does that does not either. */
function latencyP({ errors, plainError, inflations, pOfT }: DrawnRuns, run: number, estimate: number): number {
  const widened = twoSidedP(estimate / errors[run]!);
  if (!rejects(widened)) return widened;
  const z = estimate / plainError;
  return Math.max(twoSidedP(z), pOfT(z / inflations[run]!));
}

const EQUAL: TrueAnswers = { lossPp: 0, discordance: DISCORDANCE[0] };
const POWER = 0.8;

/** The smallest typical ratio above 1 that is called worse with 80 % power; null where only one above 3 is. */
export function detectableRatio(runs: DrawnRuns): number | null {
  const seen = seenOf(runs, EQUAL);
  return least(1, 3, (ratio) => {
    const logRatio = Math.log(ratio);
    return inMost(seen, (run) => {
      const measure = latencyClaims(seen, run, logRatio);
      return isWorse(seen, run, 'latency', measure, measure.direction);
    });
  });
}

/** The smallest loss in percentage points that is called worse with 80 % power; null where only one above 50 is, or none is scored. */
export function detectableLossPp(runs: DrawnRuns): number | null {
  return least(0, 50, (lossPp) => {
    const seen = seenOf(runs, { discordance: DISCORDANCE[1], lossPp });
    return inMost(seen, (run) => {
      const measure = seen.answers?.[run];
      return measure !== undefined && isWorse(seen, run, 'answers', measure, seen.deviations[run]!);
    });
  });
}

/** Whether something is so in {@link POWER} of the runs; it looks no further than it takes to tell. */
function inMost({ count }: SeenRuns, isSo: (run: number) => boolean): boolean {
  const enough = POWER * count;
  let so = 0;
  for (let run = 0; run < count; run++) {
    if (isSo(run)) so += 1;
    if (so >= enough) return true;
    if (so + (count - run - 1) < enough) return false;
  }
  return false;
}

/** Whether a dimension is called worse: all that a search looks at. */
function isWorse(
  runs: SeenRuns,
  run: number,
  dimension: 'answers' | 'latency',
  measure: Measure,
  estimate: number,
): boolean {
  if (dimensionVerdict(measure, 0) !== 'worse') return false;
  return (
    isPlainlyRejected(runs, run, dimension, estimate) ??
    (rejectionsTogether(runs, run, estimate) & BITS[dimension]) !== 0
  );
}

/** The least value that is enough, by halving; null where the highest is not. */
function least(from: number, to: number, isEnough: (value: number) => boolean): number | null {
  if (!isEnough(to)) return null;
  let [low, high] = [from, to];
  for (let halving = 0; halving < 9; halving++) {
    const middle = (low + high) / 2;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
