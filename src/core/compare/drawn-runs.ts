import { FAILING_ALONE, SD_TYPICAL } from '../plan/power.js';
import { BinomialQuantiles } from '../statistics/binomial-quantiles.js';
import { EvenPoints } from '../statistics/even-points.js';
import { mcnemar } from '../statistics/mcnemar.js';
import { normalOf, twoSidedZ } from '../statistics/normal.js';
import { Random } from '../statistics/random.js';
import { studentTail, twoSidedT } from '../statistics/student.js';
import { isNonInferior } from '../statistics/tango.js';
import { DIMENSIONS } from './comparison.js';
import { COSINES } from './dependence.js';
import { ALPHA, type Measure } from './verdict.js';

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

/** How answers truly differ. */
export interface TrueAnswers {
  /** Percentage points by which a is less often right. */
  readonly lossPp: number;
  /** Share of pairs in which exactly one arm is right, beside the loss. */
  readonly discordance: number;
}

/**
 * Runs of one plan, but for what depends on the truth: whatever is asked about the plan is asked about the same ones. A
 * place a run in each array: with an object a run the engine spends more CPU time on compiling this short work than on
 * the work.
 */
export interface DrawnRuns {
  readonly planned: PlannedComparison;
  readonly count: number;
  /** Of the estimate of the latencies' log ratio: its deviation from the truth. */
  readonly deviations: Float64Array;
  /** Its standard error, widened as a run would widen it; infinite where there are too few pairs for an interval. */
  readonly errors: Float64Array;
  /** The same as of independent pairs. */
  readonly plainError: number;
  /** By how much the long-run variance of each run inflates that. */
  readonly inflations: Float64Array;
  /** The two-sided p of a t, with the degrees of freedom with which that variance is known. */
  readonly pOfT: (t: number) => number;
  /** How far from 0 the estimate must lie for its test to reject after any adjustment in the run's family. */
  readonly surely: Float64Array;
  /** What the answers show of a truth: see {@link seenOf}. */
  readonly answersAt: DrawnPairs;
  readonly reliability: readonly Measure[];
  /** Of a test without a difference. */
  readonly costP: Float64Array;
  /** Of the tests of each run's other arms, of which nothing is claimed; `othersTests` a run. */
  readonly othersP: Float64Array;
  readonly othersTests: number;
  /** What counts of pairs show in this plan. */
  readonly proportions: Proportions;
}

/** What runs show if the answers truly differ so, but for the true ratio of latencies. */
export interface SeenRuns extends DrawnRuns {
  /** Null where answers are not scored. */
  readonly answers: readonly Measure[] | null;
}

/** Probabilities, a place a run, of which the counts are the quantiles: how many pairs differ, and in how many of these only a is right. */
interface DrawnPairs {
  readonly differing: Float64Array;
  readonly aAlone: Float64Array;
}

/** How many of the numbers behind a run are spread evenly over all runs: those that decide most verdicts. The others are random. */
const DECIDING = 5;
/** With fewer pairs there is no interval of 95 %. */
const FEWEST_PAIRS = 6;

export function drawRuns(planned: PlannedComparison, count: number): DrawnRuns {
  const { n, scored, comparedArms } = planned;
  const random = new Random(1, 'power of the verdicts');
  const plainError = SD_TYPICAL / Math.sqrt(n);
  const degrees = Math.max(1, Math.min(COSINES, n - 1));
  const cosines = new Float64Array(degrees);
  const othersTests = (comparedArms - 1) * (scored ? 4 : 3);
  const [deviations, inflations, costP] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const [answersAt, reliabilityAt] = [drawnPairs(count), drawnPairs(count)];
  const othersP = new Float64Array(count * othersTests);
  const even = new EvenPoints(DECIDING);
  for (let run = 0; run < count; run++) {
    deviations[run] = plainError * normalOf(even.at(run, 0), even.at(run, 1));
    answersAt.aAlone[run] = even.at(run, 2);
    answersAt.differing[run] = even.at(run, 3);
    reliabilityAt.differing[run] = even.at(run, 4);
    reliabilityAt.aAlone[run] = random.uniform();
    random.normals(cosines);
    inflations[run] = n < FEWEST_PAIRS ? Infinity : inflationOf(cosines);
    costP[run] = random.uniform();
    for (let test = run * othersTests; test < (run + 1) * othersTests; test++) othersP[test] = random.uniform();
  }
  const [errors, surely] = [
    reaches(0.95, inflations, degrees).map((reach) => (plainError * reach) / twoSidedZ(0.95)),
    reaches(1 - ALPHA / (DIMENSIONS.length + othersTests), inflations, degrees).map((reach) => plainError * reach),
  ];
  const proportions = new Proportions(planned);
  const reliability = proportions.measures(reliabilityAt, FAILING_ALONE / 2, FAILING_ALONE / 2);
  return {
    ...{ planned, count, deviations, errors, plainError, inflations, pOfT: studentTail(degrees), surely },
    ...{ answersAt, reliability, costP, othersP, othersTests, proportions },
  };
}

/** The runs as they show themselves if answers truly differ so. */
export function seenOf(runs: DrawnRuns, { discordance, lossPp }: TrueAnswers): SeenRuns {
  const half = discordance / 2;
  const { planned, proportions, answersAt } = runs;
  return { ...runs, answers: planned.scored ? proportions.measures(answersAt, half, half + lossPp / 100) : null };
}

function drawnPairs(count: number): DrawnPairs {
  return { differing: new Float64Array(count), aAlone: new Float64Array(count) };
}

/** How many standard errors an interval of this level reaches on either side, in each run. */
function reaches(level: number, inflations: Float64Array, degrees: number): Float64Array {
  const [z, t] = [twoSidedZ(level), twoSidedT(level, degrees)];
  return inflations.map((inflation) => Math.max(z, t * inflation));
}

/** What the long-run variance of independent pairs does to the standard error, by its cosines. */
function inflationOf(cosines: Float64Array): number {
  let squares = 0;
  for (const cosine of cosines) squares += cosine ** 2;
  return Math.sqrt(squares / cosines.length);
}

/** What two proportions show of n pairs. Few counts differ from run to run, so each is worked out once. */
class Proportions {
  private readonly known = new Map<number, Measure>();
  private readonly margin: number;
  private readonly n: number;

  constructor({ n, marginPp }: PlannedComparison) {
    this.n = n;
    this.margin = marginPp / 100;
  }

  /** By the shares of pairs in which only a succeeds and only b does. */
  measures({ differing, aAlone }: DrawnPairs, a: number, b: number): Measure[] {
    const pairs = new BinomialQuantiles(this.n, Math.min(1, a + b));
    const byPairs = new Map<number, BinomialQuantiles>();
    return Array.from(differing, (at, run) => {
      const differ = pairs.at(at);
      const sides = byPairs.get(differ) ?? new BinomialQuantiles(differ, a + b > 0 ? a / (a + b) : 0);
      byPairs.set(differ, sides);
      const alone = sides.at(aAlone[run]!);
      return this.measure(alone, differ - alone);
    });
  }

  private measure(b: number, c: number): Measure {
    const key = b * (this.n + 1) + c;
    const measure = this.known.get(key) ?? proportionMeasure(b, c, this.n, this.margin);
    this.known.set(key, measure);
    return measure;
  }
}

function proportionMeasure(b: number, c: number, n: number, margin: number): Measure {
  const [noWorse, noBetter] = [isNonInferior(b, c, n, margin), isNonInferior(c, b, n, margin)];
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p: mcnemar(b, c).midP, direction: c - b };
}
